"""How a question asks for an earlier version of a text, or for one that was withdrawn."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EarlierVersionWords:
    """Lists of words and phrases in the notation of `languages.notation`.

    `pairs` are two lists each, with how many other words may come between a word of the first and one of the
    second: with 1, "the earlier" and "version" match "the earlier German version". `phrases` stand by
    themselves ("was withdrawn").
    """

    pairs: tuple[tuple[str, int, str], ...] = ()
    phrases: str = ""
