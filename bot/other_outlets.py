"""The other outlets that have an article's words."""

from collections.abc import Iterable

from index.relations.values import Elsewhere


def other_outlets(outlet: str | None, copies: Iterable[Elsewhere]) -> tuple[str, ...]:
    """The outlets of copies, each once, but for an article's own."""
    named: dict[str, str] = {}
    for copy in copies:
        if copy.outlet:
            named.setdefault(copy.outlet.casefold(), copy.outlet)
    named.pop((outlet or "").casefold(), None)
    return tuple(named.values())
