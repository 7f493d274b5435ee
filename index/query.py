"""What is asked, and which articles may answer."""

from dataclasses import dataclass, field
from datetime import date

from index.errors import QuestionError

MAX_QUESTION_CHARACTERS = 4096


@dataclass(frozen=True, slots=True)
class Filters:
    """Which articles may answer; None leaves a field open.

    `since` and `until` include their day and leave undated articles out. `outlet` is compared without
    regard to case; `language` is ISO 639-1.
    """

    since: date | None = None
    until: date | None = None
    outlet: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """A question ready to be searched for. `text` is not blank and at most 4,096 characters long."""

    text: str
    language: str | None = None
    filters: Filters = field(default_factory=Filters)


def make_query(question: str, *, filters: Filters | None = None) -> Query:
    """The query for a person's question. Raises QuestionError when it is blank or too long."""
    text = question.strip()
    if not text:
        raise QuestionError("The question is blank", "ask something, for example: Did the Kremlin deny it?")
    if len(text) > MAX_QUESTION_CHARACTERS:
        raise QuestionError(
            f"The question has {len(text):,} characters, more than {MAX_QUESTION_CHARACTERS:,}",
            "ask in fewer words",
        )
    return Query(text=text, filters=filters or Filters())
