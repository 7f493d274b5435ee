"""Texts made comparable: what differs only in case, accents, digits or punctuation is one."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

_ACCENTED_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
"""Here a mark is an accent, and people leave it out. In Devanagari a mark is a vowel, in Japanese another
sound: there it stays."""

_STROKED = dict(zip("łøđħŧı", "lodhti", strict=True))
"""Letters that look accented, but that Unicode does not take apart."""

# One separator throughout, groups of three, in India of two before them; a number does not begin with 0,
# so that 0,125 stays a decimal. A plain space separates numbers as well as groups: "in 2024 500 people".
_GROUPED = re.compile(
    r"(?<!\d)[1-9]\d{0,2}(?=([.,'’٬\u00a0\u2007\u2009\u202f]))(?:\1\d{2,3}){0,6}\1\d{3}(?!\d)"
)


def normalise(text: str) -> str:
    """The text in lower case, without accents and punctuation, one space between words.

    Case is folded ("Straße" is "STRASSE"). Accents of Latin, Greek and Cyrillic letters are dropped, marks of
    other scripts kept. Digits of any script become ASCII, and separators inside a number go: 1.000, 1,000,
    1’000 and 1 000 with a no-break space are all "1000" (so 3.141 is "3141", on both sides alike). Whatever
    is neither letter, digit nor mark becomes a space: "56.2 %" and "56,2%" are both "56 2". Normalising
    twice changes nothing more.

    >>> normalise("Łódź: 1.234,5 Mio. Złoty – „Não!“")
    'lodz 1234 5 mio zloty nao'
    """
    text = text.translate(_DIGITS)
    text = _GROUPED.sub(lambda number: re.sub(r"\D", "", number.group()), text)
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    text = _MARKED.sub(_keep_what_is_no_accent, text.translate(_LETTERS))
    # Put together again, Hangul is syllables: else one would be found in another that it begins.
    return " ".join(unicodedata.normalize("NFC", text).split())


def contains(text: str, part: str) -> bool:
    """Whether normalised `text` has normalised `part` in it, which does not cut a number: "7" is not in
    "1870". Words may go on, since they inflect: "dementi" is in "dementis". Nothing has an empty part."""
    at = text.find(part) if part else -1
    while at >= 0:
        if not _in_number(text, at) and not _in_number(text, at + len(part)):
            return True
        at = text.find(part, at + 1)
    return False


def _in_number(text: str, at: int) -> bool:
    return text[at - 1 : at].isdecimal() and text[at : at + 1].isdecimal()


class _Table(dict[int, str]):
    """What `str.translate` makes of a character, worked out when it first occurs."""

    def __init__(self, become: Callable[[str], str]) -> None:
        super().__init__()
        self._become = become

    def __missing__(self, code: int) -> str:
        self[code] = self._become(chr(code))
        return self[code]


def _plain_digit(character: str) -> str:
    """Soft hyphens, joiners and marks of direction, which nobody sees, are nothing."""
    if unicodedata.category(character) == "Cf":
        return ""
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


def _plain_letter(character: str) -> str:
    if character.isalnum() or unicodedata.category(character).startswith("M"):
        return _STROKED.get(character, character)
    return " "


def _keep_what_is_no_accent(marked: re.Match[str]) -> str:
    letter = marked[1]
    return marked[0] if letter.isalpha() and not _is_accented(letter) else letter


@cache
def _is_accented(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(_ACCENTED_SCRIPTS)


_DIGITS = _Table(_plain_digit)
_LETTERS = _Table(_plain_letter)

_MARKED = re.compile(r"(\w?)([^\w ]+)")
"""Marks with what they stand on; among letters, digits and spaces they are all that is none of these."""
