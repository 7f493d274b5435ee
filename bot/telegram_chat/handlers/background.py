"""The background of a message: the filters that apply, and the turns that it may lean on."""

from dataclasses import dataclass, field

from bot.conversation import Turn
from bot.memory.conversations import Conversations
from bot.memory.kept import Conversation, Kept
from bot.telegram_chat.incoming.message import Request
from index.question.query import Filters


@dataclass(frozen=True, slots=True)
class SentRequest:
    """A request as it was sent: in which conversation, by which message, and in reply to which message of the
    same chat, None for no reply. `is_edit` says that the message was edited."""

    request: Request
    conversation: Conversation
    message_id: int
    replied_to: int | None = None
    is_edit: bool = False

    @property
    def text(self) -> str:
        """The text that is asked; "" for nothing."""
        return self.request.words or self.request.about


@dataclass(frozen=True, slots=True)
class Background:
    """The filters, and the earlier turns, oldest first."""

    filters: Filters = field(default_factory=Filters)
    earlier: tuple[Turn, ...] = ()


def background(conversations: Conversations, asked: SentRequest, *, before: Kept | None) -> Background:
    """The filters of the conversation, and the turns that a message may lean on. A reply to an earlier
    answer, or to its question, leans on that answer and the turns before it. A message that points at another
    text leans on that text. An edited message leans on the turns before itself, any other on the latest
    turns. A passed-on text without words of the person leans on nothing.

    `before` is the answer to the message before it was edited. Raises what the memory raises.
    """
    return Background(conversations.filters(asked.conversation), _earlier(conversations, asked, before))


def _earlier(conversations: Conversations, asked: SentRequest, before: Kept | None) -> tuple[Turn, ...]:
    words, about = asked.request.words, asked.request.about
    if not words:  # somebody else's text leans on nothing
        return ()
    there = _answer_replied_to(conversations, asked)
    if there:
        own = there.conversation == asked.conversation
        turns = (*(conversations.turns_before(there) if own else ()), there.turn)
        return turns if about in ("", there.question) else (*turns, Turn(about, (there.turn.question,)))
    if about:
        return (Turn(about),)
    if before:
        return conversations.turns_before(before)
    if asked.is_edit:
        return conversations.turns_before_message(asked.conversation, asked.message_id)
    return conversations.turns(asked.conversation)


def _answer_replied_to(conversations: Conversations, asked: SentRequest) -> Kept | None:
    if asked.replied_to is None:
        return None
    return conversations.answer_at(asked.conversation.chat_id, asked.replied_to)
