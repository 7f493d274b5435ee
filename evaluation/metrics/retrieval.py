"""How well the articles that answer are found, computed by `ir_measures` from article ids.

Only answerable questions with gold articles count, even if the answer was refused.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from evaluation.answered import Answered

CUTOFF = 10
"""The number of ranks considered. If a question has more gold articles, not all of them can be found."""


def retrieval_scores(answered: Sequence[Answered]) -> list[Mapping[str, float]]:
    """One mapping of scores per answer, in order; empty if the question does not count.

    Gold articles are all equally relevant, other articles are not relevant. In the example, gold articles are
    at ranks 2 and 4, and a third one was not found:

    - `hit@k`: whether one of them is among the first k. Here hit@1 is 0, hit@4 and hit@10 are 1.
    - `mrr@10`: 1 / rank of the first (Voorhees 1999, TREC-8 question answering). Here ½.
    - `ndcg@10`: the sum of 1 / log2(rank + 1), divided by the sum with all gold articles in front
      (Järvelin & Kekäläinen 2002). Here (0.631 + 0.431) / (1 + 0.631 + 0.5) = 0.498.
    - `recall@10`: the share of them that are among the first ten. Here ⅔.
    - `all_evidence@10`: whether all are, which a question over several articles requires. Here 0.
    """
    scores: list[Mapping[str, float]] = [{} for _ in answered]
    counted = [number for number, one in enumerate(answered) if _counts(one)]
    for number, values in _measured(answered, counted).items():
        scores[number] = {**values, f"all_evidence@{CUTOFF}": float(values[f"recall@{CUTOFF}"] == 1)}
    return scores


def _counts(answered: Answered) -> bool:
    return answered.question.answerable and bool(answered.question.gold_articles)


def _measured(answered: Sequence[Answered], numbers: Sequence[int]) -> dict[int, dict[str, float]]:
    from ir_measures import Qrel, ScoredDoc, iter_calc

    qrels, run = [], []
    for number in numbers:
        one = answered[number]
        # Article ids may be any text, and trec_eval uses C strings: two that are equal up to a NUL crash it.
        # So it gets numbers instead. The scores are different integers: there are no ties to break.
        ids = dict.fromkeys((*one.ranking, *one.question.gold_articles))
        documents = {article_id: str(position) for position, article_id in enumerate(ids)}
        qrels += [Qrel(str(number), documents[gold], 1) for gold in set(one.question.gold_articles)]
        run += [ScoredDoc(str(number), documents[found], -int(documents[found])) for found in one.ranking]
    measured: dict[int, dict[str, float]] = {number: {} for number in numbers}
    if qrels:
        for metric in iter_calc(list(_measures()), qrels, run):
            measured[int(metric.query_id)][_measures()[metric.measure]] = float(metric.value)
    return measured


@cache
def _measures() -> Mapping[Any, str]:
    from ir_measures import RR, R, Success, nDCG

    return {
        Success @ 1: "hit@1",
        Success @ 4: "hit@4",
        Success @ CUTOFF: f"hit@{CUTOFF}",
        RR @ CUTOFF: f"mrr@{CUTOFF}",
        nDCG @ CUTOFF: f"ndcg@{CUTOFF}",
        R @ CUTOFF: f"recall@{CUTOFF}",
    }
