"""Splits a sentence that is too long to be quoted."""

import re

from index.text.articles import Span

_SENTENCE_END = re.compile(r"[.!?…][\"'”“»«)\]]*\s+(?=[\"'„“«»(]*[^\W_a-z])|[。！？]")
_CLAUSE_END = re.compile(r"[;:,–—،]\s+|[；：，、]")
_SPACE = re.compile(r"\s+")

_INITIAL = re.compile(r"(?<!\w)\w\.\s+$")

_LEAST_LEFT = 60
"""A part with only the last words of its sentence means little."""


def shortened_spans(text: str, span: Span, *, at_most: int) -> list[Span]:
    """`span` itself, or its parts if it is longer: each as long as possible without leaving a short rest.

    A part ends where an inner sentence does, otherwise at a clause mark outside brackets, at a space, or
    anywhere.
    """
    parts = []
    while (characters := span.end - span.start) > at_most:
        window = text[span.start : span.start + min(at_most, characters - _LEAST_LEFT)]
        cut = span.start + (_last_place(window) or len(window))
        parts.append(Span(span.start, cut))
        span = Span(cut, span.end)
    return [*parts, span]


def _last_place(window: str) -> int:
    """The end of the longest part of the best kind; 0 if there is none."""
    sentences = [end for end in _ends(_SENTENCE_END, window) if not _INITIAL.search(window, 0, end)]
    clauses = [
        end for end in _ends(_CLAUSE_END, window) if window.count("(", 0, end) <= window.count(")", 0, end)
    ]
    return max(sentences or clauses or _ends(_SPACE, window), default=0)


def _ends(kind: re.Pattern[str], window: str) -> list[int]:
    return [match.end() for match in kind.finditer(window)]
