"""Words that are claimed to be a quote, looked up in a passage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.citations.verbatim import find_verbatim
from index.text.articles import Source, Span
from index.text.passages import Passage

START = 7


def _passage(text: str) -> Passage:
    """A passage that begins at START of its article."""
    return Passage(Source("a", "a"), text, START, (Span(START, START + len(text)),))


def _found(words: str, text: str) -> str | None:
    passage = _passage(text)
    span = find_verbatim(words, passage)
    return passage.quote(span) if span else None


def test_words_are_found_as_a_span_of_the_article() -> None:
    assert find_verbatim("the ferry sank", _passage("Then the ferry sank.")) == Span(START + 5, START + 19)


@pytest.mark.parametrize(
    ("words", "stored"),
    [
        ("the ferry has sunk", "the ferry\n\n  has sunk"),
        ("  the ferry has sunk\n", "the ferry has sunk"),
        ('"the ferry has sunk"', "the ferry has sunk"),
        ('said "a complete lie"', "said „a complete lie“"),
        ("said 'a complete lie'", "said «a complete lie»"),
        ("it's a complete lie", "it’s a complete lie"),
        ("said ‹b›a complete lie", "said <b>a complete lie"),
        ("die Regierung sagte", "die Regie-\nrung sagte"),
        ("die Regierung sagte", "die Regie\u00adrung sagte"),
        ("the rail-road opened", "the railroad opened"),
        ("the railroad opened", "the rail\u2011road opened"),
        ("it sank - and rose again", "it sank – and rose again"),
        ("渡り船が沈んだ", "渡り船が沈んだ"),
    ],
)
def test_white_space_quotation_marks_and_hyphenation_may_differ(words: str, stored: str) -> None:
    found = _found(words, f"Before. {stored}. After.")
    assert found is not None
    assert found.strip("„“«»") == stored.strip("„“«»")


@pytest.mark.parametrize(
    "words",
    [
        "the ferry has not sunk",
        "The ferry has sunk",
        "the ferry had sunk",
        "the ferry … sunk today",
        "the ferry has sunk!",
        "the ferry has sunk 10 times",
    ],
)
def test_nothing_else_may_differ(words: str) -> None:
    assert _found(words, "Yesterday the ferry has sunk 1-0 times, today it was raised.") is None


@pytest.mark.parametrize("words", ["", " ", '""', "the", "a lie", "沈んだ", "...", "- - -"])
def test_words_too_short_to_be_anyones_are_not_found(words: str) -> None:
    assert _found(words, f"He said: {words} the ferry, a lie, 沈んだ.") is None


_PIECES = st.lists(st.sampled_from([*"abß é-–\n\"'„“<>\u00ad\u200b1.", "  ", "渡", "-\n", "'"]), max_size=60)


@given(_PIECES, _PIECES, _PIECES)
def test_whatever_is_found_is_stored_text_of_the_same_letters(
    before: list[str], words: list[str], after: list[str]
) -> None:
    """The letters and digits found are those of the words searched for, in the same order."""
    text, sought = "".join((*before, *words, *after)) or ".", "".join(words)
    found = _found(sought, text)
    if found is not None:
        assert found in text
        assert [one for one in found if one.isalnum()] == [one for one in sought if one.isalnum()]
