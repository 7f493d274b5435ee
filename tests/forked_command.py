"""`beleg` in a process of its own that does not import and load everything anew.

The fork server of `multiprocessing` imports what commands import, once, and forks a process for each: the
program with the same arguments, environment, folder, streams and exit status, in a third of the time. What a
process does that is started anew is tested by terminals, bots and test_cli_imports.py.
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


def run_command(
    arguments: Sequence[str], *, folder: Path, environment: Mapping[str, str], typed: str, seconds: float
) -> CompletedProcess[str]:
    """What `beleg ARGUMENTS` in that folder ends with and writes; `typed` is its stdin. Raises TimeoutExpired
    when it takes longer."""
    with tempfile.TemporaryDirectory() as place:
        files = [Path(place) / name for name in _STREAMS]
        files[0].write_text(typed, encoding="utf-8", errors="surrogateescape")
        process = _context().Process(target=_run, args=(arguments, folder, dict(environment), files))
        process.start()
        process.join(seconds)
        if process.is_alive():
            process.kill()
            process.join()
            raise TimeoutExpired(["beleg", *arguments], seconds)
        assert process.exitcode is not None
        out, err = (file.read_text("utf-8", "surrogateescape") if file.exists() else "" for file in files[1:])
        return CompletedProcess(["beleg", *arguments], process.exitcode, out, err)


@cache
def _context() -> ForkServerContext:
    """With its server, which finds this folder and so what it is to load."""
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
    """In the process of the command."""
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
        threading._shutdown()  # type: ignore[attr-defined]  # what Python does at its end,
        atexit._run_exitfuncs()  # and a process of multiprocessing does not
