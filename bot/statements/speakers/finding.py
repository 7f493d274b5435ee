"""Noun phrases near a place in a sentence that may be a speaker."""

import re
from collections.abc import Sequence

from bot.statements.noun_phrases import likelihood, phrase_from, with_apposition
from bot.statements.tokens import (
    ADVERB,
    COMMA,
    COORDINATION,
    MARK,
    OPENER,
    PRONOUN,
    QUOTED,
    RELATIVE,
    TIME,
    Token,
    parts_of,
)
from languages.known import STATEMENT_WORDS
from languages.notation import words_pattern

NOBODY = range(0)

_BEFORE_SUBJECT = re.compile(
    r"(?:b|p?[dg]?n?w?t+(?:n(?![wCa]))?|p[dg]?w{1,2}(?=[dg]?a)|w(?=[dg]w?a)|,p[dg]?w{1,4},)*"
)


def right(tokens: Sequence[Token], first: int, language: str, *, least: float = 1.0) -> range | None:
    """The noun phrase that begins at a token, after any adverbs and words of time; None if it is not likely a
    speaker."""
    skipped = _BEFORE_SUBJECT.match(parts_of(tokens), first)
    first = skipped.end() if skipped else first
    phrase = phrase_from(tokens, first, language)
    found = likely(tokens, phrase, language, least=least)
    return with_apposition(tokens, found) if found else None


def agent(tokens: Sequence[Token], after: int, language: str) -> range | Token:
    """The noun phrase after "by", in the clause of a passive verb."""
    if not STATEMENT_WORDS[language].phrases.by:  # Russian uses only the case
        return right(tokens, after, language) or NOBODY
    by = words_pattern(STATEMENT_WORDS[language].phrases.by)
    for n in range(after, len(tokens) - 1):
        if tokens[n].part in (COMMA, MARK, OPENER, RELATIVE, QUOTED):
            break
        if by.fullmatch(tokens[n].text):
            phrase = right(tokens, n + 1, language)
            if phrase is not None:
                return phrase
    return NOBODY


def opening(tokens: Sequence[Token], until: int, language: str) -> range | Token:
    """The subject of the verb before "and": the noun phrase with which its clause begins."""
    start = max((n + 1 for n in range(until) if tokens[n].part in (MARK, QUOTED, OPENER)), default=0)
    while start < until and tokens[start].part in (ADVERB, TIME, COORDINATION):
        start += 1
    if start < until and tokens[start].part == PRONOUN:
        return tokens[start]
    return right(tokens, start, language) or NOBODY


def likely(
    tokens: Sequence[Token], phrase: range | None, language: str, *, least: float = 1.0
) -> range | None:
    """The phrase if it is at least this likely to be a speaker."""
    return phrase if phrase and likelihood(tokens, phrase, language) >= least else None
