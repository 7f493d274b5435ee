"""The builds of an index: what cannot be read, is damaged or belongs to another folder."""

import errno
import json
from dataclasses import replace
from pathlib import Path

import pytest
from build_corpus import A, B, Corpus, counts
from index_fakes import LetterEmbedder

from index.errors import CorpusError, NoIndex, StoredIndexError
from index.reading.files import Failure
from index.storage.building.corpus.files import digest, scan
from index.storage.building.corpus.freshness import check_freshness
from index.storage.building.spool import Spool
from index.storage.building.update import build_index
from index.storage.generations.current import current
from index.storage.generations.manifest import FileRecord, write_manifest
from index.text.articles import Article


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return Corpus(tmp_path)


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
    "file", ["current", "generations/*/manifest.json", "segments/*/chroma/chroma.sqlite3"]
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


def test_a_file_that_fails_does_not_make_the_index_stale(corpus: Corpus) -> None:
    corpus.write("a.txt", A)
    corpus.write("blank.txt", " ")
    report = corpus.build()
    assert [type(failure) for failure in report.failed] == [Failure]
    assert not check_freshness(current(corpus.index))


def test_a_disk_that_fills_up_while_a_file_is_read_is_no_fault_of_the_file(corpus: Corpus) -> None:
    corpus.write("a.txt", A)

    def full_disk(article: Article) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        scan([corpus.folder], (), full_disk, trust=True, progress=lambda done, total: None)


def test_a_spool_that_outgrows_the_disk_is_one_line_and_leaves_the_index(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus.write("a.txt", A)
    corpus.build()

    def full_disk(spool: Spool, article: Article) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Spool, "add", full_disk)
    corpus.write("b.txt", B)
    with pytest.raises(StoredIndexError, match="cannot be written"):
        corpus.build()
    assert corpus.texts() == {"a.txt": A}
