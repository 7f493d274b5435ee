"""Turkish noun phrases by the cases of their words: endings, which in names follow an apostrophe."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from bot.statements.noun_phrases import likelihood, phrase_from
from bot.statements.speakers.finding import NOBODY
from bot.statements.tokens import BRACKETS, COMMA, COORDINATION, NAME, NUMBER, PERSON, PLAIN, Token
from languages.known import STATEMENT_WORDS
from languages.notation import words_pattern

Case = Literal["nominative", "genitive", "oblique"]

_GENITIVE = re.compile(r"(?:l[ae]r)?(?:[ıiuü]|s[ıiuü])?n?[ıiuü]n")
_POSSESSED = re.compile(r"[kğ]?[ıiuü]|l[ae]r[ıiuü]")
_OBLIQUE = re.compile(r"\w*?(?:n?[dt][ae]n?|[yn]?[ae]|[yn][ıiuü]|y?l[ae]|c[ae])")
_INFLECTED = re.compile(r"\w{3,}(?:[ln]?[ıiuü]n|[dt][ae]n?|[yn][ae]|[yn][ıiuü]|l[ae]r[ıiuü]|l[ae]r[ae])")
_BEFORE_ANOTHER = re.compile(r"\w+(?:[ae]n|[ıiuü]n[ıiuü])")
"""A participle or an object: another noun phrase begins after it."""


def nominatives(tokens: Sequence[Token], start: int, end: int) -> Iterator[range]:
    """The noun phrases that begin between two tokens and may be a subject. Two joined by "ve" are one."""
    n = start
    while n < min(end, len(tokens)):
        phrase = phrase_from(tokens, n, "tr") if tokens[n].part != PLAIN or n == start else None
        if phrase is None:
            n += 1
            continue
        found, n = _nominative(tokens, phrase)
        if not found:
            continue
        if n < len(tokens) and tokens[n].part == COORDINATION:
            joined = phrase_from(tokens, n + 1, "tr")
            other = _nominative(tokens, joined)[0] if joined else NOBODY
            found = range(found.start, other.stop) if other else found
        yield found


def _nominative(tokens: Sequence[Token], phrase: range) -> tuple[range, int]:
    """The part of the phrase after any verb in it, empty if it is in another case; and the token at which to
    continue."""
    opened = max((n + 1 for n in phrase if _ends_another(tokens[n])), default=phrase.start)
    oblique = next((n + 1 for n in range(opened, phrase.stop) if _case(tokens, n, opened) == "oblique"), 0)
    found = range(opened, phrase.stop)
    if oblique or not found or _case(tokens, found[-1], opened) != "nominative":
        return NOBODY, oblique or phrase.stop
    return (found if likelihood(tokens, found, "tr") >= 1 else NOBODY), phrase.stop


def phrase_before(tokens: Sequence[Token], end: int) -> range:
    """The noun phrase that ends before a token, in any case."""
    start = end
    while start and tokens[start - 1].part in (NAME, PERSON, BRACKETS, PLAIN, NUMBER):
        if _ends_another(tokens[start - 1]) or (start < end and _case(tokens, start - 1, -1) == "oblique"):
            break
        start -= 1
    found = range(start, end)
    return found if found and likelihood(tokens, found, "tr") >= 1 else NOBODY


def _ends_another(token: Token) -> bool:
    return token.part == PLAIN and bool(_BEFORE_ANOTHER.fullmatch(token.text))


def _case(tokens: Sequence[Token], n: int, start: int) -> Case:
    """The case of a token in the noun phrase that begins at `start`: "bakanı" is an object by itself, and a
    speaker in "Enerji Bakanı"."""
    token = tokens[n]
    if words_pattern(STATEMENT_WORDS["tr"].claims).fullmatch(token.text):
        return "oblique"
    _, apostrophe, ending = token.text.replace("'", "’").rpartition("’")
    if not apostrophe and token.part == NAME:
        alone = n == 0 and (len(tokens) == 1 or tokens[1].part not in (NAME, PERSON, COMMA))
        return "oblique" if alone and _INFLECTED.fullmatch(token.text) else "nominative"
    if not apostrophe:
        if token.part != PERSON:
            return "nominative"
        stem = _stems().match(token.text)
        ending = token.text[stem.end() :].lstrip("kğ") if stem else ""
    if _GENITIVE.fullmatch(ending):
        return "genitive"
    if not apostrophe and _POSSESSED.fullmatch(ending) and (n > start or token.text[0].isupper()):
        return "nominative"
    return "oblique" if _OBLIQUE.fullmatch(ending) else "nominative"


@cache
def _stems() -> re.Pattern[str]:
    """The nouns for possible speakers without their endings, the longest first."""
    nouns = (one.strip().removesuffix("*") for one in STATEMENT_WORDS["tr"].phrases.people.split(","))
    return re.compile("|".join(map(re.escape, sorted(nouns, key=len, reverse=True))), re.IGNORECASE)
