"""Numbers and fractions in words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NumberWords:
    """`small` are the words from 2 to 10, where `text2num` does not read them: groups separated by spaces,
    the forms of one number by commas. `times` replace what says how often something happens: each an
    expression with its replacement.

    `thousand`, `million`, `milliard` (a thousand millions) and `billion` (a million millions) follow a number
    and multiply it; regular expressions. `short_scale` says that the language calls a milliard a billion.
    `spaced` says that a plain space separates groups of digits: "1 000 personnes".

    `read_by_text2num` says that `text2num` reads its number words at any length: "neunzehnhundertachtzig",
    "quatre-vingt-dix". Of other languages only short ones are read: the Turkish "on dört" (14) as 10 and 4.

    `point` are words for the decimal mark, in languages whose number words `text2num` reads. For fractions:
    `units` are the words from 1 on, `large` an expression for what multiplies a number, and `fractions` their
    forms, each with its replacement: {n} is a number, {large} what multiplies it, a blank may be a hyphen.
    """

    small: str = ""
    times: tuple[tuple[str, str], ...] = ()
    thousand: str = ""
    million: str = ""
    milliard: str = ""
    billion: str = ""
    short_scale: bool = False
    spaced: bool = False
    read_by_text2num: bool = False
    point: str = ""
    units: str = ""
    large: str = ""
    fractions: tuple[tuple[str, str], ...] = ()
