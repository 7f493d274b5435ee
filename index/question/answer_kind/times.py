"""Dates, times of day and other words in a sentence that state when."""

import re
from collections.abc import Iterator

from index.question.answer_kind.expression import LIKELY, SURE, VAGUE, Expression
from index.question.answer_kind.patterns import dates, in_any_language, quantity, unit, words_anywhere
from index.question.query import WORD
from index.text.letters import folded
from languages.kinds import Measure
from languages.known import grammar_of
from languages.notation import word_set
from languages.sections.asking.answer_kinds import AnswerKindWords

_DECADE_ENDINGS = in_any_language(lambda one: one.decade_endings)
YEAR = re.compile(rf"(?<![\w.,])(?:1[0-9]|20)\d\d(?:{_DECADE_ENDINGS})?(?![\w%])")
DAY = re.compile(r"(?<![\w.,])(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{2,4})?)(?!\w)")
_CLOCK = re.compile(r"(?<![\w.,:])(?:[01]?\d|2[0-4])[:.h]\s?[0-5]\d(?![\w.:])")

_NEAR = 24
"""In characters: how far before and after a word for a century its number is looked for."""


def times(text: str, measures: frozenset[Measure], words: AnswerKindWords | None) -> Iterator[Expression]:
    """Every expression that states when. A date is only vague if the time of day is asked for, and a time of
    day if the year is."""
    low = folded(text)
    of_day = SURE if measures != {"year"} else VAGUE
    of_date = SURE if measures != {"clock"} else VAGUE
    for pattern, clearly in ((_CLOCK, of_day), (DAY, of_date), (YEAR, of_date)):
        yield from (Expression(clearly, (match[0],)) for match in pattern.finditer(low))
    if words is None:
        return
    for match in quantity(words).finditer(low):
        if match["number"] and _is_clock(low, match, words):
            yield Expression(of_day, (match[0],))
    for match in dates(words).finditer(low):
        if _is_date(text, low, match, words):
            clearly = LIKELY if measures == {"year"} else of_date
            yield Expression(clearly, tuple(WORD.findall(match[0])))
    for match in words_anywhere(words.eras).finditer(low):
        # With what identifies it: "19. Jahrhundert", "nineteenth century", "siglo XIX".
        beside = (*low[: match.start()][-_NEAR:].split()[-1:], *low[match.end() :][:_NEAR].split()[:1])
        yield Expression(min(LIKELY, of_date), (match[0], *beside))
    for match in words_anywhere(words.times).finditer(low):
        yield Expression(min(LIKELY, of_date), (match[0],))
    if words_anywhere(words.times_vaguely).search(low):
        yield Expression(VAGUE)


def _is_clock(low: str, match: re.Match[str], words: AnswerKindWords) -> bool:
    clock = unit(words, "clock")
    before = low[: match.start()][-_NEAR:].split()[-1:] if grammar_of(words.language).noun_first else []
    return bool(clock.match(low, match.end()) or (before and clock.fullmatch(before[0])))


def _is_date(text: str, low: str, match: re.Match[str], words: AnswerKindWords) -> bool:
    """Whether a month is not another word: then it has a capital letter and is inside the sentence."""
    # Folding may change the length: then no capital can be looked up, and every match counts as a month.
    if match[0] not in word_set(words.months_or_words) or len(low) != len(text):
        return True
    return match.start() > 0 and text[match.start()].isupper()
