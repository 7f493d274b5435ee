"""The quotes shown for a claim that nothing settles."""

from collections.abc import Iterator, Sequence

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.claims.claim import sentence_of
from bot.answerers.corrections.reading import figures_in
from bot.answerers.disagreements.measures import figures_of
from bot.answerers.enough import NEAR
from bot.citations.answer import Citation
from bot.citations.quotes import overlap, same_words
from index.question.query import Query
from index.text.terms.number_words import with_digits

_MOST = 3


def closest_to(query: Query, ranked: Sequence[QuoteCandidate]) -> list[Citation]:
    """At most three quotes: the nearest; the newest near one with a figure of the claim's kind, which may say
    otherwise (of one day, one whose figure is in its headline); the nearest with the claim's own figure; then
    others by nearness."""
    near = [one for one in ranked if ranked[0].score - one.score <= NEAR]
    measured = [
        one for one in near if _kinds(sentence_of(one), one.passage.source.language) & _kinds_of(query)
    ]
    newest = sorted(measured, key=_news, reverse=True)[:1]
    own = _figures(query.text, query.language)
    same = [one for one in near if own & _figures(sentence_of(one), one.passage.source.language)]
    chosen: list[QuoteCandidate] = []
    for one in (*near[:1], *newest, *same[:1], *near):
        if not any(same_words(one.quote, other.quote) or _overlaps(one, other) for other in chosen):
            chosen.append(one)
    return [one.citation for one in chosen[:_MOST]]


def _kinds_of(query: Query) -> frozenset[str]:
    return _kinds(query.text, query.language)


def _kinds(text: str, language: str | None) -> frozenset[str]:
    """The measures of a text's figures; for a count, the noun that is counted."""
    return frozenset(_kinds_in(with_digits(text, language)))


def _kinds_in(text: str) -> Iterator[str]:
    for figure in figures_of(text):
        if figure.kind != "count":
            yield figure.kind
        elif figure.counted:
            yield figure.counted[0].casefold()


def _news(one: QuoteCandidate) -> tuple[str, bool]:
    """Its publication day, and whether its figure is in the headline."""
    source = one.passage.source
    headline = _figures(source.title or "", source.language)
    published = source.published.isoformat() if source.published else ""
    return published, bool(headline & _figures(sentence_of(one), source.language))


def _figures(text: str, language: str | None) -> set[float]:
    return {figure.value for figure in figures_in(with_digits(text, language))}


def _overlaps(one: QuoteCandidate, other: QuoteCandidate) -> bool:
    return one.passage.source == other.passage.source and overlap(one.span, other.span)
