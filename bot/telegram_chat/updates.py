"""What every handler takes, and the parts of a message."""

from typing import Any, TypeAlias

from telegram import Chat, Message, Update, User
from telegram.ext import Application, CallbackContext

from bot.memory import Conversation

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]
Context: TypeAlias = CallbackContext[Any, Any, Any, Any]


def conversation(update: Update) -> Conversation:
    """Whose conversation an update belongs to: a person's in a chat, and in one of its topics."""
    chat, user, message = parts(update)
    topic = message.message_thread_id if message.is_topic_message else None
    return Conversation(chat.id, user.id, topic or 0)


def parts(update: Update) -> tuple[Chat, User, Message]:
    """Where a message stands, who wrote it, and the message itself."""
    chat, user, message = update.effective_chat, update.effective_user, update.effective_message
    if not chat or not user or not message:  # the handlers' filters let no other through
        raise ValueError(f"update {update.update_id} is no message of a person")
    return chat, user, message
