"""A second look by a chat model that found no answer: at a few quotes instead of whole passages."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.chat_model.prompts import second_look_messages
from bot.chat_model.stream import ask_in_time
from bot.citations.answer import Citation

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

_QUOTES = 3
"""Small models overlook an answer in much text and judge a few quotes better: Qwen2.5-Coder-1.5B wrongly
declined 9 of the sample's questions, and then accepted the quotes as an answer for 7 of them; it declined
again the one that it had rightly declined."""

_MAX_CHARACTERS = 4_000
"""Room for models that reason aloud first."""

_YES = re.compile(r"\W*yes\b", re.IGNORECASE)


def quotes_answer(
    question: str, citations: Sequence[Citation], model: "BaseChatModel", *, seconds: float
) -> bool:
    """Whether the model says that the first of these quotes answer the question; anything but a yes counts as
    no. Raises ChatModelError when the model does not reply."""
    messages = second_look_messages(question, [citation.quote for citation in citations[:_QUOTES]])
    reply = ask_in_time(model, messages, seconds=seconds, max_characters=_MAX_CHARACTERS)
    return bool(_YES.match(reply.rpartition("</think>")[2]))
