"""Verb-second order, as in German: the subject is before or after the finite verb, or first in a clause whose
verb comes last."""

import re
from collections.abc import Iterator, Sequence

from bot.statements.noun_phrases import likelihood, phrase_from, phrase_to, with_apposition
from bot.statements.speakers.finding import NOBODY, likely, opening
from bot.statements.tokens import (
    ADVERB,
    ARTICLE,
    BEING,
    COMMA,
    COORDINATION,
    GENITIVE,
    HELPER,
    LINK,
    MARK,
    NAME,
    NUMBER,
    OPENER,
    PERSON,
    PLAIN,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    RELATIVE,
    Token,
    parts_of,
)
from languages.known import STATEMENT_WORDS
from languages.notation import form_pattern, word_set, words_pattern

SubjectCandidate = tuple[float, range | Token]
"""How likely it is the subject, and the phrase or pronoun."""

_SOME = 0.5
_CERTAIN = 2.0
"""Enough for a subject before "kein …"."""


def subject_in_verb_second(tokens: Sequence[Token], first: int, last: int, language: str) -> range | Token:
    """The noun phrase or the pronoun that is the subject of the tokens from `first` to `last`."""
    words = STATEMENT_WORDS[language]
    word = tokens[last].text.casefold()
    if word in word_set(words.sources_after):
        return likely(tokens, phrase_to(tokens, last, language), language, least=_SOME) or NOBODY
    if word in word_set(words.impersonal):
        return _behind_preposition(tokens, last + 1, language)
    start, end = _clause(tokens, first, last, language)
    between = range(start, end)
    if (
        first == last
        and any(tokens[n].part == BEING for n in between)
        and form_pattern(words.verbs.past_participle).fullmatch(tokens[last].text)
    ):
        return _agent(tokens, between, language)
    opened = start > 0 and tokens[start - 1].part in (OPENER, RELATIVE)
    if opened and tokens[start - 1].part == RELATIVE and (owner := _owner(tokens, start, language)):
        return owner
    own = max((n + 1 for n in range(start, first) if tokens[n].part == COMMA), default=start)
    finite = next((n for n in range(own, end) if tokens[n].part in (HELPER, BEING)), first)
    if (
        not opened
        and any(tokens[n].part == COORDINATION for n in range(start, first))
        and (finite == first and tokens[first - 1].part == COORDINATION)
    ):
        return _shared(tokens, start, first, language)
    candidates = [] if opened else list(_before_verb(tokens, start, finite, language))
    candidates += _behind_verb(tokens, start if opened else finite + 1, end, language)
    if not candidates and words_pattern(words.phrases.negative_articles).fullmatch(tokens[first].text):
        candidates = [one for one in _behind_verb(tokens, start, first, language) if one[0] >= _CERTAIN]
    if candidates:
        best = max(candidates, key=lambda one: one[0])
        return best[1] if best[0] >= (1.0 if len(candidates) > 1 else _SOME) else NOBODY
    return _shared(tokens, start, first, language)


def _owner(tokens: Sequence[Token], start: int, language: str) -> range | None:
    """The noun of a relative clause whose pronoun is the subject: "…, der sagte", not "…, die Berg sagte"."""
    subjects = word_set(STATEMENT_WORDS[language].cases.subject_relatives)
    is_subject = tokens[start - 1].text.casefold() in subjects
    following = None if is_subject else phrase_from(tokens, start, language)
    if following and likelihood(tokens, following, language) >= 1.0:
        return None
    comma = start - 2 if start > 1 and tokens[start - 2].part == COMMA else start - 1
    return likely(tokens, phrase_to(tokens, comma, language), language)


def _clause(tokens: Sequence[Token], first: int, last: int, language: str) -> tuple[int, int]:
    """From the start of a verb's clause to the punctuation after it."""
    start = first
    while start and tokens[start - 1].part not in (COMMA, MARK, QUOTED, OPENER, RELATIVE):
        start -= 1
    if start >= 2 and tokens[start - 1].part == COMMA:
        start = _before_inserted(tokens, start, language)
    end = last + 1
    while end < len(tokens) and tokens[end].part not in (COMMA, MARK, QUOTED, OPENER):
        end += 1
    return start, end


def _before_inserted(tokens: Sequence[Token], start: int, language: str) -> int:
    """The start of a clause that continues after an insertion between two commas: "Anna Berg, die Chefin,
    sagte"."""
    match = re.search(r"(?<=[Ca(]),(?:[dgrwCan][^,.;qs]{0,16}),$", parts_of(tokens[:start]))
    phrase = phrase_to(tokens, match.start(), language) if match else None
    if phrase is None:
        return start
    start = phrase.start
    while start and tokens[start - 1].part not in (COMMA, MARK, QUOTED, OPENER, RELATIVE):
        start -= 1
    return start


def _before_verb(
    tokens: Sequence[Token], start: int, finite: int, language: str
) -> Iterator[SubjectCandidate]:
    """The phrase or pronoun before the finite verb, if it can be a subject."""
    while start < finite and tokens[start].part in (ADVERB, COORDINATION):
        start += 1
    if start >= finite:
        return
    word = tokens[start].text.casefold()
    cases = STATEMENT_WORDS[language].cases
    if tokens[start].part == PRONOUN:
        if start + 1 == finite and word in word_set(cases.subject_pronouns):
            yield 2.0, tokens[start]
        return
    other = word in word_set(cases.other_articles)
    phrase = None if other else phrase_from(tokens, start, language)
    if phrase is None or tokens[start].part == PREPOSITION:
        return
    behind = parts_of(tokens[phrase.stop : finite])
    if not re.fullmatch(r"(?:,[^.;q]*,)?(?:[pl][dg]?[wCant(]+|g[wCa]+|b|t|n)*", behind):
        return
    score = likelihood(tokens, phrase, language)
    if re.fullmatch(r",[dgCaw][^,r]*,", behind):
        phrase = range(phrase.start, finite - 1)
    if score:
        yield score, phrase


def _behind_verb(tokens: Sequence[Token], start: int, end: int, language: str) -> Iterator[SubjectCandidate]:
    """The first phrase or pronoun after the finite verb that can be a subject and is in no other case."""
    cases = STATEMENT_WORDS[language].cases
    n = start
    while n < end:
        part, word = tokens[n].part, tokens[n].text.casefold()
        if part in (COMMA, OPENER, RELATIVE):
            return
        if part == PRONOUN and tokens[n].text in word_set(cases.subject_pronouns):
            if tokens[n].text in word_set(cases.ambiguous_pronouns):  # "bestätigt hat sie der Verband"
                others = _behind_verb(tokens, n + 1, end, language)
                yield from (one for one in others if _is_nominative(tokens, one[1], language))
            yield 2.5, tokens[n]
            return
        if part in (PREPOSITION, LINK):
            n = _behind_prepositional(tokens, n, end, language)
            continue
        begins = part in (ARTICLE, GENITIVE, NAME, PERSON, PLAIN, NUMBER)
        phrase = phrase_from(tokens, n, language) if begins else None
        if phrase is None or phrase.stop > end:
            n += 1
            continue
        other = word in word_set(cases.other_articles)
        score = 0.0 if other else likelihood(tokens, phrase, language)
        if score:
            yield score, with_apposition(tokens, phrase)
            return
        n = phrase.stop
        if n < end and tokens[n].part == GENITIVE:  # "die Mehrheit der Menschen"
            genitive = phrase_from(tokens, n, language)
            n = genitive.stop if genitive else n + 1


def _is_nominative(tokens: Sequence[Token], found: range | Token, language: str) -> bool:
    articles = word_set(STATEMENT_WORDS[language].cases.subject_articles)
    return isinstance(found, range) and tokens[found.start].text.casefold() in articles


def _behind_prepositional(tokens: Sequence[Token], n: int, end: int, language: str) -> int:
    """The place after "am Montag", "in Wien", "gegenüber der APA"."""
    match = re.compile(r"[pl][dg]?w{0,2}(?:[Can]\(?|t[nt]*)").match(parts_of(tokens), n)
    if match is None:
        return n + 1
    behind = match.end()
    endings = tuple(word_set(STATEMENT_WORDS[language].cases.adjective_endings))
    if behind < end and tokens[behind - 1].text.endswith(endings) and tokens[behind].part in (NAME, PERSON):
        behind += 1  # "Im Weißen Haus"
    return min(end, behind)


def _behind_preposition(tokens: Sequence[Token], n: int, language: str) -> range:
    """The source after "hieß es": "aus Bankenkreisen", "bei der Polizei", "in der Begründung"."""
    while n < len(tokens) and tokens[n].part in (ADVERB, PLAIN):
        n += 1
    before = word_set(STATEMENT_WORDS[language].impersonal_sources)
    if n < len(tokens) and tokens[n].text.casefold() in before:
        return likely(tokens, phrase_from(tokens, n + 1, language), language, least=_SOME) or NOBODY
    return NOBODY


def _agent(tokens: Sequence[Token], between: range, language: str) -> range:
    by = words_pattern(STATEMENT_WORDS[language].phrases.by)
    for n in between:
        if by.fullmatch(tokens[n].text) and n + 1 < len(tokens):
            phrase = likely(tokens, phrase_from(tokens, n + 1, language), language)
            if phrase:
                return phrase
    return NOBODY


def _shared(tokens: Sequence[Token], start: int, first: int, language: str) -> range | Token:
    """The subject of the verb before "und", shared by the verb after it: "sagte Berg und bestätigte"."""
    joined = next((n for n in reversed(range(start, first)) if tokens[n].part == COORDINATION), None)
    if joined is None:
        return NOBODY
    candidates = list(_behind_verb(tokens, start, joined, language))
    candidates = candidates or [(1.0, opening(tokens, joined, language))]
    return max(candidates, key=lambda one: one[0])[1]
