"""A question set: what is asked, and what is known of the right answer."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Given:
    """A passage that a question brings along, and the id of the article that it stands for."""

    article_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """One row of a question set; only `id` and `text` are always there.

    `answers` are the gold answer strings, any of which will do; `gold_quotes` and `gold_articles` are the
    passages and the ids of the articles that answer. `answerable` is true unless the row says otherwise.
    `given` are the only passages that it is answered from; None stands for the whole corpus. `history` are
    the earlier questions of the same conversation, oldest first. `language` is ISO 639-1, None when the
    row does not say.
    """

    id: str
    text: str
    language: str | None = None
    answerable: bool = True
    question_type: str | None = None
    answers: tuple[str, ...] = ()
    gold_quotes: tuple[str, ...] = ()
    gold_articles: tuple[str, ...] = ()
    given: tuple[Given, ...] | None = None
    history: tuple[str, ...] = ()
    source: str | None = None
