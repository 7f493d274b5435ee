"""Older versions of what is quoted, where they differ, and withdrawn articles."""

from collections.abc import Sequence

from bot.answerers.candidates import QuoteCandidate, rank_candidates
from bot.answerers.disagreements.asked import read_asked
from bot.answerers.disagreements.measures import agree, figures_of
from bot.answerers.disagreements.pairs import contradiction
from bot.citations.answer import MAX_CITATIONS, Answer, Citation, Disagreement, Statement
from bot.citations.quotes import quote_span
from bot.statements.asked import AskedAct
from index.question.query import Query
from index.search.confidence import support_at
from index.search.searcher import Hit, SearchResult
from languages.catalogues import translations

_NEAR = 0.2
"""An older version's sentence is shown when its score is at most this much below the best current one."""


def _withdrawn(language: str) -> str:
    return translations(language).gettext("A report on this was withdrawn.")


def with_older(
    question: str,
    asked: AskedAct,
    found: SearchResult,
    chosen: Sequence[Citation],
    ranked: Sequence[QuoteCandidate],
) -> tuple[Citation, ...]:
    """The quotes with one added from an older version that differs on what was asked, right after the newer
    version's quote: it contradicts that quote, gives another figure, or was removed and answers better than
    anything current.

    No older version is quoted without the newer one before it.
    """
    quotes = list(chosen)
    if older := _otherwise(question, asked, found, chosen, ranked):
        quotes = [*quotes[: MAX_CITATIONS - 2], older.citation]
        quotes = _behind(quotes, _newer(older.citation, quotes, ranked), older.citation)
    for quote in [one for one in quotes if one.superseded and one.superseded.by != one.source.article_id]:
        newer = _newer(quote, quotes, ranked)
        if newer not in quotes[: quotes.index(quote)]:
            quotes = _behind(quotes, newer, quote)
    return tuple(quotes[:MAX_CITATIONS])


def _behind(quotes: Sequence[Citation], newer: Citation | None, older: Citation) -> list[Citation]:
    """The quotes with the older version's right after the newer version's, at the place of whichever came
    first."""
    if newer is None:
        return list(quotes)
    place = min(quotes.index(one) for one in (newer, older) if one in quotes)
    others = [one for one in quotes if one not in (newer, older)]
    return [*others[:place], newer, older, *others[place:]]


def only_older(
    question: str, asked: AskedAct, found: SearchResult, ranked: Sequence[QuoteCandidate]
) -> tuple[Citation, ...]:
    """Where nothing current answers but an older version would: the newer version's quote, then the older
    one's. Empty otherwise."""
    if support_at(found.older_confidence) == "none":
        return ()
    older = _otherwise(question, asked, found, (), ranked)
    newer = _newer(older.citation, (), ranked) if older else None
    return (newer, older.citation) if older and newer else ()


def as_corrections(
    disagreements: Sequence[Disagreement], citations: Sequence[Citation]
) -> tuple[Disagreement, ...]:
    """The disagreements, where two versions of one article count as a correction: they are not two
    sources."""
    corrected = []
    for one in disagreements:
        pair = (
            tuple(reversed(one.numbers))
            if _replaces(citations, one.numbers[1], one.numbers[0])
            else one.numbers
        )
        if _replaces(citations, pair[0], pair[1]):
            one = Disagreement("correction", (pair[0], pair[1]))
        corrected.append(one)
    return tuple(corrected)


def withdrawn_answer(query: Query, found: SearchResult) -> Answer | None:
    """The notice that withdrew an article, where that article would answer and nothing current answers as
    well; None where it would not, or where the notice was not found."""
    older = next((hit for hit in found.older if hit.superseded and hit.superseded.withdrawn), None)
    if older is None or found.older[0] is not older:
        return None
    if support_at(found.older_confidence) == "none":
        return None
    assert older.superseded is not None
    notice = next((hit for hit in found.hits if hit.passage.source.article_id == older.superseded.by), None)
    rivals = (hit.score for hit in found.hits if hit.passage.source.article_id != older.superseded.by)
    answered = support_at(found.confidence) != "none" and max(rivals, default=0.0) >= older.score
    if notice is None or answered:
        return None
    citation = _first_words(notice)
    return Answer(
        query,
        statements=(
            Statement(_withdrawn(query.answer_language), (1,)),
            Statement(citation.quote, (1,)),
        ),
        citations=(citation,),
        hits=found.hits,
        confidence=found.older_confidence,
        language=query.answer_language,
    )


def _otherwise(
    question: str,
    asked: AskedAct,
    found: SearchResult,
    chosen: Sequence[Citation],
    ranked: Sequence[QuoteCandidate],
) -> QuoteCandidate | None:
    hits = [hit for hit in found.older if hit.superseded and not hit.superseded.withdrawn]
    best = max((one.score for one in ranked), default=0.0)
    for older in rank_candidates(asked, found, hits):
        if best - older.score > _NEAR:
            break
        newer = _newer(older.citation, chosen, ranked)
        if newer and not older.kept and _says_otherwise(question, older, newer, best):
            return older
    return None


def _newer(older: Citation, chosen: Sequence[Citation], ranked: Sequence[QuoteCandidate]) -> Citation | None:
    """The quote of the version that replaced the older one: one already chosen, else its best."""
    by = older.superseded.by if older.superseded else None
    quoted = next((one for one in chosen if one.source.article_id == by), None)
    return quoted or next((one.citation for one in ranked if one.passage.source.article_id == by), None)


def _says_otherwise(question: str, older: QuoteCandidate, newer: Citation, best: float) -> bool:
    if older.removed:
        return older.score > best
    quote = older.citation
    return contradiction(question, newer, quote) is not None or _other_figure(question, newer, quote)


def _other_figure(question: str, newer: Citation, older: Citation) -> bool:
    """Whether the newer version gives a different figure of the kind asked for. With two reports, a later
    figure may be a development; a newer version of one article replaces the older figure."""
    asked = read_asked(question, newer.source.language or "en")
    if asked is None:
        return False
    first, second = (
        [figure for figure in figures_of(citation.quote) if figure.kind in asked.kinds]
        for citation in (newer, older)
    )
    return bool(first) and any(not any(agree(one, other) for other in first) for one in second)


def _replaces(citations: Sequence[Citation], newer: int, older: int) -> bool:
    superseded = citations[older - 1].superseded
    return superseded is not None and superseded.by == citations[newer - 1].source.article_id


def _first_words(hit: Hit) -> Citation:
    """Its best sentence, or without scores its first, which says what was withdrawn."""
    scores = hit.sentence_scores
    number = max(range(len(scores)), key=scores.__getitem__) if scores else 0
    return Citation(
        hit.passage, quote_span(hit.passage, number), score=max(0.0, scores[number] if scores else 0.0)
    )
