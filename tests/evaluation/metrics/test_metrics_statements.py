"""Kind of statement, speaker and verdict, compared with expected scores."""

from dataclasses import replace

import pytest
from evaluation_values import make_answer, make_answered, make_citation, make_question, refuse

from bot.citations.answer import Answer
from evaluation.metrics.statements import statement_scores

DENIAL = replace(
    make_citation("a", "Mayor Odell Vance denied the loan.", "Mayor Odell Vance denied the loan."),
    speaker="Mayor Odell Vance",
    statement="denied",
)
LATER = make_citation("b", "The bank confirmed the loan.", "The bank confirmed the loan.")


def _scores(answer: Answer, **gold: object) -> dict[str, float]:
    return dict(statement_scores(make_answered(make_question(**gold), answer)))


def test_kind_and_speaker_are_those_of_the_first_quote() -> None:
    gold = {"statement": "denied", "speakers": ("O. Vance", "Odell Vance")}
    assert _scores(make_answer(DENIAL, LATER), **gold) == {"statement_kind": 1.0, "speaker": 1.0}
    assert _scores(make_answer(LATER, DENIAL), **gold) == {"statement_kind": 0.0, "speaker": 0.0}


def test_a_refused_answer_tells_neither() -> None:
    assert _scores(refuse(), statement="denied", speakers=("Vance",)) == {
        "statement_kind": 0.0,
        "speaker": 0.0,
    }


@pytest.mark.parametrize(
    ("said", "gold", "scores"),
    [
        ("yes", "yes", {"verdict_decided": 1.0, "verdict_wrong": 0.0}),
        (None, "yes", {"verdict_decided": 0.0, "verdict_wrong": 0.0}),
        ("no", "yes", {"verdict_decided": 0.0, "verdict_wrong": 1.0}),
        ("yes", "undecided", {"verdict_wrong": 1.0}),
        (None, "undecided", {"verdict_wrong": 0.0}),
    ],
)
def test_an_open_verdict_is_undecided_but_not_wrong(
    said: str | None, gold: str, scores: dict[str, float]
) -> None:
    answer = replace(make_answer(DENIAL), verdict=said)  # type: ignore[arg-type]  # plain strings
    assert _scores(answer, verdict=gold) == scores


def test_a_question_without_gold_statements_is_not_counted() -> None:
    assert _scores(make_answer(DENIAL)) == {}
