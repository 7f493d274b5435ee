"""Noun phrases by the cases of their words, as in Turkish: endings, which in names follow an apostrophe."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from bot.statements.noun_phrases import likelihood, phrase_from
from bot.statements.speakers.finding import NOBODY
from bot.statements.tokens import BRACKETS, COMMA, COORDINATION, NAME, NUMBER, PERSON, PLAIN, Token
from languages.known import STATEMENT_WORDS
from languages.notation import form_pattern, words_pattern

Case = Literal["nominative", "genitive", "oblique"]


def nominatives(tokens: Sequence[Token], start: int, end: int, language: str) -> Iterator[range]:
    """The noun phrases that begin between two tokens and may be a subject. Two joined by "ve" are one."""
    n = start
    while n < min(end, len(tokens)):
        phrase = phrase_from(tokens, n, language) if tokens[n].part != PLAIN or n == start else None
        if phrase is None:
            n += 1
            continue
        found, n = _nominative(tokens, phrase, language)
        if not found:
            continue
        if n < len(tokens) and tokens[n].part == COORDINATION:
            joined = phrase_from(tokens, n + 1, language)
            other = _nominative(tokens, joined, language)[0] if joined else NOBODY
            found = range(found.start, other.stop) if other else found
        yield found


def _nominative(tokens: Sequence[Token], phrase: range, language: str) -> tuple[range, int]:
    """The part of the phrase after any verb in it, empty if it is in another case; and the token at which to
    continue."""
    opened = max((n + 1 for n in phrase if _ends_another(tokens[n], language)), default=phrase.start)
    found = range(opened, phrase.stop)
    oblique = next((n + 1 for n in found if _case(tokens, n, opened, language) == "oblique"), 0)
    if oblique or not found or _case(tokens, found[-1], opened, language) != "nominative":
        return NOBODY, oblique or phrase.stop
    return (found if likelihood(tokens, found, language) >= 1 else NOBODY), phrase.stop


def phrase_before(tokens: Sequence[Token], end: int, language: str) -> range:
    """The noun phrase that ends before a token, in any case."""
    start = end
    while start and tokens[start - 1].part in (NAME, PERSON, BRACKETS, PLAIN, NUMBER):
        if _ends_another(tokens[start - 1], language):
            break
        if start < end and _case(tokens, start - 1, -1, language) == "oblique":
            break
        start -= 1
    found = range(start, end)
    return found if found and likelihood(tokens, found, language) >= 1 else NOBODY


def _ends_another(token: Token, language: str) -> bool:
    """Whether another noun phrase begins after a token."""
    ends = form_pattern(STATEMENT_WORDS[language].cases.ends_phrase)
    return token.part == PLAIN and bool(ends.fullmatch(token.text))


def _case(tokens: Sequence[Token], n: int, start: int, language: str) -> Case:
    """The case of a token in the noun phrase that begins at `start`: "bakanı" is an object by itself, and a
    speaker in "Enerji Bakanı"."""
    token, cases = tokens[n], STATEMENT_WORDS[language].cases
    if words_pattern(STATEMENT_WORDS[language].claims).fullmatch(token.text):
        return "oblique"
    _, apostrophe, ending = token.text.replace("'", "’").rpartition("’")
    if not apostrophe and token.part == NAME:
        alone = n == 0 and (len(tokens) == 1 or tokens[1].part not in (NAME, PERSON, COMMA))
        inflected = alone and form_pattern(cases.inflected).fullmatch(token.text)
        return "oblique" if inflected else "nominative"
    if not apostrophe:
        if token.part != PERSON:
            return "nominative"
        stem = _stems(language).match(token.text)
        ending = token.text[stem.end() :].lstrip(cases.stem_letters) if stem else ""
    if form_pattern(cases.genitive).fullmatch(ending):
        return "genitive"
    possessed = not apostrophe and form_pattern(cases.possessed).fullmatch(ending)
    if possessed and (n > start or token.text[0].isupper()):
        return "nominative"
    return "oblique" if form_pattern(cases.oblique).fullmatch(ending) else "nominative"


@cache
def _stems(language: str) -> re.Pattern[str]:
    """The nouns for possible speakers without their endings, the longest first."""
    nouns = (one.strip().removesuffix("*") for one in STATEMENT_WORDS[language].phrases.people.split(","))
    return re.compile("|".join(map(re.escape, sorted(nouns, key=len, reverse=True))), re.IGNORECASE)
