"""A follow-up question as a chat model makes it stand alone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.chat_model.prompts import rewriting_messages
from bot.chat_model.stream import ask_in_time
from bot.conversation import Turn
from index.question.query import Query, content_words

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

_TURNS = 3
"""So many turns before the question are shown: a longer way back is a subject that was left."""

_MAX_CHARACTERS = 400

_KEPT = 0.5
"""A rewriting that keeps less than this share of the question's content words asks something else."""


def stand_alone(
    query: Query, earlier: Sequence[Turn], model: "BaseChatModel", *, seconds: float
) -> str | None:
    """The question with what its conversation says put in; None when it stands alone as it is, or what the
    model gives is no rewriting of it. Raises ChatModelError when the model does not answer."""
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
    """Whether it still asks that question. Endings may differ."""
    words = {query.text[slice(*span)].casefold() for span in content_words(query.text, query.language)}
    stems = {word[: max(4, len(word) - 3)] for word in words}
    kept = sum(stem in rewritten.casefold() for stem in stems)
    without_blanks = len(query.text.split()) == 1  # as in Chinese: there the words are not known
    return bool(rewritten) and (without_blanks or kept >= _KEPT * len(stems))
