"""The outcome of a question, which the page shows, counts and filters by. Its names in each language are in
`evaluation.texts.outcomes`, by its value."""

from collections.abc import Mapping
from enum import Enum

from evaluation.answered import Judged
from index.search.confidence import Support


class Outcome(Enum):
    """The outcomes in order of gravity. A question has the first that applies."""

    INVALID_QUOTE = "invalid-quote"
    WRONGLY_ANSWERED = "wrongly-answered"
    WRONGLY_REFUSED = "wrongly-refused"
    ANSWER_MISSED = "answer-missed"
    OTHER_ARTICLE = "other-article"
    ANSWERED = "answered"
    ANSWERED_UNSURE = "answered-unsure"
    RIGHTLY_REFUSED = "rightly-refused"
    RIGHTLY_UNSURE = "rightly-unsure"
    UNKNOWN = "unknown"

    @property
    def mood(self) -> str:
        """The mood of the outcome: good, bad or neutral."""
        return _MOODS.get(self, "bad")

    @property
    def is_failure(self) -> bool:
        return self.mood == "bad"


_MOODS = {
    Outcome.ANSWERED: "good",
    Outcome.ANSWERED_UNSURE: "neutral",
    Outcome.RIGHTLY_REFUSED: "good",
    Outcome.RIGHTLY_UNSURE: "good",
    Outcome.UNKNOWN: "neutral",
}


def outcome(judged: Judged) -> Outcome:
    """The gravest outcome that applies to an answer, by its scores."""
    scores, refused = judged.scores, judged.answer.refused
    if scores.get("quote_validity", 1.0) < 1.0:
        return Outcome.INVALID_QUOTE
    if not judged.question.answerable:
        return _UNANSWERABLE[judged.answer.support]
    if refused:
        return Outcome.WRONGLY_REFUSED
    if scores.get("answer_in_quotes@3", 1.0) < 1.0:
        return Outcome.ANSWER_MISSED
    if scores.get("hit@1", 1.0) < 1.0:
        return Outcome.OTHER_ARTICLE
    known = "answer_in_quotes@3" in scores or "hit@1" in scores
    if not known:
        return Outcome.UNKNOWN
    return Outcome.ANSWERED_UNSURE if judged.answer.unsure else Outcome.ANSWERED


_UNANSWERABLE: Mapping[Support, Outcome] = {
    "sure": Outcome.WRONGLY_ANSWERED,
    "unsure": Outcome.RIGHTLY_UNSURE,
    "none": Outcome.RIGHTLY_REFUSED,
}
