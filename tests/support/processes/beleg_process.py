"""The commands in separate processes, as a person types them."""

import json
import os
import pty
import select
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot_process import clean_environment
from forked_command import run_command

BELEG = (sys.executable, "-m", "beleg")
ROOT = Path(__file__).parents[3]
IMPORTS = os.pathsep.join(map(str, (*sorted(Path(__file__).parents[1].glob("[a-z]*")), ROOT)))
"""The PYTHONPATH of a process that imports the project and the tests' support modules."""

_PATIENCE_SECONDS = 60

Done = subprocess.CompletedProcess[str]


@dataclass(frozen=True, slots=True)
class Workplace:
    """A folder that somebody works in. It has the corpus and the index, unless the settings say otherwise."""

    folder: Path
    settings: Mapping[str, str] = field(default_factory=dict)
    # What the command is run through, such as `nsenter …`.
    through: Sequence[str] = ()

    @property
    def corpus(self) -> Path:
        return self.folder / self.settings.get("BELEG_CORPUS", "corpus")

    @property
    def index(self) -> Path:
        return self.folder / self.settings.get("BELEG_INDEX", ".beleg/index")

    def write(self, name: str, content: str | bytes) -> Path:
        """Writes a file of the corpus."""
        file = self.corpus / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    def run(self, *arguments: str, typed: str = "", **settings: str) -> Done:
        """Runs `beleg ARGUMENTS` here; `typed` is piped in, and the output is read through pipes."""
        if not self.through:
            return run_command(
                arguments,
                folder=self.folder,
                environment=self.environment(**settings),
                typed=typed,
                seconds=_PATIENCE_SECONDS * 2,
            )
        return subprocess.run(
            [*self.through, *BELEG, *arguments],
            cwd=self.folder,
            env=self.environment(**settings),
            input=typed,
            capture_output=True,
            encoding="utf-8",
            errors="surrogateescape",
            timeout=_PATIENCE_SECONDS * 2,
            check=False,
        )

    def json(self, *arguments: str, **settings: str) -> Any:
        """The object that `beleg ARGUMENTS --json` prints when it succeeds."""
        done = self.run(*arguments, "--json", **settings)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def environment(self, **settings: str) -> dict[str, str]:
        everybodys = {
            name: value for name, value in clean_environment().items() if name not in ("NO_COLOR", "COLUMNS")
        }
        return {
            **everybodys,
            "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color",
            "PYTHONUTF8": "1",
            **self.settings,
            **settings,
        }


class Terminal:
    """`beleg ARGUMENTS` with stdout and stderr in a pseudo-terminal; with `keyboard`, stdin too."""

    def __init__(
        self, workplace: Workplace, *arguments: str, keyboard: bool = False, **settings: str
    ) -> None:
        self._reading, writing = pty.openpty()
        self.process = subprocess.Popen(
            [*BELEG, *arguments],
            cwd=workplace.folder,
            env=workplace.environment(**settings),
            stdin=writing if keyboard else subprocess.DEVNULL,
            stdout=writing,
            stderr=writing,
        )
        os.close(writing)
        self.shown = ""
        self._answered_at = 0

    def type(self, keys: str) -> None:
        os.write(self._reading, keys.encode())

    def answer_prompt(self, keys: str, *, prompt: str = "> ") -> None:
        """Types the keys once the program prompts again: what is typed earlier may get lost."""
        self.read_until_asked(prompt=prompt)
        self._answered_at = len(self.shown)
        self.type(keys)

    def read_until_asked(self, *, prompt: str = "> ") -> str:
        """The output since the last prompt was answered, up to and including the next prompt."""
        while not (self.shown.endswith(prompt) and len(self.shown) > self._answered_at):
            if not self._read_more(prompt):
                break
        return self.shown[self._answered_at :]

    def read(self, until: str | None = None) -> str:
        """The output up to and including `until`; up to the end for None."""
        while (until is None or until not in self.shown) and self._read_more(until):
            pass
        return self.shown

    def _read_more(self, awaited: str | None) -> bool:
        """Whether there was more output. Raises TimeoutError when none comes for long."""
        if not select.select([self._reading], [], [], _PATIENCE_SECONDS)[0]:
            self.process.kill()
            self.process.wait()
            raise TimeoutError(f"{awaited!r} is not shown: {self.shown!r}")
        try:
            chunk = os.read(self._reading, 4096)
        except OSError:  # on Linux, the other side is closed
            return False
        self.shown += chunk.decode(errors="replace")
        return bool(chunk)

    def interrupt_until_ended(self) -> None:
        """Interrupts a program that waits for keys. CPython's readline misses an interrupt that comes between
        the prompt and its wait; then it is sent another, as a person would."""
        while self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(timeout=5)

    def wait(self) -> int:
        """Reads the rest of the output and returns the exit status."""
        self.read()
        try:
            return self.process.wait(timeout=60)
        finally:
            self.process.kill()
            os.close(self._reading)
