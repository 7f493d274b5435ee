"""The speaker of an act: in its sentence, or named before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.statements.acts import Act
from bot.statements.noun_phrases import phrase_from, phrase_span, phrase_to, with_apposition
from bot.statements.speakers import subject_first, verb_last, verb_second
from bot.statements.speakers.finding import NOBODY, likely
from bot.statements.speakers.pronouns import antecedent
from bot.statements.tokens import (
    ARTICLE,
    COMMA,
    COORDINATION,
    GENITIVE,
    LINK,
    MARK,
    NAME,
    OPENER,
    PERSON,
    PREPOSITION,
    QUOTED,
    TIME,
    VERB,
    Token,
    parts_of,
    read_tokens,
)
from languages.known import STATEMENT_WORDS, grammar_of
from languages.notation import words_pattern

_MAX_CHARACTERS = 120
"""A longer text is not a name with an office but a clause that was mistaken for one."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """`text` is verbatim, "" where nobody is named. `attached` says that the grammar of the sentence ties it
    to the act; otherwise it is the last name before a pronoun."""

    text: str
    attached: bool = True


def find_speaker(sentence: str, act: Act, earlier: Sequence[str] = ()) -> Speaker:
    """The speaker of the act. `earlier` are the sentences before in the passage, the nearest last."""
    tokens = read_tokens(sentence, act.language)
    found = _subject(tokens, act)
    if isinstance(found, Token):
        person = words_pattern(STATEMENT_WORDS[act.language].persons).fullmatch(found.text)
        place = tokens.index(found)
        joined = place > 0 and tokens[place - 1].part in (OPENER, COORDINATION)  # no tag: "…, he said"
        before = (*earlier, sentence[: found.span.start]) if joined else earlier
        return Speaker(antecedent(before, act.language) if person else "", attached=False)
    if not found:
        left_out = grammar_of(act.language).drops_subject and _begins(tokens, act)
        return Speaker(antecedent(earlier, act.language) if left_out else "", attached=False)
    span = phrase_span(sentence, tokens, found)
    text = sentence[slice(*span)].strip(" ,")
    return Speaker(text if 1 < len(text) <= _MAX_CHARACTERS else "")


def _begins(tokens: Sequence[Token], act: Act) -> bool:
    """Whether nothing before the verb of an act can be its subject, so that the subject is left out."""
    before = parts_of([one for one in tokens if one.span.end <= act.span.start])
    return not {NAME, PERSON, ARTICLE} & set(re.split(f"[{MARK}{QUOTED}]", before)[-1])


def _subject(tokens: Sequence[Token], act: Act) -> range | Token:
    """The noun phrase of the speaker, a pronoun's token, or an empty range."""
    first = next((n for n, one in enumerate(tokens) if one.span.end > act.span.start), None)
    if first is None:
        return NOBODY
    last = max(n for n, one in enumerate(tokens) if one.span.start < act.span.end)
    marked = {first, last}
    tokens = [replace(one, part=VERB) if n in marked else one for n, one in enumerate(tokens)]
    grammar = grammar_of(act.language)
    if grammar.verb_last:
        return verb_last.subject_in_verb_last(tokens, first, act)
    if introduced := _introduced(tokens, first, last, act):
        return introduced
    if words_pattern(STATEMENT_WORDS[act.language].nouns).fullmatch(
        " ".join(one.text for one in tokens[first : last + 1])
    ):
        return _of_noun(tokens, last, act.language)
    if grammar.verb_second:
        return verb_second.subject_in_verb_second(tokens, first, last, act.language)
    return subject_first.subject_before_verb(tokens, first, last, act)


def _introduced(tokens: Sequence[Token], first: int, last: int, act: Act) -> range | None:
    """The noun phrase after a word that names a source: "according to", "laut", "selon"."""
    words = STATEMENT_WORDS[act.language]
    text = " ".join(token.text for token in tokens[first : last + 1])
    if not words_pattern(words.sources).fullmatch(text):
        return None
    after = last + 1
    if after < len(tokens) and tokens[after].part in (PREPOSITION, LINK):
        after += 1
    phrase = phrase_from(tokens, after, act.language)
    if phrase is None or TIME in parts_of([tokens[n] for n in phrase]):
        return NOBODY
    return phrase if first == 0 else with_apposition(tokens, phrase)


def _of_noun(tokens: Sequence[Token], at: int, language: str) -> range:
    """The speaker of a noun: "a denial from the Kremlin", "Aus dem Kreml kam ein Dementi", "the Kremlin's
    denial"."""
    by = words_pattern(STATEMENT_WORDS[language].noun_by)
    for n in range(at + 1, len(tokens)):
        if tokens[n].part in (COMMA, MARK, OPENER, QUOTED):
            break
        if by.fullmatch(tokens[n].text):
            return likely(tokens, phrase_from(tokens, n + 1, language), language) or NOBODY
        if n == at + 1 and tokens[n].part == GENITIVE:
            return likely(tokens, phrase_from(tokens, n, language), language) or NOBODY
    owned = phrase_to(tokens, at, language)
    return owned if owned and tokens[at - 1].text.endswith(("'s", "’s", "s'", "s’")) else NOBODY
