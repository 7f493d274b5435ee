"""How much one speaker may ask."""

from collections import OrderedDict, deque

_WINDOW_SECONDS = 60
_MAX_PEOPLE = 10_000
"""At most this many are remembered; the one who asked longest ago is forgotten first."""


class RateLimit:
    """A limit per minute for each speaker."""

    def __init__(self, per_minute: int) -> None:
        self.per_minute = per_minute
        self._asked: OrderedDict[int, deque[float]] = OrderedDict()

    def seconds_to_wait(self, speaker_id: int, *, now: float) -> float:
        """0 when the speaker may ask now, which is counted; else how many seconds they have to wait. `now` is
        in seconds on a monotonic clock."""
        asked = self._asked.setdefault(speaker_id, deque())
        self._asked.move_to_end(speaker_id)
        if len(self._asked) > _MAX_PEOPLE:
            self._asked.popitem(last=False)
        while asked and now - asked[0] >= _WINDOW_SECONDS:
            asked.popleft()
        if len(asked) >= self.per_minute:
            return asked[0] + _WINDOW_SECONDS - now
        asked.append(now)
        return 0
