"""JSON Lines of any size, plain and gzipped: what is read from them, and what is said about broken ones."""

import gzip
import json
import tracemalloc
from collections.abc import Iterator
from io import BytesIO, RawIOBase
from pathlib import Path

import pytest

from index.reading import blocks, file_reading
from index.reading.entries import read_entries, read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile, Failure, find_files
from index.reading.rows import row

GERMAN = "Der Gemeinderat von Brö hat am Dienstag für die Mühle gestimmt. Die Bauern hatten darum gebeten."
TURKISH = "Belediye meclisi salı günü değirmen için oy kullandı. Çiftçiler bunu uzun süredir istiyordu."
RUSSIAN = "Совет проголосовал во вторник за мельницу. Об этом давно просили фермеры из соседних деревень."


def _read(name: str, content: str | bytes) -> FileReading:
    data = content.encode() if isinstance(content, str) else content
    return read_file(CorpusFile(name, Path(name)), data)


def _lines(*texts: str) -> str:
    return "".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts)


def _texts(file_reading: FileReading) -> list[str]:
    return [article.text for article in file_reading.articles]


def _errors(file_reading: FileReading) -> list[tuple[str, str]]:
    return [(failure.path, failure.error) for failure in file_reading.failed]


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "A.JSONL"])
def test_each_line_is_an_article_by_its_number(name: str) -> None:
    file_reading = _read(name, _lines(GERMAN, TURKISH))
    assert _texts(file_reading) == [GERMAN, TURKISH]
    assert [article.source.article_id for article in file_reading.articles] == [f"{name}#1", f"{name}#2"]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.ndjson.gz", "A.JSONL.GZ"])
def test_an_archive_is_read_as_what_is_in_it(name: str) -> None:
    file_reading = _read(name, gzip.compress(_lines(GERMAN, TURKISH).encode()))
    assert (_texts(file_reading), file_reading.failed) == ([GERMAN, TURKISH], ())


def test_an_archive_of_several_members_is_one_file() -> None:
    first, second = _lines(GERMAN, TURKISH).encode(), _lines(RUSSIAN).encode()
    packed = gzip.compress(first[:50]) + gzip.compress(first[50:]) + gzip.compress(second) + b"\0" * 512
    file_reading = _read("a.jsonl.gz", packed)
    assert (_texts(file_reading), file_reading.failed) == ([GERMAN, TURKISH, RUSSIAN], ())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "latin-1"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_german_lines_come_out_right_whatever_they_were_saved_as(name: str, encoding: str) -> None:
    content = _lines(GERMAN, GERMAN).encode(encoding)
    file_reading = _read(name, gzip.compress(content) if name.endswith(".gz") else content)
    assert (_texts(file_reading), file_reading.failed) == ([GERMAN, GERMAN], ())


@pytest.mark.parametrize(("text", "encoding"), [(TURKISH, "cp1254"), (RUSSIAN, "cp1251")])
def test_another_code_page_is_recognised(text: str, encoding: str) -> None:
    assert _texts(_read("a.jsonl", _lines(*[text] * 5).encode(encoding))) == [text] * 5


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("size", [*range(60, 75), 200])
def test_no_character_is_lost_where_blocks_meet(
    monkeypatch: pytest.MonkeyPatch, encoding: str, size: int
) -> None:
    monkeypatch.setattr(blocks, "BLOCK_BYTES", size)
    content = _lines(GERMAN, "Über größere Brücken wird gestritten.").replace("\n", "\r\n")
    texts = "".join(blocks.read_text_blocks("a.jsonl", BytesIO(content.encode(encoding))))
    assert texts == content.replace("\r\n", "\n")


def test_the_first_block_that_is_more_than_ascii_tells_the_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "BLOCK_BYTES", 1_000)
    english = ["The council of Brae voted for the windmill on Tuesday."] * 30
    for encoding in ("utf-8", "cp1252"):
        file_reading = _read("a.jsonl", _lines(*english, GERMAN).encode(encoding))
        assert _texts(file_reading) == [*english, GERMAN]


def test_one_broken_character_is_replaced_and_costs_nothing_else() -> None:
    content = _lines(*[GERMAN] * 20).encode() + b'{"text": "Ein W\xe4chter sah es."}\n'
    assert _texts(_read("a.jsonl", content)) == [GERMAN] * 20 + ["Ein W\ufffdchter sah es."]


def test_what_looks_like_a_line_end_inside_a_string_is_none() -> None:
    text = "Erste Zeile.\u2028Zweite Zeile.\u0085Dritte Zeile.\x0b"
    file_reading = _read("a.jsonl", json.dumps({"text": text}, ensure_ascii=False) + "\r\n" + _lines(GERMAN))
    assert _texts(file_reading) == [text, GERMAN]
    assert [article.source.article_id for article in file_reading.articles] == ["a.jsonl#1", "a.jsonl#2"]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_lines_are_counted_with_the_blank_ones(ends: str) -> None:
    file_reading = _read(
        "a.jsonl", ends.join(["", json.dumps({"text": GERMAN}), " ", "{", json.dumps({"text": GERMAN})])
    )
    assert [article.source.article_id for article in file_reading.articles] == ["a.jsonl#2", "a.jsonl#5"]
    assert [failure.path for failure in file_reading.failed] == ["a.jsonl#4"]


def test_a_line_that_is_too_long_is_skipped_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "MAX_LINE_CHARACTERS", 300)
    monkeypatch.setattr(blocks, "BLOCK_BYTES", 100)
    file_reading = _read("a.jsonl", _lines(GERMAN, GERMAN * 9, TURKISH, "x" * 300))
    assert _texts(file_reading) == [GERMAN, TURKISH]
    assert [failure.path for failure in file_reading.failed] == ["a.jsonl#2", "a.jsonl#4"]
    assert file_reading.failed[0].error.startswith("The line has more than ")


class _Endless(RawIOBase):
    """A file of this many bytes without a line ending, which is not kept in memory."""

    def __init__(self, size: int) -> None:
        self.left = size

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        given = min(size, self.left)
        self.left -= given
        return b"a" * given

    def seek(self, offset: int, whence: int = 0) -> int:
        return offset


def test_a_line_without_an_end_takes_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "MAX_LINE_CHARACTERS", 2_000_000)
    tracemalloc.start()
    (entry,) = read_entries(CorpusFile("a.jsonl", Path("a.jsonl")), _Endless(60_000_000))  # type: ignore[arg-type]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(entry.article, Failure)
    assert peak < 12_000_000


def _packed() -> bytes:
    return gzip.compress(_lines(*(f"{GERMAN} {number}" for number in range(300))).encode())


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.999])
def test_of_an_archive_that_is_cut_off_what_comes_before_is_read(share: float) -> None:
    packed = _packed()
    file_reading = _read("a.jsonl.gz", packed[: int(len(packed) * share)])
    assert 0 < len(file_reading.articles) <= 300
    assert _texts(file_reading) == [f"{GERMAN} {number}" for number in range(len(file_reading.articles))]
    ((path, error),) = _errors(file_reading)
    assert path == "a.jsonl.gz"
    assert error.startswith("The gzip archive is cut off after ")


def test_a_damaged_archive_is_one_line_after_what_comes_before() -> None:
    packed = bytearray(_packed())
    packed[-6] ^= 0xFF
    file_reading = _read("a.jsonl.gz", bytes(packed))
    assert len(file_reading.articles) == 300
    assert [path for path, _ in _errors(file_reading)] == ["a.jsonl.gz"]
    file_reading = _read("a.jsonl.gz", gzip.compress(_lines(GERMAN).encode()) + b"something else")
    assert _texts(file_reading) == [GERMAN]
    assert "damaged" in file_reading.failed[0].error


def test_a_wrong_ending_is_told_both_ways() -> None:
    assert _errors(_read("a.jsonl.gz", _lines(GERMAN))) == [
        ("a.jsonl.gz", "The file is not packed with gzip: take .gz off its name, or pack it")
    ]
    assert _errors(_read("a.jsonl", gzip.compress(_lines(GERMAN).encode()))) == [
        ("a.jsonl", "The file is packed with gzip: add .gz to its name")
    ]


def test_an_archive_that_swells_is_bounded_line_by_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "MAX_LINE_CHARACTERS", 1_000_000)
    packed = gzip.compress(b" " * 40_000_000 + b"\n" + _lines(GERMAN).encode())
    tracemalloc.start()
    file_reading = _read("a.jsonl.gz", packed)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert _texts(file_reading) == [GERMAN]
    assert [failure.path for failure in file_reading.failed] == ["a.jsonl.gz#1"]
    assert peak < 12_000_000


@pytest.mark.parametrize("noise", [bytes(range(256)) * 40, b"\x00" * 500, b"\x01\x02\x03" * 500])
@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_noise_is_no_text(name: str, noise: bytes) -> None:
    ((path, error),) = _errors(_read(name, gzip.compress(noise) if name.endswith(".gz") else noise))
    assert path == name
    assert "no text" in error


def test_noise_after_articles_ends_the_file_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "BLOCK_BYTES", 500)
    file_reading = _read("a.jsonl", _lines(*[GERMAN] * 20).encode() + b"\x00" * 4_000)
    assert set(_texts(file_reading)) == {GERMAN}
    assert [path for path, _ in _errors(file_reading)] == ["a.jsonl"]


def test_very_many_broken_lines_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_reading, "MOST_FAILURES", 3)
    read = _read("a.jsonl", "{\n" * 10 + _lines(GERMAN) + "{\n")
    assert _texts(read) == [GERMAN]
    assert [failure.path for failure in read.failed] == ["a.jsonl#1", "a.jsonl#2", "a.jsonl#3", "a.jsonl"]
    assert read.failed[-1].error.startswith("8 more entries of the file could not be read")


def test_questions_are_no_articles_gzipped_either(tmp_path: Path) -> None:
    for name in ("questions.jsonl", "questions-de.jsonl.gz", "a.jsonl.gz"):
        (tmp_path / name).write_bytes(b"")
    assert [file.path for file in find_files(tmp_path).files] == ["a.jsonl.gz"]


def test_a_parsers_own_error_costs_one_row(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(text: str) -> Iterator[object]:
        raise KeyError(text)

    monkeypatch.setattr(row, "split_lines", failing)
    file_reading = _read("a.jsonl", _lines(GERMAN) + json.dumps({"text": f"<p>{TURKISH}</p>"}))
    assert _texts(file_reading) == [TURKISH]
    assert _errors(file_reading) == [
        ("a.jsonl#1", "The row could not be read (KeyError): mend it or take it out")
    ]
