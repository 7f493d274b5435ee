"""The corrections of figures that a passage has: which figure was wrong, and which is right."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.answerers.corrections.words import CorrectionPatterns, correction_patterns
from bot.answerers.disagreements.measures import NUMERAL, Figure, figures_of
from bot.statements.statement import read_statement
from index.text.articles import Span
from index.text.passages import Passage
from index.text.sentences.splitting import MAX_SENTENCE_CHARACTERS
from index.text.terms.number_words import with_digits
from languages.known import expression_in_all_languages

_BACK = 3
"""The wrong figure may be this many sentences before "That figure was wrong"."""

_AHEAD = 2
"""The right figure may be this many sentences after it."""

_OF_TIME = ("date", "clock")
_POSSIBLE_YEAR = range(1000, 2200)
_RECENT_YEAR = range(1900, 2100)
_OF_YEAR = expression_in_all_languages(lambda one: one.corrections.of_year if one.corrections else "")
_OF_A_YEAR = re.compile(rf"\b(?:{_OF_YEAR})\s+$", re.IGNORECASE)
"""After these words a number that could be a recent year is a year: "an estimate of 2019 came to"."""

_QUOTED = re.compile(r"„[^„“”]*[“”]|“[^“”]*”|«[^«»]*»|»[^«»]*«|\"[^\"]*\"|‘[^‘’]*’")
_OPENED = re.compile(r"[„“\"«»‘]")


@dataclass(frozen=True, slots=True)
class Correction:
    """`wrong` are the wrong figures, `right` the right ones; the article may leave out either. `span` is what
    has to be quoted: the wrong figure, the words that it was wrong, and the right figure, if they fit in one
    quote."""

    passage: Passage
    span: Span
    wrong: tuple[Figure, ...]
    right: tuple[Figure, ...]


@lru_cache(maxsize=512)  # every answer looks at the same passages several times
def corrections_in(passage: Passage) -> tuple[Correction, ...]:
    """Each correction of a figure in a passage, in order.

    It may be in one sentence ("14,000 doses, not 41,000") or in a sentence after the figure: "… 41,000 doses.
    That figure was wrong. The correct number is 14,000."
    """
    language = passage.source.language or "en"
    sentences = [with_digits(passage.quote(span), language) for span in passage.sentences]
    found = (_correction(passage, sentences, number, language) for number in range(len(sentences)))
    return tuple(one for one in found if one is not None)


def figures_in(text: str) -> tuple[Figure, ...]:
    """The figures of a sentence except days, years and times of day. Numbers must be in digits."""
    every = list(figures_of(text))
    times = [figure for figure in every if figure.kind in _OF_TIME]
    return tuple(
        figure
        for figure in every
        if figure.kind not in _OF_TIME
        and not any(figure.at < time.end and time.at < figure.end for time in times)
        and not _is_year(text, figure)
    )


def _is_year(text: str, figure: Figure) -> bool:
    if figure.kind != "count":
        return False
    if figure.value in _RECENT_YEAR and _OF_A_YEAR.search(text[: figure.at]):
        return True
    return not figure.counted and figure.value in _POSSIBLE_YEAR


def _correction(passage: Passage, sentences: Sequence[str], number: int, language: str) -> Correction | None:
    patterns, text = correction_patterns(language), sentences[number]
    if beside := _beside(text, patterns, language):
        return Correction(passage, passage.sentences[number], *beside)
    said = _own_words(sentences, number, patterns, language)
    if said is None and not (number and _says_what_is_right(sentences, number, patterns, language)):
        return None
    end = said.end() if said else 0
    figures = figures_in(text)
    wrong = tuple(one for one in figures if one.end <= end)
    right = tuple(one for one in figures if one.at >= end)
    first, last = number, number
    if not wrong and (place := _last_with_figures(sentences, number, patterns)) is not None:
        first, wrong = place, figures_in(sentences[place])
    following = _next_with_figures(sentences, number, patterns)
    if not wrong and right and following is not None and not _tells_right(text[end : right[0].at], patterns):
        wrong, right = right, ()  # "gave the wrong figure, 9,000. There were 6,000"
    if not right and following is not None:
        last, right = following, figures_in(sentences[following])
    wrong = tuple(one for one in wrong if not any(one.value == other.value for other in right))
    if said and said.re is patterns.vague:
        wrong, right = _of_one_kind(wrong, right)
    if not wrong and not right:
        return None
    return Correction(passage, _span(passage, first, number, last), wrong, right)


def _own_words(
    sentences: Sequence[str], number: int, patterns: CorrectionPatterns, language: str
) -> re.Match[str] | None:
    """The match where a sentence says in the article's own words that a figure was wrong; None where somebody
    only claims that, which corrects nothing."""
    text = sentences[number]
    said = patterns.wrong.search(text)
    if said is None and number and patterns.reported.search(sentences[number - 1]):
        said = patterns.vague.search(text)
    if said is None or _OPENED.search(_QUOTED.sub(" ", text[: said.start()])):
        return None
    told = read_statement(text, language)
    return None if told and told.speaker and told.act.kind not in ("corrected", "reported") else said


def _tells_right(between: str, patterns: CorrectionPatterns) -> bool:
    """Whether the text between "was wrong" and a figure says that the figure is the right one."""
    return bool(re.search(r"[:;]", between) or patterns.right.search(between))


def _of_one_kind(
    wrong: Sequence[Figure], right: Sequence[Figure]
) -> tuple[tuple[Figure, ...], tuple[Figure, ...]]:
    """The wrong and right figures whose kind occurs in both: "That was a mistake" may be about something
    other than a figure."""
    kinds = {one.kind for one in wrong} & {one.kind for one in right}
    return tuple(one for one in wrong if one.kind in kinds), tuple(one for one in right if one.kind in kinds)


def _last_with_figures(sentences: Sequence[str], number: int, patterns: CorrectionPatterns) -> int | None:
    """The sentence to which "that figure" refers back; None where a nearer sentence gives the right
    figure."""
    for place in range(number - 1, max(-1, number - 1 - _BACK), -1):
        if patterns.right.search(sentences[place]):
            return None
        if figures_in(sentences[place]):
            return place
    return None


def _next_with_figures(sentences: Sequence[str], number: int, patterns: CorrectionPatterns) -> int | None:
    for place in range(number + 1, min(len(sentences), number + 1 + _AHEAD)):
        if figures_in(sentences[place]):
            return place if place == number + 1 or patterns.right.search(sentences[place]) else None
    return None


def _beside(
    text: str, patterns: CorrectionPatterns, language: str
) -> tuple[tuple[Figure, ...], tuple[Figure, ...]] | None:
    """The wrong and right figures of a sentence that contains both; None for other sentences."""
    figures = figures_in(text)
    numbers = list(_numbers(text))
    unlike = {
        at
        for at, end in numbers
        if patterns.unlike.search(text[:at]) or patterns.unlike_behind.match(text[end:])
    }
    if not unlike or len(numbers) < 2:
        return None
    told = read_statement(text, language)
    if not (told and told.act.kind == "corrected") and not _own_words([text], 0, patterns, language):
        return None
    right = tuple(one for one in figures if one.at not in unlike)
    wrong = tuple(_plain(text, at, end) for at, end in numbers if at in unlike)
    return (wrong, right) if right else None


def _numbers(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in NUMERAL.finditer(text)]


def _plain(text: str, at: int, end: int) -> Figure:
    """A bare number, read as a count: "not 41,000"."""
    value = float(text[at:end].replace("·", "."))
    return Figure("count", value, text, (), "", value, value, at, end)


def _says_what_is_right(
    sentences: Sequence[str], number: int, patterns: CorrectionPatterns, language: str
) -> bool:
    """Whether a sentence gives the right figure for the one in the sentence before, which says what was
    reported."""
    text = sentences[number]
    if not (match := patterns.right.search(text)) or not figures_in(text[match.start() :]):
        return False
    told = read_statement(text, language) or read_statement(sentences[number - 1], language)
    return told is not None and told.act.kind == "corrected" and bool(figures_in(sentences[number - 1]))


def _span(passage: Passage, first: int, said: int, last: int) -> Span:
    """As many of the sentences as fit in one quote within a paragraph; in any case the sentence `said`."""
    for begin, end in ((first, last), (said, last), (first, said), (said, said)):
        span = Span(passage.sentences[begin].start, passage.sentences[end].end)
        apart = any(begin < number <= end for number in passage.breaks)
        if not apart and span.end - span.start <= MAX_SENTENCE_CHARACTERS:
            return span
    return passage.sentences[said]
