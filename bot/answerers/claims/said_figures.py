"""Whether a sentence has the claim's figure for what the claim says, or another one for it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.answerers.claims.claim import Claim, same_certainty
from bot.answerers.claims.measured import Measured, telling_of, without_groups
from bot.answerers.claims.same_thing import is_equal, is_same_thing
from bot.answerers.claims.same_words import has_word, same_word
from bot.answerers.claims.words import CLAIM_WORDS
from bot.answerers.disagreements import words as turning
from bot.answerers.disagreements.matter import Line, one_sided
from bot.answerers.disagreements.measures import agree
from index.question.query import WORD, content_words
from index.text.notation import anywhere

_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]+(?:\s+[A-ZÀ-ÖØ-Þ][\w’'-]+)+")
_SEVERAL = re.compile(r"\b(?:in|over|über|en|sur)\s+(?:\w+\s+)?\d+\s+\w+", re.IGNORECASE)
"""An aside on how long or in how many steps: "over the 2 days"."""


def says_so(claim: Claim, one: Measured, other: Measured, line: Line) -> bool:
    """Whether a sentence's figure is the claim's, and of what the claim says."""
    if (
        not is_equal(one, other)
        or not is_same_thing(one, other, line)
        or not _is_as_certain(claim, one, other)
    ):
        return False
    words, others = _words(one, other, claim.language)
    if not (words or claim.before or _shared_matter(one, other, claim.language)):
        return False  # "18 people died" may be on anything
    known = (*line.words, other.head)
    missing = [word for word in words if not has_word(word, known)]
    if len(missing) * 2 > len(words) or any(
        not has_word(word, WORD.findall(line.before)) for word in missing
    ):
        return False
    if not (one.groups & other.groups or len(words) > len(missing)):
        return False
    if not _in_order([word for word in words if word not in missing], line, one):
        return False
    if _is_estimated(other, claim.language):  # what else there is names who estimates
        return not missing
    asides = set() if missing else _names(other.said)
    return not [
        word
        for word in others
        if word not in asides and not has_word(word, (*WORD.findall(one.said), one.head))
    ]


def says_otherwise(one: Measured, other: Measured, claim: Claim, line: Line, *, denied: bool) -> bool:
    """Whether a sentence gives another figure for what the claim says, whose own it may have `denied`."""
    if one.figure.kind != other.figure.kind or one.figure.currency != other.figure.currency:
        return False
    if agree(one.figure, other.figure) or not is_same_thing(one, other, line):
        return False
    if any(one_sided(listed, "", claim.text, line.text) for listed in (turning.BOUND, turning.PAST)):
        return False
    if not _is_as_certain(claim, one, other) or _is_estimated(other, claim.language):
        return False
    smaller = other.figure.value < one.figure.value and not denied
    if smaller and (anywhere(turning.DEVELOPMENT).search(line.text) or one.events & set(turning.GROWING)):
        return False  # a later count may have come to the claim's
    words, others = _words(one, other, claim.language)
    if not denied and not anywhere(CLAIM_WORDS[claim.language].agrees).search(other.clause):
        others += _all_words(other, one.groups & other.groups, claim.language)
    said = [*WORD.findall(claim.text), one.head]
    return (
        bool(words or _shared_matter(one, other, claim.language))
        and all(has_word(word, (*line.words, other.head)) for word in words)
        and all(has_word(word, said) for word in others)
        and _in_order(words, line, one)
    )


def _all_words(one: Measured, shared: frozenset[str], language: str) -> list[str]:
    """Every word of what a sentence says but those of the grammar: also when and where it was, which makes a
    count another one."""
    text = without_groups(anywhere(CLAIM_WORDS[language].quiet).sub(" ", one.said), shared, language)
    found = (text[slice(*span)] for span in content_words(text, language))
    return [word for word in found if not word[0].isdigit()]


def _is_estimated(one: Measured, language: str) -> bool:
    """Whether somebody gives the figure in their own name: "The state puts the damage at"."""
    return bool(anywhere(CLAIM_WORDS[language].estimates).search(one.clause))


def _is_as_certain(claim: Claim, one: Measured, other: Measured) -> bool:
    """Whether nothing in its part of the sentence makes the figure one of another time, or of a part."""
    quiet = anywhere(CLAIM_WORDS[claim.language].quiet)
    said, told = (quiet.sub(" ", text) for text in (claim.text, f"{other.said} {other.head}"))
    return same_certainty(replace(claim, text=said), told, happened=bool(one.events))


def _words(one: Measured, other: Measured, language: str) -> tuple[list[str], list[str]]:
    """The telling words of the two, without those that say the same."""
    shared = one.groups & other.groups
    said = _without_asides(other.said)
    if "agreed" in shared:  # before it stand the parties
        said = re.split(anywhere(CLAIM_WORDS[language].agrees), said, maxsplit=1)[-1]
    own, theirs = (without_groups(text, shared, language) for text in (_plain(one, language), said))
    return telling_of(own, language), telling_of(theirs, language)


def _plain(one: Measured, language: str) -> str:
    """What a claim says without that it is estimated, which a sentence may say in another way."""
    return anywhere(CLAIM_WORDS[language].estimates).sub(_between, one.said)


def _between(found: re.Match[str]) -> str:
    """What stands inside "puts … at"."""
    return found[0].partition(" ")[2].rpartition(" ")[0]


def _shared_matter(one: Measured, other: Measured, language: str) -> frozenset[str]:
    """What both are on beside what happened to whom: a crash, a fire, a lease."""
    return (one.groups & other.groups) - set(turning.EVENTS) - set(CLAIM_WORDS[language].groups)


def _without_asides(text: str) -> str:
    return _SEVERAL.sub(" ", text)


def _names(text: str) -> set[str]:
    """The words of names of persons, with an office before: "on the incumbent Thore Hamann"."""
    return {word for name in _NAME.findall(text) for word in WORD.findall(name)}


def _in_order(words: Sequence[str], line: Line, one: Measured) -> bool:
    """Whether the words stand in the sentence in the claim's order, but for a place behind an "in"."""
    places = set(re.findall(r"\b(?:in|at|im|near|bei|à|au|en)\s+([^\W\d_]+)", one.said))
    found = [_place(word, line.words) for word in words if word not in places]
    return all(first <= second for first, second in pairwise([place for place in found if place >= 0]))


def _place(word: str, others: Sequence[str]) -> int:
    return next((n for n, other in enumerate(others) if same_word(word, other)), -1)
