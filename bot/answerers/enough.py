"""How many quotes an answer gives: one where one is enough."""

from collections.abc import Sequence

from bot.citations.answer import MAX_CITATIONS

NEAR = 0.2
"""A quote may be given when its score is this near to the best."""

_VERY_NEAR = 0.06
"""Once more than a few quotes are given, further ones have to be this near."""

_FEW = 3
_PER_PART = 2
"""The first `_FEW` quotes only have to be `NEAR`. For a question with parts it is this many per part, as each
part needs its own quotes."""

_CLEARLY_AHEAD = 0.12
"""A sure answer is the first quote alone when its score exceeds the second by more than this. Of the sample's
138 questions with an answer to find, 5 then have one quote, and one loses the answer among its first three;
with .04 it is 19, and two lose it."""

_MOST_UNSURE = 3


def most_quotes(*, sure: bool) -> int:
    """The maximum number of quotes in an answer."""
    return MAX_CITATIONS if sure else _MOST_UNSURE


def enough_quotes(scores: Sequence[float], *, sure: bool, several: bool = False, parts: int = 0) -> int:
    """How many of the quotes with these scores, 0 to 1, are given: at least one. The scores are in the order
    of the quotes, which nearly sorts them. `several` says that the first is not enough even if it is clearly
    ahead; `parts` is how many parts the question has."""
    if sure and not several and len(scores) > 1 and scores[0] - scores[1] > _CLEARLY_AHEAD:
        return 1
    best, readily = max(scores), max(_FEW, _PER_PART * parts)
    enough = 1
    for score in scores[1 : most_quotes(sure=sure)]:
        if best - score > (NEAR if enough < readily else _VERY_NEAR):
            break
        enough += 1
    return enough
