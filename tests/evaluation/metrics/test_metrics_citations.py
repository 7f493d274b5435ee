from collections.abc import Mapping

import pytest
from evaluation_values import make_answer, make_answered, make_citation, make_question, refuse

from bot.citations.answer import Answer
from evaluation.metrics.citations import citation_scores, validity_scores
from evaluation.originals.originals import Originals

SAILS, HURT = "The ferry sails again on Monday.", "Nobody was hurt."
FERRY = f"{SAILS} {HURT}"


def scores(
    answer: Answer, *, articles: tuple[str, ...] = (), quotes: tuple[str, ...] = ()
) -> Mapping[str, float]:
    question = make_question(gold_articles=articles, gold_quotes=quotes)
    return citation_scores(make_answered(question, answer))


def cites(*article_ids: str) -> Answer:
    return make_answer(*((article_id, FERRY, SAILS) for article_id in article_ids))


def quotes(*quoted: str) -> Answer:
    return make_answer(*(("ferry", f"{FERRY} It is late.", quote) for quote in quoted))


@pytest.mark.parametrize(
    ("cited", "gold", "precision", "recall"),
    [
        ("abc", "ad", 1 / 3, 1 / 2),
        ("aab", "a", 2 / 3, 1 / 1),
        ("a", "abc", 1 / 1, 1 / 3),
        ("bc", "a", 0 / 2, 0 / 1),
        ("a", "aa", 1 / 1, 1 / 1),
    ],
)
def test_citations_are_compared_with_the_gold_articles(
    cited: str, gold: str, precision: float, recall: float
) -> None:
    expected = {"citation_precision": precision, "citation_recall": recall}
    assert scores(cites(*cited), articles=tuple(gold)) == expected


def test_an_article_with_the_same_words_is_cited_as_well() -> None:
    answer = make_answer(make_citation("copy", FERRY, SAILS, also_in=("a", "b")))
    expected = {"citation_precision": 1.0, "citation_recall": 2 / 3}
    assert scores(answer, articles=("a", "b", "c")) == expected


def test_a_refused_answer_cites_nothing_of_what_it_should() -> None:
    expected = {"citation_recall": 0.0, "quote_recall": 0.0}
    assert scores(refuse(), articles=("a",), quotes=(SAILS,)) == expected


@pytest.mark.parametrize(
    ("quoted", "gold", "precision", "recall"),
    [
        ((SAILS,), (SAILS,), 1 / 1, 1 / 1),
        ((SAILS, HURT), (SAILS,), 1 / 2, 1 / 1),
        ((FERRY,), (SAILS, HURT), 1 / 1, 2 / 2),  # a quote may contain several gold quotes
        ((SAILS, HURT), (FERRY, "Elsewhere."), 2 / 2, 1 / 2),  # and be a part of one
        ((SAILS,), ("the FERRY sails again, on monday",), 1 / 1, 1 / 1),
        (("It is late.",), (SAILS, HURT), 0 / 1, 0 / 2),
        ((SAILS,), (SAILS, SAILS.upper(), "…"), 1 / 1, 1 / 1),  # one gold quote
    ],
)
def test_quotes_are_compared_with_the_gold_quotes(
    quoted: tuple[str, ...], gold: tuple[str, ...], precision: float, recall: float
) -> None:
    assert scores(quotes(*quoted), quotes=gold) == {"quote_precision": precision, "quote_recall": recall}


def test_quotes_that_only_overlap_do_not_meet() -> None:
    assert scores(quotes(f"{HURT} It is late."), quotes=(FERRY,))["quote_recall"] == 0


def test_a_quote_of_punctuation_meets_nothing() -> None:
    answer = make_answer(("a", "So: *** They said.", "***"))
    assert scores(answer, quotes=("They said.",)) == {"quote_precision": 0.0, "quote_recall": 0.0}


@pytest.mark.parametrize("gold", [(), ("", "…")])
def test_without_gold_nothing_is_compared(gold: tuple[str, ...]) -> None:
    assert scores(cites("a"), quotes=gold) == {}


def test_an_unanswerable_question_is_not_compared() -> None:
    question = make_question(answerable=False, gold_articles=("a",), gold_quotes=(SAILS,))
    assert citation_scores(make_answered(question, cites("a"))) == {}


def test_each_citation_is_looked_up_in_its_article() -> None:
    originals = Originals.of_texts({"ferry": FERRY, "crane": "The crane fell."})
    answer = make_answer(
        ("ferry", FERRY, SAILS),
        ("ferry", FERRY, HURT),
        ("crane", FERRY, SAILS),
        ("ferry", "It sank.", "It sank."),
    )
    expected = {"quote_validity": 2 / 4, "misattributed": 1 / 4, "fabricated": 1 / 4}
    assert validity_scores(answer, originals) == expected


def test_a_refused_answer_has_no_quote_to_look_up() -> None:
    assert validity_scores(refuse(), Originals.of_texts({})) == {}
