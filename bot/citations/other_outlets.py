"""The other outlets that published an article's words."""

from collections.abc import Iterable

from index.storage.relations.values import Elsewhere
from languages.catalogues import translations


def _also_in(language: str) -> str:
    return translations(language).gettext("also in {}")


def other_outlets(outlet: str | None, copies: Iterable[Elsewhere]) -> tuple[str, ...]:
    """The outlets of the copies without repeats, and without the article's own outlet."""
    named: dict[str, str] = {}
    for copy in copies:
        if copy.outlet:
            named.setdefault(copy.outlet.casefold(), copy.outlet)
    named.pop((outlet or "").casefold(), None)
    return tuple(named.values())


def also_in(outlets: Iterable[str], language: str) -> str:
    """ "also in Bote, Kurier" in the language, or in English if it is unknown; "" without outlets."""
    names = ", ".join(outlets)
    return _also_in(language).format(names) if names else ""
