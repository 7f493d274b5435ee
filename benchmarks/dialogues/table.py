"""How many dialogues ended as stated, by kind, and what went wrong in the others."""

from collections.abc import Iterator, Sequence
from textwrap import indent

from benchmarks.dialogues.dialogue import KINDS
from benchmarks.dialogues.held import Exchange, ReadFiles


def table(held: Sequence[ReadFiles]) -> str:
    """A Markdown table: a row for each kind, for all, and for those held back; a column for each way."""
    ways = list(dict.fromkeys(one.way for one in held))
    rows = [("kind", *ways), ("---", *("---" for _ in ways))]
    rows += [
        (kind, *(_share([one for one in held if one.dialogue.kind == kind], way) for way in ways))
        for kind in KINDS
        if any(one.dialogue.kind == kind for one in held)
    ]
    rows.append(("all", *(_share(held, way) for way in ways)))
    back = [one for one in held if one.dialogue.held_back]
    rows.append(("of these held back", *(_share(back, way) for way in ways)))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def told(held: Sequence[ReadFiles], *, show: bool, show_held_back: bool) -> Iterator[str]:
    """The dialogues that failed, with the replies that did; with `show`, all dialogues in full. Of dialogues
    held back only the ids, unless `show_held_back`."""
    for one in held:
        if one.passed and not show:
            continue
        ends = "as stated" if one.passed else "NOT as stated"
        yield f"\n{one.dialogue.id} by {one.way}: {ends}"
        if one.dialogue.held_back and not show_held_back:
            yield "  (held back)"
            continue
        for exchange in one.exchanges:
            if show or exchange.problems:
                yield from _exchange(exchange)


def _exchange(exchange: Exchange) -> Iterator[str]:
    yield f"  > {exchange.turn.say}"
    yield indent(exchange.reply, "    | ", lambda line: True)
    yield from (f"    ✗ {problem}" for problem in exchange.problems)


def _share(held: Sequence[ReadFiles], way: str) -> str:
    mine = [one for one in held if one.way == way]
    return f"{sum(one.passed for one in mine)} of {len(mine)}"
