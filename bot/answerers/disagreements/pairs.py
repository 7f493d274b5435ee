"""Quotes that contradict each other: denied and confirmed, different figures for one thing, and
corrections."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import Literal

from bot.answerers.disagreements.asked import FigureSought, asks_how_many
from bot.answerers.disagreements.facts import other_fact, other_name, other_statement
from bot.answerers.disagreements.figures import other_figure
from bot.answerers.disagreements.matter import line_within, quoted_lines
from bot.answerers.disagreements.replaced import has_asked_figure
from bot.answerers.disagreements.replaced import replaces_figure as line_replaces
from bot.answerers.disagreements.words import figure_list, question_list
from bot.citations.answer import Citation, Disagreement, Statement
from bot.statements.likeness import alike
from bot.wording.phrases import corrected_phrase, differ_phrase
from index.question.query import content_words
from index.text.terms.number_words import with_digits
from index.text.terms.numbers import POINT
from languages.notation import anywhere

_SHARED = 4
"""Two quotes on one matter share at least this many content words and names; across two languages only names
can be shared, and two are enough."""
_SHARED_ACROSS = 2
_NAME_CHARACTERS = 4

_SHORT = 80
_BACK = 250
"""A quote of fewer than `_SHORT` characters ("He denied this.") is read together with this many characters
before it."""

_NUMBERS = question_list(lambda one: one.numbers)
_FIGURE = re.compile(rf"(?<![\w{POINT}])(\d+(?:{POINT}\d+)?)\s+([^\W\d_]{{3,}})")
_NOT_COUNTED = figure_list(lambda one: one.not_counted)


def find_disagreements(question: str, citations: Sequence[Citation]) -> tuple[Disagreement, ...]:
    """The first citation and the first one from another article that contradicts it, by numbers from 1; empty
    if none does.

    A correction comes before what it corrects; otherwise the older one comes first, and an undated one last.
    Figures are compared when the question asks for one.
    """
    for number, other in enumerate(citations[1:], start=2):
        if kind := contradiction(question, citations[0], other):
            in_order = _in_order(kind, citations[0], other)
            return (Disagreement(kind, (1, number) if in_order else (number, 1)),)
    return ()


def side_by_side(
    citations: Sequence[Citation], disagreements: Sequence[Disagreement]
) -> tuple[tuple[Citation, ...], tuple[Disagreement, ...]]:
    """The citations in their order, except that those which disagree are moved together to the place of the
    better one; and the disagreements with the new numbers."""
    order: list[int] = []
    for number in range(1, len(citations) + 1):
        pair = next((one.numbers for one in disagreements if number in one.numbers), (number,))
        order += [one for one in pair if one not in order]
    renumbered = {old: new for new, old in enumerate(order, start=1)}
    return tuple(citations[number - 1] for number in order), tuple(
        replace(one, numbers=(renumbered[one.numbers[0]], renumbered[one.numbers[1]]))
        for one in disagreements
    )


def with_disagreements(
    opening: Sequence[Statement], disagreements: Sequence[Disagreement], language: str
) -> list[Statement]:
    """The opening, with statements that the sources differ. If the first statement cites only quotes of the
    disagreement, both become one statement."""
    statements = list(opening)
    for one in disagreements:
        phrase = corrected_phrase(language) if one.kind == "correction" else differ_phrase(language)
        if statements and set(statements[0].numbers) <= set(one.numbers):
            statements[0] = Statement(f"{statements[0].text} {phrase}", tuple(sorted(one.numbers)))
        else:
            statements.append(Statement(phrase, one.numbers))
    return statements


def contradiction(
    question: str, one: Citation, other: Citation
) -> Literal["statement", "figure", "correction"] | None:
    """How two quotes contradict each other; None when they do not, or are from one article. If only the
    second is a correction, it counts only where a number is asked for and both give one: otherwise it
    corrects something else. A figure that has changed since contradicts nothing."""
    if one.source == other.source:
        return None
    asks_for_a_number = bool(anywhere(_NUMBERS).search(question))
    if one.statement == "corrected" != other.statement:
        return "correction" if _same_matter(one, other) and _corrects(one, other) else None
    if other.statement == "corrected" != one.statement:
        both = asks_for_a_number and any(_figures(one)) and any(_figures(other))
        return "correction" if both and _same_matter(one, other) and _corrects(other, one) else None
    for lines in product(quoted_lines(one), quoted_lines(other)):
        sought = FigureSought(question, lines[0].language)
        if line_replaces(sought, *lines) or line_replaces(sought, *reversed(lines)):
            return None
        if other_figure(question, *lines):
            return "figure"
        if not asks_how_many(question) and (
            other_statement(question, one, other, lines)
            or other_fact(question, *lines)
            or other_name(question, *lines)
        ):
            return "statement"
    return None


def replaces_cited_figure(sought: FigureSought, newer: Citation, older: Citation) -> bool:
    """Whether a quote from a later article gives another figure for what is asked, because it has changed
    since."""
    if newer.source == older.source:
        return False
    lines, others = (
        [line_within(line, sought.articles.get(one.source.article_id, "")) for line in quoted_lines(one)]
        for one in (newer, older)
    )
    return any(line_replaces(sought, *pair) for pair in product(lines, others))


def gives_figure(sought: FigureSought, citation: Citation) -> bool:
    """Whether a quote has a figure of the kind that a question asks for."""
    return any(has_asked_figure(sought, line) for line in quoted_lines(citation))


def _corrects(correction: Citation, other: Citation) -> bool:
    """Whether an article no earlier than the quote's corrects the quote: if it names figures, one of them is
    the quote's."""
    passage = correction.passage
    named = _numbers(f"{correction.source.title or ''} {passage.text}", correction.source.language)
    quoted = _numbers(other.quote, other.source.language)
    return _is_later(correction, other) and (not named or bool(named & quoted))


def _numbers(text: str, language: str | None) -> set[str]:
    return set(re.findall(rf"\d+(?:{POINT}\d+)?", with_digits(text, language)))


def _is_later(correction: Citation, corrected: Citation) -> bool:
    later, earlier = correction.source.published, corrected.source.published
    return later is None or earlier is None or later >= earlier


def _in_order(kind: str, one: Citation, other: Citation) -> bool:
    if kind == "correction":
        return one.statement == "corrected"
    first, second = one.source.published, other.source.published
    if first is None or second is None:
        return second is None
    return first <= second


def _same_matter(one: Citation, other: Citation) -> bool:
    """Whether the two quotes share enough words, each taken with its headline and context."""
    words, others, enough = _words(one), _words(other), _SHARED
    if one.source.language != other.source.language:
        words, others, enough = _large(words), _large(others), _SHARED_ACROSS
    shared = {word.casefold() for word in words if any(alike(word, each) for each in others)}
    return len(shared) >= enough


def _large(words: Sequence[str]) -> list[str]:
    return [word for word in words if word[0].isupper() and len(word) >= _NAME_CHARACTERS]


def _words(citation: Citation) -> list[str]:
    """The content words of a quote, of its headline and, for a short quote, of the text before."""
    passage, language = citation.passage, citation.source.language or "en"
    start = citation.span.start - passage.start
    before = passage.text[max(0, start - _BACK) : start] if len(citation.quote) < _SHORT else ""
    texts = (citation.source.title or "", before, citation.quote)
    words = [text[slice(*span)] for text in texts for span in content_words(text, language)]
    return [word for word in words if len(word) > 2]


def _figures(citation: Citation) -> Iterator[tuple[str, str]]:
    """Numbers with what they count: ("1200", "Fische")."""
    for number, unit in _FIGURE.findall(with_digits(citation.quote, citation.source.language)):
        if not anywhere(_NOT_COUNTED).fullmatch(unit):
            yield number, unit
