import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from index_fakes import LetterEmbedder

from index.articles import Article, Source
from index.build import ArticleNames, BuildReport, Changes, build_index, check_freshness
from index.build.cut import cut
from index.build.files import digest
from index.build.write import Carried, TextMaker, add_articles
from index.errors import CorpusError, NoIndex, StoredIndexError
from index.generations import FileRecord, current, open_current, write_manifest
from index.generations.embedded import EmbeddedTexts
from index.passage_vectors import PassageVectorWriter
from index.readers import Doubt, Failure
from index.store import Counts, create_store


class Corpus:
    """A corpus folder, its index, and the model that indexes it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "corpus"
        self.folder.mkdir()
        self.index = folder / "index"
        self.embedder = LetterEmbedder()

    def write(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def write_rows(self, path: str, *rows: dict[str, str]) -> None:
        self.write(path, "".join(f"{json.dumps(row)}\n" for row in rows))

    def build(self, *, full: bool = False) -> BuildReport:
        """Brings the index up to date; `embedder.embedded` is then what this took."""
        self.embedder.embedded.clear()
        return build_index(
            self.folder, self.index, lambda: self.embedder, identity=self.embedder.identity, full=full
        )

    def texts(self) -> dict[str, str]:
        """The indexed articles' texts, by id."""
        with open_current(self.index) as generation:
            ids = [source.article_id for source in generation.store.articles()]
            return {id_: article.text for id_, article in generation.store.articles_of(ids).items()}

    def found(self, text: str) -> str:
        """The text of the passage that is nearest to this one."""
        with open_current(self.index, self.embedder) as generation:
            vector = np.array(self.embedder.embed_query(text))
            return generation.store.search_passages(vector, 1)[0][0].text

    def holds(self, text: str) -> bool:
        """Whether any file in the index's folder has these bytes."""
        return any(text.encode() in file.read_bytes() for file in self.index.rglob("*") if file.is_file())


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return Corpus(tmp_path)


A = "Der Kreml hat die Vorwürfe am Montag zurückgewiesen. Belege nannte der Sprecher am Abend nicht."
B = "Die Ernte ist in diesem Jahr ausgefallen. Viele Bauern fordern schnelle Hilfe vom Staat."


def counts(report: BuildReport) -> dict[str, int]:
    names = ("added", "changed", "unchanged", "removed")
    return {name: getattr(report, name) for name in names if getattr(report, name)}


def test_a_first_build_indexes_every_article(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.write("sub/b.txt", B)
    report = corpus.build()
    assert report == BuildReport(
        added=2,
        changed=0,
        unchanged=0,
        removed=0,
        duplicates=0,
        failed=(),
        doubtful=tuple(
            Doubt(path, reason)
            for path in ("a.txt", "sub/b.txt")
            for reason in (
                "It has no title: give it one in a field named title",
                "It has no date, so that no filter by days finds it: give it one in a field named published",
            )
        ),
        articles=2,
        passages=2,
        generation=current(corpus.index).manifest.name,
        seconds=report.seconds,
        named=ArticleNames(added=("a.txt", "sub/b.txt")),
    )
    assert corpus.texts() == {"a.txt": A, "sub/b.txt": B}
    assert corpus.found(B) == B


def test_nothing_changed_publishes_and_embeds_nothing(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    first, second = corpus.build(), corpus.build()
    assert counts(second) == {"unchanged": 1}
    assert second.generation == first.generation
    assert corpus.embedder.embedded == []


def test_a_file_written_again_with_the_same_bytes_publishes_nothing(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    first = corpus.build()
    corpus.write("a.txt", A)
    assert corpus.build().generation == first.generation


def test_that_nothing_changed_is_seen_without_chroma_and_without_the_model(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.build()
    script = """
import sys
from dataclasses import replace
from pathlib import Path
from index.build import build_index

report = build_index(Path(sys.argv[1]), Path(sys.argv[2]), lambda: sys.exit("loaded"), identity="letters")
assert report.unchanged == 1, report
assert "chromadb" not in sys.modules
assert "torch" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", script, corpus.folder, corpus.index], check=True, timeout=60)


def test_of_a_changed_article_only_what_is_new_is_embedded(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.write("b.txt", B)
    corpus.build()
    changed = A.replace("Belege nannte der Sprecher am Abend nicht.", "Belege gibt es bisher offenbar keine.")
    corpus.write("a.txt", changed)
    assert counts(corpus.build()) == {"changed": 1, "unchanged": 1}
    assert corpus.embedder.embedded == [changed, "Belege gibt es bisher offenbar keine."]
    assert corpus.texts() == {"a.txt": changed, "b.txt": B}
    assert corpus.found(changed) == changed


def test_an_added_article_is_found_beside_those_there_were(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.build()
    corpus.write("b.txt", B)
    assert counts(corpus.build()) == {"added": 1, "unchanged": 1}
    assert len(corpus.embedder.embedded) == 3
    assert corpus.texts() == {"a.txt": A, "b.txt": B}
    assert (corpus.found(A), corpus.found(B)) == (A, B)
    with open_current(corpus.index) as generation:
        assert generation.store.counts() == Counts(articles=2, passages=2, sentences=4)


def test_articles_can_be_added_while_others_read(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.build()
    with open_current(corpus.index) as reader:
        corpus.write("b.txt", B)
        corpus.build()
        assert reader.store.counts() == Counts(articles=1, passages=1, sentences=2)
    assert corpus.texts() == {"a.txt": A, "b.txt": B}


def test_a_renamed_file_is_another_article_and_embeds_nothing(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.build()
    (corpus.folder / "a.txt").rename(corpus.folder / "z.txt")
    assert counts(corpus.build()) == {"added": 1, "removed": 1}
    assert corpus.embedder.embedded == []
    assert corpus.texts() == {"z.txt": A}
    assert corpus.found(A) == A


def test_two_articles_with_one_text_are_embedded_once_and_counted(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.write("b.txt", A)
    report = corpus.build()
    assert (report.added, report.duplicates) == (2, 1)
    assert len(corpus.embedder.embedded) == len(set(corpus.embedder.embedded)) == 3


def test_a_withdrawn_article_is_in_no_byte_of_the_new_generation(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.write("b.txt", B)
    corpus.build()
    (corpus.folder / "a.txt").unlink()
    assert counts(corpus.build()) == {"unchanged": 1, "removed": 1}
    folder = current(corpus.index).folder
    files = {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    assert any(b"Bauern" in content for content in files.values())
    assert [name for name, content in files.items() if b"Kreml" in content or b"a.txt" in content] == []
    assert corpus.texts() == {"b.txt": B}
    assert corpus.found(A) == B


def test_an_article_that_can_no_longer_be_read_keeps_its_old_version_and_is_listed(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.write("b.txt", B)
    corpus.build()
    corpus.write("a.txt", "   ")
    for report in (corpus.build(), corpus.build()):
        assert counts(report) == {"unchanged": 2}
        assert [failure.path for failure in report.failed] == ["a.txt"]
    assert corpus.texts() == {"a.txt": A, "b.txt": B}
    corpus.write("a.txt", B)
    assert counts(corpus.build()) == {"changed": 1, "unchanged": 1}


def test_a_full_build_keeps_the_old_version_of_what_can_no_longer_be_read(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.write("b.txt", B)
    corpus.build()
    corpus.write("a.txt", "   ")
    report = corpus.build(full=True)
    assert (counts(report), [failure.path for failure in report.failed]) == ({"unchanged": 2}, ["a.txt"])
    assert corpus.texts() == {"a.txt": A, "b.txt": B}


def test_a_file_that_failed_as_a_whole_is_tried_again(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.build()
    corpus.write("b.txt", B)
    generation = current(corpus.index)
    unlucky = FileRecord(
        "b.txt",
        sha256=digest(corpus.folder / "b.txt"),
        size=len(B.encode()),
        mtime_ns=0,
        failed=(Failure("b.txt", "It could not be read (MemoryError): check the file"),),
    )
    records = (*generation.manifest.files, unlucky)
    write_manifest(generation.folder, replace(generation.manifest, files=records))
    assert not check_freshness(current(corpus.index))
    assert counts(corpus.build()) == {"added": 1, "unchanged": 1}


def test_of_one_file_a_broken_row_stays_and_a_missing_row_goes(corpus: Corpus) -> None:
    rows = [{"id": name, "text": f"{A} {name}"} for name in ("one", "two", "three")]
    corpus.write_rows("all.jsonl", *rows)
    corpus.build()
    corpus.write("all.jsonl", f'{json.dumps(rows[0])}\n{{"id": "two", "text": "Der Kre')
    report = corpus.build()
    assert counts(report) == {"unchanged": 2, "removed": 1}
    assert [failure.path for failure in report.failed] == ["all.jsonl#2"]
    assert set(corpus.texts()) == {"one", "two"}


def test_of_two_articles_with_one_id_the_first_by_path_stays(corpus: Corpus) -> None:
    corpus.write_rows("b.jsonl", {"id": "x", "text": B})
    corpus.write_rows("c.jsonl", {"id": "x", "text": A})
    report = corpus.build()
    assert (report.articles, [failure.path for failure in report.failed]) == (1, ["c.jsonl"])
    assert "'x'" in report.failed[0].error
    assert corpus.build().failed == report.failed

    corpus.write_rows("a.jsonl", {"id": "x", "text": A})
    report = corpus.build()
    assert counts(report) == {"changed": 1}
    assert [failure.path for failure in report.failed] == ["b.jsonl", "c.jsonl"]
    assert corpus.texts() == {"x": A}

    (corpus.folder / "a.jsonl").unlink()
    report = corpus.build()
    assert (counts(report), [failure.path for failure in report.failed]) == ({"changed": 1}, ["c.jsonl"])
    assert corpus.texts() == {"x": B}


def test_a_folder_that_is_missing_empty_or_unreadable_publishes_nothing(corpus: Corpus) -> None:
    with pytest.raises(CorpusError, match="has no articles"):
        corpus.build()
    corpus.write("a.txt", " ")
    with pytest.raises(CorpusError, match=r"'a\.txt'"):
        corpus.build()
    corpus.folder.rename(corpus.folder.with_name("gone"))
    with pytest.raises(CorpusError, match="does not exist"):
        corpus.build()
    with pytest.raises(NoIndex):
        current(corpus.index)


def test_a_folder_that_was_emptied_leaves_the_index_as_it_is(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.build()
    (corpus.folder / "a.txt").unlink()
    with pytest.raises(CorpusError):
        corpus.build()
    assert corpus.texts() == {"a.txt": A}


def test_another_folder_replaces_the_index_only_when_asked_to(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.build()
    old, corpus.folder = corpus.folder, corpus.folder.with_name("other")
    corpus.write("b.txt", B)
    with pytest.raises(CorpusError, match="--full") as caught:
        corpus.build()
    assert str(old) in caught.value.problem
    assert str(corpus.folder) in caught.value.problem
    assert counts(corpus.build(full=True)) == {"added": 1}
    assert corpus.texts() == {"b.txt": B}


def test_a_full_build_embeds_everything_again(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    first = corpus.build()
    second = corpus.build(full=True)
    assert counts(second) == {"unchanged": 1}
    assert second.generation != first.generation
    assert len(corpus.embedder.embedded) == 3


def test_another_model_makes_the_index_anew(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.write("b.txt", B)
    corpus.build()
    corpus.write("b.txt", " ")
    corpus.embedder = LetterEmbedder("other letters")
    assert counts(corpus.build()) == {"unchanged": 2}
    assert len(corpus.embedder.embedded) == 6
    assert current(corpus.index).manifest.embedding_model == "other letters"
    assert corpus.found(B) == B


@pytest.mark.parametrize("rule", ["cutting_rule", "reading_rule"])
def test_another_rule_makes_the_index_anew(corpus: Corpus, rule: str) -> None:
    corpus.write("a.txt", A)
    corpus.build()
    manifest = current(corpus.index).folder / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {rule: "older"}))
    assert counts(corpus.build()) == {"unchanged": 1}
    assert len(corpus.embedder.embedded) == 3
    assert getattr(current(corpus.index).manifest, rule) != "older"


@pytest.mark.parametrize(
    "file", ["current", "generations/*/manifest.json", "generations/*/chroma/chroma.sqlite3"]
)
@pytest.mark.parametrize("content", [b"", b"garbage " * 100_000])
def test_a_damaged_index_is_made_anew(corpus: Corpus, file: str, content: bytes) -> None:
    corpus.write("a.txt", A)
    corpus.build()
    corpus.write("b.txt", B)
    next(corpus.index.glob(file)).write_bytes(content)
    assert corpus.build().articles == 2
    assert corpus.texts() == {"a.txt": A, "b.txt": B}
    assert len(list((corpus.index / "generations").iterdir())) == 1


def test_an_article_without_passages_is_stored_whole(tmp_path: Path) -> None:
    article = Article(Source("a.txt", "a.txt"), "Foto: Ann Ö.", ())
    with (
        create_store(tmp_path / "chroma", "g1", embedding_model="letters", cutting_rule="1") as store,
        PassageVectorWriter(tmp_path / "vectors", None) as vectors,
        EmbeddedTexts(tmp_path, "letters", None) as embedded,
    ):
        maker = TextMaker(Carried(), embedded, LetterEmbedder)
        added = add_articles([cut(article)], 1, store, vectors, maker, lambda done, total: None)
        assert added == store.counts() == Counts(articles=1)
        assert store.article("a.txt") == article


def test_progress_names_each_stage_and_ends_with_all_done(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.write("b.txt", B)
    corpus.build()
    corpus.write("b.txt", B.replace("Staat", "Land"))
    calls: list[tuple[str, int, int]] = []
    build_index(
        corpus.folder,
        corpus.index,
        lambda: corpus.embedder,
        identity="letters",
        progress=lambda *call: calls.append(call),
    )
    last = {stage: (done, total) for stage, done, total in calls}
    assert last == {"reading": (2, 2), "copying": (8, 8), "embedding": (3, 3), "checking": (1, 1)}


def test_an_interrupted_build_leaves_the_index_and_no_rubbish(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.build()
    corpus.write("b.txt", B)

    def interrupt(stage: str, done: int, total: int) -> None:
        if stage == "checking":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build_index(
            corpus.folder, corpus.index, lambda: corpus.embedder, identity="letters", progress=interrupt
        )
    assert corpus.texts() == {"a.txt": A}
    assert len(list((corpus.index / "generations").iterdir())) == 1


def test_an_index_that_cannot_be_written_is_one_line(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.index.write_text("a file where the folder should be")
    with pytest.raises(StoredIndexError, match="cannot be written"):
        corpus.build()


def test_the_manifest_sums_up_what_is_indexed(corpus: Corpus) -> None:
    corpus.write_rows(
        "all.jsonl",
        {"id": "1", "text": A, "language": "de", "outlet": "Tagesblatt", "published": "2024-01-31"},
        {"id": "2", "text": B, "language": "de", "outlet": "Tagesblatt", "published": "2023-12-24"},
        {"id": "3", "text": "The harvest has failed this year, farmers say.", "language": "en"},
    )
    corpus.build()
    summary = current(corpus.index).manifest.summary
    assert (summary.languages, summary.outlets) == ({"de": 2, "en": 1}, {"Tagesblatt": 2})
    assert (str(summary.oldest_article), str(summary.newest_article)) == ("2023-12-24", "2024-01-31")
    assert summary.counts.articles == 3


def test_freshness_counts_new_changed_and_missing_files(corpus: Corpus) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        corpus.write(name, A)
    corpus.build()
    generation = current(corpus.index)
    assert check_freshness(generation) == Changes()
    corpus.write("a.txt", A)
    assert not check_freshness(generation)
    corpus.write("a.txt", B)
    corpus.write("new.txt", B)
    (corpus.folder / "c.txt").unlink()
    assert check_freshness(generation) == Changes(added=1, changed=1, removed=1)


def test_a_file_that_fails_does_not_make_the_index_stale(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.write("blank.txt", " ")
    report = corpus.build()
    assert [type(failure) for failure in report.failed] == [Failure]
    assert not check_freshness(current(corpus.index))
