"""What the figure of a sentence proves of a claim that has one.

Supported: the sentence has the same figure of the same thing, what else the claim says stands in it or right
around it, and it says nothing more that could narrow it. Contradicted: all words are the same on both sides
and the figure is another. Words count as the same that `bot/answerers/claim_words.py` lists as one."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.answerers.candidates import Candidate
from bot.answerers.claim import (
    Claim,
    claim_line,
    is_hearsay,
    is_on_subject,
    negations,
    own_line,
    same_certainty,
    sentence_of,
)
from bot.answerers.claim_words import CLAIM_WORDS
from bot.answerers.claimed_dates import has_dates_of
from bot.answerers.disagreements import words as turning
from bot.answerers.disagreements.matter import Line, one_sided, same_time, same_words_of
from bot.answerers.disagreements.measures import agree
from bot.answerers.measured import Measured, measured_in, telling_of, without_groups
from bot.answerers.proofs import Proof
from bot.answerers.same_words import same_word
from bot.statements import is_claimed, read_statement
from index.notation import anywhere
from index.query import WORD

_PEOPLE = anywhere(turning.PEOPLE)
_YEAR = re.compile(r"(?<![\d.,·])(?:19|20)\d\d(?![\d·])")
_QUOTED = re.compile(r"[\"„“”«»]")
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]+(?:\s+[A-ZÀ-ÖØ-Þ][\w’'-]+)+")
_SEVERAL = re.compile(r"\b(?:in|over|über|en|sur)\s+(?:\w+\s+)?\d+\s+\w+", re.IGNORECASE)
"""An aside on how long or in how many steps: "over the 2 days"."""
_SPANS = "tag, woche, monat, jahr, stunde, nacht, day, week, month, year, hour, night, jour, semaine, mois"
"""What tells a day ticket from a week's."""

_SPOKEN = frozenset({"said", "reported", "announced", "confirmed"})


def figure_proof(claim: Claim, candidate: Candidate) -> Proof | None:
    """What the sentence proves by its figure; None for nothing, and of a claim without figures."""
    source, sentence = candidate.passage.source, sentence_of(candidate)
    if source.language != claim.language or source.kind in ("opinion", "fact_check"):
        return None
    claimed = measured_in(claim.text, claim.language)
    if not claimed or not _may_prove(claim, candidate, sentence, happened=bool(claimed[0].events)):
        return None
    line = own_line(candidate)
    if line is None:
        return None
    measured = measured_in(sentence, claim.language)
    if all(any(_says_so(claim, one, other, line) for other in measured) for one in claimed):
        return _spoken(claim, candidate, sentence)
    if len(claimed) > 1 or _is_spoken(claim, candidate, sentence):
        return None
    same_kind = [one for one in measured if one.figure.kind == claimed[0].figure.kind]
    if len(same_kind) == 1 and _says_otherwise(claimed[0], same_kind[0], claim, line):
        return "contradicted"
    return None


def _may_prove(claim: Claim, candidate: Candidate, sentence: str, *, happened: bool) -> bool:
    """Whether the sentence is as certain as the claim, on the same time, and turns nothing."""
    if sentence.rstrip().endswith("?") or _QUOTED.search(sentence):
        return False
    if negations(claim.text, claim) or negations(sentence, claim):
        return False
    if is_claimed(sentence, claim.language) or is_hearsay(sentence, claim.language):
        return False
    if not has_dates_of(sentence, claim.text, claim.language) or not is_on_subject(claim, candidate):
        return False
    if not _same_certainty_beside_parts(claim, sentence, happened=happened):
        return False
    years = set(_YEAR.findall(sentence)) - set(_YEAR.findall(claim.text))
    day = candidate.passage.source.published
    if years - ({str(day.year)} if day else set()):
        return False
    line = own_line(candidate)
    return line is not None and same_time(claim.text, claim_line(claim, candidate), line)


def _same_certainty_beside_parts(claim: Claim, sentence: str, *, happened: bool) -> bool:
    """As `same_certainty`, but that the sentence may go on to a part behind a mark: "12 were hurt, two of
    them badly"."""
    whole = re.split(r",\s", sentence, maxsplit=1)[0]
    shown = (
        whole
        if one_sided(turning.PARTS, "", whole, sentence) and measured_in(whole, claim.language)
        else sentence
    )
    return same_certainty(claim, shown, happened=happened)


def _is_spoken(claim: Claim, candidate: Candidate, sentence: str) -> bool:
    told = candidate.told or read_statement(sentence, claim.language)
    return told is not None and read_statement(claim.text, claim.language) is None


def _spoken(claim: Claim, candidate: Candidate, sentence: str) -> Proof | None:
    """That the article says so itself, or only what somebody says."""
    if not _is_spoken(claim, candidate, sentence):
        return "supported"
    told = candidate.told or read_statement(sentence, claim.language)
    assert told is not None
    return "claimed" if told.act.kind in _SPOKEN and not told.nested else None


def _says_so(claim: Claim, one: Measured, other: Measured, line: Line) -> bool:
    """Whether a sentence's figure is the claim's, and of what the claim says."""
    if not _is_equal(one, other) or not _same_thing(one, other, line):
        return False
    words, others = _words(one, other, claim.language)
    known = (*line.words, *(other.head,))
    missing = [word for word in words if not _has(word, known)]
    if len(missing) * 2 > len(words) or any(not _has(word, WORD.findall(line.before)) for word in missing):
        return False
    if not (one.groups & other.groups or len(words) > len(missing)):
        return False
    if not _in_order([word for word in words if word not in missing], line, one):
        return False
    asides = set() if missing else _names(other.said)
    return not [
        word for word in others if word not in asides and not _has(word, (*WORD.findall(one.said), one.head))
    ]


def _says_otherwise(one: Measured, other: Measured, claim: Claim, line: Line) -> bool:
    """Whether a sentence gives another figure for just what the claim says."""
    if one.figure.kind != other.figure.kind or one.figure.currency != other.figure.currency:
        return False
    if agree(one.figure, other.figure) or not _same_thing(one, other, line):
        return False
    if any(one_sided(listed, "", claim.text, line.text) for listed in (turning.BOUND, turning.PAST)):
        return False
    smaller = other.figure.value < one.figure.value
    if smaller and (anywhere(turning.DEVELOPMENT).search(line.text) or one.events & set(turning.GROWING)):
        return False  # a later count may have come to the claim's
    words, others = _words(one, other, claim.language)
    said = [*WORD.findall(one.said), one.head]
    return (
        bool(words)
        and all(_has(word, (*line.words, other.head)) for word in words)
        and all(_has(word, said) for word in others)
        and _in_order(words, line, one)
    )


def _is_equal(one: Measured, other: Measured) -> bool:
    """Whether the sentence's figure is the claim's, or inside the bounds that it names ("more than 30")."""
    own, theirs = one.figure, other.figure
    if own.kind != theirs.kind or own.currency != theirs.currency:
        return False
    if own.least < own.value or own.most > own.value:
        return own.least <= theirs.least and theirs.most <= own.most
    bounded = theirs.most == float("inf") or theirs.least == 0.0 < theirs.value
    return own.value == theirs.value and not bounded


def _same_thing(one: Measured, other: Measured, line: Line) -> bool:
    """Whether two figures count the same, for as long and for the same people, and none is of a part."""
    if one.figure.kind == "count" and not _same_head(one, other):
        return False
    texts = f"{one.said} {one.head}", f"{other.said} {other.head}"
    if any(one_sided(listed, "", *texts) for listed in (turning.PARTS, turning.SEVERITY)):
        return False
    alike = (turning.PER, turning.FOR_WHOM, _SPANS)
    if not all(same_words_of(listed, *map(_without_asides, texts)) for listed in alike):
        return False
    if one.events != other.events:
        return False
    return not _is_narrowed(one, other, line.language) and not _is_narrowed(other, one, line.language)


def _same_head(one: Measured, other: Measured) -> bool:
    if not one.head or not other.head:
        return False
    if same_word(one.head, other.head):
        return True
    return bool(one.events) and all(
        _PEOPLE.fullmatch(each.head) or _is_happening(each) for each in (one, other)
    )


def _is_happening(one: Measured) -> bool:
    return any(anywhere(turning.GROUPS[name]).fullmatch(one.head) for name in one.events)


def _is_narrowed(one: Measured, other: Measured, language: str) -> bool:
    """Whether what stands right behind a figure makes it one of less than the other is of."""
    behind = WORD.findall(one.behind)
    if not behind or not anywhere(CLAIM_WORDS[language].narrowing).fullmatch(behind[0]):
        return False
    narrowing = telling_of(" ".join(behind[1:4]), language)
    return not all(_has(word, WORD.findall(f"{other.said} {other.head}")) for word in narrowing[:1])


def _words(one: Measured, other: Measured, language: str) -> tuple[list[str], list[str]]:
    """The telling words of the two, without those that say the same."""
    shared = one.groups & other.groups
    said = _without_asides(other.said)
    if "agreed" in shared:  # before it stand the parties
        said = re.split(anywhere(CLAIM_WORDS[language].groups["agreed"]), said, maxsplit=1)[-1]
    own, theirs = (without_groups(text, shared, language) for text in (one.said, said))
    return telling_of(own, language), telling_of(theirs, language)


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


def _has(word: str, others: Sequence[str]) -> bool:
    return any(same_word(word, other) for other in others)
