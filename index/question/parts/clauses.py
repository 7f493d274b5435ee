"""The clauses of a question, and the questions that one question consists of."""

from index.question.parts.words import part_words, pattern
from index.question.reading import QuestionReading

_FEWEST_WORDS = 3
"""A clause with fewer content words has no subject of its own: "as reported by TechCrunch"."""

_FEWEST_ASKING = 2
"""A question may be shorter: "when does the clinic close"."""

_SENTENCE_END = r"[.?!]['\"”“»)]* +"


def clauses(reading: QuestionReading) -> tuple[str, ...]:
    """The pieces of a masked question that each have a subject: it is split at commas, full stops, and
    conjunctions that begin another clause."""
    words = part_words(reading.language)
    joined = rf"(?:{words.joins})"
    ends = rf"{_SENTENCE_END}|[,;:] +(?:{joined} +)?| +[–—] +| +{joined} +(?=(?:{words.openers})(?!\w))"
    return _telling(reading, pattern(ends).split(reading.text), _FEWEST_WORDS)


def questions(reading: QuestionReading) -> tuple[str, ...]:
    """The questions of a masked text that asks several, one sentence after the other or with "and when";
    otherwise ()."""
    words = part_words(reading.language)
    joined = rf"(?:{words.joins})"
    ends = rf"(?<=\?)['\"”“»)]* +(?:{joined} +)?|,? +{joined} +(?=(?:{words.asks})(?!\w))"
    asked = _telling(reading, pattern(ends).split(reading.text), _FEWEST_ASKING)
    return asked if len(asked) > 1 else ()


def _telling(reading: QuestionReading, pieces: list[str], fewest: int) -> tuple[str, ...]:
    return tuple(piece.strip() for piece in pieces if reading.count_content_words(piece) >= fewest)
