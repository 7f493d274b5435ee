"""Whether the answer opens with the statement that the question is about, and whether yes or no is right."""

from collections.abc import Mapping

from evaluation.answered import Answered
from evaluation.metrics.normalise import contains, normalise


def statement_scores(answered: Answered) -> Mapping[str, float]:
    """`statement_kind`, `speaker`, `verdict_decided` and `verdict_wrong`. Scores that do not count the
    question are missing.

    The first two use the citations of the answer's first statement: usually one, or two if sources disagree.
    A refused answer has none and scores 0. A speaker is right when it contains an expected spelling. An
    answer without a verdict is never wrong, but counts as undecided if the gold verdict is yes or no: for
    the verdicts "yes", "no" and none, when "yes" is right, decided is ⅓ and wrong ⅓.
    """
    question, answer = answered.question, answered.answer
    first = [answer.citations[number - 1] for one in answer.statements[:1] for number in one.numbers]
    scores: dict[str, float] = {}
    if question.statement:
        scores["statement_kind"] = float(any(one.statement == question.statement for one in first))
    if question.speakers:
        speakers = [normalise(one.speaker or "") for one in first]
        golds = [normalise(one) for one in question.speakers]
        scores["speaker"] = float(any(contains(one, gold) for one in speakers for gold in golds))
    if question.verdict:
        if question.verdict != "undecided":
            scores["verdict_decided"] = float(answer.verdict == question.verdict)
        scores["verdict_wrong"] = float(answer.verdict not in (None, question.verdict))
    return scores
