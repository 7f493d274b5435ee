"""Fitting weights to asked questions, on rows that can be computed by hand."""

import numpy as np
import pytest

from benchmarks.fitting.asking import AskedQuestion, Kind, ReadPassage, from_json, to_json
from benchmarks.fitting.confidence import Row, auroc, false_answers, fit
from benchmarks.fitting.ranking import Choice, first_right, passage_choices, sentence_choices
from benchmarks.fitting.ranking import fit as fit_ranking
from index.search.confidence import SIGNALS


def _passage(
    *, gold: bool, reading: float | None = None, answers: tuple[bool, ...] = (False,)
) -> ReadPassage:
    sentences = tuple((0.8, 0.5, reading) for _ in answers)
    return ReadPassage(gold, 0.8, 0.5, 0.1, reading, answers, sentences)


def _asked(*passages: ReadPassage) -> AskedQuestion:
    return AskedQuestion("xquad-en-de", "q", "1", "a", "answerable", passages, {"match": 0.5})


def test_what_is_kept_is_read_again() -> None:
    asked = _asked(_passage(gold=True, reading=1.5, answers=(True, False)))
    assert from_json(to_json(asked)) == asked


def test_the_right_passage_and_sentence_are_those_with_the_answer() -> None:
    asked = _asked(_passage(gold=False, answers=(True,)), _passage(gold=True, answers=(False, True)))
    [passages] = passage_choices([asked])
    [sentences] = sentence_choices([asked], np.ones(6))
    assert passages.right.tolist() == [False, True]
    assert sentences.right.tolist() == [False, False, True]


def test_ranking_learns_the_signal_that_tells() -> None:
    choices = [
        Choice("xquad-en-de", "1", np.array([[0.1 * n % 1, 0.9], [0.5, 0.1]]), np.array([True, False]))
        for n in range(20)
    ]
    weights = fit_ranking(choices)
    assert weights[1] > 10 * weights[0]
    assert all(first_right(choices, weights))
    assert fit_ranking(choices, without=[1])[1] == 0


def _row(kind: Kind, **signals: float) -> Row:
    values = np.array([*(signals.get(name, 0.0) for name in SIGNALS), 1.0])
    return Row("xquad-en-de", kind, 0, signals.get("two", 0.0) == 0, values)


def _rows(name: str) -> list[Row]:
    """In one language, answerable questions have more of the signal; in two, `cosine` distinguishes them."""
    kinds: tuple[tuple[Kind, float], ...] = (("answerable", 1.0), ("unanswerable", 0.0))
    both = [_row(kind, **{name: value + n / 50}) for kind, value in kinds for n in range(10)]
    return both + [_row(kind, two=1.0, cosine=value + n / 50) for kind, value in kinds for n in range(10)]


def test_confidence_learns_the_signal_that_tells_an_answer() -> None:
    weights = fit(_rows("match"))
    assert weights[True][SIGNALS.index("match")] > 0
    assert weights[False][SIGNALS.index("cosine")] > 0


def test_a_signal_that_would_speak_the_wrong_way_is_left_out() -> None:
    # Names that are found nowhere never make an answer likelier.
    assert fit(_rows("unknown_share"))[True][SIGNALS.index("unknown_share")] == 0


def test_false_answers_are_those_that_score_as_high_as_all_but_a_twentieth() -> None:
    weights = {0: {True: np.array([1.0, *[0.0] * len(SIGNALS)])}}
    rows = [_row("answerable", match=float(n)) for n in range(1, 22)]
    others = [_row("unanswerable", match=value) for value in (0.0, 1.9, 2.0, 30.0)]
    assert false_answers([*rows, *others], "unanswerable", weights) == 0.5
    assert auroc([*rows[:2], *others[:1]], "unanswerable", weights) == pytest.approx(1.0)
