"""Threads for blocking work, so that the event loop never waits for it."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from types import TracebackType
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")

_ASKING = 4
"""How many questions are answered at the same time; more would only compete for processor time."""

_REMEMBERING = 1
"""SQLite allows one write at a time: a second thread would only wait, by sleeping, and for longer."""


class Threads:
    """Open during a `with` block, whose end waits for running work."""

    def __init__(self) -> None:
        self._asking = ThreadPoolExecutor(_ASKING, thread_name_prefix="answer")
        self._remembering = ThreadPoolExecutor(_REMEMBERING, thread_name_prefix="memory")

    def __enter__(self) -> "Threads":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._asking.shutdown(cancel_futures=True)
        self._remembering.shutdown()

    async def ask(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Runs work of the assistant or an embedding model, and returns its result."""
        return await _run(self._asking, partial(work, *args, **kwargs))

    async def remember(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Runs short work of the database, in the order of the calls, and returns its result."""
        return await _run(self._remembering, partial(work, *args, **kwargs))


async def _run(executor: ThreadPoolExecutor, work: Callable[[], _T]) -> _T:
    return await asyncio.get_running_loop().run_in_executor(executor, work)
