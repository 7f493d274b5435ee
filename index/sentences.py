"""Where a sentence begins and ends.

sentencex (rules and abbreviations for some 240 languages) proposes the cuts. What it still cuts wrongly
is mended here: the attribution under a pull quote, ordinals ("Im 19. Jahrhundert"), initials and titles
("M. Dupont"), a piece too short to stand alone ("Ja!"), and a sentence too long to be quoted.
"""

import re
from functools import cache

from index.articles import Span

MAX_SENTENCE_CHARACTERS = 400
"""The longest quote that the interface allows."""

_MIN_SENTENCE_CHARACTERS = 12
"""Shorter pieces ("Ja!", "Why?") say nothing alone and are joined to a neighbour."""

_MIN_SENTENCE_CHARACTERS_CJK = 4

_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")

# After one of these words a number with a full stop is an ordinal, not the end of a sentence.
_BEFORE_ORDINAL = (
    "am|im|vom|zum|beim|ab|bis|seit|der|die|das|den|dem|des|ein|eine|einem|einen|einer|jeder|jedes|jeden"
    "|sein|seine|seinem|seinen|ihr|ihre|ihrem|ihren|und|oder|zur|le|la|art|artikel|abs|nr|no"
)
_CUT_TOO_EARLY = re.compile(
    rf"""(?: \b(?:{_BEFORE_ORDINAL})\.?\s+\d{{1,3}}\.      # Im 19. | Jahrhundert
          | (?<![\w.])\w\.                                    # M. | Dupont
          | \b(?:Mme|Mlle|Mgr|Pr|art|ca|vgl|bzw|usw|etc|approx|St|Sr|Sra|Dr|Prof|Nr|No|n)\.
        )\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?…。！？।؟][\"'”“»«)\]]*$")
_INNER_END = re.compile(r"[.!?…](?:[\"'”“»«)\]]*)\s+(?=[\"'„“«»(]*[^\W\d_a-z])|[。！？]")
_CLAUSE_END = re.compile(r"[;:,،，、–—]\s*|\s+")


def split_sentences(text: str, *, language: str | None = None) -> tuple[Span, ...]:
    """The sentences of running text, in order: spans of `text` without white space around them.

    Every character but white space is in exactly one of them, and none is longer than
    MAX_SENTENCE_CHARACTERS. `language` (ISO 639-1) picks the abbreviations; None means English ones.
    """
    pieces = [_trim(text, piece) for piece in _cut(text, language or "en")]
    pieces = _join(text, [piece for piece in pieces if piece.start < piece.end])
    return tuple(part for piece in pieces for part in _shorten(text, piece))


def _cut(text: str, language: str) -> list[Span]:
    spans, start = [], 0
    for piece in _segmenter()(language, text):
        # sentencex gives the pieces without their offsets; they stand in the text in order.
        start = text.index(piece, start)
        spans.append(Span(start, start + len(piece)))
        start += len(piece)
    return spans


@cache
def _segmenter():  # type: ignore[no-untyped-def]  # a compiled function without types
    from sentencex import segment

    return segment


def _trim(text: str, span: Span) -> Span:
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, max(start, span.start + len(piece.rstrip())))


def _join(text: str, pieces: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for piece in pieces:
        if joined and _is_attribution(text, joined[-1], piece):
            # Without the line under it that says whose words they are, no part of a pull quote is quoted.
            fits = piece.end - joined[0].start <= MAX_SENTENCE_CHARACTERS
            joined = (
                [Span(joined[0].start, piece.end)]
                if fits
                else [*joined[:-1], Span(joined[-1].start, piece.end)]
            )
        elif joined and _belongs_together(text, joined[-1], piece):
            joined[-1] = Span(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    if len(joined) > 1 and _is_short(text, joined[-1]):
        last = joined.pop()
        joined[-1] = Span(joined[-1].start, last.end)
    return joined


def _belongs_together(text: str, left: Span, right: Span) -> bool:
    before, after = text[left.start : left.end], text[right.start : right.end]
    return after[0].islower() or bool(_CUT_TOO_EARLY.search(before)) or _is_short(text, left)


def _is_attribution(text: str, left: Span, right: Span) -> bool:
    """Whether `right` is the line under a pull quote that says whose words they are."""
    broken = "\n" in text[left.end : right.start]
    return broken and right.end == len(text.rstrip()) and not _SENTENCE_END.search(text[: right.end])


def _is_short(text: str, span: Span) -> bool:
    piece = text[span.start : span.end]
    return len(piece) < (_MIN_SENTENCE_CHARACTERS_CJK if _CJK.search(piece) else _MIN_SENTENCE_CHARACTERS)


def _shorten(text: str, span: Span) -> list[Span]:
    """`span` itself, or its parts when it is too long: cut at the last inner sentence end that fits,
    else at the last clause mark or space, else anywhere."""
    parts = []
    while span.end - span.start > MAX_SENTENCE_CHARACTERS:
        window = text[span.start : span.start + MAX_SENTENCE_CHARACTERS]
        cuts = [match.end() for match in _INNER_END.finditer(window)]
        cuts = cuts or [match.end() for match in _CLAUSE_END.finditer(window)] or [len(window)]
        cut = span.start + cuts[-1]
        parts.append(_trim(text, Span(span.start, cut)))
        span = _trim(text, Span(cut, span.end))
    return [part for part in [*parts, span] if part.start < part.end]
