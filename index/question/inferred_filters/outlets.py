"""The outlet whose reports a question asks for: "What did the Northgate Ledger write about the bridge?"

An outlet may be named for other reasons: an article quotes it, or is about it. It counts only if the question
asks what it reported, if no other outlet is named, and if the index has articles of it.
"""

import re
from functools import cache

from index.question.reading import QuestionReading
from languages.known import REPORTING_WORDS


def reporting_outlet(reading: QuestionReading) -> str | None:
    """The outlet whose reports the question asks for; None if there is none, or more than one, or if the
    question is how somebody reacted to the report."""
    text, outlets = reading.with_outlets, reading.outlets
    if len(outlets) != 1 or _together().search(text):
        return None
    asked, told, reaction = _patterns(reading.language)
    if any(pattern.search(text) for pattern in asked):
        return outlets[0]
    if any(pattern.search(text) for pattern in told) and not reaction.search(text):
        return outlets[0]
    return None


@cache
def _together() -> re.Pattern[str]:
    """An outlet named together with other names, which may be outlets without an article here."""
    link = r"(?:and|or|und|oder|sowie|et|ou|y|e|o|ve|veya)"
    name = r"(?:the |der |die |das |le |la |el )?['\"“„‘«]?[A-ZÄÖÜ]"
    return re.compile(
        rf"⟦\d+⟧['\"”“’»]? {link} {name}|[\w'\"”“’»]+ {link} (?:the |der |die |das |le |la |el )?['\"“„‘«]?⟦"
    )


_Patterns = tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...], re.Pattern[str]]


@cache
def _patterns(language: str) -> _Patterns:
    words = REPORTING_WORDS.get(language, REPORTING_WORDS["en"])
    return (
        tuple(map(_compiled, words.states)),
        tuple(map(_compiled, words.mentions)),
        _compiled(words.reactions),
    )


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("⟦⟧", r"['\"“„‘«]?⟦\d+⟧['\"”“’»]?"), re.IGNORECASE)
