"""A question with the answer that was given, and what is measured of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.citations.answer import Answer
from evaluation.questions import Question


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and its answer.

    `ranking` are the ids of the articles found, best first, each once: ten where the corpus has ten, or
    fewer that have all gold ones among them. `languages` are those of the gold articles, else of all that
    could answer; sorted, each once. `seconds` are those of the answering alone.
    """

    question: Question
    answer: Answer
    ranking: tuple[str, ...]
    languages: tuple[str, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer with its scores by name of metric. A metric that does not count this question is not among
    them; a metric's value for a set is the mean over the questions that have it (of `seconds`, which is
    there always, the median and the 95th percentile)."""

    answered: Answered
    scores: Mapping[str, float] = field(default_factory=dict)

    @property
    def question(self) -> Question:
        return self.answered.question

    @property
    def answer(self) -> Answer:
        return self.answered.answer

    @property
    def language(self) -> str | None:
        """The question's language: what its row says, else what it was found to be; None when not known."""
        return self.question.language or self.answer.query.language

    @property
    def language_pair(self) -> str | None:
        """Question's and articles' language, such as `en-de`; None when the articles have several, or
        either is not known."""
        languages = self.answered.languages
        return f"{self.language}-{languages[0]}" if self.language and len(languages) == 1 else None
