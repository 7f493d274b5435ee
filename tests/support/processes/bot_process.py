"""A bot in a separate process, as a person starts it."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from bot_api.api import BotApi
from forked_command import ForkedCommand


class BotProcess:
    """Runs `beleg telegram` in `folder`, pointed at the stand-in; its output goes to a file there.

    With `arguments`, a Python with these arguments runs it, rather than a forked process. A bot that still
    runs at the end of the `with` block is killed.
    """

    def __init__(
        self,
        api: BotApi,
        folder: Path,
        arguments: Sequence[str] = (),
        *,
        allowed: str,
        token: str | None = None,
        **settings: str,
    ) -> None:
        self._written = folder / "written.txt"
        environment = {
            **clean_environment(),
            "TELEGRAM_BOT_TOKEN": api.token if token is None else token,
            "BELEG_TELEGRAM_ALLOWED": allowed,
            "BELEG_TELEGRAM_API_URL": api.url,
            **settings,
        }
        self._process: subprocess.Popen[bytes] | ForkedCommand
        if arguments:
            with self._written.open("ab") as written:
                self._process = subprocess.Popen(
                    [sys.executable, *arguments], cwd=folder, env=environment, stdout=written, stderr=written
                )
        else:
            self._process = ForkedCommand(
                ["telegram"],
                folder=folder,
                environment=environment,
                stdin=Path(os.devnull),
                stdout=self._written,
                stderr=self._written,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def has_ended(self) -> bool:
        return self._process.poll() is not None

    def stop(self, number: int) -> int:
        """Sends a signal and returns the exit status."""
        self._process.send_signal(number)
        return self.wait()

    def wait(self) -> int:
        """Waits for the exit status."""
        try:
            return self._process.wait(timeout=60)
        finally:
            self._process.kill()

    @property
    def written(self) -> str:
        """All output to stdout and stderr so far."""
        return self._written.read_text(encoding="utf-8")


def clean_environment() -> dict[str, str]:
    """The environment without any settings of Beleg."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("BELEG_", "TELEGRAM_"))}
