"""The outcomes of questions: a label, and a sentence for people who have not seen the label before."""

from collections.abc import Mapping
from dataclasses import dataclass

from languages.catalogues import interface_translations, later


@dataclass(frozen=True, slots=True)
class OutcomeText:
    label: str
    says: str


_OUTCOMES = {
    "invalid-quote": (later("Invalid quote"), later("A quote does not stand in its article word for word.")),
    "wrongly-answered": (later("Wrongly answered"), later("The articles have no answer, yet one was given.")),
    "wrongly-refused": (later("Wrongly refused"), later("The articles have the answer, yet none was given.")),
    "answer-missed": (
        later("Answer missed"),
        later("None of the first three quotes has an expected answer."),
    ),
    "other-article": (later("Other article first"), later("The article found first is not an expected one.")),
    "answered": (
        later("Answered"),
        later("The expected answer, or the expected article, is where it should be."),
    ),
    "answered-unsure": (
        later("Answered as unsure"),
        later("The expected answer, or the expected article, is there, with a warning that it may not be."),
    ),
    "rightly-refused": (later("Rightly refused"), later("The articles have no answer, and none was given.")),
    "rightly-unsure": (
        later("Rightly unsure"),
        later("The articles have no answer, and the quotes come with a warning that they may not be one."),
    ),
    "unknown": (later("Not known"), later("The question set says too little to tell.")),
}


def outcome_texts(language: str) -> Mapping[str, OutcomeText]:
    """The texts in a language, by the outcome's name."""
    _ = interface_translations(language).gettext
    return {outcome: OutcomeText(_(label), _(says)) for outcome, (label, says) in _OUTCOMES.items()}
