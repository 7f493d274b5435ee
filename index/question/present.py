"""Whether a question asks how things are now."""

import re
from functools import cache

from index.question.query import Query
from index.question.reading import QuestionReading
from languages.known import RECENCY_WORDS, expression_in_all_languages


def asks_for_now(query: Query, reading: QuestionReading) -> bool:
    """Whether a question asks for the present state of things: "Who leads the party now?"

    False if it asks about an earlier time ("Who was the current champion in 1998?"), or if the word only
    describes a thing: the now-famous painter, the latest phone. Languages without a table use the English
    one.
    """
    text = reading.restored(reading.without_quotations)
    if not _has_cue(text, reading.language) or _back_then().search(text):
        return False
    earlier = any(time.last and time.last < reading.known.today for time in reading.times)
    return query.filters.until is None and not earlier


def _has_cue(text: str, language: str) -> bool:
    now, others = _cues(language)
    not_behind = RECENCY_WORDS.get(language, RECENCY_WORDS["en"]).not_behind.split()
    found = (match["behind"] or "" for match in now.finditer(text))
    return any(word.casefold() not in not_behind for word in found) or bool(others.search(text))


@cache
def _cues(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = RECENCY_WORDS.get(language, RECENCY_WORDS["en"])
    flags = re.NOFLAG if words.capitals_matter else re.IGNORECASE
    now = rf"(?<!\w)(?:(?P<behind>\w+) )?(?:{words.now})(?![\w-])(?! (?:{words.not_before})\b)"
    return re.compile(now, flags), re.compile(rf"(?<!\w)(?:{words.others})(?!\w)", flags)


@cache
def _back_then() -> re.Pattern[str]:
    """Refers to an earlier time, in any language."""
    words = expression_in_all_languages(
        lambda language: language.recency.back_then if language.recency else ""
    )
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
