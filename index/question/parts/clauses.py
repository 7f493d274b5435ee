"""The clauses of a question, and the questions that one question is made of."""

from index.question.parts.masked import Masked
from index.question.parts.words import pattern, words_of

_FEWEST_WORDS = 3
"""A clause of fewer content words is about nothing by itself: "as reported by TechCrunch"."""

_FEWEST_ASKING = 2
"""A question may be short: "when does the clinic close"."""

_SENTENCE_END = r"[.?!]['\"”“»)]* +"


def clauses(question: Masked) -> tuple[str, ...]:
    """The pieces of a masked question that are about something each: what stands between commas, full stops
    and the conjunctions that another clause follows."""
    words = words_of(question.language)
    joined = rf"(?:{words.joins})"
    ends = rf"{_SENTENCE_END}|[,;:] +(?:{joined} +)?| +[–—] +| +{joined} +(?=(?:{words.openers})(?!\w))"
    return _telling(question, pattern(ends).split(question.text), _FEWEST_WORDS)


def questions(question: Masked) -> tuple[str, ...]:
    """The questions of a masked text, where it asks several: one sentence after the other, or "and when"."""
    words = words_of(question.language)
    joined = rf"(?:{words.joins})"
    ends = rf"(?<=\?)['\"”“»)]* +(?:{joined} +)?|,? +{joined} +(?=(?:{words.asks})(?!\w))"
    asked = _telling(question, pattern(ends).split(question.text), _FEWEST_ASKING)
    return asked if len(asked) > 1 else ()


def _telling(question: Masked, pieces: list[str], fewest: int) -> tuple[str, ...]:
    return tuple(piece.strip() for piece in pieces if question.words(piece) >= fewest)
