"""Which of the chosen quotes already says the same as another sentence."""

from collections.abc import Sequence

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.disagreements.pairs import contradiction
from bot.citations.answer import Citation
from bot.citations.quotes import edited, overlap, same_report, same_words


def twin_of(question: str, chosen: Sequence[Citation], candidate: QuoteCandidate) -> int | None:
    """The index of the chosen citation that already has the candidate's words and does not contradict it;
    None if there is none."""
    for number, citation in enumerate(chosen):
        same_article = citation.source == candidate.passage.source
        if same_article and overlap(citation.span, candidate.span):
            return number
        if same_words(citation.quote, candidate.quote) or (
            not same_article
            and edited(citation.quote, candidate.quote)
            and same_report(citation.passage, candidate.passage)
            and not contradiction(question, citation, candidate.citation)
        ):
            return number
    return None
