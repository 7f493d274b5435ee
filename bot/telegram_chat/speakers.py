"""Who writes: a person, or a chat in whose name a person writes."""

from dataclasses import dataclass

from telegram import Update


@dataclass(frozen=True, slots=True)
class MessageSender:
    """Who writes. `id` is a person's, or that of the chat in whose name they write. `language_code` is the
    language of a person's app, None where it is not known."""

    id: int
    language_code: str | None = None
    is_chat: bool = False


def speaker_of(update: Update) -> MessageSender | None:
    """Who sent an update; None where it names nobody.

    A message in the name of a chat has a user too, but one that all anonymous admins of all groups share, or
    all channels. Only a person can press a button.
    """
    message = update.message or update.edited_message
    if message and message.sender_chat:
        return MessageSender(message.sender_chat.id, is_chat=True)
    user = update.effective_user
    return MessageSender(user.id, user.language_code) if user else None
