"""Which segments a build writes anew, so that there are never many and little in them is withdrawn.

As in a log-structured merge-tree (O'Neil et al. 1996): a segment is written again only together with others
that have a good part of its size, so a passage is written about a dozen times while an index grows by single
articles to thousands.
"""

from collections.abc import Sequence
from dataclasses import dataclass

_RATIO = 4
"""A segment stays as it is if it is more than this many times as large as all that is written."""

_WITHDRAWN = 0.25
"""A segment in which more than this share is withdrawn is written anew."""


@dataclass(frozen=True, slots=True)
class SegmentSize:
    """How many passages a segment has, and how many of them are withdrawn."""

    passages: int
    withdrawn: int

    @property
    def live(self) -> int:
        return self.passages - self.withdrawn


def merged_segments(sizes: Sequence[SegmentSize], added: int) -> list[int]:
    """The places in `sizes` of the segments that are written anew, with `added` new passages, as one segment;
    in order."""
    chosen = {place for place, size in enumerate(sizes) if size.withdrawn > _WITHDRAWN * size.passages}
    written = added + sum(sizes[place].live for place in chosen)
    for place in sorted(range(len(sizes)), key=lambda place: sizes[place].live):
        if place not in chosen and sizes[place].live <= _RATIO * written:
            chosen.add(place)
            written += sizes[place].live
    return sorted(chosen)
