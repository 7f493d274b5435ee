"""A question with its answer, and the scores of that answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.citations.answer import Answer
from evaluation.questions import Question


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and its answer.

    `ranking` are the ids of the articles found, best first, each once: ten if that many are found, or fewer
    if these include all gold articles. `languages` are those of the gold articles, else those of all articles
    that could answer; sorted, each once. `seconds` is the time of the answering alone.
    """

    question: Question
    answer: Answer
    ranking: tuple[str, ...]
    languages: tuple[str, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer with its scores by name of metric. A metric that does not count this question has no score.
    A metric's value for a question set is the mean over the questions that have a score (for `seconds`, which
    every question has, the median and the 95th percentile)."""

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
        """The question's language (ISO 639-1): as its row states, else as detected; None when not known."""
        return self.question.language or self.answer.query.language

    @property
    def language_pair(self) -> str | None:
        """The languages of the question and of the articles, such as `en-de`; None when the articles have
        several languages, or when either is not known."""
        languages = self.answered.languages
        return f"{self.language}-{languages[0]}" if self.language and len(languages) == 1 else None
