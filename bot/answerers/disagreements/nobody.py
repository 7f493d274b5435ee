"""A count that has dropped to none, stated in words: "Nobody is missing any more"."""

import re
from collections.abc import Iterator

from bot.answerers.disagreements import words
from bot.answerers.disagreements.asked import AskedFigure
from bot.answerers.disagreements.matter import QuotedLine, groups_in
from bot.answerers.disagreements.measures import Figure
from bot.answerers.disagreements.words import figure_list
from bot.statements.likeness import alike
from index.question.query import WORD
from languages.notation import anywhere

_NOBODY = figure_list(lambda one: one.nobody)
_NO_ONE = figure_list(lambda one: one.no_one)
_NONE = figure_list(lambda one: one.none)
_LEFT = figure_list(lambda one: one.left)
_NEAR = 5
"""At most this many words are between "nobody" and what nobody is."""

_CLAUSE = re.compile(r"[^,;:–—“”„«»()]+")


def nobody_left(asked: AskedFigure, line: QuotedLine) -> Iterator[Figure]:
    """A count of zero if a clause says that nobody, or none of what the question counts, is left."""
    if not asked.head or "count" not in asked.kinds:
        return
    for clause in _CLAUSE.finditer(line.text):
        text = clause[0]
        if anywhere(_LEFT).search(text) and _says_none(asked, text):
            yield Figure("count", 0.0, text, (asked.head,), "", 0.0, 0.0, *clause.span())
            return


def _says_none(asked: AskedFigure, text: str) -> bool:
    happened = asked.happened & set(words.EVENTS)
    found = WORD.findall(text)
    for place, word in enumerate(found):
        near = found[max(0, place - _NEAR) : place + _NEAR + 1]
        if anywhere(_NOBODY).fullmatch(word) or anywhere(_NO_ONE).search(text):
            if happened and happened <= groups_in(" ".join(near)):
                return True
        elif anywhere(_NONE).fullmatch(word):
            behind = found[place + 1 : place + 1 + _NEAR]
            if any(alike(asked.head or "", each) or happened & groups_in(each) for each in behind):
                return not happened or happened <= groups_in(text)
    return False
