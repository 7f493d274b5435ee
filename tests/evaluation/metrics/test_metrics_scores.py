import doctest
import importlib
from dataclasses import replace
from statistics import fmean

import pytest
from evaluation_values import make_answer, make_answered, make_citation, make_question, refuse

from bot.citations.answer import Answer
from evaluation.answered import Answered
from evaluation.metrics.metric import METRICS
from evaluation.metrics.scoring import score_all
from evaluation.originals.originals import Originals
from evaluation.questions import Question

SAILS, HURT = "The ferry sails again on Monday.", "Nobody was hurt."
TEXTS = {"ferry": f"{SAILS} {HURT}", "crane": "The crane fell on Tuesday. It was old."}

ANSWERABLE = make_question(id="when", answers=("Monday",), gold_quotes=(SAILS,), gold_articles=("ferry",))
UNANSWERABLE = make_question(id="who", answerable=False)

RIGHT = make_answer(("ferry", TEXTS["ferry"], SAILS))
WRONG = make_answer(("crane", TEXTS["crane"], "It was old."))


def score(question: Question, answer: Answer) -> dict[str, float]:
    (scores,) = scores_of(make_answered(question, answer, ranking=("ferry", "crane")))
    return scores


def scores_of(*answered: Answered) -> list[dict[str, float]]:
    originals = Originals.of_texts(TEXTS)
    return score_all(answered, lambda _: originals)


def means(answerable: Answer, unanswerable: Answer) -> dict[str, float]:
    """The metrics of a set with one answerable and one unanswerable question, answered like this."""
    rows = [score(ANSWERABLE, answerable), score(UNANSWERABLE, unanswerable)]
    return {name: fmean(row[name] for row in rows if name in row) for row in rows for name in row}


def test_a_right_answer_has_every_score_of_an_answerable_question() -> None:
    assert score(ANSWERABLE, RIGHT) == {
        "hit@1": 1.0,
        "hit@4": 1.0,
        "hit@10": 1.0,
        "mrr@10": 1.0,
        "ndcg@10": 1.0,
        "recall@10": 1.0,
        "all_evidence@10": 1.0,
        "answer_in_quotes@1": 1.0,
        "answer_in_quotes@3": 1.0,
        "quote_chars_mean": 32.0,
        "exact_match": 0.0,
        "token_f1": 2 * (1 / 6) * 1 / (1 / 6 + 1),
        "citation_precision": 1.0,
        "citation_recall": 1.0,
        "quote_precision": 1.0,
        "quote_recall": 1.0,
        "quote_validity": 1.0,
        "misattributed": 0.0,
        "fabricated": 0.0,
        "false_refusal_rate": 0.0,
        "sure_rate": 1.0,
        "sure_error_rate": 0.0,
        "seconds": 0.25,
    }


def test_an_answered_unanswerable_question_counts_by_its_quotes_and_that_it_was_not_refused() -> None:
    question = make_question(
        answerable=False, answers=("Monday",), gold_quotes=(SAILS,), gold_articles=("ferry",)
    )
    assert score(question, RIGHT) == {
        "quote_validity": 1.0,
        "misattributed": 0.0,
        "fabricated": 0.0,
        "refusal_rate": 0.0,
        "refused_or_unsure": 0.0,
        "sure_rate": 1.0,
        "sure_error_rate": 1.0,
        "seconds": 0.25,
    }


def test_a_rightly_refused_question_counts_as_refused_only() -> None:
    assert score(UNANSWERABLE, refuse()) == {
        "refusal_rate": 1.0,
        "refused_or_unsure": 1.0,
        "sure_rate": 0.0,
        "seconds": 0.25,
    }


def test_a_falsely_refused_question_counts_by_what_was_found_and_as_a_miss() -> None:
    scores = score(ANSWERABLE, refuse())
    missed = ["answer_in_quotes@1", "answer_in_quotes@3", "exact_match", "token_f1"]
    missed += ["citation_recall", "quote_recall"]
    found = ["hit@1", "hit@4", "hit@10", "mrr@10", "ndcg@10", "recall@10", "all_evidence@10"]
    assert scores == {
        **dict.fromkeys(found, 1.0),
        **dict.fromkeys(missed, 0.0),
        "false_refusal_rate": 1.0,
        "sure_rate": 0.0,
        "seconds": 0.25,
    }


def test_a_question_that_says_nothing_but_itself_has_no_gold_to_be_compared_with() -> None:
    names = ["quote_chars_mean", "quote_validity", "misattributed", "fabricated", "false_refusal_rate"]
    assert list(score(make_question(), RIGHT)) == [*names, "sure_rate", "seconds"]


def test_scores_come_in_the_order_of_the_answers() -> None:
    answered = [make_answered(ANSWERABLE, RIGHT, ranking=("x",) * rank + ("ferry",)) for rank in (0, 1)]
    scores = scores_of(answered[1], make_answered(UNANSWERABLE, refuse()), answered[0])
    assert [row.get("mrr@10") for row in scores] == [0.5, None, 1.0]


def test_scores_come_in_the_order_of_the_metrics() -> None:
    names = list(score(ANSWERABLE, RIGHT))
    assert names == [name for name in METRICS if name in names] + ["seconds"]


def test_each_question_is_checked_against_its_own_originals() -> None:
    answered = [make_answered(make_question(id=name), RIGHT) for name in TEXTS]
    scores = score_all(answered, lambda question: Originals.of_texts({question.id: TEXTS[question.id]}))
    assert [(row["quote_validity"], row["fabricated"]) for row in scores] == [(1, 0), (0, 1)]


def test_no_answers_have_no_scores() -> None:
    assert scores_of() == []


def test_an_answerer_that_invents_a_quote_is_caught_by_fabricated() -> None:
    invented = make_answer(("ferry", "The ferry sank on Monday.", "The ferry sank on Monday."))
    honest, broken = score(ANSWERABLE, RIGHT), score(ANSWERABLE, invented)
    assert (honest["fabricated"], broken["fabricated"]) == (0, 1)
    assert (honest["quote_validity"], broken["quote_validity"]) == (1, 0)
    assert broken["answer_in_quotes@1"] == broken["citation_precision"] == 1  # other metrics would accept it


@pytest.mark.parametrize("changed", ["The ferry sails again on Sunday.", "The ferry sails again on Monday!"])
def test_a_quote_changed_by_one_word_or_sign_is_fabricated(changed: str) -> None:
    assert score(ANSWERABLE, make_answer(("ferry", changed, changed)))["fabricated"] == 1


def test_an_answerer_that_cites_the_wrong_article_is_caught_by_misattributed() -> None:
    broken = score(ANSWERABLE, make_answer(("crane", TEXTS["ferry"], SAILS)))
    assert (broken["misattributed"], broken["fabricated"], broken["quote_validity"]) == (1, 0, 0)
    assert (broken["citation_precision"], broken["citation_recall"]) == (0, 0)


def test_an_answerer_that_quotes_an_article_that_does_not_answer_is_caught_by_citation_precision() -> None:
    broken = score(ANSWERABLE, WRONG)
    assert (broken["quote_validity"], broken["citation_precision"]) == (1, 0)


def test_an_answerer_that_shifts_its_offsets_is_caught_by_misattributed() -> None:
    citation = make_citation("ferry", f"{HURT} {SAILS}", SAILS)
    assert score(ANSWERABLE, make_answer(citation))["misattributed"] == 1


def test_an_answerer_that_refuses_everything_is_caught_by_false_refusal_rate() -> None:
    broken = means(refuse(), refuse())
    assert (broken["refusal_rate"], broken["false_refusal_rate"]) == (1, 1)


def test_an_answerer_that_never_refuses_is_caught_by_refusal_rate() -> None:
    broken = means(RIGHT, WRONG)
    assert (broken["refusal_rate"], broken["false_refusal_rate"]) == (0, 0)


def test_an_answerer_that_refuses_what_it_should_is_perfect_in_both() -> None:
    honest = means(RIGHT, refuse())
    assert (honest["refusal_rate"], honest["false_refusal_rate"]) == (1, 0)


def test_an_answerer_that_quotes_whole_passages_is_caught_by_answer_in_quotes() -> None:
    text = f"{SAILS} {HURT} It had failed."
    broken = score(ANSWERABLE, make_answer(("ferry", text, text)))
    assert (broken["answer_in_quotes@1"], broken["answer_in_quotes@3"]) == (0, 0)


def test_every_score_is_a_metric_and_every_metric_is_scored() -> None:
    statement = replace(ANSWERABLE, statement="said", speakers=("Peskow",), verdict="yes")
    rows = (score(statement, RIGHT), score(UNANSWERABLE, refuse()))
    scored = {name for row in rows for name in row}
    assert (scored - {"seconds"}) | {"seconds_p50", "seconds_p95"} == set(METRICS)


def test_each_metric_is_kept_by_its_name() -> None:
    assert [metric.name for metric in METRICS.values()] == list(METRICS)


def test_lower_is_better_of_lengths_mistakes_and_times() -> None:
    lower = ["quote_chars_mean", "misattributed", "fabricated", "verdict_wrong", "false_refusal_rate"]
    lower += ["sure_error_rate", "seconds_p50", "seconds_p95"]
    assert [metric.name for metric in METRICS.values() if metric.better == "lower"] == lower


@pytest.mark.parametrize("name", ["normalise", "wording", "refusals"])
def test_the_examples_in_the_docstrings_are_true(name: str) -> None:
    results = doctest.testmod(importlib.import_module(f"evaluation.metrics.{name}"))
    assert results.attempted > 0
    assert results.failed == 0
