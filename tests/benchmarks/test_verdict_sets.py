"""Yes-or-no answers on the question sets of benchmarks/statements, with the default model."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from benchmarks.statements.verdicts import ask, is_decided, is_wrong, read_rows
from bot.assistant import Assistant
from bot.citations.answer import Answer
from index.models.embedder import Embedder
from index.storage.generations.reader import IndexReader

Answered = Sequence[tuple[dict[str, Any], Answer]]

ONE_WRONG_IN = 49
"""Of questions that mislead on purpose, at most one in this many may be answered wrongly."""


@pytest.fixture(scope="module")
def assistant(embedder: Embedder) -> Assistant:
    """Answers only from the articles that come with a question."""
    return Assistant(IndexReader(Path("no-index"), embedder), embedder)


@pytest.fixture(scope="module")
def traps(assistant: Assistant) -> Answered:
    return _asked(assistant, "traps")


@pytest.fixture(scope="module")
def clear(assistant: Assistant) -> Answered:
    return _asked(assistant, "clear")


def _asked(assistant: Assistant, name: str) -> Answered:
    """The questions of both halves with their answers."""
    rows = [row for half in ("seen", "unseen") for row in read_rows(name, half)]
    return [(row, ask(assistant, row)) for row in rows]


def test_of_the_traps_at_most_one_in_49_is_answered_wrongly(traps: Answered) -> None:
    wrong = [row["id"] for row, answer in traps if is_wrong(row, answer)]
    assert len(wrong) * ONE_WRONG_IN <= len(traps), wrong


def test_no_clear_question_is_answered_wrongly(clear: Answered) -> None:
    assert [row["id"] for row, answer in clear if is_wrong(row, answer)] == []


def test_three_in_four_clear_questions_are_decided(clear: Answered) -> None:
    undecided = [row["id"] for row, answer in clear if not is_decided(row, answer)]
    assert len(undecided) * 4 <= len(clear), undecided


@pytest.mark.parametrize(
    ("language", "text", "question"),
    [
        (
            "de",
            "Die Wasserwerke Ottrup verteuern das Trinkwasser. Ein Verband nannte das Wucher. "
            "Die Wasserwerke wiesen den Vorwurf zurück.",
            "Haben die Wasserwerke die Verteuerung bestritten?",
        ),
        (
            "en",
            "Marlby Buses is closing its night lines. A union called it spite. The firm denied the charge.",
            "Did Marlby Buses deny the closure?",
        ),
    ],
)
def test_what_points_back_points_at_the_sentence_before(
    assistant: Assistant, language: str, text: str, question: str
) -> None:
    row = {"user_input": question, "language": language, "given_contexts": [text], "given_context_ids": ["a"]}
    assert ask(assistant, row).verdict is None
