"""English, French, Spanish, Russian: the subject stands before its verb, or right behind it after a quote."""

import re
from collections.abc import Sequence

from bot.statements.acts import Act
from bot.statements.notation import words_pattern
from bot.statements.noun_phrases import likelihood, phrase_to
from bot.statements.speakers.finding import NOBODY, agent, likely, opening, right
from bot.statements.tokens import (
    ADVERB,
    ARTICLE,
    BEING,
    COMMA,
    COORDINATION,
    HELPER,
    MARK,
    NUMBER,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    RELATIVE,
    TIME,
    Token,
    parts_of,
)
from bot.statements.words import WORDS

_CERTAIN = 2.0
"""So likely is a name or an office; an inverted verb has one behind it at once."""


def subject(tokens: Sequence[Token], first: int, last: int, act: Act) -> range | Token:
    language = act.language
    at, passive = _verb_group(tokens, first, language)
    if passive and not tokens[first].text.casefold().endswith("ing"):
        return agent(tokens, last + 1, language)
    before = tokens[at - 1].part if at else MARK
    inverted = before in (COMMA, QUOTED, MARK) and not _speaks_to(tokens, first, last, language)
    if language == "en" and act.kind not in ("said", "reported") and not _ends_quote(tokens, at):
        inverted = False  # nobody writes "…, denied the mayor"
    behind = right(tokens, last + 1, language) if inverted else None
    if behind is not None and likelihood(tokens, behind, language) >= _CERTAIN:
        return behind
    left = _left(tokens, at, language)
    if left is not None:
        return left
    if inverted and last + 1 < len(tokens):
        if tokens[last + 1].part == PRONOUN:
            return tokens[last + 1]
        return behind or NOBODY
    if before == COORDINATION:
        return opening(tokens, at, language)
    return NOBODY


def _ends_quote(tokens: Sequence[Token], at: int) -> bool:
    return QUOTED in parts_of(tokens[max(0, at - 2) : at])


def _speaks_to(tokens: Sequence[Token], first: int, last: int, language: str) -> bool:
    """Whether a verb is followed by who is spoken to: "told reporters"."""
    text = " ".join(token.text for token in tokens[first : last + 1])
    return bool(words_pattern(WORDS[language].to_somebody).fullmatch(text))


def _verb_group(tokens: Sequence[Token], first: int, language: str) -> tuple[int, bool]:
    """Where the words that belong to a verb begin, and whether they make it passive."""
    at, passive = first, False
    while at:
        part = tokens[at - 1].part
        if part in (ADVERB, HELPER):
            at -= 1
        elif part == BEING:
            at, passive = at - 1, True
        elif part == ARTICLE and words_pattern(WORDS[language].back).fullmatch(tokens[at - 1].text):
            at -= 1  # "le confirme"
        elif part in (TIME, NUMBER) and _time_before(tokens, at):
            at = _time_before(tokens, at)
        elif part == COMMA and (skipped := _set_off(tokens, at)):
            at = skipped
        else:
            break
    return at, passive


def _time_before(tokens: Sequence[Token], at: int) -> int:
    """Where words of time that end before a token begin; 0 where there are none."""
    match = re.search(r"(?:p[dg]?)?(?:w?t|tn)+$", parts_of(tokens[:at]))
    return match.start() if match else 0


def _set_off(tokens: Sequence[Token], at: int) -> int:
    """Before what stands between two commas and is no noun phrase: ", meanwhile,", ", on Friday,"."""
    match = re.search(r",(?:b|p?[dg]?t)+,$", parts_of(tokens[:at]))
    return match.start() if match else 0


def _left(tokens: Sequence[Token], at: int, language: str) -> range | Token | None:
    """The subject that ends before a verb."""
    if at == 0:
        return None
    before = tokens[at - 1]
    if before.part == PRONOUN:
        return before
    if before.part == RELATIVE:
        end = at - 2 if at > 1 and tokens[at - 2].part == COMMA else at - 1
        return likely(tokens, phrase_to(tokens, end, language), language)
    if before.part == COMMA:
        return _before_apposition(tokens, at, language)
    phrase = phrase_to(tokens, at, language)
    if phrase is None:
        stripped = re.search(r"p[dg]?[wCna]{1,4}$", parts_of(tokens[:at]))
        if stripped and stripped.start():
            phrase = phrase_to(tokens, stripped.start(), language)
    if phrase and phrase.start and tokens[phrase.start - 1].part == PREPOSITION:
        phrase = _before_participle(tokens, phrase.start - 1, language)
    return likely(tokens, phrase, language)


def _before_participle(tokens: Sequence[Token], at: int, language: str) -> range | None:
    """What "filed in" or "published by" belongs to: "An affidavit filed in U.S. District Court"."""
    match = re.search(r"(?<=[aC])w{1,2}$", parts_of(tokens[:at]))
    return phrase_to(tokens, match.start(), language) if match else None


def _before_apposition(tokens: Sequence[Token], at: int, language: str) -> range | None:
    """The noun phrase that something between two commas belongs to: "Anna Berg, the mayor, said"."""
    parts = parts_of(tokens[: at - 1])
    opened = parts.rfind(COMMA)
    while opened > 0:
        between = parts[opened + 1 :]
        if QUOTED in between or MARK in between or not between:
            return None
        apposition = between[0] in "dgaCnrwpls"
        phrase = phrase_to(tokens, opened, language) if apposition else None
        if phrase and (phrase.start == 0 or tokens[phrase.start - 1].part in ",q.sjbtr"):
            owner = likely(tokens, phrase, language)
            if owner and between[0] in "dgaC":
                return range(phrase.start, at - 1)
            if owner:
                return owner
        opened = parts.rfind(COMMA, 0, opened)
    return None
