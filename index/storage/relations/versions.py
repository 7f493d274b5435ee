"""Which articles are versions of one item, and in what order they came."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import pairwise

from index.reading.item_ids import is_global_id
from index.storage.relations.notices import Notice, names_headline, names_id, title_key
from index.storage.relations.pages import page_key
from index.storage.relations.values import Superseded
from index.text.articles import Source

_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is kept in memory of an article while all are compared: its source, a digest of its quotable text,
    how many words of its own it has, its signature, and the notice that it is, if any."""

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
        if page := page_key(sketch.source.url):
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


def _named(
    number: int,
    notice: Notice,
    sketches: Sequence[Sketch],
    pages: Mapping[str, Sequence[int]],
    keys: Sequence[str],
) -> list[int]:
    """The texts that a notice names explicitly: by their address or their id, or by a headline that only one
    text of the outlet has. If several texts have the headline, none is certainly meant."""
    own = sketches[number]
    by_address = [
        other
        for address in notice.addresses
        for other in pages.get(page_key(address) or "", ())
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
    by_title = [other for other in others if names_headline(notice, keys[other])]
    longest = max((len(keys[other]) for other in by_title), default=0)
    by_title = [other for other in by_title if len(keys[other]) == longest]
    texts = {sketches[other].digest for other in by_title}
    return by_title if len(texts) == 1 else []


def _may_be_of(notice: Source, source: Source) -> bool:
    """Whether a notice may be about an article: of the same outlet, if both state one, and no older."""
    same_outlet = not (notice.outlet and source.outlet) or (
        notice.outlet.casefold() == source.outlet.casefold()
    )
    in_order = not (notice.published and source.published) or notice.published >= source.published
    return same_outlet and in_order


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
