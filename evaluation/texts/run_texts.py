"""All texts of one language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from evaluation.texts.changes import CHANGE_TEXTS, ChangeTexts
from evaluation.texts.metrics import METRIC_TEXTS, MetricText
from evaluation.texts.numbers import NUMBER_TEXTS, NumberTexts
from evaluation.texts.outcomes import OUTCOME_TEXTS, OutcomeText
from evaluation.texts.page import PAGE_TEXTS, PageTexts
from evaluation.texts.plots import PLOT_TEXTS, PlotTexts
from evaluation.texts.questions import QUESTION_TEXTS, QuestionTexts
from evaluation.texts.reasons import REASON_TEXTS, ReasonTexts

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
        NUMBER_TEXTS[language],
        METRIC_TEXTS[language],
        OUTCOME_TEXTS[language],
        REASON_TEXTS[language],
        PLOT_TEXTS[language],
        CHANGE_TEXTS[language],
        PAGE_TEXTS[language],
        QUESTION_TEXTS[language],
    )
    for language in LANGUAGES
}

ENGLISH = _TEXTS["en"]
