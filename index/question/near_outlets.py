"""Outlets that may be meant by a name that no article's outlet has."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from index.question.query import WORD, Query
from index.text.letters import folded
from index.text.stopwords import is_stopword

_LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt", "tr")

_MOST = 3

_FEWEST_SHARED = 75.0
"""Of 100. "Northgate Leger" has 86 with "The Northgate Ledger", "Ledger" 90, "Bruckenblick" 92. Of the sample
corpus's 20 outlets no two have more than 62 except those that share a word."""


def with_near_outlets(query: Query, outlets: Collection[str]) -> Query:
    """The query; if none of the outlets is the one that it is filtered by, with its `near_outlets` set."""
    name = query.filters.outlet
    if name is None or name.casefold() in {outlet.casefold() for outlet in outlets}:
        return query
    return replace(query, near_outlets=near_outlets(name, outlets))


def near_outlets(name: str, outlets: Iterable[str]) -> tuple[str, ...]:
    """The outlets whose names, or parts of them, have nearly this spelling: nearest first, three at most."""
    from rapidfuzz import fuzz, process  # slow to import, and few questions need it

    nearest = process.extract(
        name,
        list(dict.fromkeys(outlets)),
        scorer=fuzz.WRatio,
        processor=_telling_words,
        score_cutoff=_FEWEST_SHARED,
        limit=_MOST,
    )
    return tuple(outlet for outlet, _, _ in nearest)


def _telling_words(name: str) -> str:
    """The name without its articles and prepositions: "Le Monde" is not near to "Le Quotidien du Pont"."""
    words = [folded(word) for word in WORD.findall(name)]
    telling = [word for word in words if not any(is_stopword(word, language) for language in _LANGUAGES)]
    return " ".join(telling or words)
