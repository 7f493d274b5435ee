"""Which words of a passage are quoted: a sentence, with the one before when it cannot stand alone."""

from index.articles import Span
from index.passages import Passage, leans
from index.sentences import MAX_SENTENCE_CHARACTERS


def quote_span(passage: Passage, number: int) -> Span:
    """What to quote for one sentence of a passage: it takes its neighbour along when it starts with
    "Er …" or "This …" and both fit into a quote."""
    sentence = passage.sentences[number]
    if number == 0 or not leans(passage.quote(sentence)):
        return sentence
    both = Span(passage.sentences[number - 1].start, sentence.end)
    return both if both.end - both.start <= MAX_SENTENCE_CHARACTERS else sentence


def overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def same_words(one: str, other: str) -> bool:
    """Whether two quotes are one text printed twice, as agencies' texts are: nine words in ten shared."""
    first, second = set(one.casefold().split()), set(other.casefold().split())
    return len(first & second) >= 0.9 * len(first | second)
