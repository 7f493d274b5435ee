"""What a message asks of the bot, if anything."""

import re

from telegram import Message, User
from telegram.constants import ChatType, MessageEntityType

_ASK = re.compile(r"/ask(@\w+)?(?=\s|$)", re.IGNORECASE)


def is_for_bot(message: Message, me: User) -> bool:
    """Whether the bot is spoken to: in private always, in a group by a command, a mention or a reply."""
    if message.via_bot and message.via_bot.id == me.id:
        return False  # an inline result of our own, which the person has chosen to send
    if message.chat.type == ChatType.PRIVATE:
        return True
    if message.chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP):
        return False
    return _is_command_to(message, me) or _is_reply_to(message, me) or bool(_mentions(message, me))


def question_in(message: Message, me: User) -> str:
    """The words of the question, without command and mention; of `/ask` alone in reply to another message,
    that message's words. Empty when there are none."""
    question = text_of(message)
    for mention in sorted(_mentions(message, me), key=lambda mention: -mention[0]):
        start, end = mention
        question = question[:start] + question[end:]
    command = _ASK.match(question)
    question = (question[command.end() :] if command else question).strip(" \t\n,:;–-")
    if not question and command and message.reply_to_message:
        return text_of(message.reply_to_message).strip()
    return question


def text_of(message: Message) -> str:
    """A message's text, or a picture's caption; empty without either."""
    return message.text or message.caption or ""


def _is_command_to(message: Message, me: User) -> bool:
    command = re.match(r"/\w+(?:@(\w+))?", message.text or "")
    return command is not None and (command[1] or me.username or "").lower() == (me.username or "").lower()


def _is_reply_to(message: Message, me: User) -> bool:
    replied = message.reply_to_message
    # In a topic every message replies to the one that opened it, which the bot may have done.
    return bool(replied and not replied.forum_topic_created and replied.from_user == me)


def _mentions(message: Message, me: User) -> list[tuple[int, int]]:
    """Where the bot is mentioned: from and to, in characters."""
    text = text_of(message)
    found = []
    for entity in message.entities or message.caption_entities:
        # Entities count UTF-16 code units.
        start = _characters(text, entity.offset)
        end = _characters(text, entity.offset + entity.length)
        by_name = entity.type == MessageEntityType.MENTION and (
            text[start:end].lower() == f"@{me.username or ''}".lower()
        )
        if by_name or (entity.type == MessageEntityType.TEXT_MENTION and entity.user == me):
            found.append((start, end))
    return found


def _characters(text: str, utf16_units: int) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * utf16_units].decode("utf-16-le", "replace"))
