"""`beleg index --watch` in a separate process, followed by its reports."""

import json
import queue
import subprocess
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from beleg_process import BELEG, Workplace

_PATIENCE_SECONDS = 90

Report = dict[str, Any]


class Watcher:
    """Watches the corpus of a workplace. `reports` come as JSON, one object per line; other output is in
    `told`."""

    def __init__(self, workplace: Workplace, *arguments: str, **settings: str) -> None:
        self.process = subprocess.Popen(
            [*BELEG, "index", "--watch", "--json", *arguments],
            cwd=workplace.folder,
            env=workplace.environment(**settings),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.told: list[str] = []
        self._lines: queue.Queue[str] = queue.Queue()
        self._readers = [
            threading.Thread(target=self._read, args=(self.process.stdout, self._lines.put)),
            threading.Thread(target=self._read, args=(self.process.stderr, self.told.append)),
        ]
        for reader in self._readers:
            reader.start()

    def report(self, until: Callable[[Report], bool] = lambda report: True) -> Report:
        """The next report for which `until` is true. Raises TimeoutError when none comes for long."""
        while True:
            try:
                report = json.loads(self._lines.get(timeout=_PATIENCE_SECONDS))
            except queue.Empty as error:
                raise TimeoutError(f"no report; told: {self.told}") from error
            if until(report):
                return report

    def stop(self, signal: int) -> int:
        """Sends the signal and returns the exit status."""
        self.process.send_signal(signal)
        return self._wait()

    def _wait(self) -> int:
        status = self.process.wait(timeout=_PATIENCE_SECONDS)
        for reader in self._readers:
            reader.join()
        return status

    @staticmethod
    def _read(stream: Any, take: Callable[[str], None]) -> None:
        with stream:
            for line in stream:
                take(line)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self._wait()
