"""What a question in a conversation leans on: the questions before it, and the last quote."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.citations.answer import Answer
from bot.messages.small_talk import without_small_talk
from index.question.answer_kind.bare import names_nothing
from index.question.query import Query, content_words

_MAX_CHARACTERS = 150
"""The limit for each of the three context texts. Together with a question of `_LONG` characters they are 412
tokens in Chinese, 426 in Japanese, fewer in other languages. That is within the default model's 512, so the
question is not cut."""

_LONG = 300
"""A question of more characters gets no context."""

_OWN_SUBJECT = 5
"""A question with this many content words has its own subject. No sample question that leans on an earlier
one has more than 3, and 86 of the 116 that belong to no conversation have at least 5."""


_FEW_LISTED = 4
"""A question after a list of at most this many articles may be about these."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a conversation keeps of one question and its answer.

    `question` is in its rewritten form if it was rewritten. `context` is what its search leaned on. `quote`
    is the first quote, in a timeline the last, "" when the answer was refused. `listed` are the ids of the
    articles where the answer was a list of articles, in its order. `quoted` are the ids of the articles that
    it quotes, and `shown` all its quotes."""

    question: str
    context: tuple[str, ...] = ()
    quote: str = ""
    listed: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()


def turn(answer: Answer) -> Turn:
    """What is kept of an answer. Small talk in the question is left out: no later question could lean on
    it."""
    first, last = answer.citations[:1], answer.citations[-1:]
    told = last if last and last[0].day else first  # a follow-up to a timeline is about its last event
    quote = told[0].quote if told else ""
    listed = tuple(one.source.article_id for one in answer.articles)
    question = answer.rewritten or without_small_talk(answer.query.text)
    return Turn(
        question,
        answer.query.context,
        quote,
        listed,
        tuple(dict.fromkeys(citation.source.article_id for citation in answer.citations)),
        tuple(citation.quote for citation in answer.citations),
    )


def follow_up(query: Query, earlier: Sequence[Turn]) -> Query:
    """The query with what it may lean on: the question that opened the subject, the last question, and the
    last turn's quote when the query names no subject at all ("Who said that?").

    `earlier` are the conversation's turns so far, oldest first. A turn whose question kept its context goes
    on with the subject; a turn whose question did not has opened a new one. The articles of the last answer
    with a quote, or of the last short list, are added too. The search decides whether the query leans on any
    of this. A long query, or one with its own subject, is returned as it is.
    """
    words = content_words(query.text, query.language)
    if not earlier or len(words) >= _OWN_SUBJECT or len(query.text) > _LONG:
        return query
    last = earlier[-1]
    context = [*last.context[:1], last.question]
    if last.quote and names_nothing(query.text, query.language):
        context.append(last.quote)
    texts = tuple(_shortened(text) for text in context)
    answered = next((one for one in reversed(earlier) if one.quoted or _few(one.listed)), last)
    quoted = answered.quoted or _few(answered.listed)
    return replace(query, context=texts, before=texts, quoted=quoted, shown=answered.shown)


def _few(listed: tuple[str, ...]) -> tuple[str, ...]:
    return listed if len(listed) <= _FEW_LISTED else ()


def _shortened(text: str) -> str:
    """As many whole words as fit, with white space normalised."""
    words = " ".join(text.split())
    if len(words) <= _MAX_CHARACTERS:
        return words
    cut = words[: _MAX_CHARACTERS + 1]
    return cut.rpartition(" ")[0] or words[:_MAX_CHARACTERS]
