"""Which words of a passage are quoted: a sentence, with a neighbour when it cannot stand alone."""

import re
from itertools import zip_longest

from index.articles import Span
from index.passages import Passage, leans
from index.sentences import MAX_SENTENCE_CHARACTERS

_POINTS_AHEAD = re.compile(
    r""":["'”“»«)]*$ | \b(?:früheren?|vorherigen|ursprünglichen)\s+(?:Fassung|Version) | \bearlier\s+version
        | version\s+(?:précédente|antérieure) | versión\s+anterior | önceki\s+(?:sürüm|hali)""",
    re.IGNORECASE | re.VERBOSE,
)
"""A sentence that says what was wrong, or that ends in a colon, says half without the next."""


def quote_span(passage: Passage, number: int) -> Span:
    """What to quote for one sentence of a passage: it takes a neighbour along when it cannot be
    understood alone ("Er …", "An earlier version said …") and both fit into a quote."""
    sentence = passage.sentences[number]
    quote = passage.quote(sentence)
    if number and leans(quote):
        both = Span(passage.sentences[number - 1].start, sentence.end)
    elif number + 1 < len(passage.sentences) and _POINTS_AHEAD.search(quote):
        both = Span(sentence.start, passage.sentences[number + 1].end)
    else:
        return sentence
    return both if both.end - both.start <= MAX_SENTENCE_CHARACTERS else sentence


def whole_sentences(passage: Passage, span: Span) -> tuple[Span, ...]:
    """The sentences that a span is part of, as quotes: half a sentence may say the opposite of the whole. Two
    that follow each other are one quote where it has room for both."""
    numbers = [n for n, sentence in enumerate(passage.sentences) if overlap(sentence, span)]
    if len(numbers) == 1:
        return (quote_span(passage, numbers[0]),)
    quotes: list[Span] = []
    for first, second in zip_longest(numbers[::2], numbers[1::2]):
        one, other = passage.sentences[first], passage.sentences[first if second is None else second]
        together = other.end - one.start <= MAX_SENTENCE_CHARACTERS
        quotes += [Span(one.start, other.end)] if together else [one, other]
    return tuple(quotes)


def overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def same_words(one: str, other: str) -> bool:
    """Whether two quotes are one text printed twice, as agencies' texts are: nine words in ten shared."""
    first, second = set(one.casefold().split()), set(other.casefold().split())
    return len(first & second) >= 0.9 * len(first | second)
