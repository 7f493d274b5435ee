"""/filters: which filters apply from now on, and the reply."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.commands.filter_words import NoFilter, read_filters
from bot.commands.texts import shared_texts
from bot.wording.lines.filters_line import filters_text
from index.question.near_outlets import near_outlets
from index.question.query import Filters

_MAX_SHOWN_CHARACTERS = 100


@dataclass(frozen=True, slots=True)
class Filtering:
    """`filters` apply from now on; None leaves them as they were. `text` is the reply."""

    filters: Filters | None
    text: str


def filtering(words: str, held: Filters, *, outlets: Callable[[], Iterable[str]], language: str) -> Filtering:
    """The result of the words after /filters, with a reply in `de` or `en`. Without words, the reply states
    the filters that apply.

    `outlets` returns the outlets of the articles; any other outlet is not a filter.
    """
    texts = shared_texts(language)
    if not words.strip():
        return Filtering(None, f"{_told(held, language)}\n\n{texts.filters_how}")
    try:
        filters = _with_known_outlet(read_filters(words), outlets)
    except NoFilter as error:
        wrong = texts.filters_wrong.format(words=_shortened(error.words))
        if error.meant:
            wrong += " " + texts.did_you_mean.format(names=", ".join(error.meant))
        return Filtering(None, f"{wrong}\n\n{texts.filters_how}")
    return Filtering(filters, _told(filters, language))


def _told(filters: Filters, language: str) -> str:
    if filters == Filters():
        return shared_texts(language).filters_none
    return f"{filters_text(filters, language)}."


def _with_known_outlet(filters: Filters, outlets: Callable[[], Iterable[str]]) -> Filters:
    """The filters with the outlet as the articles spell it. Raises NoFilter for an outlet that no article
    has."""
    if filters.outlet is None:
        return filters
    known = {outlet.casefold(): outlet for outlet in outlets()}
    name = known.get(filters.outlet.casefold())
    if name is None:
        raise NoFilter(filters.outlet, meant=near_outlets(filters.outlet, known.values()))
    return replace(filters, outlet=name)


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _MAX_SHOWN_CHARACTERS else line[: _MAX_SHOWN_CHARACTERS - 1].rstrip() + "…"
