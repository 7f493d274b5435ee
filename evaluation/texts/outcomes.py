"""The outcomes of questions: a label, and a sentence for people who have not seen the label before."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutcomeText:
    label: str
    says: str


_ENGLISH = {
    "invalid-quote": ("Invalid quote", "A quote does not stand in its article word for word."),
    "wrongly-answered": ("Wrongly answered", "The articles have no answer, yet one was given."),
    "wrongly-refused": ("Wrongly refused", "The articles have the answer, yet none was given."),
    "answer-missed": ("Answer missed", "None of the first three quotes has an expected answer."),
    "other-article": ("Other article first", "The article found first is not an expected one."),
    "answered": ("Answered", "The expected answer, or the expected article, is where it should be."),
    "answered-unsure": (
        "Answered as unsure",
        "The expected answer, or the expected article, is there, with a warning that it may not be.",
    ),
    "rightly-refused": ("Rightly refused", "The articles have no answer, and none was given."),
    "rightly-unsure": (
        "Rightly unsure",
        "The articles have no answer, and the quotes come with a warning that they may not be one.",
    ),
    "unknown": ("Not known", "The question set says too little to tell."),
}

_GERMAN = {
    "invalid-quote": ("Ungültiges Zitat", "Ein Zitat steht nicht wörtlich in seinem Artikel."),
    "wrongly-answered": (
        "Zu Unrecht beantwortet",
        "Die Artikel haben keine Antwort, und doch wurde eine gegeben.",
    ),
    "wrongly-refused": (
        "Zu Unrecht abgelehnt",
        "Die Artikel haben die Antwort, und doch wurde keine gegeben.",
    ),
    "answer-missed": ("Antwort verfehlt", "In keinem der ersten drei Zitate steht eine erwartete Antwort."),
    "other-article": ("Anderer Artikel zuerst", "Der zuerst gefundene Artikel ist kein erwarteter."),
    "answered": (
        "Beantwortet",
        "Die erwartete Antwort oder der erwartete Artikel ist da, wo sie sein sollen.",
    ),
    "answered-unsure": (
        "Unsicher beantwortet",
        "Die erwartete Antwort oder der erwartete Artikel ist da, mit der Warnung, dass sie es vielleicht "
        "nicht sind.",
    ),
    "rightly-refused": ("Zu Recht abgelehnt", "Die Artikel haben keine Antwort, und es wurde keine gegeben."),
    "rightly-unsure": (
        "Zu Recht unsicher",
        "Die Artikel haben keine Antwort, und die Zitate kommen mit der Warnung, dass sie vielleicht keine "
        "sind.",
    ),
    "unknown": ("Nicht bekannt", "Der Fragensatz sagt zu wenig, um es zu beurteilen."),
}

OUTCOME_TEXTS: Mapping[str, Mapping[str, OutcomeText]] = {
    language: {outcome: OutcomeText(label, says) for outcome, (label, says) in texts.items()}
    for language, texts in (("en", _ENGLISH), ("de", _GERMAN))
}
