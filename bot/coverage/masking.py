"""A message without what it only adds to a request: its times, its outlet, the language of the articles."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache

from bot.coverage.words import COVERAGE_WORDS
from index.inferred_filters.expressions import TimeExpression, time_expressions
from index.inferred_filters.languages import language_name, stated_language
from index.inferred_filters.outlets import mask_outlets
from index.query import Filters

_FEWEST_LETTERS = 4
"""The last word of an outlet's name stands for it from so many letters on: "the Ledger", but no "Le Pont"."""

_MOST_TIMES = 1
"""Articles of two times at once are compared, which a list does not do."""

_WHOLE_YEAR = timedelta(days=364)
_ENDS = " \t\n?？!.…¿¡:;,\"'“”„«»"
_TOKEN = re.compile(r"⟦(\d+)⟧|⟨(\d+)⟩")


@dataclass(frozen=True, slots=True)
class Known:
    """What a message is read by: the outlets that have articles, the day of the newest article, and the day
    that relative times count from."""

    outlets: Collection[str]
    newest: date | None
    today: date


@dataclass(frozen=True, slots=True)
class Masked:
    """`text` is what is left of a message; an outlet that stays in it is ⟦n⟧, a time ⟨n⟩. `filters` are
    read from it, with the `other_outlets` of the same short name, and `has_time` tells whether it names a
    time."""

    text: str
    filters: Filters = field(default_factory=Filters)
    other_outlets: tuple[str, ...] = ()
    has_time: bool = False
    _written: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def about_outlet(self) -> "Masked":
        """The same where the articles are to be about the outlet, not by it."""
        return replace(self, filters=self.filters.without("outlet"), other_outlets=())

    def unmasked(self, part: str) -> str:
        """A part of the text as the person wrote it, with the whole names of outlets."""
        return _TOKEN.sub(lambda token: self._written[token[0]], part)


def masked_readings(
    message: str, language: str, known: Known, *, goes_on: bool = False
) -> tuple[Masked, ...]:
    """The ways to take a message in that language, likeliest first; none where it names several outlets or
    times. A bare year behind a subject belongs to it: "the election 2021". One that `goes_on` from a request
    need not say that it speaks of articles: "and in English?"."""
    names = _names(tuple(known.outlets))
    text, found = mask_outlets(message.strip(_ENDS), names)
    # A message may begin with a capital letter, which elsewhere makes a name of "Last Week".
    times = time_expressions(text[:1].lower() + text[1:], language, today=known.today, newest=known.newest)
    if len(set(found)) > 1 or None in found or len(times) > _MOST_TIMES:
        return ()
    outlet, *others = names[found[0]] if found and found[0] else (None,)
    written = {f"⟦{number}⟧": outlet or "" for number in range(len(found))}
    for one in times:
        written["⟨0⟩"] = text[one.start : one.end]
        text = f"{text[: one.start]}⟨0⟩{text[one.end :]}"
    said = stated_language(text, language)
    if said is None and goes_on:
        said = stated_language(f"{COVERAGE_WORDS[language].article} {text}", language)
    text = _without_outlet(_without_language(text, language, said), language)
    filters = Filters(outlet=outlet, language=said)
    other_outlets = tuple(one for one in others if one)
    untimed = Masked(
        _tidy(text.replace("⟨0⟩", written.get("⟨0⟩", ""))), filters, other_outlets, False, written
    )
    if not times:
        return (untimed,)
    timed = Masked(
        _tidy(_without_time(text, language)),
        _window(times[0], known.today).else_by(filters),
        other_outlets,
        True,
        written,
    )
    return (untimed, timed) if _is_bare_year(times[0], text, language) else (timed,)


@lru_cache(maxsize=8)
def _names(outlets: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The outlets by the names that people use for them: the whole one, and its last word."""
    names: dict[str, tuple[str, ...]] = {outlet: (outlet,) for outlet in outlets}
    for outlet in outlets:
        last = outlet.split()[-1] if outlet.split() else ""
        if len(last) >= _FEWEST_LETTERS and last[0].isupper() and last not in outlets:
            names[last] = (*names.get(last, ()), outlet)
    return names


def _window(time: TimeExpression, today: date) -> Filters:
    until = time.last if time.last and time.last < today else None
    return Filters(since=time.first, until=until)


def _is_bare_year(time: TimeExpression, text: str, language: str) -> bool:
    if not (time.calendar and time.first and time.last and time.last - time.first >= _WHOLE_YEAR):
        return False
    found = re.search(rf"(?:^|\s)(?P<at>{COVERAGE_WORDS[language].at})⟨0⟩", text, re.IGNORECASE)
    return found is not None and not found["at"]


def _without_time(text: str, language: str) -> str:
    return re.sub(
        rf"(?:^|(?<=\s)),? ?{COVERAGE_WORDS[language].at}⟨\d⟩(?:['’]s?(?!\w))?",
        " ",
        text,
        flags=re.IGNORECASE,
    )


def _without_outlet(text: str, language: str) -> str:
    """Without an outlet that is only added, as behind "by"; one that does something stays."""
    by = COVERAGE_WORDS[language].by
    return re.sub(rf"(?:^|(?<=\s)){by}⟦\d+⟧", " ", text, flags=re.IGNORECASE) if by else text


def _without_language(text: str, language: str, said: str | None) -> str:
    if said is None:
        return text
    name = re.escape(language_name(said, language))
    ending = r"(?:e[nrms]?|s|es)?(?:sprachige[nrs]?|[- ]language)?"
    before = COVERAGE_WORDS[language].written_in
    return re.sub(rf"\b{before}{name}{ending}(?!\w)", " ", text, flags=re.IGNORECASE)


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(_ENDS)
