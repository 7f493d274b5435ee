"""Where a message goes."""

from dataclasses import dataclass

from telegram import Message
from telegram.constants import ChatType


@dataclass(frozen=True, slots=True)
class ChatPlace:
    """A chat, one of its topics, and the message to reply to; None for no topic and no reply."""

    chat_id: int
    topic_id: int | None = None
    reply_to: int | None = None

    @property
    def is_private(self) -> bool:
        return self.chat_id > 0  # groups and channels have negative ids


def answer_place(message: Message, *, always_reply: bool = False) -> ChatPlace:
    """Where the answer to a message goes: into its chat and topic, in groups as a reply to it.

    Telegram does not accept the id of the General topic, and does not mark its messages as a topic's.
    """
    return ChatPlace(
        message.chat_id,
        topic_id=message.message_thread_id if message.is_topic_message else None,
        reply_to=message.message_id if always_reply or message.chat.type != ChatType.PRIVATE else None,
    )
