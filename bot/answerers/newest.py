"""A figure that changes: the newest quote first, and the older ones marked."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.disagreements.asked import FigureSought, read_asked
from bot.answerers.disagreements.named import last_names_in
from bot.answerers.disagreements.pairs import replaces_cited_figure
from bot.answerers.disagreements.replaced import items_asked
from bot.citations.answer import Citation, Statement, Supersession
from bot.wording.phrases import newest_phrase, older_phrase
from index.question.back_references import names_what_else
from index.question.query import WORD, Query
from index.search.searcher import SearchResult

_NEAR_NEWER = 0.4
"""A sentence with a newer figure may score this much below the best: it may have few words of the question,
as its article says what the figure is about. "The number of the dead is put at 18" is .34 below the best on
its story."""


def figure_sought(query: Query, found: SearchResult) -> FigureSought:
    """The figure that a question asks for, with the names from its context: "And how many are missing?". A
    question that names only a different item ("And the monthly pass?") asks for the same figure as the
    question before."""
    language = query.language
    leaned_on = {name for text in query.context[:1] for name in last_names_in(text, language)}
    known = sorted(name for name in leaned_on if name not in query.text)
    articles: dict[str, list[str]] = {}
    for hit in found.hits:
        source = hit.passage.source
        articles.setdefault(source.article_id, [source.title or ""]).append(hit.passage.text)
    texts = {article_id: "\n".join(texts) for article_id, texts in articles.items()}
    return FigureSought(_of_what_else(query) or " ".join((query.text, *known)), language, texts)


def _of_what_else(query: Query) -> str:
    """The last question before that asks for a figure, with its item replaced by the one named here. "" where
    this question asks for something itself, or names another place or person."""
    language = query.language
    if not names_what_else(query) or read_asked(query.text, language):
        return ""
    for earlier in reversed(query.context):
        if asked := read_asked(earlier, language):
            names = last_names_in(earlier, language)
            if last_names_in(query.text, language) - names:
                return ""
            items = set(items_asked(asked, earlier, language))
            kept = (word for word in earlier.split() if items.isdisjoint(WORD.findall(word)))
            return f"{' '.join(kept)} {query.text}"
    return ""


def newest_first(
    sought: FigureSought, citations: Sequence[Citation], ranked: Sequence[QuoteCandidate], *, most: int
) -> tuple[Citation, ...]:
    """At most `most` of the citations, with the newest figure for what is asked first, then those that it
    replaces, newest first, then the others. The newest figure may come from any sentence that scores nearly
    as well as the best, even if it is not among the citations; one in the question's language is
    preferred."""
    best = max((one.score for one in ranked), default=0.0)
    near = [one.citation for one in ranked if best - one.score <= _NEAR_NEWER]
    pool = [*citations, *(one for one in near if one not in citations)]
    newer = [one for one in pool if _replaces_one_of(sought, one, citations, pool)]
    if not newer:
        return tuple(citations)
    own = [one for one in newer if one.source.language == sought.language] or newer
    newest = max(own, key=_published)
    older = [one for one in citations if replaces_cited_figure(sought, newest, one)]
    older.sort(key=_published, reverse=True)
    others = [one for one in citations if one not in older and one is not newest]
    return (newest, *older, *others)[:most]


def figure_statements(
    citations: Sequence[Citation], supersessions: Sequence[Supersession], language: str
) -> Iterator[Statement]:
    """The lines above the newest figures and above the older ones; nothing where no figure has changed."""
    changed = [one for one in supersessions if one.newer and not one.corrected]
    newest = tuple(dict.fromkeys(one.newer for one in changed if one.newer))
    if newest:
        yield Statement(newest_phrase(_published(citations[newest[0] - 1]), language), newest)
        yield Statement(older_phrase(language), tuple(one.older for one in changed))


def superseded_figures(sought: FigureSought, citations: Sequence[Citation]) -> tuple[Supersession, ...]:
    """The citations with an older figure for what is asked than another of them, each with the newest one."""
    marked = []
    for number, citation in enumerate(citations, start=1):
        newer = [
            other
            for other in range(1, len(citations) + 1)
            if other != number and replaces_cited_figure(sought, citations[other - 1], citation)
        ]
        if newer:
            newest = max(newer, key=lambda other: (_published(citations[other - 1]), -other))
            marked.append(Supersession(number, newest))
    return tuple(marked)


def _replaces_one_of(
    sought: FigureSought, one: Citation, citations: Sequence[Citation], pool: Sequence[Citation]
) -> bool:
    """Whether it has a newer figure than one of the citations, and nothing in the pool has a newer one than
    it."""
    replaces = any(replaces_cited_figure(sought, one, other) for other in citations)
    return replaces and not any(replaces_cited_figure(sought, other, one) for other in pool)


def _published(citation: Citation) -> date:
    """Its day; the earliest possible day where it has none, so that it replaces nothing."""
    return citation.source.published or date.min
