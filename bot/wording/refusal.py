"""What is said when the corpus has no answer, in the question's language if listed here, else in English."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from textwrap import shorten

from bot.citations.answer import Answer, Citation
from bot.citations.quotes import quote_span, same_words
from bot.statements.claims import claimed_in
from bot.wording.looked_for import looked_for, names_with
from index.question.query import Query
from index.search.searcher import Hit, SearchResult
from languages.catalogues import ANSWER_LANGUAGES, translations
from languages.days import short_day

_MAX_CLOSEST = 3
_MOST_NAME_CHARACTERS = 100


def refuse(query: Query, found: SearchResult, *, answerer: str) -> Answer:
    """A refusal, because what was found does not answer."""
    return Answer(
        query,
        refusal=refusal_text(query, found),
        hits=found.hits,
        confidence=found.confidence,
        language=_language(query),
        answerer=answerer,
    )


def refusal_text(query: Query, found: SearchResult) -> str:
    """Says that there is no answer. Adds what was searched for, which of its names appear nowhere, and the
    period that the corpus covers, where each is known. In the question's language, else in English."""
    language = _language(query)
    _ = translations(language).gettext
    if not found.hits and query.near_outlets is not None:
        sentences = [_("No article is from {outlet}.").format(outlet=_bounded(query.filters.outlet or ""))]
    elif not found.hits:
        sentences = [_("No article passes these filters.")]
    else:
        sentences = [_("The indexed articles do not answer this question.")]
        unknown = names_with(found.unknown_names, query)
        if words := [phrase for phrase in looked_for(query) if phrase not in unknown]:
            sentences.append(_("Looked for: {words}.").format(words=_listed(words)))
        if unknown:
            sentences.append(_("None of the passages found mentions {names}.").format(names=_listed(unknown)))
    return " ".join([*sentences, *hints(query, found.period)])


def hints(query: Query, period: tuple[date, date] | None) -> Iterator[str]:
    """What may help to rephrase the question: outlets and names that may have been meant, and the period that
    the corpus covers. In the query's language, else in English."""
    language = _language(query)
    _ = translations(language).gettext
    if query.near_outlets:
        yield _("Did you mean {names}?").format(names=_listed(query.near_outlets))
    if names := _listed(near.name for near in query.near_names):
        yield _("Did you mean {names}?").format(names=names)
    if period:
        oldest, newest = period
        text = (
            _("The articles range from {oldest} to {newest}.")
            if newest > oldest
            else _("The articles are from {oldest}.")
        )
        yield text.format(oldest=short_day(oldest, language), newest=short_day(newest, language))


def respelt(query: Query) -> tuple[str, ...]:
    """Versions of the question, each with one possibly misspelt name replaced by the articles' spelling."""
    return tuple(
        near.name.join(re.split(rf"(?<!\w){re.escape(near.word)}(?!\w)", query.text))
        for near in query.near_names
    )


def _language(query: Query) -> str:
    return query.answer_language if query.answer_language in ANSWER_LANGUAGES else "en"


def closest(answer: Answer) -> tuple[Citation, ...]:
    """The nearest sentences among a refused answer's hits: best article first, one per article, no repeated
    words, three at most. They are citations to carry source and link; the answer does not cite them. Empty
    for a list that found no article: what is near a subject is not about it."""
    nearest: dict[str, Citation] = {}
    if answer.message == "coverage":
        return ()
    for hit in answer.hits:
        article_id = hit.passage.source.article_id
        if article_id in nearest or not any(map(str.isalnum, hit.passage.text)):
            continue
        citation = _nearest_sentence(hit)
        if not any(same_words(citation.quote, other.quote) for other in nearest.values()):
            nearest[article_id] = citation
        if len(nearest) == _MAX_CLOSEST:
            break
    return tuple(nearest.values())


def closest_heading(answer: Answer) -> str:
    """The heading above these sentences, in the answer's language."""
    return translations(answer.language).gettext("Closest, but not an answer:")


def _nearest_sentence(hit: Hit) -> Citation:
    scores = hit.sentence_scores or (0.0,)
    number = max(range(len(scores)), key=scores.__getitem__)
    span = quote_span(hit.passage, number)
    return Citation(hit.passage, span, score=max(0.0, scores[number]), claimed=claimed_in(hit.passage, span))


def _bounded(name: str) -> str:
    return shorten(name, _MOST_NAME_CHARACTERS, placeholder=" …")


def _listed(phrases: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(phrases))
