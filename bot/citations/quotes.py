"""Which words of a passage are quoted: a sentence, with a neighbour when it cannot stand alone."""

import re
from collections.abc import Sequence

from index.text.articles import Span
from index.text.passages import Passage, leans
from index.text.sentences.splitting import MAX_SENTENCE_CHARACTERS

_POINTS_AHEAD = re.compile(
    r""":["'”“»«)]*$ | \b(?:früheren?|vorherigen|ursprünglichen)\s+(?:Fassung|Version) | \bearlier\s+version
        | version\s+(?:précédente|antérieure) | versión\s+anterior | önceki\s+(?:sürüm|hali)""",
    re.IGNORECASE | re.VERBOSE,
)
"""A sentence that says what was wrong, or that ends in a colon, is incomplete without the next one."""


_MAX_WITH_NEIGHBOUR = 300
"""A sentence is quoted with a neighbour when the two have at most this many characters. On XQuAD, English to
German, for sentences that cannot stand alone, the answer is in the first three quotes for .911 with a limit
of 300 and for .897 with 400."""

_MAX_WITH_NEXT = 400
"""The limit when a quote is extended by the next sentence; the quote may already have a neighbour."""

_NEARLY_AS_WELL = 0.05
"""A neighbour whose score is this near belongs to the answer (benchmarks/results/README.md, "Sentences and
quotes"). First quotes then have at most 220 characters on average; with .045 they would have 225."""


_FIGURE = re.compile(r"\d+")
_WORDS = re.compile(r"\w+")
_RUN = 5
_SAME_REPORT = 0.5
_EDITED = 0.75
"""The sample has two agency texts, each printed twice. Their edited passages share .72 to .95 of their
five-word runs; passages of two different articles share .25 at most."""


def quote_span(passage: Passage, number: int, scores: Sequence[float] = ()) -> Span:
    """What to quote for one sentence of a passage.

    The sentence takes a neighbour with it when it cannot be understood alone ("Er …", "An earlier version
    said …"), or when the neighbour matches the question nearly as well. `scores` are those of the passage's
    sentences; if empty, they are not considered. The neighbour is never from another paragraph: together the
    two might say what neither does.
    """
    quote = passage.quote(passage.sentences[number])
    if _go_together(passage, number - 1) and leans(quote):
        pairs = [_pair(passage, number - 1)]
    elif _go_together(passage, number) and _POINTS_AHEAD.search(quote):
        both = _pair(passage, number)
        return both if both.end - both.start <= MAX_SENTENCE_CHARACTERS else passage.sentences[number]
    else:
        near = [one for one in (number - 1, number + 1) if 0 <= one < len(scores)]
        near.sort(key=lambda one: scores[one], reverse=True)
        pairs = [
            _pair(passage, min(one, number))
            for one in near
            if abs(scores[one] - scores[number]) <= _NEARLY_AS_WELL
            and _go_together(passage, min(one, number))
        ]
    fitting = (both for both in pairs if both.end - both.start <= _MAX_WITH_NEIGHBOUR)
    return next(fitting, passage.sentences[number])


def _go_together(passage: Passage, number: int) -> bool:
    """Whether a sentence and the next one are in one paragraph; False when either does not exist."""
    return 0 <= number < len(passage.sentences) - 1 and number + 1 not in passage.breaks


def _pair(passage: Passage, number: int) -> Span:
    """The span of a sentence and the next one."""
    return Span(passage.sentences[number].start, passage.sentences[number + 1].end)


def with_next_sentence(passage: Passage, span: Span) -> Span | None:
    """A quote of whole sentences extended by the next one; None where its paragraph ends or the result is too
    long."""
    last = max((n for n, sentence in enumerate(passage.sentences) if overlap(sentence, span)), default=-1)
    if last < 0 or not _go_together(passage, last):
        return None
    wider = Span(span.start, passage.sentences[last + 1].end)
    return wider if wider.end - wider.start <= _MAX_WITH_NEXT else None


def whole_sentences(passage: Passage, span: Span) -> tuple[Span, ...]:
    """The sentences that a span touches, as quotes: half a sentence may say the opposite of the whole one.
    Two consecutive sentences form one quote if they fit."""
    numbers = [n for n, sentence in enumerate(passage.sentences) if overlap(sentence, span)]
    if len(numbers) == 1:
        return (quote_span(passage, numbers[0]),)
    quotes: list[Span] = []
    paired = False
    for number in numbers:
        sentence = passage.sentences[number]
        room = quotes and sentence.end - quotes[-1].start <= MAX_SENTENCE_CHARACTERS
        if room and not paired and _go_together(passage, number - 1):
            quotes[-1] = Span(quotes[-1].start, sentence.end)
            paired = True
        else:
            quotes.append(sentence)
            paired = False
    return tuple(quotes)


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans have a character in common."""
    return one.start < other.end and other.start < one.end


def same_words(one: str, other: str) -> bool:
    """Whether two quotes are one text printed twice, as with agency texts: nine words in ten shared, and no
    other figure."""
    first, second = set(one.casefold().split()), set(other.casefold().split())
    same_figures = set(_FIGURE.findall(one)) == set(_FIGURE.findall(other))
    return same_figures and len(first & second) >= 0.9 * len(first | second)


def same_report(one: Passage, other: Passage) -> bool:
    """Whether two passages are one agency text, cut or edited: half of the five-word runs of the shorter one
    are in the other."""
    runs, others = _runs(one.text), _runs(other.text)
    shorter = min(len(runs), len(others))
    return shorter > 0 and len(runs & others) >= _SAME_REPORT * shorter


def edited(one: str, other: str) -> bool:
    """Whether one quote may be the other, cut or edited: most words shared, and no other figure."""
    first, second = set(_WORDS.findall(one.casefold())), set(_WORDS.findall(other.casefold()))
    same_figures = set(_FIGURE.findall(one)) == set(_FIGURE.findall(other))
    return same_figures and len(first & second) >= _EDITED * min(len(first), len(second))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORDS.findall(text.casefold())
    return set(zip(*(words[n:] for n in range(_RUN)), strict=False))
