"""What may be stated about a list of articles: by their headlines, newest first."""

from collections.abc import Sequence
from datetime import date

from benchmarks.dialogues.reply.library import Library
from benchmarks.dialogues.reply.seen import Seen

_FIRST_LISTED = 3
"""A list may stop after this many and offer the rest."""

_ANY = "*"


def listed(seen: Seen, wanted: Sequence[str], also: Sequence[str], library: Library) -> str:
    """The reply lists the wanted articles by their headlines, newest first: at least the first three, and no
    others but those that may be listed `also`. Copies of one text, with `|` between them, count as one."""
    if seen.refused:
        return "refused"
    groups = [set(one.split("|")) for one in wanted]
    allowed = set().union(*groups, *(one.split("|") for one in also))
    if _ANY not in also and (others := set(seen.headlines) - allowed):
        return f"lists {sorted(others)} too"
    missing = [sorted(group)[0] for group in groups[:_FIRST_LISTED] if group.isdisjoint(seen.headlines)]
    if missing:
        return f"not listed: {missing}"
    days = [library.articles[id_].source.published or date.min for id_ in seen.headlines]
    return "" if days == sorted(days, reverse=True) else "not newest first"


def first_headline(seen: Seen, wanted: Sequence[str], library: Library) -> str:
    first = next(iter(seen.headlines), None)
    if seen.refused:
        return "refused"
    return "" if first in wanted else f"{first} comes first"
