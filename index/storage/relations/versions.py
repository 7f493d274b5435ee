"""Which articles are versions of one item, and in what order they came."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from itertools import pairwise

from index.reading.item_ids import is_global_id
from index.storage.relations.naming import NamedTexts
from index.storage.relations.sketches.sketch import Sketch
from index.storage.relations.values import Superseded
from index.text.articles import Source

_DIGITS = re.compile(r"(\d+)")


def find_superseded(
    sketches: Sequence[Sketch], *, shared: Callable[[int, int], float]
) -> dict[str, Superseded]:
    """For each article that a newer version of the same item superseded, that version.

    Versions have one item id; or one address and something in common; or a notice names the one before, which
    it withdraws or repeats with corrections. `shared` gives, for two numbers, how much of the shorter text
    the other has, 0 to 1. An article with the newest text and headline word for word is not superseded. A
    withdrawn text without a notice of its own is superseded by itself.
    """
    found: dict[str, Superseded] = {}
    for chain in _chains(sketches, shared):
        ordered = sorted((sketches[number] for number in chain), key=_order(chain, sketches))
        newest = ordered[-1]
        repeated = newest.source.withdrawn and any(one.digest == newest.digest for one in ordered[:-1])
        if repeated:
            found[newest.source.article_id] = Superseded(newest.source.article_id, withdrawn=True)
        for older in ordered[:-1]:
            same = (older.digest, older.source.title) == (newest.digest, newest.source.title)
            if not same or newest.withdraws:
                found[older.source.article_id] = Superseded(newest.source.article_id, newest.withdraws)
    for sketch in sketches:
        if _is_withdrawn_text(sketch):
            found[sketch.source.article_id] = Superseded(sketch.source.article_id, withdrawn=True)
    return found


def _is_withdrawn_text(sketch: Sketch) -> bool:
    """Whether the article is the withdrawn text itself, marked as withdrawn only by a field."""
    said = sketch.notice is not None and sketch.notice.in_words
    return sketch.source.withdrawn and not said and sketch.words > _NOTICE_WORDS


def _chains(sketches: Sequence[Sketch], shared: Callable[[int, int], float]) -> Iterator[tuple[int, ...]]:
    joined: dict[int, int] = {}

    def root(number: int) -> int:
        while joined.setdefault(number, number) != number:
            joined[number] = joined[joined[number]]
            number = joined[number]
        return number

    for one, other in _links(sketches, shared):
        joined[root(other)] = root(one)
    chains: dict[int, list[int]] = defaultdict(list)
    for number in sorted(joined):
        chains[root(number)].append(number)
    yield from (tuple(chain) for chain in chains.values() if len(chain) > 1)


def _links(sketches: Sequence[Sketch], shared: Callable[[int, int], float]) -> Iterator[tuple[int, int]]:
    items: dict[str, list[int]] = defaultdict(list)
    pages: dict[str, list[int]] = defaultdict(list)
    for number, sketch in enumerate(sketches):
        if sketch.source.item_id:
            items[sketch.source.item_id].append(number)
        if sketch.page:
            pages[sketch.page].append(number)
    for item_id, numbers in items.items():
        for group in [numbers] if is_global_id(item_id) else _by_outlet(numbers, sketches):
            yield from pairwise(group)
    for numbers in pages.values():
        for place, number in enumerate(numbers[1:], start=1):
            for earlier in reversed(numbers[:place][-_LOOKED_BACK:]):
                if _one_page(sketches[earlier], sketches[number]) or shared(earlier, number) >= _SHARE:
                    yield earlier, number
                    break
    notices = [number for number, sketch in enumerate(sketches) if sketch.notice]
    named = NamedTexts(sketches, pages) if notices else None
    for number in notices:
        for other in named.by_notice(number) if named else ():
            if sketches[number].withdraws or shared(number, other) >= _REPLACES:
                yield number, other


def _by_outlet(numbers: Sequence[int], sketches: Sequence[Sketch]) -> Iterator[list[int]]:
    """Articles of one id grouped by outlet, since "17" is a different item at another outlet. Those that name
    no outlet join the others if there is only one."""
    groups: dict[str, list[int]] = defaultdict(list)
    for number in numbers:
        groups[(sketches[number].source.outlet or "").casefold()].append(number)
    if len(groups) == 2 and "" in groups:
        yield list(numbers)
    else:
        yield from groups.values()


_SHARE = 0.15
"""Versions of one page share at least this much of their runs of words, quotations included."""

_REPLACES = 0.5
"""A correction that has at least this much of the text that it names replaces it. Otherwise it corrects a
figure, and the rest of the report stays valid."""

_NOTICE_WORDS = 40
"""An article that a field marks as withdrawn is the withdrawn text if it has more words than this and none of
a notice's."""

_LOOKED_BACK = 20
"""How many earlier articles of an address each article with that address is compared with."""


def _one_page(one: Sketch, other: Sketch) -> bool:
    """Whether two articles of one address need no words in common: a notice of withdrawal has none of the
    text's."""
    return one.withdraws or other.withdraws or one.digest == other.digest


def _order(chain: Sequence[int], sketches: Sequence[Sketch]) -> Callable[[Sketch], tuple[object, ...]]:
    """Sorts versions: by their numbers if all have one, otherwise by when they were made. A notice comes
    after the other versions of the same day."""
    numbered = all(sketches[number].source.version is not None for number in chain)

    def key(sketch: Sketch) -> tuple[object, ...]:
        source = sketch.source
        return (
            source.version if numbered else 0,
            _day(sketch),
            sketch.notice is not None or source.withdrawn,
            _moment(source),
            source.version or 0,
            *_natural(source.path),
        )

    return key


def _day(sketch: Sketch) -> date:
    """The day of this version. A version without one comes first, but a notice comes last, since it is about
    the others."""
    source = sketch.source
    day = source.modified.date() if source.modified else source.published
    return day or (date.max if sketch.notice else date.min)


def _moment(source: Source) -> datetime:
    if source.modified:
        return source.modified if source.modified.tzinfo else source.modified.replace(tzinfo=UTC)
    return datetime.combine(source.published or date.min, time.min, tzinfo=UTC)


def _natural(path: str) -> tuple[tuple[int, int, str], ...]:
    """A path in natural order: "story-2" before "story-10"."""
    return tuple(
        (1, int(part), "") if part.isdecimal() else (0, 0, part) for part in _DIGITS.split(path) if part
    )
