"""Whether a sentence has the claim's figure for the claim's subject, or another figure for it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.answerers.claims.claim import Claim, same_certainty
from bot.answerers.claims.measured import Measured, telling_of, without_groups
from bot.answerers.claims.same_thing import is_equal, is_same_thing
from bot.answerers.claims.same_words import has_word, same_word
from bot.answerers.disagreements import words as turning
from bot.answerers.disagreements.matter import QuotedLine, one_sided
from bot.answerers.disagreements.measures import agree
from index.question.query import WORD, content_words
from languages.known import CLAIM_WORDS, in_all_languages
from languages.notation import anywhere, expression

_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]+(?:\s+[A-ZÀ-ÖØ-Þ][\w’'-]+)+")
_OVER = expression(in_all_languages(lambda one: one.claims.over if one.claims else ""))
_SEVERAL = re.compile(rf"\b(?:{_OVER})\s+(?:\w+\s+)?\d+\s+\w+", re.IGNORECASE)
"""An aside about how long or in how many steps: "over the 2 days"."""

_BEFORE_PLACES = expression(in_all_languages(lambda one: one.claims.before_places if one.claims else ""))
_PLACE = re.compile(rf"\b(?:{_BEFORE_PLACES})\s+([^\W\d_]+)")


def says_so(claim: Claim, one: Measured, other: Measured, line: QuotedLine) -> bool:
    """Whether a sentence's figure equals the claim's and is about the same thing."""
    if (
        not is_equal(one, other)
        or not is_same_thing(one, other, line)
        or not _is_as_certain(claim, one, other)
    ):
        return False
    words, others = _words(one, other, claim.language)
    if not (words or claim.before or _shared_matter(one, other, claim.language)):
        return False  # "18 people died" may be about anything
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
    if _is_estimated(other, claim.language):  # the other words name who estimates
        return not missing
    asides = set() if missing else _names(other.said)
    return not [
        word
        for word in others
        if word not in asides and not has_word(word, (*WORD.findall(one.said), one.head))
    ]


def says_otherwise(one: Measured, other: Measured, claim: Claim, line: QuotedLine, *, denied: bool) -> bool:
    """Whether a sentence gives another figure for the claim's subject. `denied` says that it denies the
    claim's own figure."""
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
        return False  # a later count may have reached the claim's
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
    """Every word of a sentence's part except function words: the time and place are included, as they make a
    count a different one."""
    text = without_groups(anywhere(CLAIM_WORDS[language].quiet).sub(" ", one.said), shared, language)
    found = (text[slice(*span)] for span in content_words(text, language))
    return [word for word in found if not word[0].isdigit()]


def _is_estimated(one: Measured, language: str) -> bool:
    """Whether the figure is somebody's own estimate: "The state puts the damage at"."""
    return bool(anywhere(CLAIM_WORDS[language].estimates).search(one.clause))


def _is_as_certain(claim: Claim, one: Measured, other: Measured) -> bool:
    """Whether nothing in its part of the sentence makes the figure uncertain, of another time, or of a
    part."""
    quiet = anywhere(CLAIM_WORDS[claim.language].quiet)
    said, told = (quiet.sub(" ", text) for text in (claim.text, f"{other.said} {other.head}"))
    return same_certainty(replace(claim, text=said), told, happened=bool(one.events))


def _words(one: Measured, other: Measured, language: str) -> tuple[list[str], list[str]]:
    """The content words of the two, without those that mean the same."""
    shared = one.groups & other.groups
    said = _without_asides(other.said)
    if "agreed" in shared:  # the parties come before it
        said = re.split(anywhere(CLAIM_WORDS[language].agrees), said, maxsplit=1)[-1]
    own, theirs = (without_groups(text, shared, language) for text in (_plain(one, language), said))
    return telling_of(own, language), telling_of(theirs, language)


def _plain(one: Measured, language: str) -> str:
    """What a claim says, without its words for an estimate, which a sentence may express differently."""
    return anywhere(CLAIM_WORDS[language].estimates).sub(_between, one.said)


def _between(found: re.Match[str]) -> str:
    """The text inside "puts … at"."""
    return found[0].partition(" ")[2].rpartition(" ")[0]


def _shared_matter(one: Measured, other: Measured, language: str) -> frozenset[str]:
    """What both are about besides what happened to people: a crash, a fire, a lease."""
    return (one.groups & other.groups) - set(turning.EVENTS) - set(CLAIM_WORDS[language].groups)


def _without_asides(text: str) -> str:
    return _SEVERAL.sub(" ", text)


def _names(text: str) -> set[str]:
    """The words of personal names, with an office before them: "on the incumbent Thore Hamann"."""
    return {word for name in _NAME.findall(text) for word in WORD.findall(name)}


def _in_order(words: Sequence[str], line: QuotedLine, one: Measured) -> bool:
    """Whether the sentence has the words in the claim's order, except for a place after an "in"."""
    places = set(_PLACE.findall(one.said))
    found = [_place(word, line.words) for word in words if word not in places]
    return all(first <= second for first, second in pairwise([place for place in found if place >= 0]))


def _place(word: str, others: Sequence[str]) -> int:
    return next((n for n, other in enumerate(others) if same_word(word, other)), -1)
