"""How a process starts and ends, without work that only helps longer-running programs."""

import atexit
import gc
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

NEW_OBJECTS = 50_000
"""The garbage collector looks for reference cycles after this many new objects. With Python's own 700 it
would scan everything again and again during the imports."""


def run_commands(commands: Callable[[], object]) -> None:
    """Imports and runs the commands, which end with SystemExit."""
    gc.set_threshold(NEW_OBJECTS)
    ending = _Ending()
    atexit.register(ending.leave)  # before all others, so that it is called after them
    try:
        commands()
    except SystemExit as error:
        ending.status = 0 if error.code is None else error.code
        raise


@dataclass(slots=True)
class _Ending:
    status: object = None
    """What the commands ended with: a number, a message that Python prints, or None while they run."""

    def leave(self) -> None:
        """Leaves the process without freeing what ends with it anyway, such as the model's 250,000 word
        pieces. Any other ending is left to Python."""
        if not isinstance(self.status, int):
            return
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except (OSError, ValueError, AttributeError):  # the reader of a pipe has gone, or they are closed
            return
        os._exit(self.status)
