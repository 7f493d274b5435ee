"""A question as shown on the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.citations.answer import Citation
from bot.links.addresses import link, web_address
from evaluation.answered import Judged
from evaluation.report.outcomes import Outcome, outcome
from evaluation.report.reasons import Reason, reasons
from evaluation.report.words import number, title
from evaluation.texts.run_texts import ENGLISH, RunTexts
from index.text.articles import Source

_MOST_RANKED = 10


@dataclass(frozen=True, slots=True)
class ShownQuote:
    """A citation: `before + text + after` is its passage. `url` is the web address of the article, None when
    it has no http or https address. `expected` says whether the article is a gold one, None when the question
    has none."""

    number: int
    before: str
    text: str
    after: str
    source: Source
    url: str | None
    expected: bool | None
    said_by: str


@dataclass(frozen=True, slots=True)
class Ranked:
    """An article that was found, with its rank from 1."""

    rank: int
    article_id: str
    title: str | None
    expected: bool


@dataclass(frozen=True, slots=True)
class Score:
    """A metric's value for one question, in words."""

    metric: str
    title: str
    value: str


@dataclass(frozen=True, slots=True)
class ReportEntry:
    """A question with everything shown about it. `number`, from 1, is its place in the set and its anchor."""

    number: int
    judged: Judged
    outcome: Outcome
    language: str | None
    reasons: tuple[Reason, ...]
    said: str
    quotes: tuple[ShownQuote, ...]
    ranking: tuple[Ranked, ...]
    scores: tuple[Score, ...]


def make_entries(judged: Sequence[Judged], texts: RunTexts = ENGLISH) -> tuple[ReportEntry, ...]:
    """One entry per question, in order."""
    return tuple(_entry(number, one, texts) for number, one in enumerate(judged, start=1))


def _entry(place: int, judged: Judged, texts: RunTexts) -> ReportEntry:
    answer = judged.answer
    return ReportEntry(
        number=place,
        judged=judged,
        outcome=outcome(judged),
        language=judged.language,
        reasons=reasons(judged, texts),
        said=_said(judged),
        quotes=tuple(_quote(number, one, judged) for number, one in enumerate(answer.citations, start=1)),
        ranking=_ranking(judged),
        scores=tuple(
            Score(name, title(name, texts), number(name, value, texts))
            for name, value in judged.scores.items()
        ),
    )


def _said(judged: Judged) -> str:
    """The answer's text if it is more than its quotes (a chat model's words, or a refusal); else ""."""
    answer = judged.answer
    own = [" ".join(statement.text.split()) for statement in answer.statements]
    quotes = [" ".join(citation.quote.split()) for citation in answer.citations]
    return answer.text if answer.refused or own != quotes else ""


def _quote(number: int, citation: Citation, judged: Judged) -> ShownQuote:
    passage, (start, end) = citation.passage, citation.span
    golds = judged.question.gold_articles
    return ShownQuote(
        number=number,
        before=passage.text[: start - passage.start],
        text=citation.quote,
        after=passage.text[end - passage.start :],
        source=citation.source,
        url=web_address(link(citation)) or web_address(citation.source.url),
        expected=bool({citation.source.article_id, *citation.also_in} & set(golds)) if golds else None,
        said_by=", ".join(part for part in (citation.speaker, citation.statement) if part),
    )


def _ranking(judged: Judged) -> tuple[Ranked, ...]:
    titles = {hit.passage.source.article_id: hit.passage.source.title for hit in judged.answer.hits}
    golds = frozenset(judged.question.gold_articles)
    return tuple(
        Ranked(rank, article_id, titles.get(article_id), article_id in golds)
        for rank, article_id in enumerate(judged.answered.ranking[:_MOST_RANKED], start=1)
    )
