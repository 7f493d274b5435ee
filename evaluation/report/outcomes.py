"""What became of a question: the one word that the page shows, counts and filters by."""

from collections.abc import Mapping
from enum import Enum

from evaluation.answered import Judged
from index.confidence import Support


class Outcome(Enum):
    """In order of gravity; a question has the first that applies."""

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
    def label(self) -> str:
        return _WORDS[self][0]

    @property
    def says(self) -> str:
        """One sentence for who has not seen the word before."""
        return _WORDS[self][1]

    @property
    def mood(self) -> str:
        """good, bad or neutral. A question whose outcome is bad is a failure."""
        return _MOODS.get(self, "bad")


_WORDS = {
    Outcome.INVALID_QUOTE: ("Invalid quote", "A quote does not stand in its article word for word."),
    Outcome.WRONGLY_ANSWERED: ("Wrongly answered", "The articles have no answer, yet one was given."),
    Outcome.WRONGLY_REFUSED: ("Wrongly refused", "The articles have the answer, yet none was given."),
    Outcome.ANSWER_MISSED: ("Answer missed", "None of the first three quotes has an expected answer."),
    Outcome.OTHER_ARTICLE: ("Other article first", "The article found first is not an expected one."),
    Outcome.ANSWERED: ("Answered", "The expected answer, or the expected article, is where it should be."),
    Outcome.ANSWERED_UNSURE: (
        "Answered as unsure",
        "The expected answer, or the expected article, is there, with a warning that it may not be.",
    ),
    Outcome.RIGHTLY_REFUSED: ("Rightly refused", "The articles have no answer, and none was given."),
    Outcome.RIGHTLY_UNSURE: (
        "Rightly unsure",
        "The articles have no answer, and the quotes come with a warning that they may not be one.",
    ),
    Outcome.UNKNOWN: ("Not known", "The question set says too little to tell."),
}
_MOODS = {
    Outcome.ANSWERED: "good",
    Outcome.ANSWERED_UNSURE: "neutral",
    Outcome.RIGHTLY_REFUSED: "good",
    Outcome.RIGHTLY_UNSURE: "good",
    Outcome.UNKNOWN: "neutral",
}


def outcome(judged: Judged) -> Outcome:
    """The gravest thing that can be said of an answer, by its scores."""
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
