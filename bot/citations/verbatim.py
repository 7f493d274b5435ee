"""Where a claimed quote appears in a passage.

White space, quotation marks, hyphenation and the encoding of accents may differ, as they do when text is
copied; nothing else may. What is published is the stored text itself.
"""

import re
import unicodedata
from dataclasses import dataclass

from index.text.articles import Span
from index.text.letters import composed
from index.text.passages import Passage

_FEWEST_COLUMNS = 12
"""Shorter texts appear everywhere and prove nothing. A Chinese or Japanese character counts as two, as it is
as wide as two letters."""

_LETTER = r"[^\W\d_]"
_PART = re.compile(
    rf"""(?P<gone> (?<={_LETTER})[-‐‑\u00ad]\s*(?={_LETTER}) | [\u00ad\u200b\u2060\ufeff] )
       | (?P<blank> \s+ )
       | (?P<mark> ["'`´‘’‚‛“”„‟«»‹›「」『』<>]+ )   # a model is shown guillemets for angle brackets
       | (?P<dash> [-‐‑‒–—―−] )
       | . [\u0300-\u036f]*  # a letter with its accents""",
    re.VERBOSE | re.DOTALL,
)
_FOLDED = {"gone": "", "blank": " ", "mark": '"', "dash": "-"}


def find_verbatim(words: str, passage: Passage) -> Span | None:
    """Where `words` first appear in the passage, as a span of the article's text; None when they do not, or
    are too short to be distinctive."""
    sought = _fold(words).text.strip(' "')
    if sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in sought) < _FEWEST_COLUMNS:
        return None
    folded = _fold(passage.text)
    at = folded.text.find(sought)
    if at < 0:
        return None
    first, last = folded.places[at], folded.places[at + len(sought) - 1]
    return Span(passage.start + first.start, passage.start + last.end)


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text normalised for comparison, and for each of its characters the span of the original."""

    text: str
    places: list[Span]


def _fold(text: str) -> _Folded:
    """Maps all quotation marks to one, and likewise dashes and white space. A hyphen inside a word is
    removed, together with the line break after it: "Regie-\\nrung" is "Regierung"."""
    kept: list[str] = []
    places: list[Span] = []
    for part in _PART.finditer(text):
        if character := _FOLDED.get(part.lastgroup or "", part[0]):
            letters = composed(character)
            kept.append(letters)
            places += [Span(*part.span())] * len(letters)
    return _Folded("".join(kept), places)
