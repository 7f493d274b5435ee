"""The types that every handler uses, and the parts of a message."""

from typing import Any, TypeAlias

from telegram import Chat, Message, Update
from telegram.ext import Application, CallbackContext

from bot.memory.kept import Conversation
from bot.telegram_chat.speakers import MessageSender, speaker_of

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]
ChatContext: TypeAlias = CallbackContext[Any, Any, Any, Any]


def conversation(update: Update) -> Conversation:
    """The conversation that an update belongs to: a speaker's in a chat, and in one of its topics. Raises
    ValueError as `parts` does."""
    chat, speaker, message = parts(update)
    topic = message.message_thread_id if message.is_topic_message else None
    return Conversation(chat.id, speaker.id, topic or 0)


def parts(update: Update) -> tuple[Chat, MessageSender, Message]:
    """The chat of a message, who wrote it, and the message itself. Raises ValueError where one is missing."""
    chat, speaker, message = update.effective_chat, speaker_of(update), update.effective_message
    if not chat or not speaker or not message:  # the handlers' filters admit no other updates
        raise ValueError(f"update {update.update_id} is no message of anybody")
    return chat, speaker, message
