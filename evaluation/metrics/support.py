"""Whether an answer that the bot is sure of is wrong, and how often the bot is sure.

One figure alone is meaningless: a bot that is never sure is never wrong. Always give both.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from evaluation.answered import Answered
from evaluation.metrics.citations import citation_scores
from evaluation.metrics.wording import answer_in_quotes, quotable_answers

_QUOTES = 3
"""The answer is looked for in this many quotes, as in `answer_in_quotes@3`."""


@dataclass(frozen=True, slots=True)
class SurePoint:
    """Both rates if answers with a confidence of at least `threshold` are sure."""

    threshold: float
    sure_rate: float
    sure_error_rate: float


def support_scores(answered: Answered) -> Mapping[str, float]:
    """`sure_rate` for every question: 1 when it was answered as sure, else 0. `sure_error_rate` for questions
    answered as sure: 1 when the answer is wrong (`is_wrong`), else 0; missing if the question set does not
    show it. `refused_or_unsure` for unanswerable questions: 1 when not answered as sure, else 0.

    If three of four questions are answered as sure, one of these wrongly, the first two means are ¾ and ⅓.
    """
    sure = answered.answer.support == "sure"
    scores = {"sure_rate": float(sure)}
    if sure and (wrong := is_wrong(answered)) is not None:
        scores["sure_error_rate"] = float(wrong)
    if not answered.question.answerable:
        scores["refused_or_unsure"] = float(not sure)
    return scores


def is_wrong(answered: Answered) -> bool | None:
    """Whether an answer with quotes is wrong, sure or not. None for a refusal, and if the question set does
    not show it. The first rule that applies decides:

    - The question is unanswerable: wrong.
    - The answer has a verdict other than the expected one: wrong.
    - There are expected answers other than yes and no: wrong when none of them is in the first three quotes
      (`answer_in_quotes@3`).
    - There are gold articles: wrong when no citation is from one of them, or from a copy of one.
    """
    question, answer = answered.question, answered.answer
    if answer.refused:
        return None
    if not question.answerable:
        return True
    if question.verdict and answer.verdict not in (None, question.verdict):
        return True
    if quotable := quotable_answers(question.answers):
        return not answer_in_quotes(answer, quotable, first=_QUOTES)
    precision = citation_scores(answered).get("citation_precision")
    return None if precision is None else precision == 0.0


def sure_curve(answers: Iterable[tuple[float, bool | None]], *, questions: int) -> tuple[SurePoint, ...]:
    """Both rates at every threshold that makes a difference, from the highest down. Thresholds at which no
    answer is known to be right or wrong are left out.

    Each pair is an answer's confidence and whether it is wrong, or None if that is not known. Refusals have
    no pair, but count among the `questions`. This is the risk-coverage curve of selective classification
    (El-Yaniv & Wiener 2010).

    >>> curve = sure_curve([(0.9, False), (0.4, True)], questions=4)
    >>> [(point.threshold, point.sure_rate, point.sure_error_rate) for point in curve]
    [(0.9, 0.25, 0.0), (0.4, 0.5, 0.5)]
    """
    descending = sorted(answers, key=lambda pair: -pair[0])
    points, known, wrong = [], 0, 0
    for number, (confidence, is_wrong) in enumerate(descending, start=1):
        known += is_wrong is not None
        wrong += is_wrong is True
        last = number == len(descending) or descending[number][0] < confidence
        if last and known:
            points.append(SurePoint(confidence, number / questions, wrong / known))
    return tuple(points)
