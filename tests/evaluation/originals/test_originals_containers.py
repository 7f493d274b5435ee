"""Quotes from files of every kind, checked against the same files as the witness reads them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from container_files import FILES
from hypothesis import given, settings
from hypothesis import strategies as st
from original_files import FABRICATED, MISATTRIBUTED, VALID, read_again
from pypdf import PdfWriter

from evaluation.originals import formats, held
from evaluation.originals.containers import json_values
from evaluation.originals.original import Original
from evaluation.originals.originals import Originals, StatedQuote, Verdict
from index.reading.entries import read_entries
from index.reading.files import CorpusFile, Failure
from index.reading.formats import SUFFIXES
from index.text.passages import split_article


def quotes_of(name: str, content: bytes, path: str = "") -> list[StatedQuote]:
    """Every sentence and every passage that the index would quote from a file."""
    file = CorpusFile(path or name, Path(name), path.removesuffix(name))
    quotes = []
    for entry in read_entries(file, BytesIO(content)):
        if isinstance(article := entry.article, Failure):
            continue
        for passage in split_article(article):
            for start, end in {(passage.start, passage.end), *passage.sentences}:
                text = article.text[start:end]
                quotes.append(StatedQuote(article.source.article_id, text, start, end, article.source.path))
    return quotes


@cache
def indexed(name: str) -> Sequence[StatedQuote]:
    return quotes_of(name, FILES[name])


def not_valid(name: str, content: bytes) -> dict[str, Verdict]:
    """The quotes that the index takes from a file and the witness does not find there."""
    quotes = quotes_of(name, content)
    verdicts = read_again(name, content).check_all(quotes)
    return {
        quote.text: verdict for quote, verdict in zip(quotes, verdicts, strict=True) if verdict is not VALID
    }


def test_every_kind_of_file_is_tried() -> None:
    assert {suffix for suffix in SUFFIXES if not any(name.endswith(suffix) for name in FILES)} == set()


@pytest.mark.parametrize("name", FILES)
def test_whatever_is_quoted_of_a_file_is_valid(name: str) -> None:
    assert len(indexed(name)) > 1
    assert not_valid(name, FILES[name]) == {}


_PIECES = st.sampled_from(
    [
        b"\n",
        b"\n\n",
        b"<p>",
        b"</p>",
        b"<b>",
        b'"',
        b"}",
        b"]",
        b",",
        b"\\",
        b"&amp;",
        b"=",
        b"--",
        b"\r\n",
        b"Ein Kran fiel. ",
    ]
)
_MUTATED = [
    name
    for name in FILES
    if name.endswith(
        (".eml", ".mbox", ".mhtml", ".html", ".jsonl", ".ndjson", ".json", ".csv", ".rtf", ".txt")
    )
]


@given(st.sampled_from(_MUTATED), st.lists(st.tuples(st.floats(0, 1), _PIECES), max_size=3), st.floats(0, 3))
@settings(deadline=None, derandomize=True)
def test_whatever_the_index_makes_of_a_damaged_file_stands_there_too(
    name: str, damages: list[tuple[float, bytes]], kept: float
) -> None:
    content = FILES[name]
    for share, piece in damages:
        place = int(share * len(content))
        content = content[:place] + piece + content[place:]
    content = content[: int(min(kept, 1) * len(content))]
    assert not_valid(name, content) == {}


@pytest.mark.parametrize("name", FILES)
def test_a_quote_with_one_letter_changed_is_fabricated(name: str) -> None:
    changed = []
    for quote in indexed(name):
        letters = [place for place, letter in enumerate(quote.text) if letter.isalpha()]
        for place in (letters[0], letters[len(letters) // 2], letters[-1]):
            other = chr(ord(quote.text[place]) ^ 1)
            text = f"{quote.text[:place]}{other}{quote.text[place + 1 :]}"
            changed.append(replace(quote, text=text))
    assert set(read_again(name, FILES[name]).check_all(changed)) == {FABRICATED}


@pytest.mark.parametrize("name", FILES)
def test_a_quote_under_the_id_of_another_file_is_misattributed(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(FILES[name])
    (tmp_path / "other.txt").write_text("Something else.", encoding="utf-8")
    moved = [replace(quote, article_id="other.txt", path="other.txt") for quote in indexed(name)]
    assert set(Originals.of_folders([tmp_path]).check_all(moved)) == {MISATTRIBUTED}


def test_a_file_of_a_corpus_of_several_folders_is_named_with_its_folder(tmp_path: Path) -> None:
    quotes = []
    for folder, name in (("one", "readwise.json"), ("two", "telegram.json")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_bytes(FILES[name])
        quotes += quotes_of(name, FILES[name], f"{folder}/{name}")
    originals = Originals.of_folders([tmp_path / "one", tmp_path / "two"])
    assert {quote.path for quote in quotes} == {"one/readwise.json", "two/telegram.json"}
    assert set(originals.check_all(quotes)) == {VALID}
    strangers = [replace(quote, path="readwise.json") for quote in quotes]
    assert set(originals.check_all(strangers)) == {MISATTRIBUTED}


def test_items_are_looked_up_by_their_own_ids() -> None:
    for name in ("a.xml", "a.mbox", "a.warc", "a.jsonl"):
        quotes = indexed(name)
        ids = {quote.article_id for quote in quotes}
        moved = [
            replace(quote, article_id=other) for quote in quotes for other in ids if other != quote.article_id
        ]
        assert len(ids) > 1
        assert set(read_again(name, FILES[name]).check_all(moved)) == {MISATTRIBUTED}


def test_what_no_item_is_named_by_is_looked_up_in_the_whole_file() -> None:
    quotes = [
        replace(quote, article_id=f"telegram.json#{number}")
        for number, quote in enumerate(indexed("telegram.json"))
    ]
    assert set(read_again("telegram.json", FILES["telegram.json"]).check_all(quotes)) == {VALID}


def test_a_file_too_large_to_be_kept_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held, "MOST_OF_FILE", 100)
    for name in FILES:
        quotes = list(indexed(name))
        strange = [
            replace(quotes[0], article_id="other", path="other"),
            replace(quotes[0], text="Nobody said so."),
        ]
        verdicts = read_again(name, FILES[name]).check_all([*quotes, *strange])
        assert set(verdicts[:-2]) == {VALID}
        assert verdicts[-2:] == [MISATTRIBUTED, FABRICATED]


def test_json_larger_than_is_read_as_a_whole_is_read_object_by_object(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(json_values, "_MOST_AT_ONCE", 300)
    monkeypatch.setattr(json_values, "_BLOCK_BYTES", 64)
    for name in ("a.json", "a.json.gz", "telegram.json", "ninjs.json", "readwise.json", "a.jsonl"):
        assert not_valid(name, FILES[name]) == {}


def test_rows_of_a_large_file_are_numbered_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_values, "_BLOCK_BYTES", 50)
    lines = b"\n".join(b'{"text": "Crane number %d fell."}' % number for number in range(20))
    quotes = quotes_of("cranes.jsonl", lines)
    assert len(quotes) == 20
    originals = read_again("cranes.jsonl", lines)
    assert set(originals.check_all(quotes)) == {VALID}
    moved = [replace(quote, article_id="cranes.jsonl#1") for quote in quotes[1:]]
    assert set(originals.check_all(moved)) == {MISATTRIBUTED}


_PRINTED = (
    "Der Stadtrat hat be-\nschlossen, dass die\nLausitz-Kurier 3\nEU-\nKommission ein- und aus-\n"
    "geht, so weit."
)


@pytest.mark.parametrize(
    ("quote", "says"),
    [
        ("Der Stadtrat hat beschlossen, dass die EU-Kommission ein- und ausgeht, so weit.", True),
        ("dass die EUKommission", True),  # a hyphen at the end of a line may or may not be part of the word
        ("dass die Kommission", True),
        ("Der Stadtrat hat be-schlossen", True),
        ("Der Stadt-rat hat beschlossen", False),
        ("ein und ausgeht", False),
        ("Der Stadtrat die EU-Kommission", False),  # cut inside a line
        ("Der Stadtrat hat weit.", False),
        ("Die EU-Kommission hat beschlossen", False),
        ("so weit. Der Stadtrat", False),
        ("-", False),
    ],
)
def test_a_quote_from_a_printed_page_is_cut_only_where_lines_end(quote: str, says: bool) -> None:
    assert Original((_PRINTED,), extracted=True, set_in_lines=True).says(quote) is says


def test_a_quote_from_a_printed_page_is_made_of_three_pieces_at_most() -> None:
    page = "\n".join(["He came", "Page 1", "and he saw", "Page 2", "and won", "Page 3", "and left."])
    original = Original((page,), extracted=True, set_in_lines=True)
    assert original.says("He came and he saw and won")
    assert not original.says("He came and he saw and won and left.")


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_a_pdf_that_may_not_be_changed_is_read(algorithm: str) -> None:
    writer = PdfWriter(clone_from=BytesIO(FILES["a.pdf"]))
    writer.encrypt("", "a secret", algorithm=algorithm)
    stream = BytesIO()
    writer.write(stream)
    assert len(quotes_of("a.pdf", stream.getvalue())) == len(indexed("a.pdf"))
    assert not_valid("a.pdf", stream.getvalue()) == {}


def test_a_reader_that_fails_costs_no_other_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: str, stream: object) -> None:
        raise RuntimeError("a parser's own error")

    monkeypatch.setitem(formats._READERS, ".pdf", fail)
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    (tmp_path / "b.txt").write_text("The crane fell.", encoding="utf-8")
    originals = Originals.of_folders([tmp_path])
    assert originals.check("b.txt", "The crane fell.", 0, 15) is VALID
