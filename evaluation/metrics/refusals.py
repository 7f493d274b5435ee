"""Whether the bot refuses what the corpus does not answer, and only that.

One figure alone is meaningless: a bot that refuses everything has a perfect refusal rate. Always give both.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import inf, nextafter

from evaluation.answered import Answered


@dataclass(frozen=True, slots=True)
class RefusalPoint:
    """Both rates if answers with a confidence below `threshold` are refused."""

    threshold: float
    refusal_rate: float
    false_refusal_rate: float


def refusal_scores(answered: Answered) -> Mapping[str, float]:
    """`refusal_rate` for an unanswerable question, `false_refusal_rate` for an answerable one: 1 when the
    answer was refused, else 0.

    Chen et al. 2024 (RGB) call the first "negative rejection"; Thakur et al. 2024 (NoMIRACL) give both kinds
    of error. If two of three unanswerable and one of four answerable questions are refused, the means are ⅔
    and ¼.
    """
    name = "false_refusal_rate" if answered.question.answerable else "refusal_rate"
    return {name: float(answered.answer.refused)}


def refusal_curve(pairs: Iterable[tuple[float, bool]]) -> tuple[RefusalPoint, ...]:
    """Both rates at every threshold that makes a difference, from no refusals to all, in ascending order.

    Each pair is an answer's confidence and whether its question is answerable. Empty when there are no
    answerable or no unanswerable questions. This is the ROC curve (Fawcett 2006) of refusing by confidence.

    >>> curve = refusal_curve([(0.2, False), (0.6, True)])
    >>> [(point.refusal_rate, point.false_refusal_rate) for point in curve]
    [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)]
    """
    ascending = sorted(pairs)
    answerable = sum(is_answerable for _, is_answerable in ascending)
    unanswerable = len(ascending) - answerable
    if not answerable or not unanswerable:
        return ()
    points, refused, falsely = [], 0, 0
    previous = None
    for confidence, is_answerable in ascending:
        if confidence != previous:
            points.append(RefusalPoint(confidence, refused / unanswerable, falsely / answerable))
            previous = confidence
        refused += not is_answerable
        falsely += is_answerable
    return (*points, RefusalPoint(nextafter(ascending[-1][0], inf), 1.0, 1.0))
