"""Work spread over all cores of this process, one piece at a time on each."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

_Piece = TypeVar("_Piece")
_Result = TypeVar("_Result")

_AHEAD = 8


def on_all_cores(run: Callable[[_Piece], _Result], pieces: Sequence[_Piece]) -> Iterator[_Result]:
    """`run` of each piece, in order. A single piece, such as a question, runs without threads. At most _AHEAD
    results per core wait to be taken."""
    if len(pieces) == 1:
        yield run(pieces[0])
        return
    cores = available_cores()
    with ThreadPoolExecutor(cores) as pool:
        waiting: deque[Future[_Result]] = deque()
        for piece in pieces:
            waiting.append(pool.submit(run, piece))
            if len(waiting) > _AHEAD * cores:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def available_cores() -> int:
    """The number of cores this process may use; a container often allows fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
