"""Whether a sentence goes on to those that the sentence before leaves out."""

from index.question.answer_kind.patterns import at_start
from index.text.letters import folded
from languages.known import ANSWER_KIND_WORDS

_OPENING_MARKS = " \t\n\"'„“«»‚‘¿¡(–—-"


def begins_with_others(text: str, language: str | None) -> bool:
    """Whether a sentence begins with the others: "The other two …", "Die übrigen …". False in a language
    without a table."""
    words = ANSWER_KIND_WORDS.get(language or "")
    return words is not None and bool(at_start(words.others).match(folded(text).lstrip(_OPENING_MARKS)))
