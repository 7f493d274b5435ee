"""What a question of a conversation leans on: the questions before it, and what was quoted last."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.citations.answer import Answer
from bot.messages.small_talk import without_small_talk
from index.question.answer_kind.bare import names_nothing
from index.question.query import Query, content_words

_MAX_CHARACTERS = 150
"""Of each of the three texts that go along. With a question of the length below they are 412 tokens in
Chinese, 426 in Japanese, fewer elsewhere: inside the default model's 512, so that the question is not cut."""

_LONG = 300
"""A question of more characters goes alone."""

_OWN_SUBJECT = 5
"""A question of so many content words brings its own subject along. No sample question that leans on an
earlier one has more than 3, and 86 of the 116 that belong to no conversation have as many."""


_FEW_LISTED = 4
"""A question behind a list of so few articles goes on about these."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a conversation keeps of one question and its answer: the question, as it was rewritten if it was,
    what its search leaned on, and the first quote, of a timeline the last, "" when refused. `listed` are the
    ids of the articles where the answer was a list of them, in its order; `quoted` those of the articles that
    it quotes, and `shown` all its quotes."""

    question: str
    context: tuple[str, ...] = ()
    quote: str = ""
    listed: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()


def turn(answer: Answer) -> Turn:
    """What is kept of an answer. Small talk asks nothing that a question could lean on: it is not kept."""
    first, last = answer.citations[:1], answer.citations[-1:]
    told = last if last and last[0].day else first  # a timeline goes on behind its last event
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
    """The query with what it may lean on: the question that opened the subject, the last one, and the first
    quote of the last answer when the query names no subject at all ("Who said that?").

    `earlier` are the conversation's turns so far, oldest first. One whose question kept its context goes on
    with the subject; one whose question did not has opened a new one. The articles that the last answer with
    a quote is from, or that a short list has, are noted too. Whether this query leans on any of it is for the
    search to tell.
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
    """As many whole words as fit, white space evened out."""
    words = " ".join(text.split())
    if len(words) <= _MAX_CHARACTERS:
        return words
    cut = words[: _MAX_CHARACTERS + 1]
    return cut.rpartition(" ")[0] or words[:_MAX_CHARACTERS]
