"""A message as it was read, with what its answer depends on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from bot.conversation import Turn
from bot.messages.message import Message, read_message
from index.question.query import Filters, Query, make_query
from index.text.articles import Article

_ASKING = ("question", "name", "claim")
"""The kinds of message that are answered from the articles."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A message as it was read, with what its answer depends on.

    `written` has the whole text, `query` only what asks. `earlier` are the conversation's turns, oldest
    first; `given` are the articles to answer from, None for the index. Relative times count from `today`.
    `likely_languages` are those that the person may write in, likeliest first. Without `states_filters` the
    words state no filters.
    """

    written: Query
    query: Query
    message: Message
    earlier: tuple[Turn, ...]
    given: Sequence[Article] | None
    today: date
    likely_languages: tuple[str, ...]
    states_filters: bool

    @property
    def asks(self) -> bool:
        """Whether the message is to be answered from the articles."""
        return self.message.kind in _ASKING

    @property
    def may_ask_for_articles(self) -> bool:
        """Whether the message may ask which articles the index has."""
        return self.given is None and self.states_filters


def read_inquiry(
    question: str,
    *,
    filters: Filters | None,
    earlier: Sequence[Turn],
    given: Sequence[Article] | None,
    today: date,
    spoken: str | None,
    answers_in: str | None,
    states_filters: bool,
    knows_word: Callable[[str], bool],
) -> Inquiry:
    """Reads a message. Where its words do not show their language, it is that of the last turn's question,
    else `spoken`. `knows_word` says whether the articles have a word. Raises QuestionError if the question is
    blank or too long."""
    last = [make_query(turn.question, likely=[spoken]).language for turn in earlier[-1:]]
    likely = tuple(filter(None, [*last, spoken]))
    as_query = partial(make_query, filters=filters, likely=likely, answers_in=answers_in)
    written = as_query(question)
    message = read_message(written, knows_word=knows_word, follows=bool(earlier))
    query = as_query(message.text) if message.kind in _ASKING else written
    return Inquiry(written, query, message, tuple(earlier), given, today, likely, states_filters)
