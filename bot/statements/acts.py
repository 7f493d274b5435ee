"""What somebody does in a sentence by speaking: denies, confirms, announces and so on."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from bot.answer import StatementKind
from bot.statements.patterns import FLAGS, whole_words
from bot.statements.words import WORDS
from bot.statements.words.table import Words
from index.articles import Span

Asked = Literal["deny", "confirm", "comment"]
"""What a question after yes or no may ask whether somebody did."""

Verdict = Literal["yes", "no"]

_CLAUSE_CHARACTERS = 90
"""How far a negation reaches: about a clause."""

_RIGHT_BEFORE = 4
"""So many words before a verb are looked at: "is expected on Monday to confirm"."""

# The order is that of preference where several begin at one place.
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
    "said": "said",
}
_NEGATED = {"denied": "undenied", "confirmed": "unconfirmed"}
_SETTLES: Mapping[str, Mapping[Asked, Verdict]] = {
    "denied": {"deny": "yes", "confirm": "no"},
    "confirmed": {"confirm": "yes", "deny": "no"},
    "neither": {"confirm": "no", "deny": "no"},
    "unconfirmed": {"confirm": "no"},
    "undenied": {"deny": "no"},
    "silent": {"comment": "no"},
}

_BOUNDARY = re.compile(r"""[,;:–—!?"“”„«»»«]|\.\s""")


@dataclass(frozen=True, slots=True)
class Act:
    """One act of speech, at `span` of its text. `settles` is what it answers for certain, where it is asked
    whether its speaker did so: who denied did deny and did not confirm."""

    kind: StatementKind
    span: Span
    language: str
    settles: Mapping[Asked, Verdict]


def find_acts(text: str, language: str | None = None) -> tuple[Act, ...]:
    """The acts that a sentence tells as done, in order, without those that are only told of in them: of "She
    denied that he had confirmed it" the first. In the text's language where its words are known, else in the
    first that has any."""
    for one in (language,) if language in WORDS else WORDS:
        if acts := _acts(text, str(one)):
            return acts
    return ()


def is_nested(text: str, act: Act) -> bool:
    """Whether a denial or a confirmation is told of in what the act says: "denied that it had confirmed"."""
    if WORDS[act.language].verb_last:
        return False
    return any(
        match.lastgroup in ("denied", "confirmed", "unconfirmed", "undenied")
        and _is_told(text, act.span, Span(*match.span()), act.language)
        for match in _pattern(act.language).finditer(text, act.span.end)
    )


def _acts(text: str, language: str) -> tuple[Act, ...]:
    words = WORDS[language]
    acts: list[Act] = []
    for match in _pattern(language).finditer(text):
        span = Span(*match.span())
        if acts and not words.verb_last and _is_told(text, acts[-1].span, span, language):
            continue
        if act := _act(text, str(match.lastgroup), span, language):
            acts.append(act)
    return tuple(reversed(acts)) if words.verb_last else tuple(acts)


def _act(text: str, form: str, span: Span, language: str) -> Act | None:
    """The act of a form found at a place; None when it has not happened."""
    words = WORDS[language]
    clause = clause_around(text, span, language)
    before = text[clause.start : span.start]
    if whole_words(words.hearsay).search(text[: span.end]) and form in ("denied", "confirmed"):
        return Act("reported", span, language, {})
    if form in ("denied", "confirmed", "demanded", "announced", "reported", "said"):
        after = text[span.end : clause.end] if words.negation_after else ""
        inside = text[slice(*span)] if form == "confirmed" else ""
        negation = whole_words(words.negation)
        if negation.search(before) or negation.search(after) or negation.search(inside):
            if form not in _NEGATED:
                return None
            form = _NEGATED[form]
        elif whole_words(words.unreal).search(_reach(text, span, language)):
            return None
    return Act(_FORMS[form], span, language, _SETTLES.get(form, {}))


def clause_around(text: str, span: Span, language: str) -> Span:
    """From the last mark or word that opens a clause before `span` to the next after it."""
    that = whole_words(WORDS[language].that)
    start = max(
        (match.end() for pattern in (_BOUNDARY, that) for match in pattern.finditer(text, 0, span.start)),
        default=0,
    )
    ends = [match.start() for pattern in (_BOUNDARY,) if (match := pattern.search(text, span.end))]
    if opened := whole_words(WORDS[language].that).search(text, span.end):
        ends.append(opened.start())
    end = min(ends, default=len(text))
    return Span(max(start, span.start - _CLAUSE_CHARACTERS), min(end, span.end + _CLAUSE_CHARACTERS))


def _is_told(text: str, outer: Span, inner: Span, language: str) -> bool:
    """Whether the second of two acts is part of what the first one says."""
    between = text[outer.end : inner.start]
    joined = rf"(?:^|\W)(?:{WORDS[language].coordination})\s+(?:[\w’']+\s*){{0,3}}$"
    coordinated = re.search(joined, between, FLAGS)
    if coordinated or re.search(r"[.!?]\s", between):
        return False
    return bool(whole_words(WORDS[language].that).search(between)) or not _BOUNDARY.search(between)


def _reach(text: str, span: Span, language: str) -> str:
    """Where a word may stand that says that an act has not happened: right before it, or, as German verbs go
    to the end, in all its clause when it is an infinitive."""
    start = max((match.end() for match in _BOUNDARY.finditer(text, 0, span.start)), default=0)
    words = text[start : span.start].split()
    infinitive = language == "de" and text[slice(*span)].endswith("en")
    return " ".join(words if infinitive else words[-_RIGHT_BEFORE:])


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words: Words = WORDS[language]
    forms = "|".join(f"(?P<{form}>{getattr(words, form)})" for form in _FORMS)
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)", FLAGS)
