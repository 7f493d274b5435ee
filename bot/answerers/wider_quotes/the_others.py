"""A count of some of several, with the sentence about the others: "Two of the four died. The other two …"."""

from collections.abc import Sequence

from bot.answerers.wider_quotes.next_sentence import widened
from bot.citations.answer import Citation
from bot.citations.quotes import with_next_sentence
from index.question.answer_kind.kinds import AskedFor
from index.question.answer_kind.others import begins_with_others
from index.search.searcher import SearchResult
from index.text.articles import Span


def with_the_others(
    asked_for: AskedFor | None, found: SearchResult, citations: Sequence[Citation]
) -> tuple[Citation, ...]:
    """The citations. Where the question asks how many, each is extended by the next sentence of its paragraph
    if that begins with the others: the count alone might be taken for all of them."""
    if asked_for is None or asked_for.kind != "how_many":
        return tuple(citations)
    whole: list[Citation] = []
    for citation in citations:
        others = [one for one in (*whole, *citations) if one is not citation]
        whole.append(widened(found, citation, others) if _others_follow(citation) else citation)
    return tuple(whole)


def _others_follow(citation: Citation) -> bool:
    passage, span = citation.passage, with_next_sentence(citation.passage, citation.span)
    if span is None:
        return False
    return begins_with_others(passage.quote(Span(citation.span.end, span.end)), passage.source.language)
