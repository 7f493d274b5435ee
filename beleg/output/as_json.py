"""What a command prints for scripts: JSON objects that always have all their fields."""

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from beleg.terminal.console import escape_json
from beleg.version import __version__
from bot.citations.answer import Answer, Citation
from bot.citations.listed_article import ListedArticle
from bot.citations.shown_text import shown_text
from bot.links.addresses import link
from bot.wording.refusal import respelt
from index.question.query import Filters
from index.search.searcher import Hit
from index.text.articles import Article, Source

if TYPE_CHECKING:
    from beleg.listing import Listing
    from evaluation.answered import Judged
    from evaluation.compare import RunComparison
    from evaluation.gates import Gate
    from evaluation.measure import EvaluationRun, Metrics


def answer_json(
    answer: Answer, *, stale: bool, seconds: float, warnings: Iterable[str] = ()
) -> dict[str, Any]:
    """The object that `ask --json` prints."""
    return {
        "question": answer.query.text,
        "answer": answer.text,
        "verdict": answer.verdict,
        "refused": answer.refused,
        "support": answer.support,
        "confidence": round(answer.confidence, 4),
        "language": answer.language,
        "answerer": answer.answerer,
        "stale": stale,
        "filters": _filters_json(answer.query.filters, dropped=answer.query.dropped.as_text),
        "recent": answer.query.recent,
        "parts": list(dict.fromkeys(part.name for part in answer.query.parts)),
        "did_you_mean": list(respelt(answer.query)),
        "citations": _citations_json(answer),
        "disagreements": [{"kind": one.kind, "citations": list(one.numbers)} for one in answer.disagreements],
        "articles": [_listed_json(listed) for listed in answer.articles],
        "articles_found": answer.articles_found,
        "passages": _hits_json(answer.hits),
        "warnings": [*answer.warnings, *warnings],
        "seconds": round(seconds, 3),
    }


def search_json(
    query: str, filters: Filters, hits: Iterable[Hit], *, stale: bool, seconds: float
) -> dict[str, Any]:
    """The object that `search --json` prints."""
    return {
        "query": query,
        "filters": _filters_json(filters),
        "passages": _hits_json(hits),
        "stale": stale,
        "seconds": round(seconds, 3),
    }


def articles_json(
    listing: "Listing", query: str | None, *, most: int | None, stale: bool, seconds: float
) -> dict[str, Any]:
    """The object that `articles --json` prints, with at most `most` articles, None for all."""
    return {
        "query": query,
        "filters": _filters_json(listing.filters, dropped=listing.dropped.as_text),
        "heading": listing.heading,
        "articles": [_listed_json(listed) for listed in listing.articles[:most]],
        "articles_found": len(listing.articles),
        "stale": stale,
        "seconds": round(seconds, 3),
    }


def article_json(article: Article, place: str) -> dict[str, Any]:
    """The object that `show --json` prints; `place` is where the article is in the corpus."""
    source = article.source
    return {
        **_source_json(source),
        "place": place,
        "kind": source.kind,
        "rating": source.rating,
        "pages": [page.number for page in article.pages],
        "text": article.text,
    }


def evaluation_json(
    run: "EvaluationRun",
    comparison: "RunComparison | None",
    *,
    stale: bool = False,
    gates: Iterable["Gate"] = (),
    commit: str | None = None,
) -> dict[str, Any]:
    """The object that `evaluate --json` prints."""
    return {
        "set": {"name": run.set_name, "sha256": run.set_digest},
        "version": __version__,
        "commit": commit,
        "questions": len(run.judged),
        "metrics": _metrics_json(run.metrics),
        "by": {
            what: {group: _metrics_json(metrics) for group, metrics in groups.items()}
            for what, groups in run.by.items()
        },
        "judge": {"model": run.judge_model, "metrics": _metrics_json(run.judge_metrics)}
        if run.judge_model
        else None,
        "comparison": {**asdict(comparison), "notes": list(comparison.notes)} if comparison else None,
        "per_question": [_judged_json(judged) for judged in run.judged],
        "index": {**asdict(run.index), "embedding_model": run.embedding_model} if run.index else None,
        "stale": stale,
        "gates": [_gate_json(gate, {**run.metrics, **run.judge_metrics}) for gate in gates],
        "seconds": round(run.seconds, 3),
    }


def print_json(value: Mapping[str, Any], *, one_line: bool = False) -> None:
    """Prints an object to stdout, indented unless `one_line`. Characters that the encoding lacks, or that
    could control a terminal, are escaped."""
    unicode = (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")
    print(
        escape_json(json.dumps(value, ensure_ascii=not unicode, indent=None if one_line else 2)),
        flush=one_line,
    )


def _metrics_json(metrics: "Metrics") -> dict[str, Any]:
    return {name: asdict(estimate) for name, estimate in metrics.items()}


def _gate_json(gate: "Gate", metrics: "Metrics") -> dict[str, Any]:
    """`value` is null where the run has no such metric."""
    measured = metrics.get(gate.metric)
    return {
        **asdict(gate),
        "value": measured.value if measured else None,
        "passed": measured is not None and not gate.fails(measured.value),
    }


def _judged_json(judged: "Judged") -> dict[str, Any]:
    question, answer = judged.question, judged.answer
    return {
        "id": question.id,
        "question": question.text,
        "language": judged.language,
        "question_type": question.question_type,
        "language_pair": judged.language_pair,
        "answerable": question.answerable,
        "answer": answer.text,
        "refused": answer.refused,
        "support": answer.support,
        "confidence": round(answer.confidence, 4),
        "citations": _citations_json(answer),
        "passages": _hits_json(answer.hits),
        **judged.scores,
    }


def _filters_json(filters: Filters, *, dropped: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "since": filters.since.isoformat() if filters.since else None,
        "until": filters.until.isoformat() if filters.until else None,
        "outlet": filters.outlet,
        "language": filters.language,
        "dropped": list(dropped),
    }


def _source_json(source: Source) -> dict[str, Any]:
    return {
        "article_id": source.article_id,
        "path": source.path,
        "title": source.title,
        "outlet": source.outlet,
        "author": source.author,
        "published": source.published.isoformat() if source.published else None,
        "language": source.language,
        "url": source.url,
    }


def _listed_json(listed: ListedArticle) -> dict[str, Any]:
    superseded = listed.superseded
    return {
        **_source_json(listed.source),
        "kind": listed.source.kind,
        "also_in": list(listed.also_in),
        "superseded_by": superseded.by if superseded else None,
    }


def _citations_json(answer: Answer) -> list[dict[str, Any]]:
    return [
        {
            **_citation_json(number, citation),
            "supersedes": answer.supersedes(number),
            "superseded_by": answer.superseded_by(number),
        }
        for number, citation in enumerate(answer.citations, start=1)
    ]


def _citation_json(number: int, citation: Citation) -> dict[str, Any]:
    return {
        "number": number,
        "quote": citation.quote,
        "start": citation.span.start,
        "end": citation.span.end,
        **_source_json(citation.source),
        "page": citation.page,
        "link": link(citation),
        "speaker": citation.speaker and shown_text(citation.speaker, citation.source),
        "statement": citation.statement,
        "claimed": citation.claimed,
        "day": citation.day.isoformat() if citation.day else None,
        "context": _context_json(citation),
        "score": round(citation.score, 4),
        "also_in": list(citation.also_in),
    }


def _context_json(citation: Citation) -> dict[str, Any]:
    """The context of a quote in its article, which is not part of the quote."""
    source = citation.source
    return {**asdict(citation.context), "kind": source.kind, "rating": source.rating}


def _hits_json(hits: Iterable[Hit]) -> list[dict[str, Any]]:
    return [
        {
            "rank": rank,
            "score": round(hit.score, 4),
            **{name: value for name, value in _source_json(hit.passage.source).items() if name != "author"},
            "text": hit.passage.text,
            "start": hit.passage.start,
            "end": hit.passage.end,
            "also_in": [other.article_id for other in hit.also_in],
        }
        for rank, hit in enumerate(hits, start=1)
    ]
