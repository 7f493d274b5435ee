"""Quotes from files of every kind, held against the same files as the witness reads them."""

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

from evaluation.originals import Originals, Quote, Verdict
from index.passages import split_article
from index.readers import CorpusFile, read_entries
from index.readers.files import Failure
from index.readers.formats import SUFFIXES


def quotes_of(name: str, content: bytes, path: str = "") -> list[Quote]:
    """Every sentence and every passage that the index would quote of a file."""
    file = CorpusFile(path or name, Path(name), path.removesuffix(name))
    quotes = []
    for entry in read_entries(file, BytesIO(content)):
        if isinstance(article := entry.article, Failure):
            continue
        for passage in split_article(article):
            for start, end in {(passage.start, passage.end), *passage.sentences}:
                text = article.text[start:end]
                quotes.append(Quote(article.source.article_id, text, start, end, article.source.path))
    return quotes


@cache
def indexed(name: str) -> Sequence[Quote]:
    return quotes_of(name, FILES[name])


def not_valid(name: str, content: bytes) -> dict[str, Verdict]:
    """What the index quotes of a file and the witness does not find there."""
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
