"""Questions that ask what somebody will do, and sentences that say it."""

import re
from functools import cache

from languages.known import PLAN_WORDS, in_all_languages
from languages.notation import anywhere, expression

_GOES_ON = expression(in_all_languages(lambda one: one.plans.goes_on if one.plans else ""))


def person_asked_about(question: str, language: str) -> str:
    """The person whose plans a question asks about; "" where it asks something else, and for languages not
    listed here."""
    found = (pattern.fullmatch(" ".join(question.split())) for pattern in _asked(language))
    match = next(filter(None, found), None)
    return match["who"] if match else ""


def tells_plan(text: str, language: str | None) -> bool:
    """Whether a text has a word for a plan; False in a language without these."""
    words = PLAN_WORDS.get(language or "")
    return words is not None and bool(anywhere(words.plans).search(text))


def has_person_pronoun(text: str, language: str | None) -> bool:
    """Whether a text has a pronoun for a person; False in a language without these."""
    words = PLAN_WORDS.get(language or "")
    return words is not None and bool(anywhere(words.pronouns).search(text))


@cache
def _asked(language: str) -> tuple[re.Pattern[str], ...]:
    words = PLAN_WORDS.get(language)
    return tuple(
        re.compile(rf"\W*(?:(?:{_GOES_ON}),? )?{asked}\W*", re.IGNORECASE)
        for asked in (words.asked if words else ())
    )
