"""Makes texts comparable: those that differ only in case, accents, digits or punctuation become equal."""

import re
import unicodedata
from functools import cache

from index.text.terms.numbers import POINT, CharacterTable, plain_numbers

_ACCENTED_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
"""Scripts in which a mark is an accent, which people may leave out. In Devanagari a mark is a vowel and in
Japanese it is another sound, so it stays."""

_STROKED = dict(zip("łøđħŧı", "lodhti", strict=True))
"""Letters that look accented but that Unicode does not decompose."""

_POINTED = re.compile(rf"[\d{POINT}]+")
_DECIMAL = re.compile(rf"\d+{POINT}\d+")

# Scripts by the beginnings of their letters' names. The first are written without spaces; in Arabic and
# Hebrew the article, "and" and "in" are written together with the following word.
_UNSPACED_SCRIPTS = ("CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")
_PREFIXING_SCRIPTS = ("ARABIC", "HEBREW")


def normalise(text: str) -> str:
    """The text in lower case, without accents and punctuation, one space between words.

    Case is folded ("Straße" equals "STRASSE"). Accents of Latin, Greek and Cyrillic letters are dropped,
    marks of other scripts are kept. Digits of any script become ASCII, and separators in numbers are removed:
    1.000, 1,000, 1’000 and 1 000 with a no-break space are all "1000" (so 3.141 is "3141", in both texts
    alike). A point or comma between two digits is a decimal mark: "56.2 %" and "56,2%" are both "56·2". With
    several of them it is not, as in a date: "24.10.2024" is "24 10 2024". All other characters that are not
    letters, digits or marks become spaces. Normalising twice gives the same as once.

    >>> normalise("Łódź: 1.234,5 Mio. Złoty – „Não!“")
    'lodz 1234·5 mio zloty nao'
    """
    text = plain_numbers(text)
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    text = _MARKED.sub(_keep_what_is_no_accent, text.translate(_LETTERS))
    text = _POINTED.sub(_keep_one_point, text)
    # Composed again, so that Hangul is in syllables: otherwise one syllable would be found in a longer one.
    return " ".join(unicodedata.normalize("NFC", text).split())


def contains(text: str, part: str) -> bool:
    """Whether normalised `text` contains normalised `part`, from the beginning of a word and without cutting
    a number. False for an empty part.

    The last word may continue, since words inflect: "dementi" is in "dementis", but "rom" is not in "strom".
    In scripts that are written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese), and in Arabic
    and Hebrew, which write prefixes together with the word, any letter may begin a word. "7" is neither in
    "1870" nor in "7·5", but "2024" is in "24 10 2024". A decimal point may match a space: "10 30" is in
    "10·30 uhr".
    """
    spaced, part = text.replace(POINT, " "), part.replace(POINT, " ")
    at = spaced.find(part) if part else -1
    while at >= 0:
        if not _is_cut(text, at) and not _in_number(text, at + len(part)):
            return True
        at = spaced.find(part, at + 1)
    return False


def _is_cut(text: str, at: int) -> bool:
    """Whether the offset is inside a word or a number."""
    if _in_number(text, at):
        return True
    before, first = text[at - 1 : at], text[at : at + 1]
    return _spells(before) and first.isalpha() and not (_begins_anywhere(before) or _begins_anywhere(first))


def _in_number(text: str, at: int) -> bool:
    """Whether the offset is between two digits of a number, or next to its decimal mark."""
    before, after = text[at - 1 : at], text[at : at + 1]
    return POINT in (before, after) or (before.isdecimal() and after.isdecimal())


def _spells(character: str) -> bool:
    """Whether the character is a letter or a mark on one."""
    return character.isalpha() or bool(character and unicodedata.category(character).startswith("M"))


@cache
def _begins_anywhere(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith((*_UNSPACED_SCRIPTS, *_PREFIXING_SCRIPTS))


def _plain_letter(character: str) -> str:
    if character == POINT or character.isalnum() or unicodedata.category(character).startswith("M"):
        return _STROKED.get(character, character)
    return " "


def _keep_one_point(run: re.Match[str]) -> str:
    return run[0] if _DECIMAL.fullmatch(run[0]) else run[0].replace(POINT, " ")


def _keep_what_is_no_accent(marked: re.Match[str]) -> str:
    letter = marked[1]
    return marked[0] if letter.isalpha() and not _is_accented(letter) else letter


@cache
def _is_accented(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(_ACCENTED_SCRIPTS)


_LETTERS = CharacterTable(_plain_letter)

_MARKED = re.compile(rf"(\w?)([^\w {POINT}]+)")
"""Marks with the letter they are on. After `_LETTERS`, everything but letters, digits, points and spaces is a
mark."""
