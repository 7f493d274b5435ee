"""A question set: the questions, and what is known about the right answers."""

import hashlib
import sys
from collections.abc import Callable, Collection, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Literal

from bot.citations.answer import StatementKind
from evaluation.question_row import BadRow, QuestionRow, read_question_row, shown
from index.errors import QuestionSetError
from index.reading.fields.field_values import clean_label

MAX_SET_BYTES = 500_000_000

STANDARD_INPUT = Path("-")
"""Stands for standard input instead of a file."""


@dataclass(frozen=True, slots=True)
class GivenPassage:
    """A passage that a question brings along, and the id of its article."""

    article_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """One row of a question set; only `id` and `text` are always there.

    `answers` are the gold answers, any of which is right. `gold_quotes` and `gold_articles` are the passages
    and the ids of the articles that answer, each once; `with_ids_of` maps these ids to those of the index.
    `statement` is the kind of statement that the question is about, `speakers` are spellings of its speaker,
    any of which is right, and `verdict` is the answer to a yes-or-no question, "undecided" if neither is
    right. `answerable` is true unless the row says otherwise. `given` are the only passages from which it is
    answered, as in the row: some may be blank, and several may be of one article. None means the whole
    corpus. `history` are the earlier questions of the same conversation, oldest first. `language` is ISO
    639-1, None when the row does not state it.
    """

    id: str
    text: str
    language: str | None = None
    answerable: bool = True
    question_type: str | None = None
    answers: tuple[str, ...] = ()
    gold_quotes: tuple[str, ...] = ()
    gold_articles: tuple[str, ...] = ()
    statement: StatementKind | None = None
    speakers: tuple[str, ...] = ()
    verdict: Literal["yes", "no", "undecided"] | None = None
    given: tuple[GivenPassage, ...] | None = None
    history: tuple[str, ...] = ()
    source: str | None = None


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """The questions of a file in order, at least one. `name` is the file's name without its folder, or
    "stdin". `digest` is the SHA-256 of its bytes in hexadecimal."""

    name: str
    digest: str
    questions: tuple[Question, ...]


def read_questions(path: Path) -> QuestionSet:
    """The question set in a JSON Lines file, or in STANDARD_INPUT. A field that is null, an empty list or a
    blank text counts as missing. The id of a row without one is its line number, counted from 1.

    Raises QuestionSetError when the file cannot be read, has no question or has a bad row. The message names
    the line and field of the first bad row, and how many more there are.
    """
    content = _read_bytes(path)
    questions, bad = _read_rows(_decode(path, content))
    if bad:
        (line, first), further = bad[0], len(bad) - 1
        more = f" ({further:,} more {'row is' if further == 1 else 'rows are'} bad)" if further else ""
        raise QuestionSetError(f"{_called(path)}, line {line}: {first.problem}{more}", first.remedy)
    if not questions:
        raise QuestionSetError(f"{_called(path)} is empty", "put one JSON object a line into it")
    name = "stdin" if path == STANDARD_INPUT else path.name
    return QuestionSet(name, hashlib.sha256(content).hexdigest(), tuple(questions))


def with_ids_of(article_ids: Collection[str], questions: QuestionSet) -> QuestionSet:
    """The set with its gold ids replaced by ids of an index, `article_ids`. A gold id stands for the article
    with exactly that id, else for one whose id differs only in white space or invisible characters; else it
    is unchanged. Questions that bring passages along are unchanged: their gold ids were mapped to those of
    the passages when they were read."""
    resolve = _resolver(article_ids)
    return replace(
        questions,
        questions=tuple(
            replace(one, gold_articles=resolve(one.gold_articles)) if one.given is None else one
            for one in questions.questions
        ),
    )


def _read_rows(text: str) -> tuple[list[Question], list[tuple[int, BadRow]]]:
    """The questions, and the problems of the other rows with their line numbers."""
    questions: list[Question] = []
    bad: list[tuple[int, BadRow]] = []
    lines: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            question = _question(read_question_row(line), number)
            if (first := lines.setdefault(question.id, number)) != number:
                raise BadRow(f"id is {shown(question.id)}, as in line {first}", "give each row its own")
            questions.append(question)
        except BadRow as problem:
            bad.append((number, problem))
    return questions, bad


def _read_bytes(path: Path) -> bytes:
    try:
        with nullcontext(_standard_input()) if path == STANDARD_INPUT else path.open("rb") as file:
            content = file.read(MAX_SET_BYTES + 1)
    except FileNotFoundError as error:
        raise QuestionSetError(f"{_called(path)} does not exist", "name a JSONL file") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or error
        raise QuestionSetError(f"{_called(path)} cannot be read ({reason})", "name a JSONL file") from error
    if len(content) > MAX_SET_BYTES:
        raise QuestionSetError(f"{_called(path)} has more than {MAX_SET_BYTES:,} bytes", "split it")
    return content


def _standard_input() -> BinaryIO:
    if sys.stdin is None:  # the shell may have closed it
        raise ValueError("it is closed")
    return sys.stdin.buffer


def _called(path: Path) -> str:
    """The name of the set in a message."""
    if path == STANDARD_INPUT:
        return "The question set from standard input"
    return f"The question set {str(path)!r}"


def _decode(path: Path, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise QuestionSetError(f"{_called(path)} is no UTF-8 in line {line}", "save it as UTF-8") from error


def _question(row: QuestionRow, number: int) -> Question:
    given, golds = _given(row), _each_once(row.reference_context_ids)
    return Question(
        id=row.id or str(number),
        text=row.user_input,
        language=row.language or None,
        answerable=row.answerable,
        question_type=row.question_type or None,
        answers=_each_once(row.reference_answers) or _each_once([row.reference]),
        gold_quotes=_each_once(row.reference_contexts),
        gold_articles=_resolver({one.article_id for one in given})(golds) if given else golds,
        statement=row.reference_statement,
        speakers=_each_once(row.reference_speakers),
        verdict=row.reference_verdict,
        given=given or None,
        history=tuple(row.history),
        source=row.source or None,
    )


def _given(row: QuestionRow) -> tuple[GivenPassage, ...]:
    ids, texts = row.given_context_ids, row.given_contexts
    if ids and len(ids) != len(texts):
        raise BadRow(
            f"given_context_ids and given_contexts differ in length ({len(ids):,} and {len(texts):,})",
            "give each passage one, or none",
        )
    named = ids or [""] * len(texts)
    return tuple(
        GivenPassage(name or f"given:{position}", text)
        for position, (name, text) in enumerate(zip(named, texts, strict=True))
    )


def _resolver(article_ids: Collection[str]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """A function that maps gold ids to the article ids they stand for, each once."""
    known = frozenset(article_ids)
    by_label = {clean_label(article_id): article_id for article_id in sorted(known, reverse=True)}

    def resolve(golds: Sequence[str]) -> tuple[str, ...]:
        named = (gold if gold in known else by_label.get(clean_label(gold), gold) for gold in golds)
        return tuple(dict.fromkeys(named))

    return resolve


def _each_once(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text.strip()))
