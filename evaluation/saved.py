"""Saves a run to a file, for comparison with later runs: ids, scores and spans, no texts."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, FiniteFloat, TypeAdapter, ValidationError

from bot.citations.answer import Citation
from evaluation.answered import Judged
from evaluation.measure import (
    QUANTILES,
    Breakdowns,
    Estimate,
    EvaluationRun,
    IndexInfo,
    Metrics,
    metrics_in_order,
)
from evaluation.questions import Question
from evaluation.writing import write_file
from index.errors import BelegError
from index.search.confidence import Support

_FORMAT: Literal[1] = 1
_SAVE_AGAIN = "save a run anew with `beleg evaluate QUESTIONS.jsonl --save FILE.json`"

# Enough digits to distinguish two scores; for seconds, as many as a clock can measure.
_DIGITS = 6
_DIGITS_OF_SECONDS = 4

_RANKED = 10

_DIGEST_DIGITS = 12

_Score = Annotated[FiniteFloat, Field(ge=-1e9, le=1e9)]
"""The limits are beyond any metric's values, but small enough that sums do not overflow."""


@dataclass(frozen=True, slots=True)
class SavedCitation:
    """A quote of a saved run: the article, and the first and the last character's place in it."""

    article_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SavedQuestion:
    """The result of one question. `sha256` distinguishes it from another question with the same id
    (`question_digest`). `ranking` are the ids of the ten best articles. `support` is None in a run that was
    saved before answers could be unsure."""

    id: str
    sha256: str
    scores: Mapping[str, _Score]
    refused: bool
    confidence: float
    citations: tuple[SavedCitation, ...]
    ranking: tuple[str, ...]
    support: Support | None = None


@dataclass(frozen=True, slots=True)
class SavedRun:
    """An `EvaluationRun` without its texts, with the version and commit that made it. `commit` is None when
    it is not known. `answerers` are the names in the answers, sorted, each once."""

    kind: Literal["beleg evaluation"]
    format: Literal[1]
    version: str
    commit: str | None
    set_name: str
    set_sha256: str
    embedding_model: str
    answerers: tuple[str, ...]
    judge_model: str | None
    index: IndexInfo | None
    seconds: float
    metrics: Metrics
    judge_metrics: Metrics
    by: Breakdowns
    per_question: tuple[SavedQuestion, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    """The fields that every format has."""

    kind: Literal["beleg evaluation"]
    format: int


# A file on disk cannot be trusted: it may be cut short, edited by hand, or something else altogether.
_JSON = TypeAdapter(SavedRun)
_HEAD_JSON = TypeAdapter(_Head)


def save_run(file: Path, run: EvaluationRun, *, version: str, commit: str | None) -> None:
    """Write the run, completely or not at all, and create its folders. `version` is Beleg's, `commit` that of
    its source, None when not known. Raises BelegError when the file cannot be written.

    Similar runs differ in few lines, as each question has its own line.
    """
    content = _lines(asdict(saved_run(run, version=version, commit=commit)))
    write_file(file, (content + "\n").encode("utf-8", "replace"), what="The saved run")


def read_run(file: Path) -> SavedRun:
    """The run that `save_run` wrote. Raises BelegError when the file is missing, damaged, from a newer Beleg,
    or not a saved run."""
    try:
        content = file.read_bytes()
    except OSError as error:
        problem = f"The saved run {str(file)!r} cannot be read ({error.strerror})"
        raise BelegError(problem, _SAVE_AGAIN) from error
    _check_head(file, content)
    try:
        return _JSON.validate_json(content)
    except ValidationError as error:
        problem = f"The saved run {str(file)!r} is damaged ({_first(error)})"
        raise BelegError(problem, _SAVE_AGAIN) from error


def saved_run(run: EvaluationRun, *, version: str, commit: str | None) -> SavedRun:
    """The run in the form that `save_run` writes."""
    return SavedRun(
        kind="beleg evaluation",
        format=_FORMAT,
        version=version,
        commit=commit,
        set_name=run.set_name,
        set_sha256=run.set_digest,
        embedding_model=run.embedding_model,
        answerers=tuple(sorted({one.answer.answerer for one in run.judged})),
        judge_model=run.judge_model,
        index=run.index,
        seconds=round(run.seconds, _DIGITS_OF_SECONDS),
        metrics=_rounded(run.metrics),
        judge_metrics=_rounded(run.judge_metrics),
        by={
            grouping: {group: _rounded(metrics) for group, metrics in groups.items()}
            for grouping, groups in run.by.items()
        },
        per_question=saved_questions(run.judged),
    )


def saved_questions(judged: Iterable[Judged]) -> tuple[SavedQuestion, ...]:
    """The questions in the form in which they are saved, with scores in the order of `metrics_in_order`."""
    return tuple(
        SavedQuestion(
            id=one.question.id,
            sha256=question_digest(one.question),
            scores={name: _round(name, one.scores[name]) for name in metrics_in_order(one.scores)},
            refused=one.answer.refused,
            confidence=round(one.answer.confidence, _DIGITS),
            citations=tuple(_saved_citation(citation) for citation in one.answer.citations),
            ranking=one.answered.ranking[:_RANKED],
            support=one.answer.support,
        )
        for one in judged
    )


def question_digest(question: Question) -> str:
    """The first 12 hexadecimal digits of the SHA-256 of the question and the earlier questions in its
    conversation: shows whether a question is the same without storing its text."""
    asked = json.dumps([*question.history, question.text])
    return hashlib.sha256(asked.encode("ascii")).hexdigest()[:_DIGEST_DIGITS]


def _saved_citation(citation: Citation) -> SavedCitation:
    return SavedCitation(citation.source.article_id, citation.span.start, citation.span.end)


def _rounded(metrics: Metrics) -> dict[str, Estimate]:
    return {
        name: Estimate(_round(name, one.value), _round(name, one.low), _round(name, one.high), one.n)
        for name, one in metrics.items()
    }


def _round(name: str, score: float) -> float:
    digits = _DIGITS_OF_SECONDS if name == "seconds" or name in QUANTILES else _DIGITS
    return round(float(score), digits)


def _check_head(file: Path, content: bytes) -> None:
    try:
        head = _HEAD_JSON.validate_json(content)
    except ValidationError as error:
        problem = f"{str(file)!r} is no saved run ({_first(error)})"
        raise BelegError(problem, _SAVE_AGAIN) from error
    if head.format > _FORMAT:
        problem = f"The saved run {str(file)!r} has format {head.format}, newer than {_FORMAT}"
        raise BelegError(problem, "update Beleg, or " + _SAVE_AGAIN)


def _first(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    return f"{place}: {first['msg']}" if place else first["msg"]


def _lines(value: Any, indent: str = "") -> str:
    """JSON with one line per entry for objects of objects and lists of objects, and everything else on one
    line."""
    deeper = indent + "  "
    if isinstance(value, dict) and _has_objects(value.values()):
        rows = [f"{_line(key)}: {_lines(part, deeper)}" for key, part in value.items()]
        return "{" + ",".join(f"\n{deeper}{row}" for row in rows) + f"\n{indent}}}"
    if isinstance(value, tuple) and _has_objects(value):
        return "[" + ",".join(f"\n{deeper}{_line(row)}" for row in value) + f"\n{indent}]"
    return _line(value)


def _has_objects(values: Iterable[Any]) -> bool:
    return any(isinstance(value, dict) for value in values)


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
