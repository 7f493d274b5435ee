"""Verb-last order, as in Turkish: the subject comes first or after the object, the verb last; a source comes
before "göre"."""

from collections.abc import Sequence

from bot.statements.acts import Act
from bot.statements.speakers.case_endings import nominatives, phrase_before
from bot.statements.speakers.finding import NOBODY
from bot.statements.tokens import ADVERB, COMMA, COORDINATION, PLAIN, PRONOUN, QUOTED, TIME, Token
from languages.known import STATEMENT_WORDS
from languages.notation import form_pattern, word_set, words_pattern


def subject_in_verb_last(tokens: Sequence[Token], first: int, act: Act) -> range | Token:
    """The noun phrase or the pronoun that is the subject of an act whose words begin at a token."""
    last = max(n for n, one in enumerate(tokens) if one.span.start < act.span.end)
    verb = tokens[last].text.casefold()
    language, words = act.language, STATEMENT_WORDS[act.language]
    if verb in word_set(words.sources_after):
        found = phrase_before(tokens, first, language)
        return found if found or first == last else range(first, last)  # "araştırmaya göre"
    if form_pattern(words.verbs.attributive).fullmatch(verb):
        return next(nominatives(tokens, last + 1, len(tokens), language), NOBODY)
    by = words_pattern(words.phrases.by)
    agents = [n for n in range(first) if by.fullmatch(tokens[n].text)]
    if agents:
        return phrase_before(tokens, agents[-1], language)
    if form_pattern(words.verbs.passive).fullmatch(verb):
        return _document(tokens, first, language)
    behind = next(nominatives(tokens, last + 1, last + 2, language), None)
    if behind is not None:
        return behind
    start = _clause(tokens, first, language)
    subject = _before(tokens, start, first, language)
    return subject or (_before(tokens, 0, start, language) if start else None) or NOBODY


def _clause(tokens: Sequence[Token], first: int, language: str) -> int:
    """The token after the finite verb of the clause before; 0 if there is none."""
    finite = form_pattern(STATEMENT_WORDS[language].verbs.finite)
    for n in range(first - 1, 0, -1):
        ends = tokens[n].part in (COMMA, COORDINATION) or tokens[n].text == ";"
        if ends and tokens[n - 1].part == PLAIN and finite.fullmatch(tokens[n - 1].text):
            return n + 1
    return 0


def _before(tokens: Sequence[Token], start: int, first: int, language: str) -> range | Token | None:
    """A pronoun at the start, or else the first noun phrase in the nominative, preferably one that ends at a
    comma or a quote."""
    opened = next((n for n in range(start, first) if tokens[n].part not in (ADVERB, TIME, COMMA)), first)
    if opened < first and tokens[opened].part == PRONOUN:
        return tokens[opened]
    found = list(nominatives(tokens, start, first, language))
    set_off = (one for one in found if one.stop <= first and tokens[one.stop].part in (COMMA, QUOTED))
    return next(set_off, found[0] if found else None)


def _document(tokens: Sequence[Token], first: int, language: str) -> range:
    """The document in which, by a passive verb, something is said: "raporda", "bakanlıktan yapılan
    açıklamada"."""
    words = STATEMENT_WORDS[language]
    issued = word_set(words.issued)
    for found in nominatives(tokens, 0, first, language):
        if form_pattern(words.cases.locative).fullmatch(tokens[found[-1]].text):
            made = next((n for n in range(found.stop) if tokens[n].text in issued), 0)
            return phrase_before(tokens, made, language) or found
    return NOBODY
