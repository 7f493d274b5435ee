"""Joins the glyphs of a page into words."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from index.reading.documents.pdf.glyphs import HYPHEN_AT_END, Glyph

# Multiples of the font size.
_SAME_LINE = 0.12
_SPACE_WITHOUT_SPACES = 0.15
_SPACE_BESIDE_SPACES = 0.2
_SPACED_OUT = 0.1
_TOUCHING = 0.12
_RAISED = (0.2, 0.7)
_SMALL = 0.8

_LIGATURES = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_ACCENTS = {
    "¨": "\u0308",
    "´": "\u0301",
    "`": "\u0300",
    "ˆ": "\u0302",
    "˜": "\u0303",
    "¸": "\u0327",
    "˘": "\u0306",
}
_MARK = re.compile(r"[\d*†‡§,)]{1,4}")
_AFTER_UNIT = re.compile(r"(?:^|[\d\s(/])(?:[kcmd]?m|qm)$")
_POWERS = {"2": "²", "3": "³"}
_SPELLED = 0.8
_FEWEST_SPELLED = 4


class Word(NamedTuple):
    """A word. `glued` says that it follows the word before without a space. `number` and `last` are the
    places of its first and last glyph in the file's order."""

    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool
    italic: bool
    font: str
    number: int
    last: int
    glued: bool


def read_pdf_words(glyphs: Sequence[Glyph]) -> list[Word]:
    """The words in the file's order, without footnote marks. Ligatures and loose accents become letters."""
    words: list[Word] = []
    for run in _runs(glyphs):
        mark = _footnote_mark(run, words[-1]) if words else None
        if mark is not None:
            if mark and words:
                last = words[-1]
                words[-1] = last._replace(text=last.text + mark, right=run[-1].right)
            continue
        words += _split(run, words[-1] if words else None)
    return words


def _runs(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """Groups of glyphs that follow each other on one line."""
    run: list[Glyph] = []
    for glyph in glyphs:
        if run and not _goes_on(run[-1], glyph):
            yield run
            run = []
        run.append(glyph)
    if run:
        yield run


def _goes_on(before: Glyph, glyph: Glyph) -> bool:
    size = max(before.size, glyph.size)
    return (
        abs(before.y - glyph.y) <= _SAME_LINE * size
        and (-0.5 * size <= glyph.left - before.right <= 3 * size or glyph.left == before.left)
        and glyph.left >= before.left - 0.1 * size
        and min(before.size, glyph.size) >= 0.6 * size
    )


def _footnote_mark(run: list[Glyph], before: Word) -> str | None:
    """For a run that is a raised figure: "" if it is a footnote mark, "²" or "³" after a unit of length; None
    if it is neither."""
    text = "".join(glyph.letter for glyph in run).strip()
    raised = (before.y - run[0].y) / max(1.0, before.size)
    is_small = run[0].size <= _SMALL * before.size and _RAISED[0] <= raised <= _RAISED[1]
    is_beside = -0.3 <= (run[0].left - before.right) / max(1.0, before.size) <= 0.3
    if not (is_small and is_beside and _MARK.fullmatch(text)):
        return None
    return _POWERS[text] if text in _POWERS and _AFTER_UNIT.search(before.text) else ""


def _split(run: list[Glyph], before: Word | None) -> Iterator[Word]:
    letters = [glyph for glyph in run if not glyph.letter.isspace()]
    if not letters:
        return
    size = letters[0].size
    spelled = _is_spelled(run)
    gaps = [right.left - left.right for left, right in pairwise(letters)]
    usual = max(0.0, median(gaps)) if gaps else 0.0
    has_spaces = len(letters) < len(run) and not spelled
    if usual > _SPACED_OUT * size and len(letters) > 2:
        limit = 1.6 * usual + 0.1 * size
    else:
        limit = (_SPACE_BESIDE_SPACES if has_spaces else _SPACE_WITHOUT_SPACES) * size
    glued = before is not None and _touches(before, run[0])
    word: list[Glyph] = []
    space = False
    for glyph in run:
        if glyph.letter.isspace():
            space = space or not spelled
            continue
        if word and (space or glyph.left - word[-1].right > limit):
            yield _word(word, glued=glued)
            word, glued = [], False
        elif not word and space:
            glued = False
        space = False
        word.append(glyph)
    if word:
        yield _word(word, glued=glued)


def _is_spelled(run: list[Glyph]) -> bool:
    """Whether words are spelled with spaces between their letters, as in "H A U S"."""
    parts = "".join(glyph.letter for glyph in run).split()
    single = sum(len(part) == 1 for part in parts)
    return single >= _FEWEST_SPELLED and single >= _SPELLED * len(parts)


def _touches(before: Word, glyph: Glyph) -> bool:
    size = max(before.size, glyph.size)
    return (
        not glyph.letter.isspace()
        and abs(before.y - glyph.y) <= 0.4 * size
        and abs(glyph.left - before.right) <= _TOUCHING * min(before.size, glyph.size)
    )


def _word(glyphs: list[Glyph], *, glued: bool) -> Word:
    first = glyphs[0]
    return Word(
        text=_spelling(glyphs),
        left=min(glyph.left for glyph in glyphs),
        right=max(glyph.right for glyph in glyphs),
        y=first.y,
        size=first.size,
        bold=sum(glyph.bold for glyph in glyphs) * 2 > len(glyphs),
        italic=sum(glyph.italic for glyph in glyphs) * 2 > len(glyphs),
        font=first.font,
        number=first.number,
        last=glyphs[-1].number,
        glued=glued,
    )


def _spelling(glyphs: list[Glyph]) -> str:
    text = ""
    accent = ""
    for glyph, after in zip(glyphs, [*glyphs[1:], None], strict=True):
        letter = glyph.letter
        if letter in _ACCENTS and after is not None and after.letter.isalpha() and after.left < glyph.right:
            accent = _ACCENTS[letter]  # it is drawn over the letter that follows
            continue
        text += _LIGATURES.get(letter, letter) + accent
        accent = ""
    text = text.replace("\u00ad", "" if not text.endswith("\u00ad") else HYPHEN_AT_END)
    return unicodedata.normalize("NFC", text)
