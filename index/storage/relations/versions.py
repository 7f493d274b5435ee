"""Which articles are versions of one item, and in what order they came."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import pairwise

from index.reading.item_ids import is_global_id
from index.storage.relations.notices import Notice, names, names_id, title_key
from index.storage.relations.pages import page_of
from index.storage.relations.values import Superseded
from index.text.articles import Source

_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is kept in memory of an article while all are compared: where it is from, a digest of its
    quotable text, how many words of its own it has, its signature, and the notice that it is."""

    source: Source
    digest: bytes
    words: int
    signature: bytes
    notice: Notice | None = None

    @property
    def withdraws(self) -> bool:
        return self.source.withdrawn or (self.notice is not None and self.notice.withdraws)


def find_superseded(
    sketches: Sequence[Sketch], *, shared: Callable[[int, int], float]
) -> dict[str, Superseded]:
    """Of each article that a newer version of the same item has taken the place of, that one.

    Versions have one item id; or one address and something in common; or a notice names the one before,
    which it takes back or repeats, corrected. `shared` tells of two numbers how much of the shorter text the
    other has, 0 to 1. Whoever has the newest text and headline word for word is not superseded. A
    withdrawn text that no notice stands for is superseded by itself.
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
    """Whether a notice is the text itself, which only a field calls withdrawn."""
    said = sketch.notice is not None and sketch.notice.in_words
    return sketch.source.withdrawn and not said and sketch.words > _NOTICE_WORDS


def _chains(sketches: Sequence[Sketch], shared: Callable[[int, int], float]) -> Iterator[tuple[int, ...]]:
    joined = list(range(len(sketches)))

    def root(number: int) -> int:
        while joined[number] != number:
            joined[number] = joined[joined[number]]
            number = joined[number]
        return number

    for one, other in _links(sketches, shared):
        joined[root(other)] = root(one)
    chains: dict[int, list[int]] = defaultdict(list)
    for number in range(len(sketches)):
        chains[root(number)].append(number)
    yield from (tuple(chain) for chain in chains.values() if len(chain) > 1)


def _links(sketches: Sequence[Sketch], shared: Callable[[int, int], float]) -> Iterator[tuple[int, int]]:
    items: dict[str, list[int]] = defaultdict(list)
    pages: dict[str, list[int]] = defaultdict(list)
    for number, sketch in enumerate(sketches):
        if sketch.source.item_id:
            items[sketch.source.item_id].append(number)
        if page := page_of(sketch.source.url):
            pages[page].append(number)
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
    keys = [title_key(sketch.source.title or "") for sketch in sketches] if notices else []
    for number in notices:
        sketch = sketches[number]
        if sketch.notice:
            for other in _named(number, sketch.notice, sketches, pages, keys):
                if sketch.withdraws or shared(number, other) >= _REPLACES:
                    yield number, other


def _by_outlet(numbers: Sequence[int], sketches: Sequence[Sketch]) -> Iterator[list[int]]:
    """Articles of one id by their outlets, since "17" is another item at another outlet; those that name none
    are with the others where there is only one."""
    groups: dict[str, list[int]] = defaultdict(list)
    for number in numbers:
        groups[(sketches[number].source.outlet or "").casefold()].append(number)
    if len(groups) == 2 and "" in groups:
        yield list(numbers)
    else:
        yield from groups.values()


_SHARE = 0.15
"""Versions of one page share at least so much of their runs of words, quotations included."""

_REPLACES = 0.5
"""A correction that has so much of the text that it names takes its place. Another one puts a figure right,
and the rest of the report stands."""

_NOTICE_WORDS = 40
"""What a field calls withdrawn is the withdrawn text when it has more words and none of a notice's."""

_LOOKED_BACK = 20
"""So many articles of one address are compared with another one of it."""


def _one_page(one: Sketch, other: Sketch) -> bool:
    """Whether two of one address need no words in common: a notice of withdrawal has none of the text's."""
    return one.withdraws or other.withdraws or one.digest == other.digest


def _named(
    number: int,
    notice: Notice,
    sketches: Sequence[Sketch],
    pages: Mapping[str, Sequence[int]],
    keys: Sequence[str],
) -> list[int]:
    """The texts that a notice names, in so many words: by their address or their id, or one outlet's one text
    of a headline. Of several texts of that headline none is meant for sure."""
    own = sketches[number]
    by_address = [
        other
        for address in notice.addresses
        for other in pages.get(page_of(address) or "", ())
        if other != number
    ]
    if by_address:
        return by_address
    others = [
        other
        for other, sketch in enumerate(sketches)
        if other != number and sketch.notice is None and _may_be_of(own.source, sketch.source)
    ]
    by_id = [
        other
        for other in others
        if names_id(notice, (sketches[other].source.article_id, sketches[other].source.item_id))
    ]
    if by_id:
        return by_id
    by_title = [other for other in others if names(notice, keys[other])]
    longest = max((len(keys[other]) for other in by_title), default=0)
    by_title = [other for other in by_title if len(keys[other]) == longest]
    texts = {sketches[other].digest for other in by_title}
    return by_title if len(texts) == 1 else []


def _may_be_of(notice: Source, source: Source) -> bool:
    """Whether a notice may be about an article: of the same outlet, as far as both say, and no older."""
    same_outlet = not (notice.outlet and source.outlet) or (
        notice.outlet.casefold() == source.outlet.casefold()
    )
    in_order = not (notice.published and source.published) or notice.published >= source.published
    return same_outlet and in_order


def _order(chain: Sequence[int], sketches: Sequence[Sketch]) -> Callable[[Sketch], tuple[object, ...]]:
    """Sorts versions: by their numbers where all have one, else by when they were made; a notice comes after
    what it is about on the same day."""
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
    """The day of this version. What has none comes first, and a notice last: it is about what is there."""
    source = sketch.source
    day = source.modified.date() if source.modified else source.published
    return day or (date.max if sketch.notice else date.min)


def _moment(source: Source) -> datetime:
    if source.modified:
        return source.modified if source.modified.tzinfo else source.modified.replace(tzinfo=UTC)
    return datetime.combine(source.published or date.min, time.min, tzinfo=UTC)


def _natural(path: str) -> tuple[tuple[int, int, str], ...]:
    """A path in the order of people: "story-2" before "story-10"."""
    return tuple(
        (1, int(part), "") if part.isdecimal() else (0, 0, part) for part in _DIGITS.split(path) if part
    )
