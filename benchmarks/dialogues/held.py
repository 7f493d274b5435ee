"""A dialogue that was held, and what was not as stated."""

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.dialogues.dialogue import Dialogue, Turn
from benchmarks.dialogues.reply.checks import problems
from benchmarks.dialogues.reply.library import Library
from benchmarks.dialogues.reply.seen import see


@dataclass(frozen=True, slots=True)
class Exchange:
    """A turn with its reply as a person sees it, and each check that fails."""

    turn: Turn
    reply: str
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadFiles:
    dialogue: Dialogue
    way: str
    exchanges: tuple[Exchange, ...]

    @property
    def passed(self) -> bool:
        """Whether each reply is as stated."""
        return not any(exchange.problems for exchange in self.exchanges)


def hold(dialogue: Dialogue, way: str, say: Callable[[Turn], str], library: Library) -> ReadFiles:
    """Holds the dialogue turn by turn; `say` returns the reply."""
    exchanges = []
    for turn in dialogue.turns_by(way):
        reply = say(turn)
        seen = see(reply, library, said=turn.say)
        exchanges.append(Exchange(turn, reply, problems(seen, turn.expect, library, said=turn.say)))
    return ReadFiles(dialogue, way, tuple(exchanges))
