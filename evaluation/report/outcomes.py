"""What became of a question: the one word that the page shows, counts and filters by."""

from enum import Enum

from evaluation.answered import Judged


class Outcome(Enum):
    """In order of gravity; a question has the first that applies."""

    INVALID_QUOTE = "invalid-quote"
    WRONGLY_ANSWERED = "wrongly-answered"
    WRONGLY_REFUSED = "wrongly-refused"
    ANSWER_MISSED = "answer-missed"
    OTHER_ARTICLE = "other-article"
    ANSWERED = "answered"
    RIGHTLY_REFUSED = "rightly-refused"
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
    Outcome.RIGHTLY_REFUSED: ("Rightly refused", "The articles have no answer, and none was given."),
    Outcome.UNKNOWN: ("Not known", "The question set says too little to tell."),
}
_MOODS = {Outcome.ANSWERED: "good", Outcome.RIGHTLY_REFUSED: "good", Outcome.UNKNOWN: "neutral"}


def outcome(judged: Judged) -> Outcome:
    """The gravest thing that can be said of an answer, by its scores."""
    scores, refused = judged.scores, judged.answer.refused
    if scores.get("quote_validity", 1.0) < 1.0:
        return Outcome.INVALID_QUOTE
    if not judged.question.answerable:
        return Outcome.RIGHTLY_REFUSED if refused else Outcome.WRONGLY_ANSWERED
    if refused:
        return Outcome.WRONGLY_REFUSED
    if scores.get("answer_in_quotes@3", 1.0) < 1.0:
        return Outcome.ANSWER_MISSED
    if scores.get("hit@1", 1.0) < 1.0:
        return Outcome.OTHER_ARTICLE
    known = "answer_in_quotes@3" in scores or "hit@1" in scores
    return Outcome.ANSWERED if known else Outcome.UNKNOWN
