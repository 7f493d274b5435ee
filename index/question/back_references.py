"""Words by which a question refers to what was said before: "When will she be sworn in?", "Und warum?"."""

import re

from index.question.query import WORD, Query, content_words
from languages.known import BACK_REFERENCE_WORDS

_MOST_WORDS = 4
"""A question with more words than "And the monthly pass?" has a verb, and asks something of its own."""


def has_pronoun(query: Query) -> bool:
    """Whether the question has a word that refers to what was said before. False in a language without a
    table here."""
    words = BACK_REFERENCE_WORDS.get(query.language)
    return words is not None and bool(re.search(rf"\b(?:{words.back})\b", query.text, re.IGNORECASE))


def points_back(query: Query) -> bool:
    """Whether the question has a pronoun like that, or begins with a conjunction ("And Beijing?"). False in a
    language without a table here."""
    return has_pronoun(query) or _goes_on(query)


def names_what_else(query: Query) -> bool:
    """Whether a question continues the one before and only names another subject: "Und die Monatskarte?".
    False in a language without a table here."""
    if not _goes_on(query) or has_pronoun(query):
        return False
    few = len(WORD.findall(query.text)) <= _MOST_WORDS
    return few and bool(content_words(query.text, query.language))


def _goes_on(query: Query) -> bool:
    words = BACK_REFERENCE_WORDS.get(query.language)
    return words is not None and bool(re.match(rf"\W*(?:{words.on})\b", query.text, re.IGNORECASE))
