"""Whether two sentences give different figures for what a question asks."""

import re
from collections.abc import Iterator

from bot.answerers.disagreements import words
from bot.answerers.disagreements.asked import AskedFigure, read_asked
from bot.answerers.disagreements.matter import (
    QuotedLine,
    groups_in,
    has,
    is_later,
    is_on,
    line_words,
    one_sided,
    same_day,
    same_time,
    same_words_of,
)
from bot.answerers.disagreements.measures import Figure, agree, figures_of
from bot.answerers.disagreements.stages import without_hearsay
from bot.answerers.disagreements.words import figure_list, question_list
from bot.statements.likeness import alike
from index.question.query import WORD
from languages.notation import anywhere, expression

_FOR = re.compile(
    rf"\b(?:{expression(figure_list(lambda one: one.purpose))})\s+((?:[^\W\d_]+\s+){{0,2}}[^\W\d_]+)"
)
_TURNS = tuple(
    tuple(anywhere(side.replace("/", ",")) for side in pair.split("|"))
    for pair in figure_list(lambda one: one.turns).split(",")
)
_OF = re.compile(rf"\s*(?:{expression(figure_list(lambda one: one.part_of))})\s", re.IGNORECASE)
_TOLL = f"{words.TOLL}, {figure_list(lambda one: one.attendance)}"
_FROM = re.compile(rf"\b(?:{expression(words.FORMER_FROM)})\s+$")
_IDLE = question_list(lambda one: one.idle)
_BETWEEN = f"{words.APPROXIMATE}, {figure_list(lambda one: one.between)}"
_EXACTNESS = f"{words.AT_LEAST}, {words.AT_MOST}"


def other_figure(question: str, one: QuotedLine, other: QuotedLine) -> bool:
    """Whether both give a figure for what is asked, about one thing at one time, and the figures cannot be
    the same."""
    asked = read_asked(question, one.language)
    if asked is None or not same_time(question, one, other):
        return False
    matter = matter_of(asked, question, one.language)
    if not (is_on(matter, one) and is_on(matter, other)):
        return False
    firsts, seconds = (
        list(answering_figures(asked, question, one, other)),
        list(answering_figures(asked, question, other, one)),
    )
    pairs = [(a, b) for a in firsts for b in seconds if a.kind == b.kind and a.currency == b.currency]
    if not pairs or any(agree(a, b) for a, b in pairs):
        return False
    return not any(_is_apart(question, asked, a, b, one, other) for a, b in pairs)


def matter_of(asked: AskedFigure, question: str, language: str) -> list[str]:
    """The words of what the question is about, without those that ask for the figure."""
    asking = [*WORD.findall(asked.asking), *([asked.head] if asked.head else [])]
    named = [word for word in line_words(question, language) if word not in asking or groups_in(word)]
    return [word for word in named if not anywhere(_IDLE).fullmatch(word)]


def answering_figures(
    asked: AskedFigure, question: str, line: QuotedLine, other: QuotedLine
) -> Iterator[Figure]:
    for figure in figures_of(line.text):
        if figure.kind not in asked.kinds or _is_a_part(question, line, other, figure):
            continue
        if figure.kind == "count" and not _counts(asked, question, line, other, figure):
            continue
        if figure.kind in ("percent", "count") and not _happens(asked, line):
            continue
        yield figure


def _happens(asked: AskedFigure, line: QuotedLine) -> bool:
    """Whether the sentence, or if it mentions no happening the text before, says that what the question
    counts has happened."""
    events = asked.happened & set(words.EVENTS)
    return events <= groups_in(line.text) | (groups_in(line.before) if not groups_in(line.text) else set())


def _counts(asked: AskedFigure, question: str, line: QuotedLine, other: QuotedLine, figure: Figure) -> bool:
    """Whether a figure counts what the question does."""
    events = asked.happened & set(words.EVENTS)
    if not asked.head:
        return False
    place = next((n for n, word in enumerate(figure.counted) if _is_head(asked, word, events)), None)
    if place is None:
        before = line.text[: figure.at]
        toll = anywhere(_TOLL).search(before)
        return bool(toll and events & groups_in(before) and not _FROM.search(before))
    between = figure.counted[:place]
    known = (*WORD.findall(question), *other.words)
    return all(_is_idle(word) or has(word, known) or word[:1].isupper() for word in between)


def _is_head(asked: AskedFigure, word: str, events: frozenset[str]) -> bool:
    head = asked.head or ""
    if alike(head, word) or groups_in(head) & groups_in(word):
        return True
    about_people = bool(anywhere(words.PEOPLE).fullmatch(head)) or bool(groups_in(head) & events)
    return about_people and (bool(anywhere(words.PEOPLE).fullmatch(word)) or bool(groups_in(word) & events))


def _is_idle(word: str) -> bool:
    return len(word) < 4 or anywhere(_BETWEEN).fullmatch(word) is not None


def _is_a_part(question: str, line: QuotedLine, other: QuotedLine, figure: Figure) -> bool:
    if _OF.match(line.text, figure.end):
        return True
    near = anywhere(_EXACTNESS).sub(" ", figure.clause)
    elsewhere = anywhere(_EXACTNESS).sub(" ", other.text)
    for listed in (words.PARTS, words.SEVERITY):
        pattern = anywhere(listed)
        if (
            any(not pattern.search(text) for text in (question, elsewhere))
            and pattern.search(near)
            and not pattern.search(question)
        ):
            return True
    return False


def _is_apart(
    question: str, asked: AskedFigure, a: Figure, b: Figure, one: QuotedLine, other: QuotedLine
) -> bool:
    """Whether two figures are about a plan and its outcome, a part and the whole, or two days."""
    return _differ_in_kind(question, asked, a, b, one, other) or is_development(
        question, asked, a, b, one, other
    )


def _differ_in_kind(
    question: str, asked: AskedFigure, a: Figure, b: Figure, one: QuotedLine, other: QuotedLine
) -> bool:
    """Whether two figures are about a plan and its outcome, or about a part and the whole."""
    return planned_apart(a, b) or are_of_other_things(question, asked, a, b, one, other)


def planned_apart(a: Figure, b: Figure) -> bool:
    """Whether only one of two figures is about a plan."""
    return one_sided(words.PLANNED, "", without_hearsay(a.clause), without_hearsay(b.clause))


def are_of_other_things(
    question: str, asked: AskedFigure, a: Figure, b: Figure, one: QuotedLine, other: QuotedLine
) -> bool:
    """Whether one of two figures is about a part, a bound, an earlier time, another unit or another
    payment."""
    if any(one_sided(listed, question, one.text, other.text) for listed in (words.BOUND, words.PAST)):
        return True
    if a.kind == "money":
        said = _beside(a, one), _beside(b, other)
        if not all(same_words_of(listed, *said) for listed in (words.PER, words.FOR_WHOM)):
            return True
    if _turned(one.text, other.text):
        return True
    if a.kind == "date" and not same_day(one, other) and anywhere(words.PLANNED).search(question):
        return True
    happened = set(words.EVENTS) & asked.happened
    if (
        a.kind == "count"
        and not happened
        and groups_in(one.text, words.EVENTS) != groups_in(other.text, words.EVENTS)
    ):
        return True
    if a.kind == "money":
        paid, others = (groups_in(text, words.PAYMENTS) - asked.happened for text in (one.text, other.text))
        if paid != others:
            return True
    smaller, line, whole = (a, one, other) if a.value < b.value else (b, other, one)
    return a.kind == "count" and _for_something(question, smaller, line, whole)


def _beside(figure: Figure, line: QuotedLine) -> str:
    """What a sentence says about a figure: the whole sentence, or only the figure's clause if other clauses
    have figures of the same kind."""
    clauses = {other.clause for other in figures_of(line.text) if other.kind == figure.kind}
    return figure.clause if len(clauses) > 1 else line.text


def _turned(one: str, other: str) -> bool:
    """Whether one text is about how something began and the other about how it ended."""
    return any(
        (first.search(one) and last.search(other) and not last.search(one) and not first.search(other))
        or (last.search(one) and first.search(other) and not first.search(one) and not last.search(other))
        for first, last in _TURNS
    )


def _for_something(question: str, figure: Figure, line: QuotedLine, other: QuotedLine) -> bool:
    """Whether a figure is only for something that neither the question nor the other sentence mentions."""
    known = (*WORD.findall(question), *other.words)
    named = (line_words(match[1], line.language) for match in _FOR.finditer(line.text, figure.at))
    return any(each and not any(has(word, known) for word in each) for each in named)


def is_development(
    question: str, asked: AskedFigure, a: Figure, b: Figure, one: QuotedLine, other: QuotedLine
) -> bool:
    """Whether the later figure only continues a count, or one of the sentences says that the figure has
    changed."""
    if any(anywhere(words.DEVELOPMENT).search(line.text) for line in (one, other)) and (
        not asked.kinds & {"money", "percent"} or one.published != other.published
    ):
        return True
    if is_later(other, one):
        a, b, one, other = b, a, other, one
    if not is_later(one, other) or a.kind != "count":
        return False
    people = anywhere(words.PEOPLE).fullmatch(asked.head or "") or groups_in(asked.head or "")
    happened = asked.happened & set(words.GROWING)
    return bool(people and happened and (a.value > b.value or "missing" in happened))
