"""How a question was understood to limit its articles, and into which parts it was divided, in one line."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from index.question.inferred_filters.languages import language_name
from index.question.query import Filters, Query
from languages.catalogues import ANSWER_LANGUAGES, translations
from languages.days import short_day

_MAX_NAME_CHARACTERS = 100
_LISTED = " · "
"""Names of parts may contain commas."""


@dataclass(frozen=True, slots=True)
class _Texts:
    """`only`, `dropped` and `all_dropped` take `which`; the others take one value."""

    only: str
    dropped: str
    all_dropped: str
    outlet: str
    language: str
    since: str
    until: str
    between: str
    day: str
    recent: str
    separately: str


@cache
def _texts(language: str) -> _Texts:
    _ = translations(language).gettext
    return _Texts(
        only=_("Only articles {which}"),
        dropped=_("Nothing {which}; searched without that"),
        all_dropped=_("Nothing {which}; searched all"),
        outlet=_("from {}"),
        language=_("in {}"),
        since=_("since {}"),
        until=_("until {}"),
        between=_("from {} to {}"),
        day=translations(language).pgettext("day", "from {}"),
        recent=_("Newer articles first"),
        separately=_("Searched separately: {}"),
    )


def filters_line(query: Query, *, given: bool = False) -> str:
    """The filters that were read from the question, both those applied and those dropped; that newer articles
    come first; and the parts that were searched separately. "" if there is nothing to say. `given` also
    includes the filters set beside the question. In the question's language if that is German, English,
    French, Spanish or Turkish, else in English."""
    language = query.answer_language if query.answer_language in ANSWER_LANGUAGES else "en"
    texts, parts = _texts(language), []
    hold = query.filters if given else query.inferred
    if query.dropped != Filters():
        none_left = query.filters == Filters()
        said = texts.all_dropped if none_left else texts.dropped
        parts.append(said.format(which=_which(query.dropped, texts, language)))
    if hold != Filters():
        parts.append(filters_text(hold, language))
    if query.recent:
        parts.append(texts.recent)
    if names := dict.fromkeys(part.name[:_MAX_NAME_CHARACTERS] for part in query.parts):
        parts.append(texts.separately.format(_LISTED.join(names)))
    return ". ".join(parts)


def filters_text(filters: Filters, language: str) -> str:
    """Which articles these filters let through. At least one filter is set; `language` is one of the
    above."""
    texts = _texts(language)
    return texts.only.format(which=_which(filters, texts, language))


def _which(filters: Filters, texts: _Texts, language: str) -> str:
    parts = []
    if filters.outlet is not None:
        parts.append(texts.outlet.format(filters.outlet[:_MAX_NAME_CHARACTERS]))
    if filters.language is not None:
        parts.append(texts.language.format(language_name(filters.language, language)))
    if time := _time(filters.since, filters.until, texts, language):
        parts.append(time)
    return ", ".join(parts)


def _time(since: date | None, until: date | None, texts: _Texts, language: str) -> str:
    if since and until:
        days = [short_day(day, language) for day in (since, until)]
        return texts.day.format(days[0]) if since == until else texts.between.format(*days)
    if since:
        return texts.since.format(short_day(since, language))
    return texts.until.format(short_day(until, language)) if until else ""
