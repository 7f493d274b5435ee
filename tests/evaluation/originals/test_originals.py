"""Quotes are checked by readers of the corpus that are independent of the index's and agree with them."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from beleg_process import ROOT, Workplace
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from original_files import CRANE, FABRICATED, FERRY, MISATTRIBUTED, VALID, check, corpus, read_again
from structured_pages import PAGES

from evaluation.originals.formats import ORIGINAL_SUFFIXES as READ_HERE
from evaluation.originals.formats import read_articles
from evaluation.originals.originals import Originals, Verdict
from evaluation.questions import GivenPassage
from index.reading.entries import read_file
from index.reading.files import CorpusFile
from index.reading.formats import SUFFIXES as INDEXED
from index.storage.generations.current import open_current
from index.text.passages import split_article

NEWS = Originals.of_texts({"ferry": FERRY, "crane": CRANE})


@dataclass(frozen=True, slots=True)
class Quote:
    """What a citation states: its article, place and words."""

    article_id: str
    text: str
    start: int
    end: int


def _verdicts(originals: Originals, quotes: Iterable[Quote]) -> list[Verdict]:
    return [originals.check(quote.article_id, quote.text, quote.start, quote.end) for quote in quotes]


@pytest.fixture(scope="module")
def sample_quotes(sample_index: Workplace) -> list[Quote]:
    """Every sentence and every passage of the sample corpus, as indexed."""
    quotes = []
    with open_current(sample_index.index) as generation:
        ids = [source.article_id for source in generation.store.articles()]
        for article in generation.store.articles_of(ids).values():
            of_article = [passage.id for passage in split_article(article)]
            for passage in generation.store.passages(of_article).values():
                for start, end in {(passage.start, passage.end), *passage.sentences}:
                    text = passage.text[start - passage.start : end - passage.start]
                    quotes.append(Quote(passage.source.article_id, text, start, end))
    assert len({quote.article_id for quote in quotes}) == 48
    return quotes


@pytest.fixture(scope="module")
def sample_originals() -> Originals:
    return Originals.of_folders([ROOT / "corpus"])


def test_every_sentence_of_the_sample_corpus_is_valid(
    sample_originals: Originals, sample_quotes: list[Quote]
) -> None:
    assert set(_verdicts(sample_originals, sample_quotes)) == {VALID}


def test_a_sentence_of_the_sample_corpus_with_one_letter_changed_is_fabricated(
    sample_originals: Originals, sample_quotes: list[Quote]
) -> None:
    changed = [
        Quote(quote.article_id, f"{quote.text[:-1]}ꙮ", quote.start, quote.end) for quote in sample_quotes
    ]
    assert set(_verdicts(sample_originals, changed)) == {FABRICATED}


def test_a_sentence_of_the_sample_corpus_under_another_id_is_misattributed(
    sample_originals: Originals, sample_quotes: list[Quote]
) -> None:
    moved = [Quote("no such article", quote.text, quote.start, quote.end) for quote in sample_quotes]
    assert set(_verdicts(sample_originals, moved)) == {MISATTRIBUTED}


def test_a_sentence_of_the_sample_corpus_one_place_further_is_misattributed(
    sample_originals: Originals, sample_quotes: list[Quote]
) -> None:
    exact = [quote for quote in sample_quotes if not quote.article_id.endswith(".html")]
    assert len(exact) > 500
    shifted = [Quote(quote.article_id, quote.text, quote.start + 1, quote.end + 1) for quote in exact]
    assert set(_verdicts(sample_originals, shifted)) == {MISATTRIBUTED}


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [
        (Quote("ferry", "Die Fähre »Malsund« fährt.", 0, 26), VALID),
        (Quote("ferry", FERRY, 0, len(FERRY)), VALID),
        (Quote("ferry", "Die Fähre »Malsund« fährt.", 1, 27), MISATTRIBUTED),
        (Quote("ferry", "Die Fähre »Malsund« fährt.", 0, 25), MISATTRIBUTED),
        (Quote("ferry", "Ab Montag.", -10, len(FERRY)), MISATTRIBUTED),
        (Quote("ferry", "fährt. Ab Montag.", 20, 37), MISATTRIBUTED),
        (Quote("crane", "Die Fähre »Malsund« fährt.", 0, 26), MISATTRIBUTED),
        (Quote("nowhere", "Die Fähre »Malsund« fährt.", 0, 26), MISATTRIBUTED),
        (Quote("ferry", "Die Fähre „Malsund“ fährt.", 0, 26), FABRICATED),
        (Quote("ferry", "die Fähre »Malsund« fährt.", 0, 26), FABRICATED),
        (Quote("ferry", "Montag. The crane", 0, 17), FABRICATED),
        (Quote("ferry", "", 0, 0), FABRICATED),
        (Quote("ferry", " ", 3, 4), FABRICATED),
    ],
)
def test_a_quote_is_valid_only_where_it_stands(quote: Quote, verdict: Verdict) -> None:
    assert _verdicts(NEWS, [quote]) == [verdict]


_TEXTS = st.dictionaries(st.text("abc", min_size=1), st.text(min_size=1), min_size=1, max_size=4)


@given(_TEXTS, st.data())
@settings(deadline=None)
def test_whatever_stands_in_a_text_is_valid_there(texts: dict[str, str], data: st.DataObject) -> None:
    article_id = data.draw(st.sampled_from(sorted(texts)))
    text = texts[article_id].replace("\r", " ").replace("\0", " ")
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assume("".join(filter(str.isprintable, text[start:end])).strip())
    originals = Originals.of_texts({**texts, article_id: text})
    assert originals.check(article_id, text[start:end], start, end) is VALID


@given(_TEXTS, st.data())
@settings(deadline=None)
def test_with_a_character_that_the_corpus_lacks_nothing_is_valid(
    texts: dict[str, str], data: st.DataObject
) -> None:
    article_id = data.draw(st.sampled_from(sorted(texts)))
    text = texts[article_id]
    place = data.draw(st.integers(0, len(text) - 1))
    assume("ꙮ" not in "".join(texts.values()))
    quote = f"{text[:place]}ꙮ{text[place + 1 :]}"
    assert Originals.of_texts(texts).check(article_id, quote, 0, len(quote)) is FABRICATED


def test_given_passages_under_one_id_are_each_quoted() -> None:
    originals = Originals.of_given(
        [GivenPassage("a", "First\r\none."), GivenPassage("a", "Second one."), GivenPassage("b", "")]
    )
    assert [check(originals, "a", quote, quote) for quote in ("First\none.", "Second one.")] == [
        VALID,
        VALID,
    ]
    assert check(originals, "b", "", "Second one.") is MISATTRIBUTED


def test_rows_are_read_by_the_usual_names(tmp_path: Path) -> None:
    rows = [
        {"id": 7, "text": "One\r\nrow."},
        {"body": "Another\ud800 row."},
        {"id": " a \x1b b ", "text": " ", "Content": "A third row."},
        {"id": "empty", "text": None},
        {"id": "7", "text": "A late row."},
    ]
    lines = "\n".join([json.dumps(rows[0]), "", "{broken", *map(json.dumps, rows[1:])])
    originals = corpus(tmp_path, news__jsonl=lines)
    quotes = {"7": "One\nrow.", "news.jsonl#4": "Another\ufffd row.", "a b": "A third row."}
    assert {check(originals, article_id, quote, quote) for article_id, quote in quotes.items()} == {VALID}
    assert check(originals, "7", "A late row.", "A late row.") is FABRICATED


def test_whatever_is_indexed_is_read_here() -> None:
    assert set(INDEXED) <= set(READ_HERE)


_PIECES = st.sampled_from(
    ["---", "\n", "id: x", "title: y", '{"text": "z"}', "Ab Montag.", "\r\n", "<p>", "ä"]
)


@given(
    st.sampled_from(["", "---\n", "---\nid: x\n---\n"]),
    st.lists(_PIECES, max_size=12).map("".join),
    st.sampled_from(["a.txt", "a.md", "a.jsonl"]),
)
@settings(deadline=None)  # the first text waits for the language detector
def test_whatever_the_index_makes_of_a_file_stands_here_too(start: str, rest: str, name: str) -> None:
    content = (start + rest).encode()
    originals = read_again(name, content)
    for article in read_file(CorpusFile(name, Path(name)), content).articles:
        assert originals.check(article.source.article_id, article.text, 0, len(article.text)) is VALID


def test_nothing_that_made_the_index_or_the_citations_is_used_here() -> None:
    files = sorted((ROOT / "evaluation" / "originals").rglob("*.py"))
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    of_project = {line for line in lines if re.match(r"\s*(?:from|import) (?:index|bot|evaluation)\b", line)}
    allowed = ("from evaluation.originals.", "from evaluation.questions import Given", "from index.errors ")
    assert {line for line in of_project if not line.startswith(allowed)} == set()
    assert len(of_project) > len(files)


def test_whatever_can_be_quoted_of_a_structured_page_stands_in_it(tmp_path: Path) -> None:
    for page in PAGES.values():
        ((_, original),) = read_articles("a.html", BytesIO(page.encode()))
        (article,) = read_file(CorpusFile("a.html", tmp_path / "a.html"), page.encode()).articles
        for passage in split_article(article):
            for span in passage.sentences:
                quote = passage.quote(span)
                assert original.has(quote, span.start, span.end), quote
