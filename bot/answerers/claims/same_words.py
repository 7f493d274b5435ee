"""Whether two sentences in one language have the same words, in the same order."""

from collections.abc import Sequence
from functools import lru_cache

from index.text.terms.spelling import spelling
from index.text.terms.terms import terms
from languages.known import STATEMENT_WORDS, grammar_of

_SAME = 0.6
"""The share of common three-letter pieces required where the stems differ: "zurückgetreten" and "Rücktritt"
have .2."""


def are_in_order(own: Sequence[str], theirs: Sequence[str], language: str) -> bool:
    """Whether all words are among the others in their order, from the first word on.

    In German the verb comes before its subject where a time opens the sentence: "Am Montag schließt der
    Hafen" counts as having the words of "Der Hafen schließt am Montag" in order.
    """
    if not own or not theirs:
        return False
    if same_word(own[0], theirs[0]):
        return covers(own, theirs)
    if not grammar_of(language).verb_second:
        return False
    return _is_inverted(own, theirs) or _is_inverted(theirs, own, swapped=True)


def covers(own: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the words are among the others in the same order."""
    others = iter(theirs)
    return all(any(same_word(word, other) for other in others) for word in own)


def has_word(word: str, others: Sequence[str]) -> bool:
    """Whether a form of a word is one of the others."""
    return any(same_word(word, other) for other in others)


@lru_cache(maxsize=4096)
def same_word(one: str, other: str) -> bool:
    """Whether two words are forms of one word. Stricter than the comparison of names."""
    if one.casefold() == other.casefold() or _stems(one) & _stems(other):
        return True
    first, second = spelling(one), spelling(other)
    pieces, others = _pieces(first), _pieces(second)
    return first[:1] == second[:1] and len(pieces & others) >= _SAME * len(pieces | others)


def _is_inverted(inverted: Sequence[str], straight: Sequence[str], *, swapped: bool = False) -> bool:
    """Whether one begins with a verb that the other has further back, and the rest is in order without it."""
    verb, rest = inverted[0], inverted[1:]
    if not verb[0].islower():
        return False
    place = next((n for n, word in enumerate(straight) if n and same_word(verb, word)), None)
    if place is None or not rest:
        return False
    others = [*straight[:place], *straight[place + 1 :]]
    return same_word(rest[0], others[0]) and (covers(others, rest) if swapped else covers(rest, others))


def _stems(word: str) -> set[str]:
    return {term for one in (None, *STATEMENT_WORDS) for term in terms(word, one) if term[0] not in "·#"}


def _pieces(word: str) -> set[str]:
    return {word[n : n + 3] for n in range(len(word) - 2)} or {word}
