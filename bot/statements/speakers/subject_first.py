"""The subject comes before its verb, or right after it following a quote; in some languages also after any
other verb."""

import re
from collections.abc import Sequence

from bot.statements.acts import Act, is_gerund
from bot.statements.noun_phrases import likelihood, phrase_to
from bot.statements.speakers.finding import NOBODY, agent, likely, opening, right
from bot.statements.tokens import (
    ADVERB,
    ARTICLE,
    BEING,
    COMMA,
    COORDINATION,
    HELPER,
    LINK,
    MARK,
    NUMBER,
    PLAIN,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    RELATIVE,
    TIME,
    Token,
    parts_of,
)
from languages.known import STATEMENT_WORDS, grammar_of
from languages.notation import word_set, words_pattern

_CERTAIN = 2.0
"""The likelihood of a name or an office, which has to come right after an inverted verb."""


def subject_before_verb(tokens: Sequence[Token], first: int, last: int, act: Act) -> range | Token:
    """The tokens in which the subject of a statement stands, or the token that is it: before the verb, or
    after it where the sentence is inverted or passive."""
    language = act.language
    at, passive = _verb_group(tokens, first, language)
    if passive and "comment" not in act.settles and not is_gerund(tokens[first].text.casefold(), language):
        return agent(tokens, last + 1, language)
    before = tokens[at - 1].part if at else MARK
    inverted = before in (COMMA, QUOTED, MARK) and not _speaks_to(tokens, first, last, language)
    any_verb = grammar_of(language).subject_after_verb
    if not any_verb and act.kind not in ("said", "reported") and not _ends_quote(tokens, at):
        inverted = False  # nobody writes "…, denied the mayor"
    behind = right(tokens, last + 1, language) if inverted else None
    if behind is not None and likelihood(tokens, behind, language) >= _CERTAIN:
        return behind
    if last + 1 < len(tokens) and tokens[last + 1].text.startswith("-"):  # "ajoute-t-elle"
        return tokens[last + 1]
    left = _left(tokens, at, language)
    if left is not None:
        return left
    if before == COORDINATION and (shared := opening(tokens, at, language)):
        return shared
    if any_verb:
        return _inverted(tokens, first, at, last, language)
    if inverted and last + 1 < len(tokens):
        if tokens[last + 1].part == PRONOUN:
            return tokens[last + 1]
        return behind or NOBODY
    return NOBODY


def _inverted(tokens: Sequence[Token], first: int, at: int, last: int, language: str) -> range | Token:
    """The subject after the verb: "Así lo confirmó el alcalde", "démentie par la mairie", "сообщили в
    полиции"."""
    nearby = parts_of(tokens[last + 1 : last + 2])
    if nearby == PRONOUN:
        return tokens[last + 1]
    words = STATEMENT_WORDS[language]
    no_subject = words_pattern(words.verbs.without_subject)
    if any(no_subject.fullmatch(one.text) for one in tokens[first : last + 1]):
        opened = re.search(r"(?:^|[,.qsj]b*)p(?=[^,.qsjv]+$)", parts_of(tokens[:at]))
        for begin in (opened.end() if opened else 0, last + 2 if nearby == PREPOSITION else 0):
            if (
                begin
                and tokens[begin - 1].text.casefold() in word_set(words.impersonal_sources)
                and (found := right(tokens, begin, language))
            ):
                return found
    if nearby == PREPOSITION:
        return agent(tokens, last + 1, language)
    behind = right(tokens, last + 1, language)
    adjective = words_pattern(words.phrases.adjectives)
    thing = (
        behind and tokens[behind.start].part == PLAIN and not adjective.fullmatch(tokens[behind.start].text)
    )
    if behind and not thing and likelihood(tokens, behind, language) >= _CERTAIN:
        return behind
    return opening(tokens, at, language) if at and tokens[at - 1].part == COORDINATION else NOBODY


def _ends_quote(tokens: Sequence[Token], at: int) -> bool:
    return QUOTED in parts_of(tokens[max(0, at - 2) : at])


def _speaks_to(tokens: Sequence[Token], first: int, last: int, language: str) -> bool:
    """Whether the person spoken to follows the verb: "told reporters"."""
    text = " ".join(token.text for token in tokens[first : last + 1])
    return bool(words_pattern(STATEMENT_WORDS[language].to_somebody).fullmatch(text))


def _verb_group(tokens: Sequence[Token], first: int, language: str) -> tuple[int, bool]:
    """Where the words that belong to a verb begin, and whether they make it passive."""
    at, passive = first, False
    while at:
        part = tokens[at - 1].part
        if part in (ADVERB, HELPER):
            at -= 1
        elif part == BEING:
            at, passive = at - 1, True
        elif part == ARTICLE and words_pattern(STATEMENT_WORDS[language].back).fullmatch(tokens[at - 1].text):
            at -= 1  # "le confirme"
        elif part in (TIME, NUMBER) and _time_before(tokens, at):
            at = _time_before(tokens, at)
        elif part == COMMA and (skipped := _set_off(tokens, at)):
            at = skipped
        else:
            break
    return at, passive


def _time_before(tokens: Sequence[Token], at: int) -> int:
    """The start of the words of time that end before a token; 0 if there are none."""
    match = re.search(r"(?:p[dg]?)?(?:w?t|tn)+$", parts_of(tokens[:at]))
    return match.start() if match else 0


def _set_off(tokens: Sequence[Token], at: int) -> int:
    """The start of an insertion between two commas that is not a noun phrase: ", meanwhile,", ", on Friday,";
    0 if there is none."""
    match = re.search(r",(?:b|p?[dg]?t|p[dg]?w{1,3})+,$", parts_of(tokens[:at]))
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
    if phrase and phrase.start and tokens[phrase.start - 1].part == LINK:
        return None
    found = likely(tokens, phrase, language)
    return _joined(tokens, found, language) if found and grammar_of(language).subject_after_verb else found


def _joined(tokens: Sequence[Token], phrase: range, language: str) -> range:
    """The phrase with the noun phrase before "and": "le club et le joueur", "ni la police ni le parquet"."""
    if phrase.start < 2 or tokens[phrase.start - 1].part != COORDINATION:
        return phrase
    other = phrase_to(tokens, phrase.start - 1, language)
    if other is None or tokens[other.stop - 1].part == PLAIN or not likely(tokens, other, language):
        return phrase
    start = other.start - 1 if other.start and tokens[other.start - 1].part == COORDINATION else other.start
    return range(start, phrase.stop)


def _before_participle(tokens: Sequence[Token], at: int, language: str) -> range | None:
    """The noun phrase before "filed in" or "published by": "An affidavit filed in U.S. District Court"."""
    match = re.search(r"(?<=[aC])w{0,2}$", parts_of(tokens[:at]))
    return phrase_to(tokens, match.start(), language) if match else None


def _before_apposition(tokens: Sequence[Token], at: int, language: str) -> range | None:
    """The noun phrase before an insertion between two commas: "Anna Berg, the mayor, said"."""
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
