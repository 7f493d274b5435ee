"""The replies to small talk, in the person's language."""

from bot.citations.answer import Answer
from bot.messages.message import Message
from index.question.query import Query
from languages.known import MESSAGE_WORDS


def reply_to(message: Message, query: Query, *, language: str) -> Answer:
    """The answer to a message that asks nothing. `language` is a key of `MESSAGE_WORDS`."""
    text = getattr(MESSAGE_WORDS[language].replies, message.kind)
    return Answer(query, refusal=text, language=language, message=message.kind)
