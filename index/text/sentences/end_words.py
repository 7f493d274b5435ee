"""The words beside the ends of sentences: of one language, and of all together."""

from collections.abc import Callable

from languages.known import SENTENCE_ENDS, in_all_languages
from languages.notation import expression
from languages.sections.sentences.sentence_ends import SentenceEnds

_OTHER = SentenceEnds()


def end_words(language: str | None) -> SentenceEnds:
    """The words of a language; none where they are not written."""
    return SENTENCE_ENDS.get(language or "", _OTHER)


def in_any_language(words: Callable[[SentenceEnds], str]) -> str:
    """A list of all languages, as a regular expression."""
    return expression(in_all_languages(lambda one: words(one.sentence_ends) if one.sentence_ends else ""))
