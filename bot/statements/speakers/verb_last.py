"""Turkish: the subject comes first, the verb last."""

from collections.abc import Sequence

from bot.statements.acts import Act
from bot.statements.speakers.finding import NOBODY, right
from bot.statements.tokens import (
    ADVERB,
    MARK,
    PRONOUN,
    QUOTED,
    TIME,
    Token,
)


def subject(tokens: Sequence[Token], first: int, act: Act) -> range | Token:
    if first == 0:
        return right(tokens, 1, act.language) or NOBODY
    start = max((n + 1 for n in range(first) if tokens[n].part in (MARK, QUOTED)), default=0)
    if start >= first:
        return right(tokens, 0, act.language) or NOBODY
    while start < first and tokens[start].part in (ADVERB, TIME):
        start += 1
    if start < first and tokens[start].part == PRONOUN:
        return tokens[start]
    return right(tokens, start, act.language) or NOBODY
