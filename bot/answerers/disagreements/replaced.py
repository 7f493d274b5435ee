"""Whether a later article's figure for what a question asks replaces an earlier article's."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from bot.answerers.disagreements import words
from bot.answerers.disagreements.asked import (
    CHANGE,
    AskedFigure,
    FigureSought,
    asks_for_change,
    asks_for_state,
    read_asked,
)
from bot.answerers.disagreements.figures import (
    answering_figures,
    are_of_other_things,
    is_development,
    matter_of,
)
from bot.answerers.disagreements.matter import (
    QuotedLine,
    groups_in,
    has,
    is_later,
    is_on,
    line_words,
    names_time,
    years_in,
)
from bot.answerers.disagreements.measures import Figure, agree
from bot.answerers.disagreements.named import last_names_in
from bot.answerers.disagreements.nobody import nobody_left
from bot.answerers.disagreements.stages import FIRST_ASKED, Stage, is_former, is_revised, stage_of
from bot.answerers.disagreements.words import disagreement_list, figure_list
from index.question.query import WORD
from languages.notation import anywhere, expression

_SUBJECT_SHARE = 0.5
"""The text around a figure has at least this share of the words of what the question is about."""

_COMPOUND = 4
"""Words with this many first letters in common may be about one thing: "Fährleute" and "Fährstreik"."""

_PART = 3
"""Each of the two parts of a compound has at least this many letters: "Bus" and "Fahrt"."""

_NAMES_OF_A_STORY = 2
"""Two articles on one story have at least this many names in common."""

_HEADLINE = 12
"""This many of an article's first words count as its headline, which may name a place that the question does
not."""

_RECOUNTED_DAYS = 2
"""A toll that is this many days later than another replaces it, even if it is lower."""

_ELSEWHERE = re.compile(
    rf"\b(?:{expression(disagreement_list(lambda one: one.of_places))})\s+([A-ZÀ-ÖØ-Þ][\w-]+)"
)
_PRICE = expression(figure_list(lambda one: one.price))
_PRICE_OF = expression(figure_list(lambda one: one.price_of))
_IT = expression(figure_list(lambda one: one.price_pronouns))
_COSTS = expression(figure_list(lambda one: one.costs))
_PRICE_ALONE = re.compile(
    rf"\b(?:{_PRICE})\b(?!\s+(?:{_PRICE_OF})\s+(?!\d))|\b(?:{_IT})\s+(?:{_COSTS})", re.IGNORECASE
)
_NOT_OF_ITEMS = frozenset({"salary", "damage", "penalty", "grant", "gift", "income"})
"""Payments of these kinds are not the price of something."""

_TOLL = f"{words.TOLL}, {figure_list(lambda one: one.balance)}"


def replaces_figure(sought: FigureSought, newer: QuotedLine, older: QuotedLine) -> bool:
    """Whether a later article gives another figure for what is asked that replaces the older one. The newer
    sentence counts something that is still going on ("So far nine have died"), says that the figure has
    changed or was measured again, settles what was planned, offered or estimated, or the question asks for
    the present state of something ("How much is a ticket?").

    Two counts of one thing that is over are not a change but a disagreement. A figure for another place, unit
    or year replaces nothing, and a plan does not replace an actual figure.
    """
    question = sought.text
    asked = read_asked(question, newer.language)
    if asked is None or not is_later(newer, older) or FIRST_ASKED.search(question):
        return False
    if names_time(question) and not asks_for_change(question):
        return False
    pairs = list(_pairs(asked, question, newer, older))
    if (
        not pairs
        or not _of_their_time(newer, older, pairs)
        or any(agree(a, b) and not _surpasses(a, b) for a, b in pairs)
    ):
        return False
    if any(are_of_other_things(question, asked, a, b, newer, older) for a, b in pairs):
        return False
    if not _on_one_thing(asked, sought, newer, older):
        return False
    return any(_has_changed(question, asked, a, b, newer, older) for a, b in pairs)


def has_asked_figure(sought: FigureSought, line: QuotedLine) -> bool:
    """Whether a sentence has a figure of the kind that a question asks for."""
    asked = read_asked(sought.text, line.language)
    return asked is not None and any(answering_figures(asked, sought.text, line, line))


def items_asked(asked: AskedFigure, question: str, language: str) -> list[str]:
    """The words for the item whose figure a question asks for, without names and words for a price."""
    return _items(matter_of(asked, question, language), last_names_in(question, language))


def _pairs(
    asked: AskedFigure, question: str, newer: QuotedLine, older: QuotedLine
) -> Iterator[tuple[Figure, Figure]]:
    """Each current figure of one sentence with each of the other that measures or counts the same. Figures
    that their own sentence marks as former are left out."""
    firsts = _current(asked, question, newer, older) or list(nobody_left(asked, newer))
    seconds = _current(asked, question, older, newer)
    for first in firsts:
        for second in seconds:
            if first.kind == second.kind and first.currency == second.currency:
                yield first, second


def _current(asked: AskedFigure, question: str, line: QuotedLine, other: QuotedLine) -> list[Figure]:
    """The figures of a sentence that are not marked as former; only those in the clause with the item asked
    about, if there are any."""
    events = asked.happened & set(words.EVENTS)
    if not (events <= groups_in(line.text) or anywhere(_TOLL).search(line.text)):
        return []
    found = [
        figure
        for figure in answering_figures(asked, question, line, other)
        if not is_former(line.text, figure.at, figure.end)
    ]
    items = items_asked(asked, question, line.language)
    own = [one for one in found if any(has(item, WORD.findall(one.clause)) for item in items)]
    return own or found


def _items(matter: Iterable[str], names: Collection[str]) -> list[str]:
    """The words of what the question asks about, without names and words for a price."""
    return [word for word in matter if word not in names and "price" not in groups_in(word)]


def _surpasses(newer: Figure, older: Figure) -> bool:
    """Whether the older figure was only a lower bound ("at least four") that the newer one exceeds."""
    return older.most == float("inf") and newer.value > older.value


def _of_their_time(newer: QuotedLine, older: QuotedLine, pairs: Sequence[tuple[Figure, Figure]]) -> bool:
    """Whether each sentence is about the time of its own article, not about a year before, and their years do
    not conflict. Figures that look like a year are ignored."""
    counts = [{figure.value for figure in figures} for figures in zip(*pairs, strict=True)]
    lines = zip((newer, older), counts, strict=True)
    years = [years_in(line.text, line.published) - values for line, values in lines]
    for line, named in zip((newer, older), years, strict=True):
        if named and line.published and max(named) < line.published.year:
            return False
    return not (years[0] and years[1] and not years[0] & years[1])


def _has_changed(
    question: str, asked: AskedFigure, a: Figure, b: Figure, newer: QuotedLine, older: QuotedLine
) -> bool:
    stages: tuple[Stage, Stage] = stage_of(newer.text, a.clause), stage_of(older.text, b.clause)
    wanted = stage_of(question, "")
    if wanted in ("demanded", "offered"):  # the offer, whatever became of it
        return stages == (wanted, wanted)
    if stages[0] in ("demanded", "offered", "planned"):  # a later offer replaces an offer, but not a fact
        return stages[0] == stages[1]
    if stages[0] == "settled" and stages[1] in ("demanded", "offered", "planned"):
        return True
    if stages[1] in ("demanded", "offered"):
        return False
    if stages[1] == "planned" or asks_for_state(question):
        return True
    if anywhere(words.DEVELOPMENT).search(newer.text) or is_revised(newer.text):
        return True
    return is_development(question, asked, a, b, newer, older) or _is_recounted(asked, newer, older)


def _is_recounted(asked: AskedFigure, newer: QuotedLine, older: QuotedLine) -> bool:
    """Whether both give the toll of something that is still going on, at least two days apart."""
    if not asked.happened & set(words.GROWING) or not newer.published or not older.published:
        return False
    apart = (newer.published - older.published).days
    return apart >= _RECOUNTED_DAYS and all(anywhere(_TOLL).search(line.text) for line in (newer, older))


def _on_one_thing(asked: AskedFigure, sought: FigureSought, newer: QuotedLine, older: QuotedLine) -> bool:
    """Whether both figures are about what the question is about. Each sentence has the question's words, or
    its article has them together with the question's names. If the question has no names, the two articles
    have to share names."""
    question, language = sought.text, sought.language
    matter = [word for word in matter_of(asked, question, language) if not anywhere(CHANGE).fullmatch(word)]
    names = [word for word in matter if word in last_names_in(question, language)]
    same = [line for line in (newer, older) if line.language == language]
    if not all(_is_of_the_item(asked, matter, names, line) for line in same):
        return False
    others = [line for line in (newer, older) if not is_on(matter, line)]
    if not others:
        return True
    own = line_words(question, language)
    if not all(_is_about(own, matter, names, line, language) for line in others):
        return False
    return bool(names) or _shared_names(newer, older) >= _NAMES_OF_A_STORY


def _is_of_the_item(
    asked: AskedFigure, matter: Sequence[str], names: Sequence[str], line: QuotedLine
) -> bool:
    """Whether a sum of money is for the item asked about: the sentence mentions it, or it speaks only of the
    price and the text before mentions it."""
    items = _items(matter, names)
    if "money" not in asked.kinds or "count" in asked.kinds or not items or asked.happened & _NOT_OF_ITEMS:
        return True
    if any(_has_item(item, line.words) for item in items):
        return True
    return bool(_PRICE_ALONE.search(line.text)) and any(_has_item(item, line.all_words) for item in items)


def _has_item(item: str, others: Sequence[str]) -> bool:
    return has(item, others) or _has_compound(item, others) or _has_parts(item, others)


def _is_about(
    own: Sequence[str], matter: Sequence[str], names: Sequence[str], line: QuotedLine, language: str
) -> bool:
    """Whether a sentence and its article are about what the question is about. The sentence has one of the
    question's words (or speaks only of the price, after text that has one) and names no other place. Its
    article has all the names and most of the other words. In another language, only names and happenings are
    compared."""
    said = [word for word in own if word not in names and "price" not in groups_in(word)]
    near = line.all_words if _PRICE_ALONE.search(line.text) else line.words
    if not any(_has_item(word, near) for word in said):
        return False
    beside = (*line.all_words, *line.around)
    known = (*own, *line.around[:_HEADLINE])
    places = (name for name in _ELSEWHERE.findall(line.text) if not _is_a_time(name))
    if any(not has(place, known) for place in places):
        return False
    if not all(has(name, beside) for name in names):
        return False
    if line.language != language:
        return bool(names)
    others = [word for word in matter if word not in names]
    met = [_has_item(word, beside) for word in others]
    return sum(met) >= _SUBJECT_SHARE * len(met)


def _is_a_time(name: str) -> bool:
    times = ", ".join((*words.WEEKDAY_WORDS, *words.month_words()))
    return anywhere(times).fullmatch(name) is not None


def _shared_names(one: QuotedLine, other: QuotedLine) -> int:
    """How many names the two articles have in common."""
    known = last_names_in(one.article, one.language) | last_names_in(other.article, other.language)
    return sum(has(name, one.around) and has(name, other.around) for name in known)


def _has_compound(word: str, others: Sequence[str]) -> bool:
    start = word[:_COMPOUND].casefold()
    return len(start) == _COMPOUND and any(other.casefold().startswith(start) for other in others)


def _has_parts(word: str, others: Sequence[str]) -> bool:
    """Whether the two parts of a compound appear separately, at the ends of other words: "Busfahrt" in "eine
    Einzelfahrt mit dem Stadtbus"."""
    folded = [other.casefold() for other in others if len(other) >= _PART]
    word = word.casefold()
    splits = ((word[:at], word[at:]) for at in range(_PART, len(word) - _PART + 1))
    return any(
        any(other.startswith(first) or other.endswith(first) for other in folded)
        and any(other.endswith(last) for other in folded)
        for first, last in splits
    )
