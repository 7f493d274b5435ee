"""Whether words are quoted in a reply, and from which articles."""

from collections.abc import Sequence

from benchmarks.dialogues.reply.seen import Quote, Seen
from benchmarks.dialogues.reply.words import place_of


def stands(snippet: str, quotes: Sequence[Quote]) -> bool:
    return any(place_of(snippet, quote.text) is not None for quote in quotes)


def any_stands(snippets: Sequence[str], quotes: Sequence[Quote]) -> bool:
    return any(stands(snippet, quotes) for snippet in snippets)


def places(snippets: Sequence[str], whole: str) -> list[int]:
    return [place for snippet in snippets if (place := place_of(snippet, whole)) is not None]


def cited(seen: Seen) -> set[str]:
    return {id_ for quote in seen.quotes for id_ in quote.article_ids}
