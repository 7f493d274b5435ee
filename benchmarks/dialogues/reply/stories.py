"""What may be stated about how a story is told: its events in order, and figures that changed."""

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.dialogues.reply.library import Library
from benchmarks.dialogues.reply.order import days_of, out_of_order
from benchmarks.dialogues.reply.quoted import any_stands, cited, places, stands
from benchmarks.dialogues.reply.seen import Seen
from benchmarks.dialogues.reply.wordings import SUPERSEDED


def in_date_order(seen: Seen, wanted: bool, library: Library) -> str:
    late = out_of_order(seen, library)
    return f"{late!r} stands behind later ones" if late else ""


def timeline(seen: Seen, wanted: Mapping[str, Any], library: Library) -> str:
    """The quotes are dated, oldest first, each once, from enough of these articles and no others."""
    groups = [set(one.split("|")) for one in wanted["of"]]
    if others := [quote.text for quote in seen.quotes if quote.article_ids.isdisjoint(set().union(*groups))]:
        return f"{others[0]!r} is no part of it"
    found = sum(not group.isdisjoint(cited(seen)) for group in groups)
    if found < wanted["at_least"]:
        return f"quotes {found} of these articles, not {wanted['at_least']}"
    if late := in_date_order(seen, True, library):
        return late
    texts = [quote.text for quote in seen.quotes]
    if twice := [text for text in texts if texts.count(text) > 1]:
        return f"{twice[0]!r} stands there twice"
    undated = [block[0].text for block in seen.blocks if seen.days.isdisjoint(days_of(block, library))]
    return f"{undated[0]!r} has no date" if undated else ""


def superseded(seen: Seen, wanted: Mapping[str, Sequence[str]], library: Library) -> str:
    """The newest figure comes before older ones, which are marked as older."""
    if not any_stands(wanted["new"], seen.quotes):
        return f"none of {wanted['new']} is quoted"
    whole = " | ".join(quote.text for quote in seen.quotes)
    together = [block for block in seen.blocks if any_stands(wanted["new"], block)]
    older = [one for one in wanted["old"] if stands(one, seen.quotes) and not stands(one, together[0])]
    early = [one for one in older if min(places([one], whole)) < min(places(wanted["new"], whole))]
    return f"{early[0]!r} comes before the newest" if early else corrected(seen, wanted, library)


def corrected(seen: Seen, wanted: Mapping[str, Sequence[str]], library: Library) -> str:
    """What is superseded is in a block that also has the new figure, or is marked as superseded."""
    if SUPERSEDED.search(seen.own):
        return ""
    alone = [
        one
        for block in seen.blocks
        for one in wanted["old"]
        if stands(one, block) and not any_stands(wanted["new"], block)
    ]
    return f"{alone[0]!r} is not marked as superseded" if alone else ""


def in_order(seen: Seen, wanted: Sequence[Sequence[str]], library: Library) -> str:
    whole = " | ".join(quote.text for quote in seen.quotes)
    found = [min(places(options, whole), default=-1) for options in wanted]
    if -1 in found:
        return f"none of {wanted[found.index(-1)]} is quoted"
    return "" if found == sorted(found) else f"{wanted} quoted in another order"
