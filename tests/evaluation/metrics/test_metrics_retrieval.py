from math import log2

import pytest
from evaluation_values import make_answer, make_answered, make_question, refuse
from hypothesis import given
from hypothesis import strategies as st

from evaluation.answered import Answered
from evaluation.metrics.retrieval import retrieval_scores

NAMES = ["hit@1", "hit@4", "hit@10", "mrr@10", "ndcg@10", "recall@10", "all_evidence@10"]


def ranked(ranking: str, gold: str, *, answerable: bool = True) -> Answered:
    """A question with these articles ranked and gold; each letter is an article."""
    question = make_question(gold_articles=tuple(gold), answerable=answerable)
    return make_answered(question, make_answer(("a", "So.", "So.")), ranking=tuple(ranking))


def scores(ranking: str, gold: str) -> list[float]:
    (found,) = retrieval_scores([ranked(ranking, gold)])
    return [found[name] for name in NAMES]


def test_the_scores_are_the_sums_written_out() -> None:
    ndcg = (1 / log2(3) + 1 / log2(5)) / (1 / log2(2) + 1 / log2(3) + 1 / log2(4))
    assert scores("xaybz", "abc") == pytest.approx([0, 1, 1, 1 / 2, ndcg, 2 / 3, 0])


def test_all_gold_articles_in_front_are_perfect() -> None:
    assert scores("bacxyz", "abc") == [1, 1, 1, 1, 1, 1, 1]


def test_nothing_right_found_is_nothing() -> None:
    assert scores("xyz", "a") == [0, 0, 0, 0, 0, 0, 0]


def test_nothing_found_is_nothing() -> None:
    assert scores("", "a") == [0, 0, 0, 0, 0, 0, 0]


@pytest.mark.parametrize(
    ("rank", "hits"),
    [(1, [1, 1, 1]), (2, [0, 1, 1]), (4, [0, 1, 1]), (5, [0, 0, 1]), (10, [0, 0, 1]), (11, [0, 0, 0])],
)
def test_the_rank_decides_which_hits_count(rank: int, hits: list[float]) -> None:
    within = float(rank <= 10)
    expected = [*hits, within / rank, within / log2(rank + 1), within, within]
    assert scores("bcdefghijklmno"[: rank - 1] + "a" + "pqr", "a") == pytest.approx(expected)


def test_more_gold_articles_than_ten_cannot_all_be_found() -> None:
    assert scores("abcdefghijkl", "abcdefghijkl") == pytest.approx([1, 1, 1, 1, 1, 10 / 12, 0])


def test_a_gold_article_named_twice_is_one() -> None:
    assert scores("xa", "aa") == scores("xa", "a")


def test_a_refused_answer_counts_by_what_was_found() -> None:
    question = make_question(gold_articles=("a",))
    (found,) = retrieval_scores([make_answered(question, refuse(), ranking=("a",))])
    assert found == dict.fromkeys(NAMES, 1.0)


def test_only_answerable_questions_with_gold_articles_count() -> None:
    answered = [ranked("a", "a", answerable=False), ranked("a", ""), ranked("xa", "a")]
    assert [found.get("mrr@10") for found in retrieval_scores(answered)] == [None, None, 0.5]
    assert retrieval_scores(answered)[:2] == [{}, {}]


def test_without_a_question_that_counts_there_are_no_scores() -> None:
    assert retrieval_scores([]) == []
    assert retrieval_scores([ranked("a", "")]) == [{}]


@pytest.mark.parametrize(
    "ranking",
    [
        ("https://example.org/?a=1#b c\t\n", "müll/straße 1.txt", "given:0"),
        ("same\0a", "same\0b", "same"),  # one C string
        ("\ud800", "", " "),
        ("0", "1", "-1"),
    ],
)
def test_any_text_can_be_an_id(ranking: tuple[str, ...]) -> None:
    question = make_question(gold_articles=(ranking[1], "elsewhere\0"))
    (found,) = retrieval_scores([make_answered(question, refuse(), ranking=ranking)])
    ndcg = (1 / log2(3)) / (1 + 1 / log2(3))
    assert [found[name] for name in NAMES] == pytest.approx([0, 1, 1, 1 / 2, ndcg, 1 / 2, 0])


ARTICLES = st.integers(0, 29).map("article {}".format)
ROWS = st.lists(
    st.tuples(
        st.lists(ARTICLES, unique=True, max_size=25),
        st.lists(ARTICLES, unique=True, min_size=1, max_size=15),
    ),
    max_size=6,
)


@given(ROWS)
def test_ir_measures_agrees_with_the_textbook_on_random_rankings(
    rows: list[tuple[list[str], list[str]]],
) -> None:
    answered = [
        make_answered(make_question(gold_articles=tuple(gold)), refuse(), ranking=tuple(ranking))
        for ranking, gold in rows
    ]
    assert retrieval_scores(answered) == [pytest.approx(_textbook(*row)) for row in rows]


def _textbook(ranking: list[str], gold: list[str]) -> dict[str, float]:
    ranks = [rank for rank, found in enumerate(ranking, start=1) if found in gold and rank <= 10]
    ideal = sum(1 / log2(rank + 1) for rank in range(1, min(len(gold), 10) + 1))
    return {
        **{f"hit@{k}": float(any(rank <= k for rank in ranks)) for k in (1, 4, 10)},
        "mrr@10": 1 / ranks[0] if ranks else 0.0,
        "ndcg@10": sum(1 / log2(rank + 1) for rank in ranks) / ideal,
        "recall@10": len(ranks) / len(gold),
        "all_evidence@10": float(len(ranks) == len(gold)),
    }
