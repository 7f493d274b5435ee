"""Turkish: the subject comes first or after the object, the verb last; a source comes before "göre"."""

import re
from collections.abc import Sequence

from bot.statements.acts import Act
from bot.statements.speakers.finding import NOBODY
from bot.statements.speakers.turkish_phrases import nominatives, phrase_before
from bot.statements.tokens import ADVERB, COMMA, COORDINATION, PLAIN, PRONOUN, QUOTED, TIME, Token
from languages.known import STATEMENT_WORDS
from languages.notation import words_pattern

_SOURCE = "göre"
_MADE = "yapılan"

_PARTICIPLE = re.compile(r"\w+[ae]n")
_PASSIVE = re.compile(
    r"(?!seslen|kullan|kabullen|niteli)\w+(?:l[ae]n|[ıiuü]l)(?:m[ae])?"
    r"(?:d[ıiuü](?:l[ae]r)?|[ıiuü]yor\w*|m[ıiuü]şt[ıiuü])"
)
_FINITE = re.compile(r"\w{2,}(?:[dt][ıiuü](?:l[ae]r)?|[ıiuü]yor(?:lar)?|[ae]c[ae][kğ])")
_LOCATIVE = re.compile(r"\w{3,}[dt][ae]")


def subject_in_verb_last(tokens: Sequence[Token], first: int, act: Act) -> range | Token:
    """The noun phrase or the pronoun that is the subject of an act whose words begin at a token."""
    last = max(n for n, one in enumerate(tokens) if one.span.start < act.span.end)
    verb = tokens[last].text.casefold()
    if verb == _SOURCE:
        found = phrase_before(tokens, first)
        return found if found or first == last else range(first, last)  # "araştırmaya göre"
    if _PARTICIPLE.fullmatch(verb):
        return next(nominatives(tokens, last + 1, len(tokens)), NOBODY)
    by = words_pattern(STATEMENT_WORDS["tr"].phrases.by)
    agents = [n for n in range(first) if by.fullmatch(tokens[n].text)]
    if agents:
        return phrase_before(tokens, agents[-1])
    if _PASSIVE.fullmatch(verb):
        return _document(tokens, first)
    behind = next(nominatives(tokens, last + 1, last + 2), None)
    if behind is not None:
        return behind
    start = _clause(tokens, first)
    return _before(tokens, start, first) or (_before(tokens, 0, start) if start else None) or NOBODY


def _clause(tokens: Sequence[Token], first: int) -> int:
    """The token after the finite verb of the clause before; 0 if there is none."""
    for n in range(first - 1, 0, -1):
        ends = tokens[n].part in (COMMA, COORDINATION) or tokens[n].text == ";"
        if ends and tokens[n - 1].part == PLAIN and _FINITE.fullmatch(tokens[n - 1].text):
            return n + 1
    return 0


def _before(tokens: Sequence[Token], start: int, first: int) -> range | Token | None:
    """A pronoun at the start, or else the first noun phrase in the nominative, preferably one that ends at a
    comma or a quote."""
    opened = next((n for n in range(start, first) if tokens[n].part not in (ADVERB, TIME, COMMA)), first)
    if opened < first and tokens[opened].part == PRONOUN:
        return tokens[opened]
    found = list(nominatives(tokens, start, first))
    set_off = (one for one in found if one.stop <= first and tokens[one.stop].part in (COMMA, QUOTED))
    return next(set_off, found[0] if found else None)


def _document(tokens: Sequence[Token], first: int) -> range:
    """The document in which, by a passive verb, something is said: "raporda", "bakanlıktan yapılan
    açıklamada"."""
    for found in nominatives(tokens, 0, first):
        if _LOCATIVE.fullmatch(tokens[found[-1]].text):
            made = next((n for n in range(found.stop) if tokens[n].text == _MADE), 0)
            return phrase_before(tokens, made) or found
    return NOBODY
