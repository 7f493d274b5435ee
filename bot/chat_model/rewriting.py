"""A follow-up question that a chat model rewrites to stand alone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.chat_model.prompts import rewriting_messages
from bot.chat_model.stream import ask_in_time
from bot.conversation import Turn
from index.question.query import Query, content_words

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

_TURNS = 3
"""How many earlier turns are shown; those further back are about subjects already left."""

_MAX_CHARACTERS = 400

_KEPT = 0.5
"""A rewritten question that keeps a smaller share of the content words asks something else."""


def stand_alone(
    query: Query, earlier: Sequence[Turn], model: "BaseChatModel", *, seconds: float
) -> str | None:
    """The question completed from its conversation; None when it stands alone already, or when the reply is
    not a rewritten form of it. Raises ChatModelError when the model does not answer within `seconds`."""
    turns = [(one.question, one.quote) for one in earlier[-_TURNS:]]
    messages = rewriting_messages(query.text, turns)
    reply = ask_in_time(model, messages, seconds=seconds, max_characters=4 * _MAX_CHARACTERS)
    lines = [line.strip() for line in reply.rpartition("</think>")[2].splitlines() if line.strip()]
    if len(lines) != 1:
        return None
    rewritten = " ".join(lines[0].strip("\"'`*„“”«»‹› ").split())
    if rewritten.casefold() == query.text.casefold() or not rewritten.isprintable():
        return None
    return rewritten if len(rewritten) <= _MAX_CHARACTERS and _keeps(rewritten, query) else None


def _keeps(rewritten: str, query: Query) -> bool:
    """Whether the rewritten text still asks the question. Word endings may differ."""
    words = {query.text[slice(*span)].casefold() for span in content_words(query.text, query.language)}
    stems = {word[: max(4, len(word) - 3)] for word in words}
    kept = sum(stem in rewritten.casefold() for stem in stems)
    without_blanks = len(query.text.split()) == 1  # as in Chinese, where words cannot be compared
    return bool(rewritten) and (without_blanks or kept >= _KEPT * len(stems))
