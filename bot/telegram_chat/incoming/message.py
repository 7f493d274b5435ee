"""What a message asks the bot, if anything."""

import re
from dataclasses import dataclass

from telegram import Message, User
from telegram.constants import ChatType, MessageEntityType

from bot.messages.checks import asks_to_check

_ASK = re.compile(r"/ask(@\w+)?(?=\s|$)", re.IGNORECASE)
_NUMBERS = re.compile(r"\s*\[\d{1,2}\]")
"""The numbers after the quotes of an answer."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a message asks: its own `words`, and the text that they are `about`, which it forwards, quotes or
    replies to. Either is "" where there is none."""

    words: str
    about: str = ""


def is_for_bot(message: Message, me: User) -> bool:
    """Whether a message is for the bot: in a private chat always, in a group if it is a command, a mention or
    a reply."""
    if message.via_bot and message.via_bot.id == me.id:
        return False  # one of our inline results, which the person has sent
    if message.chat.type == ChatType.PRIVATE:
        return True
    if message.chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP):
        return False
    return _is_command_to(message, me) or _is_reply_to(message, me) or bool(_mentions(message, me))


def message_request(message: Message, me: User) -> Request:
    """What the message asks. Where it only asks whether another text is true ("Stimmt das?"), its own words
    are left out."""
    words = question_in(message, me)
    if message.forward_origin:
        return Request("", words)
    about = text_pointed_at(message, me)
    return Request("" if about and asks_to_check(words) else words, about)


def question_in(message: Message, me: User) -> str:
    """The words of the message, without the command and mentions of the bot."""
    question = message_text(message)
    for mention in sorted(_mentions(message, me), key=lambda mention: -mention[0]):
        start, end = mention
        question = question[:start] + question[end:]
    command = _ASK.match(question)
    return (question[command.end() :] if command else question).strip(" \t\n,:;–-")


def text_pointed_at(message: Message, me: User) -> str:
    """The part that a message quotes, else the message that it replies to; "" for neither, and for a reply to
    one of our answers: the next question leans on that, but does not ask about its text."""
    replied = message.reply_to_message
    ours = replied is not None and replied.from_user == me
    if message.quote:
        return (_NUMBERS.sub("", message.quote.text) if ours else message.quote.text).strip()
    return question_in(replied, me) if replied and not ours else ""


def message_text(message: Message) -> str:
    """A message's text, or the caption of its picture or file; "" without either."""
    return message.text or message.caption or ""


def _is_command_to(message: Message, me: User) -> bool:
    """Whether a message is a command for this bot. In a caption only /ask is a command."""
    command = re.match(r"/(\w+)(?:@(\w+))?", message_text(message))
    if command is None or (not message.text and command[1].lower() != "ask"):
        return False
    return (command[2] or me.username or "").lower() == (me.username or "").lower()


def _is_reply_to(message: Message, me: User) -> bool:
    replied = message.reply_to_message
    # In a topic every message replies to the one that opened it, and the bot may have opened it.
    return bool(replied and not replied.forum_topic_created and replied.from_user == me)


def _mentions(message: Message, me: User) -> list[tuple[int, int]]:
    """Where the bot is mentioned: start and end, in characters."""
    text = message_text(message)
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
