"""Cuts in a text where its sentence goes on."""

import re
from dataclasses import dataclass
from functools import cache

from index.text.sentences.end_words import end_words, in_any_language
from languages.notation import expression

_ABBREVIATIONS = in_any_language(lambda words: words.abbreviations)

# After one of these words, or before one of those, a number with a full stop is an ordinal.
_ORDINAL = re.compile(
    rf"\b(?:{in_any_language(lambda words: words.before_ordinals)})\.?\s+\d{{1,3}}\.\s*$", re.IGNORECASE
)
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}\.\s*$")
_AFTER_ORDINAL = re.compile(in_any_language(lambda words: words.after_ordinals))

_INITIAL = re.compile(r"(?<![\w.])[^\W\d_]\.\s*$")
_GOES_ON = re.compile(r"-\w|[,;:)\]]")


def cut_too_early(before: str, after: str, language: str | None) -> bool:
    """Whether a cut between two pieces of a text is wrong: after an abbreviation, an initial, an ordinal, or
    a time of day."""
    if after[0].islower() or _GOES_ON.match(after):
        return True
    if _INITIAL.search(before) or _abbreviated(language).search(before):
        return True
    if _time_goes_on(before, after, language):
        return True
    if end_words(language).undotted_ordinals:
        return False
    return bool(_ORDINAL.search(before) or (_NUMBER.search(before) and _AFTER_ORDINAL.match(after)))


@cache
def _abbreviated(language: str | None) -> re.Pattern[str]:
    own = expression(end_words(language).own_abbreviations)
    return re.compile(rf"\b(?:{_ABBREVIATIONS}|{own})\.\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time of day at the end of a text, what shows after it that its sentence goes on, and a text that has
    nothing but the time."""

    time: re.Pattern[str]
    goes_on: re.Pattern[str]
    opening: re.Pattern[str]


def _time_goes_on(before: str, after: str, language: str | None) -> bool:
    clock = _clock(language)
    return bool(clock.time.search(before)) and bool(
        clock.goes_on.match(after) or clock.opening.fullmatch(before)
    )


@cache
def _clock(language: str | None) -> _Clock:
    words = end_words(language).clock
    half_days, weekdays = expression(words.half_days), expression(words.weekdays)
    other_days, months = expression(words.other_days), expression(words.months)
    return _Clock(
        time=re.compile(rf"\d\s?(?:{half_days})\s*$", re.IGNORECASE),
        goes_on=re.compile(
            # "Monday is a holiday" begins a sentence.
            rf"(?:{weekdays})\b(?!['’]s\b)(?!\s+(?:{expression(words.predicates)})\b)|(?:{other_days})(?!\w)"
            rf"|(?:{months})\s+\d|(?:{expression(words.zones)})\b"
            rf"|(?:[A-Z]\w{{1,15}}\s){{1,2}}(?:{expression(words.zone_nouns)})\b"
        ),
        opening=re.compile(
            rf"(?:{expression(words.openings)})"
            rf"(?:\s+(?:{weekdays}|{months}|\d{{1,2}},?|{expression(words.lead)}),?){{0,6}}\s+"
            rf"\d{{1,2}}(?:[:.]\d\d)?\s?(?:{half_days})\s*$"
        ),
    )
