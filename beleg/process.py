"""How a process begins and ends, so that a command takes no time that is of use only to longer programs."""

import atexit
import gc
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

NEW_OBJECTS = 50_000
"""After so many Python looks for those that only hold each other. Its own 700 let it look again and again
through all that is being imported."""


def run(commands: Callable[[], object]) -> None:
    """Imports and runs the commands, which end by SystemExit."""
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
        """Leaves the process, and does not take apart first what ends with it, such as the model's 250,000
        pieces of words. Anything unusual is left to Python."""
        if not isinstance(self.status, int):
            return
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except (OSError, ValueError, AttributeError):  # the reader of a pipe has gone, or they are closed
            return
        os._exit(self.status)
