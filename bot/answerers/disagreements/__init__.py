"""Quotes that contradict each other on what was asked, and corrections.

words    the words that this turns on, by language
asked    what the question wants: a figure, somebody, or whether something is so
matter   whether a quote is on what was asked, and when
figures  another figure for one thing
facts    one thing affirmed and denied, and two names for one part
pairs    which quotes contradict each other, in order, and the phrase for it
"""

from bot.answerers.disagreements.pairs import (
    contradiction,
    find_disagreements,
    replaces_figure,
    side_by_side,
    with_disagreements,
)

__all__ = ["contradiction", "find_disagreements", "replaces_figure", "side_by_side", "with_disagreements"]
