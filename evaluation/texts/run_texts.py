"""All texts of one language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from evaluation.texts.changes import ChangeTexts, change_texts
from evaluation.texts.metrics import MetricText, metric_texts
from evaluation.texts.numbers import NumberTexts, number_texts
from evaluation.texts.outcomes import OutcomeText, outcome_texts
from evaluation.texts.page import PageTexts, page_texts
from evaluation.texts.plots import PlotTexts, plot_texts
from evaluation.texts.questions import QuestionTexts, question_texts
from evaluation.texts.reasons import ReasonTexts, reason_texts

RunLanguage = Literal["en", "de"]
"""The language in which people read a run, ISO 639-1."""

LANGUAGES: tuple[RunLanguage, ...] = get_args(RunLanguage)


@dataclass(frozen=True, slots=True)
class RunTexts:
    """All texts of one language."""

    language: RunLanguage
    numbers: NumberTexts
    metrics: Mapping[str, MetricText]
    outcomes: Mapping[str, OutcomeText]
    reasons: ReasonTexts
    plots: PlotTexts
    changes: ChangeTexts
    page: PageTexts
    questions: QuestionTexts

    def metric(self, name: str) -> MetricText:
        """The text of a metric. A metric without one, as may be in a saved run, has only its own name."""
        return self.metrics.get(name, MetricText(name))


def run_texts_in(language: RunLanguage) -> RunTexts:
    return _TEXTS[language]


_TEXTS = {
    language: RunTexts(
        language,
        number_texts(language),
        metric_texts(language),
        outcome_texts(language),
        reason_texts(language),
        plot_texts(language),
        change_texts(language),
        page_texts(language),
        question_texts(language),
    )
    for language in LANGUAGES
}

ENGLISH = _TEXTS["en"]
