"""What somebody does in a sentence by speaking: denies, confirms, announces and so on."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from bot.citations.answer import StatementKind
from index.text.articles import Span
from languages.known import STATEMENT_WORDS, grammar_of
from languages.notation import anywhere, expression, form_pattern, word_set, words_pattern
from languages.sections.saying.statements import StatementWords

AskableAct = Literal["deny", "confirm", "comment"]
"""The acts about which a yes/no question may ask."""

YesOrNo = Literal["yes", "no"]

_CLAUSE_CHARACTERS = 90
"""A negation reaches about one clause."""

_RIGHT_AFTER = 3
"""This many words after a verb are checked for a negation: "sagte nicht", not "sagt er und meint nicht"."""

_RIGHT_BEFORE = 5
"""This many words before a verb are looked at: "is expected on Monday to confirm"."""

# Where several begin at one place, the first in this order is preferred.
_FORMS: Mapping[str, StatementKind] = {
    "neither": "declined",
    "unconfirmed": "declined",
    "undenied": "declined",
    "silent": "declined",
    "corrected": "corrected",
    "denied": "denied",
    "confirmed": "confirmed",
    "demanded": "demanded",
    "announced": "announced",
    "reported": "reported",
    "sources": "said",
    "said": "said",
}
_NEGATED = {"denied": "undenied", "confirmed": "unconfirmed"}
_SETTLES: Mapping[str, Mapping[AskableAct, YesOrNo]] = {
    "denied": {"deny": "yes", "confirm": "no"},
    "confirmed": {"confirm": "yes", "deny": "no"},
    "neither": {"confirm": "no", "deny": "no"},
    "unconfirmed": {"confirm": "no"},
    "undenied": {"deny": "no"},
    "silent": {"comment": "no"},
}
_VERBS = ("denied", "confirmed", "demanded", "announced", "reported", "said")

_BOUNDARY = re.compile(r"""[,;:–—!?"“”„«»«]|\.\s""")


@dataclass(frozen=True, slots=True)
class Act:
    """One act of speech, at `span` of its text. `settles` gives the certain answers to whether its speaker
    did something: somebody who denied did deny and did not confirm."""

    kind: StatementKind
    span: Span
    language: str
    settles: Mapping[AskableAct, YesOrNo] = field(hash=False)


def find_acts(text: str, language: str | None = None) -> tuple[Act, ...]:
    """The acts that happened according to a sentence, in order, without those that are only reported inside
    another: for "She denied that he had confirmed it", only the first.

    The words of the text's language are used if they are known. If the language is unknown, or the sentence
    has none of its function words, those of the first language with a match.
    """
    if language is not None and language in STATEMENT_WORDS:
        acts = _acts(text, language)
        if acts or _grammar(language).search(text):
            return acts
    return next((acts for one in STATEMENT_WORDS if (acts := _acts(text, one))), ())


@cache
def _grammar(language: str) -> re.Pattern[str]:
    """The function words, without which there is hardly a sentence."""
    words = STATEMENT_WORDS[language]
    phrases = words.phrases
    small = (
        phrases.articles,
        phrases.prepositions,
        phrases.pronouns,
        phrases.helpers,
        words.persons,
        words.negation,
    )
    return anywhere(", ".join(one for one in small if one))


def is_nested(text: str, act: Act) -> bool:
    """Whether what the act says contains a denial or a confirmation: "denied that it had confirmed"."""
    words = STATEMENT_WORDS[act.language]
    if grammar_of(act.language).verb_last:
        return bool(anywhere(f"{words.deny}, {words.confirm}").search(text[: act.span.start]))
    return any(
        not is_gerund(match.group().casefold(), act.language)  # "thereby confirming" accompanies the act
        and match.lastgroup in ("denied", "confirmed", "unconfirmed", "undenied")
        and _is_told(text, act.span, Span(*match.span()), act.language)
        for match in _pattern(act.language).finditer(text, act.span.end)
    )


def is_gerund(words: str, language: str) -> bool:
    """Whether words end in a gerund: "confirming"."""
    return bool(form_pattern(STATEMENT_WORDS[language].gerund, at_end=True).search(words))


def _acts(text: str, language: str) -> tuple[Act, ...]:
    verb_last = grammar_of(language).verb_last
    acts: list[Act] = []
    for form, span in _words_of_speaking(text, language):
        if acts and not verb_last and _is_told(text, acts[-1].span, span, language):
            continue
        if act := _act(text, form, span, language):
            acts.append(act)
    return tuple(reversed(acts)) if verb_last else tuple(acts)


def _words_of_speaking(text: str, language: str) -> Iterator[tuple[str, Span]]:
    """The words that say that somebody speaks, without uses in another sense: "was denied boarding". A longer
    phrase is preferred to one inside it: "se negó a confirmar" to "se negó a"."""
    others = [Span(*match.span()) for match in _other_senses(language).finditer(text)]
    for match in _pattern(language).finditer(text):
        span = Span(*match.span())
        overlapping = (one for one in others if one.start < span.end and span.start < one.end)
        if all(span.start <= one.start and one.end < span.end for one in overlapping):
            yield str(match.lastgroup), span


def _act(text: str, form: str, span: Span, language: str) -> Act | None:
    """The act at `span`; None when it has not happened."""
    words = STATEMENT_WORDS[language]
    settles = _SETTLES.get(form, {})
    told_of = anywhere(words.hearsay).search(text[: span.end])
    told_of = told_of or anywhere(words.quoted_mood).search(verb_group(text, span))
    if form in ("denied", "confirmed") and told_of:
        return Act("reported", span, language, {})
    if form in _VERBS:
        if _is_negated(text, form, span, language):
            if form not in _NEGATED:
                return None
            form = _NEGATED[form]
            settles = _SETTLES[form]
        elif anywhere(words.unreal).search(_reach(text, span, language)):
            return None
    if form == "said" and words_pattern(words.comment).fullmatch(text[slice(*span)]):
        settles = {"comment": "yes"}
    if words_pattern(words.nouns).fullmatch(text[slice(*span)]):
        settles = {}
    return Act(_FORMS[form], span, language, settles)


def _is_negated(text: str, form: str, span: Span, language: str) -> bool:
    words = STATEMENT_WORDS[language]
    clause = clause_around(text, span, language)
    before = text[clause.start : span.start]
    after = text[span.end : clause.end] if grammar_of(language).negation_after else ""
    inside = text[slice(*span)] if form == "confirmed" else ""
    if form not in _NEGATED:
        after = " ".join(after.split()[:_RIGHT_AFTER])
    negation = anywhere(words.negation)
    not_only = re.compile(
        rf"(?:{expression(words.negation)})\s+(?:{expression(words.contrast)})", re.IGNORECASE
    )
    before = "" if not_only.search(before) else before
    after = not_only.sub(" ", after)
    return any(negation.search(part) for part in (before, after, inside))


def clause_around(text: str, span: Span, language: str) -> Span:
    """From the last punctuation or clause-opening word before `span` to the next after it, at most 90
    characters either way."""
    that = anywhere(STATEMENT_WORDS[language].that)
    start = max(
        (match.end() for pattern in (_BOUNDARY, that) for match in pattern.finditer(text, 0, span.start)),
        default=0,
    )
    ends = [
        match.start() for match in (_BOUNDARY.search(text, span.end), that.search(text, span.end)) if match
    ]
    end = min(ends, default=len(text))
    return Span(max(start, span.start - _CLAUSE_CHARACTERS), min(end, span.end + _CLAUSE_CHARACTERS))


def verb_group(text: str, span: Span) -> str:
    """From the last punctuation before a verb to the word after it: this has its helping verbs."""
    start = max((match.end() for match in _BOUNDARY.finditer(text, 0, span.start)), default=0)
    behind = re.match(r"\W{0,2}\w+", text[span.end :])
    return text[start : span.end] + (behind.group() if behind else "")


def _is_told(text: str, outer: Span, inner: Span, language: str) -> bool:
    """Whether the second of two acts is part of what the first one says."""
    between = text[outer.end : inner.start]
    joined = rf"(?:^|\W)(?:{expression(STATEMENT_WORDS[language].coordination)})\s+(?:[\w’']+\s*){{0,3}}$"
    coordinated = re.search(joined, between, re.IGNORECASE)
    if coordinated or re.search(r"[.!?]\s", between):
        return False
    return bool(anywhere(STATEMENT_WORDS[language].that).search(between)) or not _BOUNDARY.search(between)


def _reach(text: str, span: Span, language: str) -> str:
    """The text where a word may say that an act has not happened: right before it or, for an infinitive in a
    language with verbs at the end, its whole clause."""
    start = max((match.end() for match in _BOUNDARY.finditer(text, 0, span.start)), default=0)
    before = text[start : span.start].split()
    opening = before[:1]
    if not grammar_of(language).verbs_at_end:
        return " ".join((*opening, *before[-_RIGHT_BEFORE:]))
    after = re.findall(r"\w+", text[span.end :])[:1]
    verbs = STATEMENT_WORDS[language].verbs
    infinitive = form_pattern(verbs.infinitive, at_end=True).search(text[slice(*span)])
    helped = after and after[0] in word_set(verbs.infinitive_helpers)
    return " ".join((*before, *after) if infinitive or helped else (*opening, *before[-_RIGHT_BEFORE:]))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words: StatementWords = STATEMENT_WORDS[language]
    forms = "|".join(f"(?P<{form}>{expression(getattr(words, form))})" for form in _FORMS)
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)", re.IGNORECASE)


@cache
def _other_senses(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{expression(STATEMENT_WORDS[language].other_senses, near=True)})(?!\w)", re.IGNORECASE
    )
