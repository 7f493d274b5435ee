"""What a message asks of the bot, if anything."""

import re
from dataclasses import dataclass

from telegram import Message, User
from telegram.constants import ChatType, MessageEntityType

from bot.messages.checks import asks_to_check

_ASK = re.compile(r"/ask(@\w+)?(?=\s|$)", re.IGNORECASE)
_NUMBERS = re.compile(r"\s*\[\d{1,2}\]")
"""Those behind the quotes of an answer."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a message asks: `words` of its own, and what they are `about`, a text that it forwards, quotes or
    replies to. Either is "" where there is none."""

    words: str
    about: str = ""


def is_for_bot(message: Message, me: User) -> bool:
    """Whether the bot is spoken to: in private always, in a group by a command, a mention or a reply."""
    if message.via_bot and message.via_bot.id == me.id:
        return False  # an inline result of our own, which the person has chosen to send
    if message.chat.type == ChatType.PRIVATE:
        return True
    if message.chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP):
        return False
    return _is_command_to(message, me) or _is_reply_to(message, me) or bool(_mentions(message, me))


def request_in(message: Message, me: User) -> Request:
    """What the message asks. One that only asks whether something is so, "Stimmt das?", has no words of its
    own where there is a text that it means."""
    words = question_in(message, me)
    if message.forward_origin:
        return Request("", words)
    about = text_pointed_at(message, me)
    return Request("" if about and asks_to_check(words) else words, about)


def question_in(message: Message, me: User) -> str:
    """The words of the message, without command and mention."""
    question = text_of(message)
    for mention in sorted(_mentions(message, me), key=lambda mention: -mention[0]):
        start, end = mention
        question = question[:start] + question[end:]
    command = _ASK.match(question)
    return (question[command.end() :] if command else question).strip(" \t\n,:;–-")


def text_pointed_at(message: Message, me: User) -> str:
    """The part that a message quotes, else what it replies to, unless that is ours: an answer of ours is what
    a next question leans on, and no text to be asked about."""
    replied = message.reply_to_message
    ours = replied is not None and replied.from_user == me
    if message.quote:
        return (_NUMBERS.sub("", message.quote.text) if ours else message.quote.text).strip()
    return question_in(replied, me) if replied and not ours else ""


def text_of(message: Message) -> str:
    """A message's text, or the caption of what it shows; empty without either."""
    return message.text or message.caption or ""


def _is_command_to(message: Message, me: User) -> bool:
    """Of what stands under a picture or a file only /ask is a command."""
    command = re.match(r"/(\w+)(?:@(\w+))?", text_of(message))
    if command is None or (not message.text and command[1].lower() != "ask"):
        return False
    return (command[2] or me.username or "").lower() == (me.username or "").lower()


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
