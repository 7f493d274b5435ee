"""Quotes that the last answer gave, with what follows them: a person who asks on has already read them."""

from collections.abc import Sequence

from bot.answerers.wider_quotes.next_sentence import widened
from bot.citations.answer import Citation
from index.question.answer_kind.bare import names_nothing
from index.question.answer_kind.reading import kind_asked
from index.question.back_references import has_pronoun
from index.question.query import Query
from index.search.searcher import SearchResult
from languages.kinds import AnswerKind

_TOLD_BEHIND: frozenset[AnswerKind] = frozenset({"why", "how"})
"""The answer to these is often in the sentence after the one that says what happened."""


def with_what_follows(
    query: Query, found: SearchResult, citations: Sequence[Citation]
) -> tuple[Citation, ...]:
    """The citations. Where the question continues the last answer, those that it gave are extended by the
    next sentence of their paragraph, if no other citation has that sentence."""
    if not found.context:
        return tuple(citations)
    whole: list[Citation] = []
    for citation in citations:
        others = [one for one in (*whole, *citations) if one is not citation]
        known = any(citation.quote in quote for quote in query.shown)
        whole.append(widened(found, citation, others) if known and _goes_on(query, citation) else citation)
    return tuple(whole)


def _goes_on(query: Query, citation: Citation) -> bool:
    """Whether a question asks for more about a quote: it refers back, or asks why or how; for a correction,
    any question that asks for no particular kind of thing."""
    if has_pronoun(query) or names_nothing(query.text, query.language):
        return True
    asked_for = kind_asked(query.text, query.language)
    if asked_for is None:
        return citation.statement == "corrected"
    return asked_for.kind in _TOLD_BEHIND
