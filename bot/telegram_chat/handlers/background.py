"""What a message is answered with: the filters that hold, and the turns that it may lean on."""

from dataclasses import dataclass, field

from bot.conversation import Turn
from bot.memory.conversations import Conversations
from bot.memory.kept import Conversation, Kept
from bot.telegram_chat.incoming.message import Request
from index.question.query import Filters


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it was sent: in whose conversation, by which message, in reply to which one of the same
    chat; `is_edit` where it is sent anew."""

    request: Request
    conversation: Conversation
    message_id: int
    replied_to: int | None = None
    is_edit: bool = False

    @property
    def text(self) -> str:
        """What is asked; "" for nothing."""
        return self.request.words or self.request.about


@dataclass(frozen=True, slots=True)
class Background:
    """`earlier` are the turns, oldest first."""

    filters: Filters = field(default_factory=Filters)
    earlier: tuple[Turn, ...] = ()


def background(conversations: Conversations, asked: Asked, *, before: Kept | None) -> Background:
    """In reply to an old answer, or to its question, a message leans on that answer and what went before it;
    with a text that it points at on that text; edited on the turns before itself; else on the latest ones.

    `before` is the answer to the message as it was before the edit. Raises what the memory raises.
    """
    return Background(conversations.filters(asked.conversation), _earlier(conversations, asked, before))


def _earlier(conversations: Conversations, asked: Asked, before: Kept | None) -> tuple[Turn, ...]:
    words, about = asked.request.words, asked.request.about
    if not words:  # the text of somebody else stands alone
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


def _answer_replied_to(conversations: Conversations, asked: Asked) -> Kept | None:
    if asked.replied_to is None:
        return None
    return conversations.answer_at(asked.conversation.chat_id, asked.replied_to)
