"""The builds of an index: what is embedded, copied and reported."""

import subprocess
import sys
from pathlib import Path

import pytest
from build_corpus import A, B, Corpus, counts
from index_fakes import LetterEmbedder

from index.reading.file_reading import Doubt
from index.storage.building.corpus.freshness import CorpusChanges, check_freshness
from index.storage.building.cut import cut
from index.storage.building.purge import purge_index
from index.storage.building.report import ArticleNames, BuildReport
from index.storage.building.update import build_index
from index.storage.building.write import KeptEmbeddings, TextMaker, add_articles
from index.storage.generations.current import current, open_current
from index.storage.generations.embedded import EmbeddedTexts
from index.storage.segments.segment import Counts, Segment
from index.storage.segments.writer import SegmentWriter
from index.text.articles import Article, Seam, Source


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return Corpus(tmp_path)


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


def test_a_web_page_with_seams_is_unchanged_when_it_is_read_again(corpus: Corpus) -> None:
    page = "<title>Ernte</title><p>Die <b>Ernte</b> ist in diesem Jahr ausgefallen, sagt der Verband.</p>"
    corpus.write("page.html", page)
    corpus.build()
    corpus.write("page.html", f"{page}\n")
    assert counts(corpus.build()) == {"unchanged": 1}
    with open_current(corpus.index) as generation:
        (passage,) = generation.store.passages_of("page.html").values()
    assert passage.seams == (Seam(4, False), Seam(10, False))


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
from index.storage.building.update import build_index

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


def test_a_withdrawn_article_is_found_nowhere_and_after_a_purge_in_no_byte(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    for name in ("b.txt", "c.txt", "d.txt", "e.txt"):
        corpus.write(name, B)
    corpus.build()
    (corpus.folder / "a.txt").unlink()
    assert counts(corpus.build()) == {"unchanged": 4, "removed": 1}
    assert corpus.texts() == dict.fromkeys(("b.txt", "c.txt", "d.txt", "e.txt"), B)
    assert corpus.found(A) == B
    assert corpus.holds("Kreml")
    purge_index(corpus.index)
    assert corpus.texts() == dict.fromkeys(("b.txt", "c.txt", "d.txt", "e.txt"), B)
    assert corpus.holds("Bauern")
    assert not corpus.holds("Kreml")
    assert not corpus.holds("a.txt")


def test_a_change_writes_only_what_changed(corpus: Corpus) -> None:
    for number in range(9):
        corpus.write(f"{number}.txt", f"{B} Das sagte Bauer {number} am Abend.")
    corpus.build()
    (before,) = current(corpus.index).manifest.segments
    corpus.write("3.txt", A)
    assert counts(corpus.build()) == {"changed": 1, "unchanged": 8}
    first, second = current(corpus.index).manifest.segments
    assert (first.name, first.withdrawn) == (before.name, ("3.txt",))
    with Segment(corpus.index / "segments" / second.name) as segment:
        assert segment.article_ids() == ["3.txt"]
    (corpus.folder / "4.txt").unlink()
    corpus.build()
    assert [record.withdrawn for record in current(corpus.index).manifest.segments] == [
        ("3.txt", "4.txt"),
        (),
    ]


def test_a_full_build_embeds_everything_again(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    first = corpus.build()
    second = corpus.build(full=True)
    assert counts(second) == {"unchanged": 1}
    assert second.generation != first.generation
    assert len(corpus.embedder.embedded) == 3


def test_an_article_without_passages_is_stored_whole(tmp_path: Path) -> None:
    article = Article(Source("a.txt", "a.txt"), "Foto: Ann Ö.", ())
    with (
        SegmentWriter(tmp_path / "s", None, embedding_model="letters", cutting_rule="1") as writer,
        EmbeddedTexts(tmp_path, "letters", None) as embedded,
    ):
        maker = TextMaker(KeptEmbeddings(), embedded, LetterEmbedder)
        add_articles([cut(article)], 0, writer, maker, lambda done, total: None)
    with Segment(tmp_path / "s") as segment:
        assert writer.counts == segment.counts() == Counts(articles=1)
        assert segment.articles(["a.txt"]) == {"a.txt": article}


def test_progress_names_each_stage_and_ends_with_all_done(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.write("b.txt", B)
    corpus.write("c.txt", f"{B} Das sagte ein Bauer.")
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
    assert last == {"reading": (3, 3), "copying": (2, 2), "embedding": (3, 3), "checking": (1, 1)}


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
    assert check_freshness(generation) == CorpusChanges()
    corpus.write("a.txt", A)
    assert not check_freshness(generation)
    corpus.write("a.txt", B)
    corpus.write("new.txt", B)
    (corpus.folder / "c.txt").unlink()
    assert check_freshness(generation) == CorpusChanges(added=1, changed=1, removed=1)
