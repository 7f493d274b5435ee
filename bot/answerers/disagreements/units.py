"""Units and currencies behind a figure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import get_args

from languages.kinds import Currency, UnitName
from languages.known import in_all_languages
from languages.notation import expression

_SIZES: Mapping[str, Mapping[UnitName, float]] = {
    "percent": {"percent": 1.0},
    "length": {
        "kilometre": 1000.0,
        "mile": 1609.0,
        "metre": 1.0,
        "foot": 0.3048,
        "centimetre": 0.01,
        "yard": 0.9144,
        "nautical mile": 1852.0,
    },
    "time": {
        "second": 1.0,
        "minute": 60.0,
        "hour": 3600.0,
        "day": 86400.0,
        "week": 604800.0,
        "month": 2629800.0,
        "year": 31557600.0,
    },
    "mass": {"tonne": 1000.0, "kilogram": 1.0, "gram": 0.001, "pound": 0.4536},
    "area": {
        "hectare": 10000.0,
        "acre": 4047.0,
        "square metre": 1.0,
        "square kilometre": 1000000.0,
        "square mile": 2590000.0,
    },
    "volume": {"cubic metre": 1000.0, "litre": 1.0, "gallon": 4.5},
    "speed": {"kilometre an hour": 1.0, "mile an hour": 1.609, "knot": 1.852},
    "warmth": {"degree": 1.0},
}
"""By kind, in the order in which they are tried."""

SIGNS = {"€": "EUR", "£": "GBP", "$": "USD"}
_SIGN_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9}
_SCALE = re.compile(r"(k|mn?|bn?)(?!\w)")
"""In "£5m"."""


def _unit_words(unit: UnitName) -> str:
    return in_all_languages(lambda one: one.measures.units.get(unit, "") if one.measures else "")


def _currency_words(code: Currency) -> str:
    return in_all_languages(lambda one: one.measures.currencies.get(code, "") if one.measures else "")


_UNITS = {kind: {_unit_words(unit): size for unit, size in sizes.items()} for kind, sizes in _SIZES.items()}
_CURRENCIES: Mapping[str, str] = {code: _currency_words(code) for code in get_args(Currency)}


@dataclass(frozen=True, slots=True)
class Unit:
    """The kind of a measure, and how many of the kind's smallest unit it equals."""

    kind: str
    factor: float


def leading_unit(text: str) -> Unit | None:
    """The unit with which a text begins; None if it begins with none."""
    for kind, units in _UNITS.items():
        for names, factor in units.items():
            if _starts(names).match(text):
                return Unit(kind, factor)
    return None


def unit_end(text: str, at: int) -> int:
    """The end of the unit that follows a figure ending at `at`; `at` if there is no unit."""
    behind = text[at:]
    start = at + len(behind) - len(behind.lstrip(" \u00a0\u202f-"))
    if text[start : start + 1] in ("%", *SIGNS):
        return start + 1
    if scale := _SCALE.match(behind):
        return at + scale.end()
    names = [*_CURRENCIES.values(), *(name for units in _UNITS.values() for name in units)]
    ends = (match.end() for name in names if (match := _starts(name).match(text, start)))
    return max(ends, default=at)


def leading_speed(text: str) -> Unit | None:
    """The unit of speed with which a text begins; None if it begins with none."""
    for names, factor in _UNITS["speed"].items():
        if _starts(names).match(text):
            return Unit("speed", factor)
    return None


def leading_currency(text: str) -> str | None:
    """The ISO 4217 code of the currency with whose name a text begins, OTHER for some; None if it begins with
    none."""
    return next((code for code, names in _CURRENCIES.items() if _starts(names).match(text)), None)


def scale_behind(text: str) -> float:
    """By how much the letters at the beginning of a text multiply the figure before it."""
    scale = _SCALE.match(text)
    return _SIGN_SCALES[scale[1]] if scale else 1.0


@cache
def _starts(names: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{expression(names)})(?!\w)", re.IGNORECASE)
