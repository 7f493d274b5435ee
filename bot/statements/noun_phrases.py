"""Noun phrases (article, office and name) as sequences of token parts."""

import re
from collections.abc import Sequence
from functools import cache

from bot.statements.tokens import (
    ADVERB,
    ARTICLE,
    BRACKETS,
    COMMA,
    GENITIVE,
    NAME,
    PERSON,
    PRONOUN,
    TIME,
    Token,
    parts_of,
    read_tokens,
)
from index.text.articles import Span
from languages.known import STATEMENT_WORDS, grammar_of, in_all_languages
from languages.notation import expression, words_pattern

_D = rf"[{ARTICLE}{GENITIVE}]"

_BODY = rf"(?:(?<=[a(]){GENITIVE}w{{0,2}}[Ca]{{1,3}}\(?)?(?:(?<=[a(])l{_D}?w{{0,2}}[Ca]{{1,3}}\(?)?"
_CAPITALISED = rf"(?:{_D}n?w{{0,3}}|n)?[Ca]+\(?{_BODY}"
"""Where nouns are capitalised: an article, adjectives and consecutive nouns; after a speaker, the body they
speak for."""

_CORE = rf"{_D}?n?(?:w{{0,3}}[Ca]\(?|n)(?:C\(?|w{{0,2}}a\(?|n)*"
"""Modifiers come first, and nouns may come between names: "General Motors supplier Trask Corp."."""

_OTHERS = rf"(?:(?:l{_D}?|{GENITIVE})(?:(?:w{{0,2}}[Cna]\(?){{1,4}}|w{{1,2}}))*"
"""What is linked to the phrase: "of the Foundation", "for the company"."""

_ELSEWHERE = rf"(?:(?<=a)p{_D}?(?:(?:w{{0,2}}[Ca]){{1,3}}|w{{1,2}}))?"
"""The place of the people: "officials in Marin Heights"."""

_AMONG_MODIFIERS = rf"{_D}?n?(?:w{{0,3}}[Ca]\(?|n)(?:w{{0,2}}[Ca]\(?|n)*"
"""Modifiers may follow the noun as well: "la police locale"."""

_APPOSITION = re.compile(r",(?:[dgr]w{0,3}[Ca]+[^,.q]{0,8}|[Can][^,.qr]{0,12})(?=,|\.|$)")

_ENDINGS = in_all_languages(lambda one: one.name_parts.endings if one.name_parts else "")
_ENDING = re.compile(rf"['’](?:{expression(_ENDINGS)})?$")

_NAMED, _OFFICE, _SHORT, _UNLIKELY = 2.0, 3.0, 1.0, 0.5


@cache
def _pattern(language: str, *, at_end: bool) -> re.Pattern[str]:
    return re.compile(rf"(?:{_phrase(language, at_end=at_end)}){'$' if at_end else ''}")


def _phrase(language: str, *, at_end: bool) -> str:
    grammar = grammar_of(language)
    if grammar.nouns_capitalised:
        return rf"{_CAPITALISED}(?:j{_CAPITALISED})?"
    if grammar.agglutinative:
        return _CORE
    if grammar.modifiers_after:
        return rf"{_AMONG_MODIFIERS}(?:w{{0,2}}(?=[lg]))?{_OTHERS}{'w{0,2}' if at_end else ''}"
    return rf"{_CORE}{_OTHERS}{_ELSEWHERE}(?:j{_CORE}{_OTHERS})?"


def phrase_from(tokens: Sequence[Token], first: int, language: str) -> range | None:
    """The noun phrase that begins at a token; None if none does."""
    match = _pattern(language, at_end=False).match(parts_of(tokens), first)
    return _checked(tokens, range(first, match.end()), language) if match else None


def phrase_to(tokens: Sequence[Token], last: int, language: str) -> range | None:
    """The longest noun phrase that ends before a token; None if none does."""
    parts = parts_of(tokens[:last])
    match = _pattern(language, at_end=True).search(parts)
    return _checked(tokens, range(match.start(), last), language) if match else None


def with_apposition(tokens: Sequence[Token], phrase: range) -> range:
    """The phrase with an office after a comma: "Tobias Ferrand, the Minister of Resources"."""
    parts = parts_of(tokens)
    match = _APPOSITION.match(parts, phrase.stop)
    if match is None or not {PERSON, NAME} & set(match.group()):
        return phrase
    return range(phrase.start, match.end())


def likelihood(tokens: Sequence[Token], phrase: range, language: str) -> float:
    """How likely it is that a noun phrase is a speaker: 0 for a thing or a time, up to 3 for an office."""
    inside = [tokens[n] for n in phrase]
    parts = parts_of(inside)
    head = re.split("[lp]", parts)[0]
    words = STATEMENT_WORDS[language].phrases
    if TIME in parts or not {NAME, PERSON} & set(head):
        return 0.0
    if _is_claim(
        inside[len(head.rstrip("(")) - 1], words_pattern(STATEMENT_WORDS[language].claims), language
    ):
        return 0.0
    if PERSON in head:
        return _OFFICE
    names = [token for token in inside[: len(head)] if token.part == NAME]
    if any(words_pattern(words.things).fullmatch(token.text) for token in names):
        return 0.0
    if BRACKETS in head or "CC" in head or any(token.text.isupper() or "-" in token.text for token in names):
        return _NAMED
    article = head[:1] in (ARTICLE, GENITIVE)
    if grammar_of(language).nouns_capitalised:
        return _UNLIKELY if article else _SHORT
    return _NAMED if not article else _SHORT


def phrase_span(sentence: str, tokens: Sequence[Token], phrase: range) -> Span:
    """The span of the phrase in its sentence, without a genitive ending."""
    start, end = tokens[phrase.start].span.start, tokens[phrase.stop - 1].span.end
    found = sentence[start:end]
    cut = _ENDING.search(found)
    end -= len(cut.group()) if cut else 0
    opened = sum(found.count(mark) for mark in '"“”„«»') % 2
    if opened and sentence[end : end + 1] in tuple('"“”»«'):
        end += 1
    return Span(start, end)


def _is_claim(token: Token, claims: re.Pattern[str], language: str) -> bool:
    """Whether a noun means a claim; a capitalised one may be a name, such as "The Information"."""
    return bool(claims.fullmatch(token.text)) and (
        grammar_of(language).nouns_capitalised or token.text.islower()
    )


def _checked(tokens: Sequence[Token], phrase: range, language: str) -> range | None:
    """The phrase without parts that cannot end it; None when nothing is left."""
    parts = parts_of(tokens[phrase.start : phrase.stop])
    grammar = grammar_of(language)
    plain_last = grammar.modifiers_after or grammar.agglutinative or {"l", "p"} & set(parts)
    rest = parts.rstrip("njlpdg" if plain_last else "nwjlpdg")
    claims = words_pattern(STATEMENT_WORDS[language].claims)
    while len(rest) > 1 and _is_claim(tokens[phrase.start + len(rest) - 1], claims, language):
        rest = rest[:-1].rstrip("njlpdgw")
    return range(phrase.start, phrase.start + len(rest)) if {NAME, PERSON} & set(rest) else None


def leading_noun_phrase(text: str, language: str) -> str:
    """The noun phrase or pronoun with which a text begins, also in lower case, as questions are typed; "" if
    it begins with neither."""
    tokens = read_tokens(text, language)
    first = next((n for n, token in enumerate(tokens) if token.part not in (ADVERB, COMMA)), len(tokens))
    if first < len(tokens) and tokens[first].part == PRONOUN:
        return tokens[first].text
    phrase = phrase_from(tokens, first, language)
    if phrase is None:
        match = re.compile(rf"{_D}w{{1,3}}").match(parts_of(tokens), first)
        phrase = range(first, match.end()) if match else None
    return text[slice(*phrase_span(text, tokens, phrase))].strip(" ,") if phrase else ""
