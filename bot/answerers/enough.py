"""How many quotes an answer gives: one where one is enough."""

from collections.abc import Sequence

from bot.citations.answer import MAX_CITATIONS

NEAR = 0.2
"""A quote may be given when its score is this near to the best."""

_VERY_NEAR = 0.06
"""This near have the further ones to be, when more than a few are given already."""

_FEW = 3
_PER_PART = 2
"""So many are given readily: of a question with parts, each of which would have its own, so many a part."""

_CLEARLY_AHEAD = 0.12
"""A sure answer is the first quote alone when it scores so much more than the second. Of the sample's 138
questions with an answer to look for 5 have one quote then, and one loses the answer among its first three;
with .04 they are 19, and two lose it."""

_MOST_UNSURE = 3


def most_quotes(*, sure: bool) -> int:
    """No answer gives more."""
    return MAX_CITATIONS if sure else _MOST_UNSURE


def enough_quotes(scores: Sequence[float], *, sure: bool, several: bool = False, parts: int = 0) -> int:
    """How many of the quotes with these scores, 0 to 1, are given: at least one. They stand in the order in
    which they would be given, which is nearly that of their scores. `several` is whether the first is not
    enough though it is clearly ahead; `parts` are those of the question."""
    if sure and not several and len(scores) > 1 and scores[0] - scores[1] > _CLEARLY_AHEAD:
        return 1
    best, readily = max(scores), max(_FEW, _PER_PART * parts)
    enough = 1
    for score in scores[1 : most_quotes(sure=sure)]:
        if best - score > (NEAR if enough < readily else _VERY_NEAR):
            break
        enough += 1
    return enough
