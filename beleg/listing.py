"""`beleg articles`: the articles in the index, newest first."""

from dataclasses import dataclass, field
from datetime import date

from beleg import wiring
from beleg.settings import Settings
from beleg.wiring import Tell
from bot.citations.listed_article import ListedArticle
from bot.coverage.listing import all_sources, listed_newest_first
from bot.coverage.texts import coverage_texts
from index.question.query import Filters
from index.storage.generations.current import open_current

_ALL = 100_000
"""Nobody lists more articles about one subject."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Articles, newest first, and the filters that they passed. `dropped` are filters from the query that no
    article passed. `heading` is printed above the articles, or says that there are none. `line` states the
    filters, "" for none. `language` is that of `heading`."""

    articles: tuple[ListedArticle, ...]
    filters: Filters
    dropped: Filters = field(default_factory=Filters)
    heading: str = ""
    line: str = ""
    language: str = "en"


def everything(settings: Settings, filters: Filters, *, language: str) -> Listing:
    """All articles that pass the filters; the heading is in `language`. No model is loaded. Raises NoIndex
    and IndexDamaged."""
    with open_current(settings.beleg_index) as generation:
        store = generation.store
        listed = listed_newest_first(all_sources(store, filters), store.relations)
    heading = "" if listed else coverage_texts(language).none
    return Listing(listed, filters, heading=heading, language=language)


def about(settings: Settings, query: str, filters: Filters, tell: Tell) -> Listing:
    """The articles about a subject, or that a question asks for. Raises as `beleg ask` does."""
    from bot.wording.lines.filters_line import filters_line

    assistant = wiring.assistant(settings, tell, answers=False)
    answer = assistant.articles(query, filters=filters, today=date.today(), most=_ALL)
    return Listing(
        answer.articles,
        answer.query.filters,
        answer.query.dropped,
        answer.opening or answer.refusal,
        filters_line(answer.query),
        answer.language,
    )
