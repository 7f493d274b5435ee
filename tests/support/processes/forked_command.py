"""`beleg` in a separate process that does not import and load everything again.

The fork server of `multiprocessing` imports once what commands import, and forks a process for each command:
the program with the same arguments, environment, folder, streams and exit status, in a third of the time.
Terminals and test_cli_imports.py test a freshly started process.
"""

import atexit
import multiprocessing
import os
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from multiprocessing.context import ForkServerContext
from pathlib import Path
from subprocess import CompletedProcess, TimeoutExpired

_STREAMS = ("stdin", "stdout", "stderr")


class ForkedCommand:
    """`beleg ARGUMENTS` in a folder, with files as its streams; output is appended to them. Used like a
    subprocess.Popen."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        folder: Path,
        environment: Mapping[str, str],
        stdin: Path,
        stdout: Path,
        stderr: Path,
    ) -> None:
        self._arguments = ["beleg", *arguments]
        files = [stdin, stdout, stderr]
        self._process = _context().Process(target=_run, args=(arguments, folder, dict(environment), files))
        self._process.start()

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    def poll(self) -> int | None:
        """The exit status, or None while it runs; -N when signal N ended it."""
        return self._process.exitcode

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self._process.kill()

    def wait(self, timeout: float | None = None) -> int:
        """The exit status. Raises TimeoutExpired when the command still runs after `timeout` seconds."""
        self._process.join(timeout)
        if (status := self.poll()) is None:
            raise TimeoutExpired(self._arguments, timeout or 0.0)
        return status


def run_command(
    arguments: Sequence[str], *, folder: Path, environment: Mapping[str, str], typed: str, seconds: float
) -> CompletedProcess[str]:
    """Runs `beleg ARGUMENTS` in a folder, with `typed` as stdin, and returns its exit status and output.
    Raises TimeoutExpired when it takes longer than `seconds`."""
    with tempfile.TemporaryDirectory() as place:
        stdin, stdout, stderr = (Path(place) / name for name in _STREAMS)
        stdin.write_text(typed, encoding="utf-8", errors="surrogateescape")
        command = ForkedCommand(
            arguments, folder=folder, environment=environment, stdin=stdin, stdout=stdout, stderr=stderr
        )
        try:
            status = command.wait(seconds)
        finally:
            command.kill()
            command.wait()
        out, err = (file.read_text("utf-8", "surrogateescape") for file in (stdout, stderr))
        return CompletedProcess(["beleg", *arguments], status, out, err)


@cache
def _context() -> ForkServerContext:
    """A context whose server finds this folder, and so the module that it has to load."""
    from multiprocessing import forkserver

    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["loaded_before"])
    path = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(Path(__file__).parent), path)))
    try:
        forkserver.ensure_running()
    finally:
        if path is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = path
    return context


def _run(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str], files: Sequence[Path]
) -> None:
    """Runs in the process of the command."""
    from beleg.__main__ import main

    for number, file in enumerate(files):
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_APPEND * (number > 0))
        os.dup2(descriptor, number)
        os.close(descriptor)
    sys.stdin = os.fdopen(0, encoding="utf-8", errors="surrogateescape", closefd=False)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", errors="surrogateescape", closefd=False)
    sys.stderr = os.fdopen(2, "w", buffering=1, encoding="utf-8", errors="backslashreplace", closefd=False)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.argv = ["beleg", *arguments]
    try:
        main()
    finally:
        threading._shutdown()  # type: ignore[attr-defined]  # what Python does when it exits,
        atexit._run_exitfuncs()  # and a multiprocessing process does not
