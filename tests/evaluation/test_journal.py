"""The answers of an interrupted run are read back, equal to what they were."""

import stat
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from evaluation_values import make_answered, make_question, refuse

from bot.citations.answer import Answer, Citation, Statement
from evaluation.answered import Answered
from evaluation.journal import Journal
from evaluation.questions import GivenPassage, Question
from index.errors import BelegError
from index.question.query import Filters, Query
from index.search.searcher import Hit
from index.storage.relations.values import Elsewhere
from index.text.articles import Source, Span
from index.text.passages import Passage

HOSTILE = 'a\x00\x1b[2J\u2028\u202e"\\\r\nb 💥 <b>'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "journal.jsonl"


def test_an_answer_with_every_field_set_comes_back_equal(path: Path) -> None:
    whole = _whole()
    with Journal(path, [whole.question], resume=False) as journal:
        journal.note(whole)
    with Journal(path, [whole.question], resume=True) as journal:
        assert journal.answered == {"q1": whole}


def test_answers_come_back_in_whatever_order_they_are_asked_for(path: Path) -> None:
    first, second = _refused("1"), _refused("2")
    _note(path, first, second)
    with Journal(path, [second.question, first.question], resume=True) as journal:
        assert journal.answered == {"1": first, "2": second}


def test_what_is_noted_is_answered_at_once_and_on_the_disk(path: Path) -> None:
    one = _refused("1")
    with Journal(path, [one.question], resume=False) as journal:
        assert journal.answered == {}
        journal.note(one)
        assert journal.answered == {"1": one}
        assert path.read_bytes().count(b"\n") == 1


@pytest.mark.parametrize("cut", [1, 40, -2])
def test_a_line_that_was_cut_short_costs_its_own_answer_only(path: Path, cut: int) -> None:
    first, second = _refused("1"), _refused("2")
    asked = [first.question, second.question]
    _note(path, first, second)
    whole, broken = path.read_bytes().splitlines()
    path.write_bytes(whole + b"\n" + broken[:cut])
    with Journal(path, asked, resume=True) as journal:
        assert journal.answered == {"1": first}
        journal.note(second)
    with Journal(path, asked, resume=True) as journal:
        assert journal.answered == {"1": first, "2": second}


@pytest.mark.parametrize("line", [b"", b"{}", b"null", b"\xff\xfe", b'{"question": ' + b"[" * 10_000])
def test_a_line_that_nobody_wrote_is_passed_over(path: Path, line: bytes) -> None:
    one = _refused("1")
    _note(path, one)
    path.write_bytes(line + b"\n" + path.read_bytes())
    with Journal(path, [one.question], resume=True) as journal:
        assert journal.answered == {"1": one}


@pytest.mark.parametrize("changed", [{"text": "Who else?"}, {"history": ("Who?",)}, {"answerable": False}])
def test_a_question_whose_row_is_another_now_is_not_answered(path: Path, changed: dict[str, Any]) -> None:
    kept, old = _refused("1"), _refused("2")
    _note(path, kept, old)
    with Journal(path, [kept.question, replace(old.question, **changed)], resume=True) as journal:
        assert journal.answered == {"1": kept}


def test_without_resume_it_is_begun_anew(path: Path) -> None:
    first, second = _refused("1"), _refused("2")
    _note(path, first)
    with Journal(path, [first.question, second.question], resume=False) as journal:
        assert (journal.answered, journal.dropped) == ({}, 1)
        journal.note(second)
    with Journal(path, [first.question, second.question], resume=True) as journal:
        assert (journal.answered, journal.dropped) == ({"2": second}, 0)


def test_a_first_run_may_say_resume(path: Path) -> None:
    one = _refused("1")
    with Journal(path, [one.question], resume=True) as journal:
        assert journal.answered == {}
        journal.note(one)
    with Journal(path, [one.question], resume=True) as journal:
        assert journal.answered == {"1": one}


def test_an_interrupt_leaves_it_and_the_end_removes_it(path: Path) -> None:
    one = _refused("1")
    with pytest.raises(KeyboardInterrupt):
        _note(path, one, interrupted=True)
    assert path.exists()
    with Journal(path, [one.question], resume=True) as journal:
        journal.finish()
    assert not path.exists()


@pytest.mark.parametrize("resume", [True, False])
def test_two_runs_cannot_have_it_at_once(path: Path, resume: bool) -> None:
    one = _refused("1")
    with Journal(path, [one.question], resume=False) as journal:
        journal.note(one)
        with pytest.raises(BelegError, match="Another run of this question set is under way"):
            Journal(path, [one.question], resume=resume)
    with Journal(path, [one.question], resume=True) as journal:
        assert journal.answered == {"1": one}


def test_only_its_owner_may_read_it(path: Path) -> None:
    path.parent.mkdir()
    path.touch(0o644)
    _note(path, _refused("1"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def _note(path: Path, *answers: Answered, interrupted: bool = False) -> None:
    with Journal(path, [one.question for one in answers], resume=False) as journal:
        for one in answers:
            journal.note(one)
        if interrupted:
            raise KeyboardInterrupt


def _refused(id_: str) -> Answered:
    return make_answered(make_question(id=id_, text=f"Who says {id_}?"), refuse(), ranking=("a", "b"))


def _whole() -> Answered:
    """An answered question in which no field has its default and numbers have all their digits."""
    question = Question(
        id="q1",
        text=HOSTILE,
        language="de",
        answerable=False,
        question_type="denial",
        answers=(HOSTILE, "ja"),
        gold_quotes=("quote",),
        gold_articles=("a", "b#2"),
        given=(GivenPassage("a", HOSTILE), GivenPassage("b", " ")),
        history=("Wer?", "Wo?"),
        source="desk",
    )
    source = Source("a", "a.txt", "Title", "Post", "Ann", date(2025, 3, 4), "de", "https://example.org/a")
    passage = Passage(source, f"{HOSTILE} Nobody was hurt.", 7, (Span(7, 20), Span(21, 37)))
    filters = Filters(date(2025, 1, 1), date(2025, 12, 31), "Post", "de")
    answer = Answer(
        Query(HOSTILE, "de", filters, ("Wer?",)),
        (Statement("Nobody.", (1,)), Statement("Nobody at all.", (1,))),
        (Citation(passage, Span(21, 37), 1 / 3, "Ann", "denied", (Elsewhere("b", "Post"), Elsewhere("c"))),),
        hits=(Hit(passage, 0.1 + 0.2, (1e-17, 2 / 3)), Hit(passage, -0.5)),
        confidence=0.7000000000000001,
        language="de",
        answerer="chat",
    )
    return Answered(question, answer, ("a", "b"), ("de", "en"), 1.2345678901234567)
