"""`beleg feedback`: ratings in the database, through the command, into a question set and an evaluation."""

import json
import shlex
import subprocess
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from beleg_process import BELEG, Workplace
from memory_values import NOON, answered, keep, passage, refused, unsure

from bot.citations.answer import Citation
from bot.conversation import Turn
from bot.memory.kept import Conversation, Kept
from bot.memory.memory import Memory
from evaluation.saved import read_run
from index.text.articles import Span

READERS = (7, 8, 9)


@pytest.fixture
def workplace(tmp_path: Path) -> Workplace:
    return Workplace(tmp_path)


def _memory(workplace: Workplace) -> Memory:
    return Memory(f"sqlite:///{workplace.folder / '.beleg' / 'state.db'}")


def _rate(memory: Memory, kept: Kept, *ratings: bool, reason: str = "") -> None:
    for reader, good in zip(READERS, ratings, strict=False):
        memory.feedback.rate(kept.id, reader, good=good, now=NOON)
    if reason:
        memory.feedback.give_reason(kept.id, READERS[0], reason)


def _rows(workplace: Workplace) -> list[dict[str, Any]]:
    done = workplace.run("feedback", "--jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_liked_answer_is_a_question_with_its_quotes_as_references(workplace: Workplace) -> None:
    with closing(_memory(workplace)) as memory:
        kept = memory.conversations.keep(
            Conversation(7, 7),
            answered("And \u2028 he?", "He denied it.", "No, he said."),
            [],
            answer_id="short",
            now=NOON,
            earlier=[Turn("Who spoke?")],
        )
        _rate(memory, kept, True, True, False, reason="to the point")
        keep(memory, answered("Nobody rated this?", "No."))
    assert _rows(workplace) == [
        {
            "id": "feedback-short",
            "user_input": "And \u2028 he?",
            "language": "en",
            "answerable": True,
            "question_type": "liked",
            "history": ["Who spoke?"],
            "reference_contexts": ["He denied it.", "No, he said."],
            "reference_context_ids": ["a", "b"],
            "source": "feedback",
            "rating": {"good": 2, "bad": 1},
            "reasons": ["to the point"],
            "answer_given": "He denied it. [1]\nNo, he said. [2]",
            "support_given": "sure",
        }
    ]


def test_what_is_liked_of_an_unsure_answer_nobody_has_said(workplace: Workplace) -> None:
    with closing(_memory(workplace)) as memory:
        _rate(memory, keep(memory, unsure("Who?", "He.")), True)
    (row,) = _rows(workplace)
    assert (row["reference_contexts"], row["reference_context_ids"]) == ([], [])
    assert (row["answerable"], row["support_given"]) == (True, "unsure")
    assert row["answer_given"] == "The articles may not answer this. Closest:\nHe. [1]"


def test_what_is_not_liked_has_no_references(workplace: Workplace) -> None:
    with closing(_memory(workplace)) as memory:
        _rate(memory, keep(memory, answered("Who?", "He.")), False, reason="It was she.")
        _rate(memory, keep(memory, answered("When?", "Then.")), True, False)
    rows = _rows(workplace)
    assert [row["question_type"] for row in rows] == ["disliked", "disliked"]
    assert [(row["reference_contexts"], row["reference_context_ids"]) for row in rows] == [([], [])] * 2
    assert rows[0]["reasons"] == ["It was she."]


def test_a_liked_refusal_is_a_question_that_nothing_answers(workplace: Workplace) -> None:
    with closing(_memory(workplace)) as memory:
        _rate(memory, keep(memory, refused("Who?", "He.")), True)
        _rate(memory, keep(memory, refused("When?", "Then.")), False)
    assert [row["answerable"] for row in _rows(workplace)] == [False, True]


def test_of_one_question_the_last_answer_that_was_rated_counts(workplace: Workplace) -> None:
    with closing(_memory(workplace)) as memory:
        _rate(memory, keep(memory, answered("Who?", "He.")), True)
        _rate(memory, keep(memory, answered("Who?", "She.")), True)
    assert [row["reference_contexts"] for row in _rows(workplace)] == [["She."]]


def test_evaluate_reads_the_question_set_from_a_pipe_and_measures_what_was_liked(
    harbour: Workplace, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'state.db'}"
    with closing(Memory(url)) as memory:
        quote = "The ferry Malsund sails again on Monday."
        cited = Citation(passage(quote, article_id="ferry.txt"), Span(0, len(quote)))
        liked = replace(answered("When does the ferry Malsund sail again?", quote), citations=(cited,))
        _rate(memory, keep(memory, liked), True)
        _rate(memory, keep(memory, refused("Who won the chess championship in Lagos?")), True)
    report, saved = tmp_path / "report.html", tmp_path / "run.json"
    beleg = shlex.join(BELEG)
    evaluate = f"{beleg} evaluate - --language deutsch --report {report} --save {saved} --resume"
    done = subprocess.run(
        f"{beleg} feedback --jsonl | {evaluate}",
        shell=True,
        cwd=harbour.folder,
        env=harbour.environment(BELEG_STATE_URL=url),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr == ""
    assert done.stdout.startswith("2 Fragen aus stdin in ")
    run = read_run(saved)
    assert run.set_name == "stdin"
    measured = ("hit@1", "refusal_rate", "false_refusal_rate")
    scores = [{name: one.scores[name] for name in measured if name in one.scores} for one in run.per_question]
    assert scores == [{"hit@1": 1.0, "false_refusal_rate": 0.0}, {"refusal_rate": 1.0}]
    assert "Wie gut sind die Antworten? stdin" in report.read_text("utf-8")


def test_for_people_it_is_a_block_an_answer_without_what_moves_a_terminal(workplace: Workplace) -> None:
    with closing(_memory(workplace)) as memory:
        _rate(memory, keep(memory, answered("Who\x1b[31m?", "He.")), True, False, reason="\x1b[2Jfine")
    done = workplace.run("feedback")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "👍 1 👎 1  Who[31m?\n    He. [1]\n    👍 [2Jfine\n"


def test_without_feedback_nothing_is_printed(workplace: Workplace) -> None:
    assert _rows(workplace) == []
    assert workplace.run("feedback").stdout == ""


def test_a_database_that_cannot_be_used_is_one_line_and_status_1(workplace: Workplace) -> None:
    done = workplace.run("feedback", BELEG_STATE_URL="mysql://host/name")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("BELEG_STATE_URL is for 'mysql': give a SQLAlchemy URL")
    assert done.stderr.count("\n") == 1
