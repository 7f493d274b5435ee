"""The sentences of a text: sentencex cuts, and rules join or split what it cut wrongly."""

import re
from collections.abc import Iterator
from functools import cache

from index.text.articles import Span
from index.text.sentences.missed import missed_ends
from index.text.sentences.too_early import cut_too_early
from index.text.sentences.too_long import shortened_spans

MAX_SENTENCE_CHARACTERS = 400
"""The longest quote that the interface allows."""

_MIN_SENTENCE_CHARACTERS = 12
"""Shorter pieces ("Ja!", "Why?") mean nothing alone and are joined to a neighbour."""

_MIN_SENTENCE_CHARACTERS_CJK = 4

_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
_PLACE = re.compile(r"\W*[^\W\d_a-zß-ÿ][^\s.]*(?:\s\(?[^\W\d_][^\s.]*)?\.\W*")
"""The place before a report: "Kaltenried/Oberwalden.", "Berlin (dpa)"."""

_LONGEST_CELL = 100
"""The most characters of a cell in a table row. Longer text between tabs is running text."""

_LONGEST_PLACE = 80
"""In characters, like the next. Longer text is not a place, and need not be examined repeatedly."""

_LOOKED_BACK = 60
"""How many characters before a cut decide whether it is right: more than any abbreviation or ordinal has."""

_CLOSING = re.compile(r"(?:(?<!\s)[*_]++|\[[^\[\]\n]{1,40}\]|(?<!\s):\d[\d:–-]*+)++(?=\s|$)")
"""Markup and references that close a sentence after its full stop: "**", "[citation needed]", ":212-219". The
quantifiers are possessive: fifty asterisks can be divided in more ways than can be tried."""

_MOST_AT_ONCE = 20_000
"""How many characters of a paragraph are cut at once: for "U.S. U.S. U.S. …" sentencex needs .3 s for them,
and four times as long for twice as many."""

_PLAIN_SPACES = dict.fromkeys((code for code in range(0x80, 0x3001) if chr(code).isspace()), " ")
"""sentencex 1.0.32 assumes that all white space is one byte long: on "Ludwig I \u00a0. war" it panics, which
no `except Exception` would catch."""

_SENTENCE_END = re.compile(r"[.!?…。！？।؟][\"'”“»«)\]]*$")


def split_sentences(text: str, *, language: str | None = None) -> tuple[Span, ...]:
    """The sentences of running text, in order: spans of `text` without white space around them.

    Every character but white space is in exactly one of them, and none is longer than
    MAX_SENTENCE_CHARACTERS. A table row, with cells separated by tabs, is one sentence. `language` (ISO
    639-1) selects the abbreviations; None means English.
    """
    if _is_row(text):
        return tuple(_trimmed(text, [Span(0, len(text))]))
    language = language or "en"
    pieces = _join(text, _trimmed(text, _cut(text, language)), language)
    pieces = _trimmed(text, [part for piece in pieces for part in _cut_again(text, piece, language)])
    parts = [
        part for piece in pieces for part in shortened_spans(text, piece, at_most=MAX_SENTENCE_CHARACTERS)
    ]
    return tuple(_trimmed(text, parts))


def _is_row(text: str) -> bool:
    """Whether the text is a table row, whose cells mean nothing alone."""
    if "\t" not in text or "\n" in text or len(text) > MAX_SENTENCE_CHARACTERS:
        return False
    return all(len(cell) <= _LONGEST_CELL for cell in text.split("\t"))


def _cut(text: str, language: str) -> list[Span]:
    spans: list[Span] = []
    start = 0
    plain = text.translate(_PLAIN_SPACES)
    pieces = (piece for part in _parts(plain) for piece in _segmenter()(language, part))
    for piece in pieces:
        # sentencex gives the pieces without their offsets; they are in the text in this order.
        start = plain.index(piece, start)
        end = start + len(piece)
        if spans and (closing := _CLOSING.match(text, start, end)):
            spans[-1] = Span(spans[-1].start, closing.end())
            start = closing.end()
        spans.append(Span(start, end))
        start = end
    return spans


def _parts(text: str) -> Iterator[str]:
    """The text; if it is very long, parts of it, which end with a line or a sentence if possible."""
    start = 0
    while len(text) - start > _MOST_AT_ONCE:
        limit = start + _MOST_AT_ONCE
        end = max(text.rfind("\n", start, limit), text.rfind(". ", start, limit)) + 1
        end = end if end > start else limit
        yield text[start:end]
        start = end
    yield text[start:]


@cache
def _segmenter():  # type: ignore[no-untyped-def]  # a compiled function without types
    from sentencex import segment

    return segment


def _trimmed(text: str, spans: list[Span]) -> list[Span]:
    """The spans without white space around them; spans of white space alone are dropped."""
    trimmed = []
    for start, end in spans:
        piece = text[start:end]
        left = start + len(piece) - len(piece.lstrip())
        if left < end:
            trimmed.append(Span(left, start + len(piece.rstrip())))
    return trimmed


def _join(text: str, pieces: list[Span], language: str) -> list[Span]:
    joined: list[Span] = []
    for piece in pieces:
        if joined and piece is pieces[-1] and _is_attribution(text, joined[-1], piece):
            # Without the line under it that names the speaker, no part of a pull quote is quoted.
            fits = piece.end - joined[0].start <= MAX_SENTENCE_CHARACTERS
            joined = (
                [Span(joined[0].start, piece.end)]
                if fits
                else [*joined[:-1], Span(joined[-1].start, piece.end)]
            )
        elif joined and (
            _belongs_together(text, joined[-1], piece, language)
            or (len(joined) == 1 and _is_place(text, joined[0]))
        ):
            joined[-1] = Span(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    if len(joined) > 1 and _is_short(text, joined[-1]):
        last = joined.pop()
        joined[-1] = Span(joined[-1].start, last.end)
    return joined


def _belongs_together(text: str, left: Span, right: Span, language: str) -> bool:
    before = text[max(left.start, left.end - _LOOKED_BACK) : left.end]
    return _is_short(text, left) or cut_too_early(before, text[right.start : right.end], language)


def _is_place(text: str, first: Span) -> bool:
    fits = first.end - first.start <= _LONGEST_PLACE
    return fits and bool(_PLACE.fullmatch(text, first.start, first.end))


def _is_attribution(text: str, left: Span, last: Span) -> bool:
    """Whether the last piece of a text is the line under a pull quote that names the speaker."""
    return "\n" in text[left.end : last.start] and not _SENTENCE_END.search(text, last.start, last.end)


def _is_short(text: str, span: Span) -> bool:
    if span.end - span.start >= _MIN_SENTENCE_CHARACTERS:
        return False
    piece = text[span.start : span.end]
    return len(piece) < (_MIN_SENTENCE_CHARACTERS_CJK if _CJK.search(piece) else _MIN_SENTENCE_CHARACTERS)


def _cut_again(text: str, span: Span, language: str) -> Iterator[Span]:
    """The sentences of a piece that sentencex took for one, none of them too short to stand alone."""
    start = span.start
    for offset in sorted(missed_ends(text[span.start : span.end], language)):
        cut = span.start + offset
        if min(cut - start, span.end - cut) >= _MIN_SENTENCE_CHARACTERS:
            yield Span(start, cut)
            start = cut
    yield Span(start, span.end)
