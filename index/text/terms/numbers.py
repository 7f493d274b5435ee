"""Numbers in any notation: one term each."""

import re
import unicodedata
from collections.abc import Callable, Iterator

_NUMBER_MARK = "#"

POINT = "·"
"""A number's decimal mark. It never separates groups, so a plain number has no separators left to remove."""

# One separator throughout, between groups of three digits, in India also of two before them. A number does
# not begin with 0, so that 0,125 stays a decimal. A plain space separates numbers as well as groups: "in 2024
# 500 people".
_GROUPED = re.compile(
    r"(?<!\d)[1-9]\d{0,2}(?=([.,'’٬\u00a0\u2007\u2009\u202f]))(?:\1\d{2,3}){0,6}\1\d{3}(?!\d)"
)
_DECIMAL_MARK = re.compile(r"(?<=\d)[.,٫](?=\d)")
_NUMBER = re.compile(rf"[0-9]+(?:{POINT}[0-9]+)*")


class CharacterTable(dict[int, str]):
    """A table for `str.translate` whose entries are computed when a character first occurs."""

    def __init__(self, become: Callable[[str], str]) -> None:
        super().__init__()
        self._become = become

    def __missing__(self, code: int) -> str:
        self[code] = self._become(chr(code))
        return self[code]


def plain_numbers(text: str) -> str:
    """The text with its digits in ASCII and no separators inside a number.

    1.000, 1,000, 1’000 and 1 000 with a no-break space are all "1000" (so 3.141 is "3141", in questions and
    articles alike). Any other point or comma between two digits is a decimal mark: "56.2 %" becomes "56·2 %".
    Soft hyphens, joiners and direction marks, which are invisible, are removed.
    """
    text = text.translate(_DIGITS)
    text = _GROUPED.sub(lambda number: re.sub(r"\D", "", number.group()), text)
    return _DECIMAL_MARK.sub(POINT, text)


def number_terms(text: str) -> Iterator[str]:
    """A term for each number of a text whose numbers are plain; several in a row, as in a date, give one
    each.

    >>> list(number_terms("3·50 of 25·10·2024, the 1990s"))
    ['#3·5', '#25', '#10', '#2024', '#1990']
    """
    for run in _NUMBER.findall(text):
        whole, *others = run.split(POINT)
        if len(others) > 1:
            yield from (_NUMBER_MARK + _without_zeros(part) for part in (whole, *others))
            continue
        decimals = "".join(others).rstrip("0")
        yield _NUMBER_MARK + _without_zeros(whole) + (f"{POINT}{decimals}" if decimals else "")


def _without_zeros(digits: str) -> str:
    return digits.lstrip("0") or "0"


def _plain_digit(character: str) -> str:
    if unicodedata.category(character) == "Cf":
        return ""
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


_DIGITS = CharacterTable(_plain_digit)
