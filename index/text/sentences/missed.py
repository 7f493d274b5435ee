"""Sentence ends at which the text was not cut."""

import re
from collections.abc import Iterator
from functools import cache

from index.text.sentences.end_words import end_words, in_any_language
from languages.notation import expression

# A number may begin a sentence, "… verabschiedet. 23 der 40 Mitglieder", but not after "insges.".
_BEFORE_NUMBER = re.compile(r"(?<=[^\W\d_]{4}[.!?])\s+(?=\d)")
_COUNTED = re.compile(in_any_language(lambda words: words.before_numbers), re.IGNORECASE)
_LAST_WORD = re.compile(r"\w+$")

_LONGEST_COUNTED = 40
"""At most this much of a word is compared with the abbreviations."""

_IN_BRACKETS = re.compile(r"\([^()]{20,}[^\W\d_]{3}[.!?]\)\s+(?=[\"'„“«(]?[^\W\d_])")
"""A whole sentence in brackets."""

_MAY_END = (
    rf"{in_any_language(lambda words: words.clock.half_days)}|{in_any_language(lambda words: words.eras)}"
)


def missed_ends(piece: str, language: str | None) -> Iterator[int]:
    """The places in a piece of a text where sentences begin that sentencex missed; in no order, possibly
    repeated."""
    for gap in _BEFORE_NUMBER.finditer(piece):
        if not _is_counted(piece, gap.start()):
            yield gap.end()
    for pattern in (_IN_BRACKETS, *_after_abbreviations(language)):
        yield from (match.end() for match in pattern.finditer(piece))


def _is_counted(piece: str, end: int) -> bool:
    """Whether an abbreviation that comes before a number ends here."""
    stop = end - 1
    word = _LAST_WORD.search(piece, max(0, stop - _LONGEST_COUNTED), stop)
    return piece[stop] == "." and word is not None and bool(_COUNTED.fullmatch(word[0]))


@cache
def _after_abbreviations(language: str | None) -> tuple[re.Pattern[str], ...]:
    """Ends after what may be an abbreviation. Only a word that is seldom a name or a noun shows that a
    sentence begins."""
    words = end_words(language)
    ends = rf"\b(?:{expression(words.no_abbreviations)})\.\s+(?=[A-Z])"
    if not words.beginnings:
        return (re.compile(ends),)
    letter = rf"(?<=[^\W\d_A-ZÀ-Þ]\s)(?!(?:{expression(words.letter_titles)})\.)[A-Za-z]\."
    begins = rf"(?=[„“«\"]\w|(?:{expression(words.beginnings)})\b(?!\.))"
    return (
        re.compile(rf"(?:\b(?:{_MAY_END})|{letter}|[A-Z]\.[\"”“»])\s+{begins}"),
        re.compile(ends),
    )
