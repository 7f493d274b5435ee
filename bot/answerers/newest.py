"""A figure that changes: the newest quote first, and the older ones marked."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.answer import Citation, Statement, Supersession
from bot.answerers.candidates import Candidate
from bot.answerers.disagreements import replaces_figure
from bot.answerers.enough import NEAR
from bot.answerers.phrases import newest_phrase, older_phrase


def newest_first(
    question: str, citations: Sequence[Citation], ranked: Sequence[Candidate], *, most: int
) -> tuple[Citation, ...]:
    """The citations, at most so many, with the newest figure for what is asked before those that it replaces,
    and these newest first. It is the best sentence with a newer figure that scores nearly as well as the
    best of all, also where it is not among the citations yet."""
    best = max((one.score for one in ranked), default=0.0)
    near = [one.citation for one in ranked if best - one.score <= NEAR]
    pool = [*citations, *(one for one in near if one not in citations)]
    newest = next((one for one in pool if _replaces_one_of(question, one, citations, pool)), None)
    if newest is None:
        return tuple(citations)
    older = [one for one in citations if replaces_figure(question, newest, one)]
    older.sort(key=_published, reverse=True)
    others = [one for one in citations if one not in older and one is not newest]
    return (newest, *older, *others)[:most]


def figure_statements(
    citations: Sequence[Citation], supersessions: Sequence[Supersession], language: str
) -> Iterator[Statement]:
    """What stands above the newest figures and above the older ones; nothing where no figure has changed."""
    changed = [one for one in supersessions if one.newer and not one.corrected]
    newest = tuple(dict.fromkeys(one.newer for one in changed if one.newer))
    if newest:
        yield Statement(newest_phrase(_published(citations[newest[0] - 1]), language), newest)
        yield Statement(older_phrase(language), tuple(one.older for one in changed))


def superseded_figures(question: str, citations: Sequence[Citation]) -> tuple[Supersession, ...]:
    """Which of the citations have an older figure for what is asked than another of them: each with the
    newest."""
    marked = []
    for number, citation in enumerate(citations, start=1):
        newer = [
            other
            for other in range(1, len(citations) + 1)
            if other != number and replaces_figure(question, citations[other - 1], citation)
        ]
        if newer:
            newest = max(newer, key=lambda other: (_published(citations[other - 1]), -other))
            marked.append(Supersession(number, newest))
    return tuple(marked)


def _replaces_one_of(
    question: str, one: Citation, citations: Sequence[Citation], pool: Sequence[Citation]
) -> bool:
    """Whether it has a newer figure than one of the citations, and nothing has a newer one than it."""
    replaces = any(replaces_figure(question, one, other) for other in citations)
    return replaces and not any(replaces_figure(question, other, one) for other in pool)


def _published(citation: Citation) -> date:
    """Its day; the first of all where it has none, which replaces nothing."""
    return citation.source.published or date.min
