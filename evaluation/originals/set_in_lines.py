"""Words in the lines of a printed page, and whether a quote is made of them.

A sentence may continue in the next column or on the next page, after a running header, and a word may be
broken at the end of a line. So a quote may consist of a few pieces in order, split at line ends. A hyphen at
the end of a line may or may not be part of the word. Every other character must be the same.
"""

import re
from bisect import bisect_left
from unicodedata import normalize

MOST_PIECES = 3
"""The number of pieces of a quote's line: it may be interrupted twice."""

_HYPHENS = frozenset("-\u2010\u2011\u00ac")  # soft hyphens are not part of a word
_QUOTATION_MARKS = frozenset("\"„“”«»‚‘’'")
_LINE_END = re.compile(r"\s*\n\s*")


class Setting:
    """The letters of a text without white space, hyphens and quotation marks, and where its lines end."""

    def __init__(self, text: str) -> None:
        letters: list[str] = []
        self._hyphens: set[int] = set()  # the letters after a hyphen
        self._optional: set[int] = set()  # those of them that begin a line
        self._breaks: list[int] = []  # the letters that begin a line
        count = 0
        for line in _LINE_END.split(normalize("NFKC", text)):
            bare, hyphens = _bare(line)
            self._hyphens.update(count + place for place in hyphens)
            count += len(bare)
            letters.append(bare)
            self._breaks.append(count)
            if len(bare) in hyphens:
                self._optional.add(count)
        self._letters = "".join(letters)
        self._at_break = frozenset((0, *self._breaks))

    def says(self, quote: str) -> bool:
        """Whether each line of the quote is made of pieces of the text, all in order."""
        lines = [bare for line in normalize("NFKC", quote).split("\n") if (bare := _bare(line))[0]]
        position = 0
        for letters, hyphens in lines:
            end = self._find(letters, hyphens, 0, position, MOST_PIECES)
            if end is None:
                return False
            position = end
        return bool(lines)

    def _find(self, letters: str, hyphens: frozenset[int], begin: int, start: int, pieces: int) -> int | None:
        """The end in the text of the letters from `begin` on, found at or after `start` in at most `pieces`
        pieces; None if they are not found."""
        rest = letters[begin:]
        for place in self._places(rest, start):
            if (begin == 0 or place in self._at_break) and self._same(hyphens, begin, len(letters), place):
                return place + len(rest)
        if pieces == 1:
            return None
        for length in range(1, len(rest)):
            piece = rest[:length]
            if piece not in self._letters:
                return None
            for end in self._ends(piece, start, is_first=begin == 0):
                cut = begin + length
                if self._same(hyphens, begin, cut, end - length) and (
                    found := self._find(letters, hyphens, cut, end, pieces - 1)
                ):
                    return found
        return None

    def _places(self, piece: str, start: int) -> list[int]:
        places = []
        place = self._letters.find(piece, start)
        while place >= 0:
            places.append(place)
            place = self._letters.find(piece, place + 1)
        return places

    def _ends(self, piece: str, start: int, *, is_first: bool) -> list[int]:
        """The first line end at which the piece ends; empty if there is none. A later one would not be
        better."""
        first = bisect_left(self._breaks, start + len(piece))
        for end in self._breaks[first:]:
            begin = end - len(piece)
            if self._letters.startswith(piece, begin) and (is_first or begin in self._at_break):
                return [end]
        return []

    def _same(self, hyphens: frozenset[int], begin: int, end: int, place: int) -> bool:
        """Whether quote and text have the same hyphens between `begin` and `end`, with the letters at `place`
        in the text. Hyphens at the text's line ends do not count."""
        shift = place - begin
        own = {number + shift for number in hyphens if begin < number < end}
        text = {number for number in range(place + 1, place + end - begin) if number in self._hyphens}
        return not (own ^ text) - self._optional


def _bare(line: str) -> tuple[str, frozenset[int]]:
    """The letters of a line, and the numbers of those after a hyphen."""
    letters: list[str] = []
    hyphens: set[int] = set()
    for character in line:
        if character in _HYPHENS:
            hyphens.add(len(letters))
        elif character.isprintable() and not character.isspace() and character not in _QUOTATION_MARKS:
            letters.append(character)
    return "".join(letters), frozenset(hyphens)
