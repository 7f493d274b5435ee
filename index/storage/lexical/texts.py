"""Many short texts in one piece of memory: none is decoded before it is asked for."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

_APART = 64
"""Every 64th text is held apart, so that a text is found in a third of the time."""


@dataclass(frozen=True, eq=False)
class Texts:
    """`data` is uint8: the texts in UTF-8, which sort as their characters do, one after another. `ends` is
    uint32, a number for each: where it ends."""

    data: np.ndarray
    ends: np.ndarray

    def __len__(self) -> int:
        return len(self.ends)

    def __getitem__(self, number: int) -> bytes:
        """Text `number`, from 0, in UTF-8."""
        ends = self._ends
        return self._data[ends[number - 1] if number else 0 : ends[number]].tobytes()

    def split(self) -> list[bytes]:
        """All of them, in UTF-8."""
        data, ends = self.data.tobytes(), self.ends.tolist()
        return [data[start:end] for start, end in zip([0, *ends[:-1]], ends, strict=False)]

    def place(self, text: bytes) -> int:
        """How many come before `text`, if they are sorted."""
        block = bisect_left(self._signposts, text)
        first = max(0, (block - 1) * _APART + 1)
        return bisect_left(range(min(len(self), block * _APART)), text, first, key=self.__getitem__)

    @cached_property
    def _signposts(self) -> list[bytes]:
        return [self[number] for number in range(0, len(self), _APART)]

    # Reading single numbers of a memoryview is several times faster than of an array.
    @cached_property
    def _data(self) -> memoryview:
        return self.data.data

    @cached_property
    def _ends(self) -> memoryview:
        return self.ends.data


def joined(texts: Iterable[bytes]) -> Texts:
    """These texts, each in UTF-8."""
    kept = list(texts)
    ends = np.cumsum([len(text) for text in kept], dtype=np.uint32)
    return Texts(np.frombuffer(b"".join(kept), np.uint8), ends)
