"""Words that a browser has side by side, as far as is known, so that it can search for them.

It does not find words across images, scripts and floats, nor a space beside a no-break space.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.text.articles import Seam, Span

_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Letters of languages that are written without spaces."""

_PUNCTUATION = "、。，；：！？「」『』（）"
"""In these languages this separates clauses, and is treated as spaces are in others."""

_WORD = re.compile(rf"[^\s{_PUNCTUATION}]+")

_LETTERS_OF_A_SIGN = 3
"""A Chinese or Japanese character carries about as much information as three letters."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """One or more words of a text that nothing separates in a browser.

    `adjoins` says that only white space or the edge of an element is between it and the stretch before.
    """

    text: str
    words: tuple[Span, ...]
    adjoins: bool = False

    def __str__(self) -> str:
        return " ".join(self.text[self.words[0].start : self.words[-1].end].split())

    def __len__(self) -> int:
        return len(self.words)

    def __getitem__(self, numbers: slice) -> "Stretch":
        return Stretch(self.text, self.words[numbers], self.adjoins and not numbers.start)

    @property
    def letters(self) -> int:
        """How many letters and digits it has; characters of scripts without spaces count three each."""
        letters = sum(map(str.isalnum, str(self)))
        return letters + (_LETTERS_OF_A_SIGN - 1) * len(_UNSPACED.findall(str(self)))

    def within(self, span: Span) -> "Stretch | None":
        """The stretch of the words that are inside a span; None when there are none."""
        words = tuple(word for word in self.words if span.start <= word.start and word.end <= span.end)
        return Stretch(self.text, words, self.adjoins and words[0] == self.words[0]) if words else None


def find_stretches(text: str, seams: Sequence[Seam], openings: Sequence[int] = ()) -> list[Stretch]:
    """The longest stretches of a text, in order.

    Words that a seam divides are left out, and so are words that open a paragraph, at `openings` and after
    line breaks: a style may set their first letters apart.
    """
    found: list[Stretch] = []
    previous = Span(0, 0)
    for word in _words(text, seams, openings):
        between = Span(previous.end, word.start)
        blanks = text[between.start : between.end]
        crossed = [seam for seam in seams if between.start <= seam.at <= between.end]
        if found and not crossed and _runs_on(blanks):
            found[-1] = Stretch(text, (*found[-1].words, word), found[-1].adjoins)
        else:
            adjoins = bool(found) and not blanks.strip() and not any(seam.shows_more for seam in crossed)
            found.append(Stretch(text, (word,), adjoins and "\n" not in blanks))
        previous = word
    return found


def _words(text: str, seams: Sequence[Seam], openings: Sequence[int]) -> Iterator[Span]:
    """The words that are not left out, without characters that a seam separates from them."""
    end = 0
    opens = False
    for word in _WORD.finditer(text):
        start = word.start()
        in_new_line = bool(openings) and "\n" in text[end:start]
        opens = opens or in_new_line or any(end <= opening <= start for opening in openings)
        end = word.end()
        # Text without spaces has no first word to leave out.
        if not opens or _UNSPACED.search(word[0]):
            yield from _undivided(text, Span(start, end), seams)
        opens = opens and not any(map(str.isalnum, word[0]))  # punctuation may come before the first word


def _undivided(text: str, word: Span, seams: Sequence[Seam]) -> list[Span]:
    """The part of a word that has all of its letters, none where a seam divides them; in languages without
    spaces every part with letters."""
    inner = sorted({seam.at for seam in seams if word.start < seam.at < word.end})
    if not inner:
        return [word]
    parts = [Span(*edges) for edges in pairwise((word.start, *inner, word.end))]
    with_letters = [part for part in parts if any(map(str.isalnum, text[part.start : part.end]))]
    is_whole = len(with_letters) == 1 or _UNSPACED.search(text, *word)
    return with_letters if is_whole else []


def _runs_on(between: str) -> bool:
    """Whether a stretch continues across this text between two words: one blank, or the punctuation of
    languages without spaces."""
    if between.isspace():
        return len(between) == 1 and between not in "\n\t"
    return bool(between) and not between.strip(_PUNCTUATION)
