"""Prints to a person's terminal: only safe characters, and lines about the progress.

Articles are hostile: control and direction characters are removed before their text reaches a terminal.
"""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn
from rich.text import Text

_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """`text` without characters that could move the cursor, change colours or reverse text."""
    return _UNSAFE.sub("", text)


def escape_json(json: str) -> str:
    """The same JSON with these characters as escapes, safe to print."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", json)


def stdout() -> Console:
    """A console for stdout. In a pipe a line stays one line; in a terminal it wraps at the width."""
    return Console(highlight=False, soft_wrap=not sys.stdout.isatty())


def tell(line: str, *, style: str = "dim") -> None:
    """Prints one line to stderr."""
    Console(stderr=True, soft_wrap=True, highlight=False).print(
        Text(" ".join(clean(line).split()), style=style)
    )


def complain(line: str) -> None:
    """Prints one line about a problem to stderr."""
    tell(line, style="red")


@contextmanager
def progress_bar() -> Iterator[Callable[[str, int, int], None]]:
    """A progress bar on stderr while the block runs; nothing where stderr is not a terminal. Yields the
    function that updates it: called with the stage, how many are done, and the total."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        tasks: dict[str, TaskID] = {}

        def move(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = progress.add_task(stage.capitalize(), total=total)
            progress.update(tasks[stage], completed=done, total=total)

        yield move
