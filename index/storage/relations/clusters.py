"""Articles that are one text, and which of them is the original."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime

from index.storage.relations.sketches.agencies import is_agency
from index.storage.relations.sketches.sketch import Sketch
from index.text.articles import Source

_LOOKED_AT = 5
"""How many members of a cluster are compared with a text that would join it."""


def cluster(
    lengths: Sequence[int], pairs: Iterable[tuple[int, int]], related: Callable[[int, int], bool]
) -> list[list[int]]:
    """Groups of texts, by their numbers, in which each text is a copy of the group's longest one.

    `pairs` are the texts that are copies of each other. Two texts that are both contained in a third need not
    be copies, for example if an outlet makes one article from two agencies' texts. So a text that joins a
    group has to be `related` to half of its members.
    """
    near: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    groups: list[list[int]] = []
    taken: set[int] = set()
    for centre in sorted(near, key=lambda number: (-lengths[number], -len(near[number]), number)):
        if centre in taken:
            continue
        group = [centre]
        for number in sorted(near[centre] - taken, key=lambda number: (-lengths[number], number)):
            others = group[1 : 1 + _LOOKED_AT]
            akin = sum(other in near[number] or related(number, other) for other in others)
            if 2 * akin >= len(others):
                group.append(number)
        if len(group) > 1:
            taken.update(group)
            groups.append(group)
    return groups


def in_rank_order(sketches: Sequence[Sketch]) -> list[Sketch]:
    """Copies of one text, the original first: the agency's own if the others name an agency, otherwise the
    earliest."""
    named = Counter(name for sketch in sketches for name in sketch.agencies)
    return sorted(
        sketches, key=lambda sketch: (not _is_agencys(sketch.source, named), *by_age(sketch.source))
    )


def by_age(source: Source) -> tuple[date, datetime, str]:
    """Sorts older articles first, those without a date last, and those with the same date by id."""
    modified = source.modified or datetime.max.replace(tzinfo=UTC)
    if modified.tzinfo is None:
        modified = modified.replace(tzinfo=UTC)
    return source.published or date.max, modified, source.article_id


def _is_agencys(source: Source, named: Counter[str]) -> bool:
    outlet = (source.outlet or "").strip().casefold()
    return bool(outlet) and (is_agency(outlet) or named[outlet] > 0)
