"""Divides a question into its parts."""

from collections.abc import Iterator
from dataclasses import replace
from textwrap import shorten

from index.question.parts.clauses import clauses, questions
from index.question.parts.entities import compared
from index.question.parts.words import part_words, pattern
from index.question.query import Query, QueryPart, content_words
from index.question.reading import QuestionReading
from languages.known import filter_words

_MOST_PARTS = 6
"""Each part costs a search. MultiHop-RAG's questions have four articles at most, and seldom five parts."""

_MANY_CLAUSES = 3
_MANY_WORDS = 14
"""A description with this many clauses and content words is of several passages."""

_LONGEST_NAME = 60


def divide_question(query: Query, reading: QuestionReading) -> Query:
    """The query with its `parts`; unchanged if it has none, or leans on a conversation. Never raises."""
    if query.context:
        return query
    parts = tuple(dict.fromkeys(_parts(reading)))[:_MOST_PARTS]
    return replace(query, parts=parts) if len(parts) > 1 else query


def _parts(reading: QuestionReading) -> Iterator[QueryPart]:
    pieces = clauses(reading)
    if _names_reports(reading):
        yield from _of_reports(reading, pieces)
    elif asked := questions(reading):
        first = _part(reading, asked[0])
        yield first
        yield from (replace(_part(reading, piece), context=(first.text,)) for piece in asked[1:])
    elif pair := compared(reading):
        yield from (_part(reading, text, name=name) for name, text in pair)
    elif len(pieces) >= _MANY_CLAUSES and reading.count_content_words(reading.text) >= _MANY_WORDS:
        yield from (_part(reading, piece) for piece in pieces)


def _names_reports(reading: QuestionReading) -> bool:
    """Whether it asks for more than one report, identified by outlet or day."""
    outlets, days = reading.text.count("⟦"), len(reading.windows_in(reading.text))
    compares = pattern(filter_words(reading.language).several).search(reading.text)
    return outlets > 1 or (outlets == 1 and days > 1) or bool(compares and (outlets or days > 1))


def _of_reports(reading: QuestionReading, pieces: tuple[str, ...]) -> Iterator[QueryPart]:
    """Its clauses, each with the outlet and day it names; then the reports that have no clause of their own.
    For these the whole question is searched, and in the outlet's own articles what it asks about the
    outlet."""
    own = [_part(reading, piece) for piece in pieces] if len(pieces) > 1 else []
    yield from own
    told = {(part.outlets, part.window) for part in own if len(part.outlets) == 1}
    for outlet, window in reading.reports:
        if ((outlet,), window) not in told and ((outlet,), None) not in told:
            yield QueryPart(outlet, reading.question, (outlet,), window, matter=_matter(reading))


def _part(reading: QuestionReading, piece: str, *, name: str = "") -> QueryPart:
    text, outlets = reading.restored(piece), reading.outlets_in(piece)
    windows = reading.windows_in(piece)
    if not name:
        name = outlets[0] if len(outlets) == 1 else shorten(text, _LONGEST_NAME, placeholder="…")
    return QueryPart(
        name=reading.restored(name),
        text=text,
        outlets=outlets or reading.outlets_in(reading.text),
        window=windows[0] if len(windows) == 1 else None,
    )


def _matter(reading: QuestionReading) -> str:
    """What is asked about the outlets: the question without their names, which their own articles seldom
    mention, and without the words that compare them. The whole question if nothing to search for would be
    left."""
    words = part_words(reading.language)
    without = reading.restored(reading.without_outlets(words.joins))
    without = reading.restored(pattern(rf"\b(?:{words.comparing})").sub(" ", without))
    return without if content_words(without, reading.language) else reading.question
