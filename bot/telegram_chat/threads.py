"""Where blocking work is done, so that the event loop never waits for it."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from types import TracebackType
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_ASKING = 4
"""Questions answered at the same time; more only wait for each other's processor time."""

_REMEMBERING = 1
"""SQLite lets one write at a time: a second thread would wait in sleeps of its own, and longer."""


class Threads:
    """Open from `with` to its end, which waits for what is under way."""

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

    async def ask(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What the assistant, or an embedding model, has to do."""
        return await _run(self._asking, partial(work, *args, **kwargs))

    async def remember(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What the database has to do: short, and in the order of the calls."""
        return await _run(self._remembering, partial(work, *args, **kwargs))


async def _run(executor: ThreadPoolExecutor, work: Callable[[], T]) -> T:
    return await asyncio.get_running_loop().run_in_executor(executor, work)
