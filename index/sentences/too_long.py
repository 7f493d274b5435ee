"""A sentence too long to be quoted, in parts."""

import re

from index.articles import Span

_SENTENCE_END = re.compile(r"[.!?…][\"'”“»«)\]]*\s+(?=[\"'„“«»(]*[^\W\d_a-z])|[。！？]")
_CLAUSE_ENDS = (re.compile(r"[;:–—]\s+|[；：]"), re.compile(r"[,،]\s+|[，、]"))
_SPACE = re.compile(r"\s+")

_INITIAL = re.compile(r"(?<!\w)\w\.\s+$")


def shortened(text: str, span: Span, *, at_most: int) -> list[Span]:
    """`span` itself, or its parts when it is longer: as few as can be, of about equal length, cut at the end
    of an inner sentence, else at a clause mark outside brackets, else at a space, else anywhere."""
    parts = []
    while (characters := span.end - span.start) > at_most:
        count = -(-characters // at_most)
        least = characters - (count - 1) * at_most
        places = _places(text[span.start : span.start + at_most], least) or [at_most]
        cut = span.start + min(places, key=lambda place: abs(place - characters // count))
        parts.append(Span(span.start, cut))
        span = Span(cut, span.end)
    return [*parts, span]


def _places(window: str, least: int) -> list[int]:
    """Where a part of at least so many characters may end: the best kind of place that there is."""

    def ends(kind: re.Pattern[str]) -> list[int]:
        return [match.end() for match in kind.finditer(window) if match.end() >= least]

    if sentences := [end for end in ends(_SENTENCE_END) if not _INITIAL.search(window, 0, end)]:
        return sentences
    for kind in _CLAUSE_ENDS:
        if outside := [end for end in ends(kind) if window.count("(", 0, end) <= window.count(")", 0, end)]:
            return outside
    return ends(_SPACE)
