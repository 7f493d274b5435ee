"""Divides a question into its parts."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from textwrap import shorten

from index.question.parts.clauses import clauses, questions
from index.question.parts.entities import compared
from index.question.parts.masked import MaskedQuestion, mask
from index.question.parts.words import pattern
from index.question.query import Query, QueryPart
from languages.known import filter_words

_MOST_PARTS = 6
"""Each part costs a search. MultiHop-RAG's questions have four articles at most, and seldom five parts."""

_MANY_CLAUSES = 3
_MANY_WORDS = 14
"""A description with this many clauses and content words is of several passages."""

_LONGEST_NAME = 60


def divide_question(query: Query, *, outlets: Iterable[str], today: date, newest: date | None) -> Query:
    """The query with its `parts`; unchanged if it has none, or leans on a conversation.

    `outlets` are those that have articles, and `newest` is the day of the newest article. Never raises.
    """
    if query.context:
        return query
    question = mask(query, outlets=outlets, today=today, newest=newest)
    parts = tuple(dict.fromkeys(_parts(question)))[:_MOST_PARTS]
    return replace(query, parts=parts) if len(parts) > 1 else query


def _parts(question: MaskedQuestion) -> Iterator[QueryPart]:
    pieces = clauses(question)
    if _names_reports(question):
        yield from _of_reports(question, pieces)
    elif asked := questions(question):
        first = _part(question, asked[0])
        yield first
        yield from (replace(_part(question, piece), context=(first.text,)) for piece in asked[1:])
    elif pair := compared(question):
        yield from (_part(question, text, name=name) for name, text in pair)
    elif len(pieces) >= _MANY_CLAUSES and question.words(question.text) >= _MANY_WORDS:
        yield from (_part(question, piece) for piece in pieces)


def _names_reports(question: MaskedQuestion) -> bool:
    """Whether it asks for more than one report, identified by outlet or day."""
    outlets, days = question.text.count("⟦"), len(question.windows_in(question.text))
    compares = pattern(filter_words(question.language).several).search(question.text)
    return outlets > 1 or (outlets == 1 and days > 1) or bool(compares and (outlets or days > 1))


def _of_reports(question: MaskedQuestion, pieces: tuple[str, ...]) -> Iterator[QueryPart]:
    """Its clauses, each with the outlet and day it names; then the reports that have no clause of their own.
    For these the whole question is searched, and in the outlet's own articles what it asks about the
    outlet."""
    own = [_part(question, piece) for piece in pieces] if len(pieces) > 1 else []
    yield from own
    told = {(part.outlets, part.window) for part in own if len(part.outlets) == 1}
    for outlet, window in question.reports:
        if ((outlet,), window) not in told and ((outlet,), None) not in told:
            yield QueryPart(outlet, question.question, (outlet,), window, matter=question.matter)


def _part(question: MaskedQuestion, piece: str, *, name: str = "") -> QueryPart:
    text, outlets = question.restored(piece), question.outlets_in(piece)
    windows = question.windows_in(piece)
    if not name:
        name = outlets[0] if len(outlets) == 1 else shorten(text, _LONGEST_NAME, placeholder="…")
    return QueryPart(
        name=question.restored(name),
        text=text,
        outlets=outlets or question.outlets_in(question.text),
        window=windows[0] if len(windows) == 1 else None,
    )
