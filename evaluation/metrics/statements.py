"""Whether the first quote is the statement that the question turns on, and whether yes or no is right."""

from collections.abc import Mapping

from evaluation.answered import Answered
from evaluation.metrics.normalise import contains, normalise


def statement_scores(answered: Answered) -> Mapping[str, float]:
    """`statement_kind`, `speaker`, `verdict_decided` and `verdict_wrong`, those that count the question.

    The first two look at the first citation; a refused answer has none and scores 0. A speaker is right when
    one of the expected spellings is in it. A verdict that stays open is never wrong, and counts as undecided
    where the gold one is clear: of "yes", "no" and none where "yes" is right, decided is ⅓ and wrong ⅓.
    """
    question, answer = answered.question, answered.answer
    first = answer.citations[0] if answer.citations else None
    scores: dict[str, float] = {}
    if question.statement:
        scores["statement_kind"] = float(first is not None and first.statement == question.statement)
    if question.speakers:
        speaker = normalise(first.speaker or "") if first else ""
        scores["speaker"] = float(any(contains(speaker, normalise(one)) for one in question.speakers))
    if question.verdict:
        if question.verdict != "undecided":
            scores["verdict_decided"] = float(answer.verdict == question.verdict)
        scores["verdict_wrong"] = float(answer.verdict not in (None, question.verdict))
    return scores
