"""What is asked, and which articles may answer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date

from index.errors import QuestionError
from index.question.language import question_language
from index.text.articles import Source, Span
from index.text.letters import composed
from index.text.stopwords import is_stopword

MAX_QUESTION_CHARACTERS = 4096

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
"""A word, which may contain a hyphen or an apostrophe."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Which articles may answer; None leaves a field open.

    `since` and `until` include their day and exclude undated articles. `outlet` is compared without regard to
    case; `language` is ISO 639-1.
    """

    since: date | None = None
    until: date | None = None
    outlet: str | None = None
    language: str | None = None

    @property
    def as_text(self) -> tuple[str, ...]:
        """The fields that are set, each as `since: 2024-10-01`."""
        values = ((one.name, getattr(self, one.name)) for one in fields(self))
        return tuple(f"{name}: {value}" for name, value in values if value is not None)

    def else_by(self, other: "Filters") -> "Filters":
        """These filters, with the fields that they leave open taken from `other`."""
        mine = {one.name: getattr(self, one.name) for one in fields(self)}
        return replace(other, **{name: value for name, value in mine.items() if value is not None})

    def without(self, *names: str) -> "Filters":
        """These filters with those fields left open."""
        return replace(self, **dict.fromkeys(names))

    def admit(self, source: Source) -> bool:
        """Whether an article may answer."""
        day, outlet = source.published, source.outlet
        return (
            (self.since is None or (day is not None and day >= self.since))
            and (self.until is None or (day is not None and day <= self.until))
            and (self.outlet is None or (outlet is not None and outlet.casefold() == self.outlet.casefold()))
            and (self.language is None or source.language == self.language)
        )


Window = tuple[date, date]
"""The first and the last day of a time."""


@dataclass(frozen=True, slots=True)
class QueryPart:
    """One of several things that a question asks for. `text` is searched for, `name` is shown to a person.

    Articles of `outlets`, and among them those from the `window`, are preferred to others. `context` is what
    the part may lean on, as in a query. `matter` is what to search for in an outlet's own articles, "" for
    `text`.
    """

    name: str
    text: str
    outlets: tuple[str, ...] = ()
    window: Window | None = None
    context: tuple[str, ...] = ()
    matter: str = ""


@dataclass(frozen=True, slots=True)
class NearName:
    """A word of a question that no article has, and a name in the articles with nearly the same spelling."""

    word: str
    name: str


@dataclass(frozen=True, slots=True)
class Query:
    """A question ready to be searched for. `text` is not blank and at most 4,096 characters long; `language`
    is its language, ISO 639-1.

    `context` are texts of the same conversation that it may lean on, oldest first: "When was that?" is
    understood after them. A search drops them if the question is as good alone.

    `filters` apply: the given ones, and those in `inferred`, which the question itself states. `dropped` were
    stated too but no longer apply, because no article passed them.

    `before` are the texts of the conversation as they were given, even if `context` was dropped.

    `quoted` are the ids of the articles that the last answer quotes, which a follow-up prefers, and `shown`
    are its quotes.

    `parts` are the several things it asks for, none for most questions. If it is `recent`, it asks how things
    are now: newer articles come first unless others match better.

    `near_names` are corrections of its names, looked up if the articles may not answer.

    `near_outlets` are outlets that may be meant if the filter's outlet has no article; None if it has.

    `answers_in` is the language that was chosen for answers, ISO 639-1; None for the question's language.
    """

    text: str
    language: str
    filters: Filters = field(default_factory=Filters)
    context: tuple[str, ...] = ()
    before: tuple[str, ...] = field(default=(), compare=False)
    quoted: tuple[str, ...] = field(default=(), compare=False)
    shown: tuple[str, ...] = field(default=(), compare=False)
    inferred: Filters = field(default_factory=Filters)
    dropped: Filters = field(default_factory=Filters)
    parts: tuple[QueryPart, ...] = ()
    recent: bool = False
    near_names: tuple[NearName, ...] = field(default=(), compare=False)
    near_outlets: tuple[str, ...] | None = field(default=None, compare=False)
    answers_in: str | None = field(default=None, compare=False)

    @property
    def answer_language(self) -> str:
        """The language of the answer's own words, ISO 639-1."""
        return self.answers_in or self.language

    @property
    def search_text(self) -> str:
        """The question as it is read after its context: it ends with `text`."""
        return " ".join((*self.context, self.text))


def make_query(
    question: str,
    *,
    filters: Filters | None = None,
    likely: Sequence[str | None] = (),
    answers_in: str | None = None,
) -> Query:
    """The query for a person's question. If its words do not show the language, it is the first of `likely`.
    Raises QuestionError if the question is blank or too long."""
    # Half of a surrogate pair, which a shell may pass on, can be neither embedded nor printed.
    text = composed(question.encode("utf-8", "replace").decode("utf-8")).strip()
    if not text:
        raise QuestionError("The question is blank", 'ask something, for example "Did the Kremlin deny it?"')
    if len(text) > MAX_QUESTION_CHARACTERS:
        raise QuestionError(
            f"The question has {len(text):,} characters, more than {MAX_QUESTION_CHARACTERS:,}",
            "ask in fewer words",
        )
    language = question_language(text, _words(text), likely=filter(None, likely))
    return Query(text=text, language=language, filters=filters or Filters(), answers_in=answers_in)


def content_words(text: str, language: str) -> tuple[Span, ...]:
    """The places of the words that show what a question is about: "paid" in "Who paid it?", none in "Who said
    that?". In a language without known stopwords, every word."""
    return tuple(span for span in _words(text) if not is_stopword(text[slice(*span)], language))


def _words(text: str) -> list[Span]:
    return [Span(*match.span()) for match in WORD.finditer(text)]
