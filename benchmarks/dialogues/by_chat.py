"""Dialogues held by `beleg chat`, typed into a terminal with a hundred columns."""

from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.dialogues.dialogue import Turn
from benchmarks.dialogues.screen import screen
from benchmarks.dialogues.stand_in import Terminal, Workplace

_PROMPT = "> "
_SETTINGS = {"COLUMNS": "100", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}  # readline edits letters, not bytes


class TerminalChat:
    """One process for all dialogues, with `/new` between them."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def begin(self) -> None:
        self._reply_to("/new")

    def say(self, turn: Turn) -> str:
        """What the terminal shows until it asks for the next line. The turn's lines are joined, as each would
        be a question of its own."""
        return self._reply_to(" ".join(turn.say.split()))

    def _reply_to(self, line: str) -> str:
        self._terminal.answer_prompt(line + "\n", prompt=_PROMPT)
        shown = self._terminal.read_until_asked(prompt=_PROMPT)
        _, _, reply = shown.partition("\n")  # after the line itself, as it was typed
        return screen(reply.removesuffix(_PROMPT)).strip()


@contextmanager
def by_chat(workplace: Workplace) -> Iterator[TerminalChat]:
    terminal = Terminal(workplace, "chat", keyboard=True, **_SETTINGS)
    try:
        yield TerminalChat(terminal)
        terminal.answer_prompt("/quit\n", prompt=_PROMPT)
        terminal.wait()
    finally:
        terminal.process.kill()
