"""How a question was understood to limit its articles, and into which parts it was divided, in one line."""

from dataclasses import dataclass
from datetime import date

from index.question.inferred_filters.languages import language_name
from index.question.query import Filters, Query

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
    date_format: str = "%Y-%m-%d"


_TEXTS = {
    "de": _Texts(
        only="Nur Artikel {which}",
        dropped="Nichts {which}; ohne das gesucht",
        all_dropped="Nichts {which}; in allen Artikeln gesucht",
        outlet="von {}",
        language="auf {}",
        since="ab {}",
        until="bis {}",
        between="vom {} bis {}",
        day="vom {}",
        recent="Neuere Artikel zuerst",
        separately="Einzeln gesucht: {}",
        date_format="%d.%m.%Y",
    ),
    "en": _Texts(
        only="Only articles {which}",
        dropped="Nothing {which}; searched without that",
        all_dropped="Nothing {which}; searched all",
        outlet="from {}",
        language="in {}",
        since="since {}",
        until="until {}",
        between="from {} to {}",
        day="from {}",
        recent="Newer articles first",
        separately="Searched separately: {}",
    ),
    "es": _Texts(
        only="Solo artículos {which}",
        dropped="Nada {which}; se buscó sin ese límite",
        all_dropped="Nada {which}; se buscó en todos",
        outlet="de {}",
        language="en {}",
        since="desde {}",
        until="hasta {}",
        between="de {} a {}",
        day="del {}",
        recent="Primero los artículos más recientes",
        separately="Buscado por separado: {}",
    ),
    "fr": _Texts(
        only="Seulement les articles {which}",
        dropped="Rien {which} ; cherché sans cette limite",
        all_dropped="Rien {which} ; cherché dans tous",
        outlet="de {}",
        language="en {}",
        since="depuis {}",
        until="jusqu'à {}",
        between="du {} au {}",
        day="du {}",
        recent="Les articles récents d'abord",
        separately="Recherché séparément : {}",
    ),
    "tr": _Texts(
        only="Yalnızca şu haberler: {which}",
        dropped="Sonuç yok: {which}; bu sınır olmadan arandı",
        all_dropped="Sonuç yok: {which}; tümünde arandı",
        outlet="kaynak {}",
        language="dil {}",
        since="{} ve sonrası",
        until="{} ve öncesi",
        between="{} ile {} arası",
        day="{} tarihli",
        recent="Önce yeni haberler",
        separately="Ayrı ayrı arandı: {}",
    ),
}


def filters_line(query: Query, *, given: bool = False) -> str:
    """The filters that were read from the question, both those applied and those dropped; that newer articles
    come first; and the parts that were searched separately. "" if there is nothing to say. `given` also
    includes the filters set beside the question. In the question's language if that is German, English,
    French, Spanish or Turkish, else in English."""
    language = query.answer_language if query.answer_language in _TEXTS else "en"
    texts, parts = _TEXTS[language], []
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
    texts = _TEXTS[language]
    return texts.only.format(which=_which(filters, texts, language))


def _which(filters: Filters, texts: _Texts, language: str) -> str:
    parts = []
    if filters.outlet is not None:
        parts.append(texts.outlet.format(filters.outlet[:_MAX_NAME_CHARACTERS]))
    if filters.language is not None:
        parts.append(texts.language.format(language_name(filters.language, language)))
    if time := _time(filters.since, filters.until, texts):
        parts.append(time)
    return ", ".join(parts)


def _time(since: date | None, until: date | None, texts: _Texts) -> str:
    if since and until:
        days = [f"{day:{texts.date_format}}" for day in (since, until)]
        return texts.day.format(days[0]) if since == until else texts.between.format(*days)
    if since:
        return texts.since.format(f"{since:{texts.date_format}}")
    return texts.until.format(f"{until:{texts.date_format}}") if until else ""
