"""Questions that state only what kind of answer they ask for: "On what date?"."""

from index.question.answer_kind.reading import kind_asked
from index.question.query import content_words
from index.text.letters import folded
from languages.kinds import AnswerKind

_OF_NOTHING: frozenset[AnswerKind] = frozenset({"when", "where", "why"})
"""For these kinds the noun only names the kind: "date", "place", "reason". With "how many" it is what is
counted."""


def names_nothing(text: str, language: str) -> bool:
    """Whether a question has no content word, or only the noun for the kind of answer.

    >>> names_nothing("À quelle date ?", "fr")
    True
    """
    words = [folded(text[slice(*span)]) for span in content_words(text, language)]
    if not words:
        return True
    asked = kind_asked(text, language)
    return asked is not None and asked.kind in _OF_NOTHING and words == [asked.noun]
