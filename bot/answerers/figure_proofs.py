"""What the figure of a sentence proves of a claim that has one.

Supported: the sentence has the same figure of the same thing, what else the claim says stands in it or right
around it, and it says nothing more that could narrow it. Contradicted: all words are the same on both sides
and the figure is another. Words count as the same that `bot/answerers/claim_words.py` lists as one."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.answerers.candidates import Candidate
from bot.answerers.claim import (
    Claim,
    is_an_owner,
    is_as_sure,
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
from bot.answerers.measured import (
    Measured,
    is_denied,
    measured_in,
    telling_of,
    without_denied,
    without_groups,
)
from bot.answerers.proofs import Proof
from bot.answerers.same_words import same_word
from bot.statements import is_claimed, read_statement
from bot.statements.propositions import telling_words
from index.notation import anywhere
from index.query import WORD, content_words
from index.terms.number_words import with_digits

_PEOPLE = anywhere(turning.PEOPLE)
_YEAR = re.compile(r"(?<![\d.,·])(?:19|20)\d\d(?![\d·])")
_QUOTED = re.compile(r"[\"„“”«»]")
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]+(?:\s+[A-ZÀ-ÖØ-Þ][\w’'-]+)+")
_SEVERAL = re.compile(r"\b(?:in|over|über|en|sur)\s+(?:\w+\s+)?\d+\s+\w+", re.IGNORECASE)
"""An aside on how long or in how many steps: "over the 2 days"."""
_SPOKEN = frozenset({"said", "reported", "announced", "confirmed"})


def figure_proof(claim: Claim, candidate: Candidate) -> Proof | None:
    """What the sentence proves by its figure; None for nothing, and of a claim without figures."""
    source, whole = candidate.passage.source, sentence_of(candidate)
    if source.language != claim.language or source.kind in ("opinion", "fact_check"):
        return None
    claimed = measured_in(claim.text, claim.language)
    line = own_line(candidate)
    if (
        not claimed
        or line is None
        or not _may_prove(claim, line, whole)
        or not is_on_subject(claim, candidate)
    ):
        return None
    sentence = without_denied(whole, claim.language)
    if is_an_owner(claim.words, WORD.findall(sentence)):
        return None
    measured = [one for one in measured_in(sentence, claim.language) if not _is_quoted(one, sentence)]
    if all(any(_says_so(claim, one, other, line) for other in measured) for one in claimed):
        return _spoken(claim, candidate, whole)
    if len(claimed) > 1 or _is_spoken(claim, candidate, whole):
        return None
    same_kind = [one for one in measured if one.figure.kind == claimed[0].figure.kind]
    denied = is_denied(claimed[0].figure, whole, claim.language)
    if len(same_kind) == 1 and _says_otherwise(claimed[0], same_kind[0], claim, line, denied=denied):
        return "contradicted"
    return None


def is_of_less(claim: Claim, candidate: Candidate) -> bool:
    """Whether the sentence has the claim's figure of less than the claim says: "640 visitors from abroad",
    "20 euros more than last year"."""
    measured = measured_in(sentence_of(candidate), claim.language)
    return any(
        not _is_of_as_much(one, other, claim.language)
        for one in measured_in(claim.text, claim.language)
        for other in measured
        if other.figure.value == one.figure.value
    )


def _may_prove(claim: Claim, line: Line, whole: str) -> bool:
    """Whether the sentence is on the claim's time, turns nothing, and no hearsay."""
    if whole.rstrip().endswith("?"):
        return False
    if negations(claim.text, claim) or negations(without_denied(whole, claim.language), claim):
        return False
    if is_claimed(whole, claim.language) or is_hearsay(whole, claim.language):
        return False
    if not has_dates_of(whole, claim.text, claim.language) or not is_as_sure(claim, whole):
        return False
    day = line.published
    years = set(_YEAR.findall(whole)) - set(_YEAR.findall(claim.text))
    if years - ({str(day.year)} if day else set()):
        return False
    return same_time(claim.text, replace(line, text=claim.text, before=""), _in_its_time(line))


def _in_its_time(line: Line) -> Line:
    """The sentence without years to come that the ones before it name: they are of something else."""
    if line.published is None:
        return line
    year = line.published.year
    return replace(
        line, before=_YEAR.sub(lambda found: found[0] if int(found[0]) <= year else " ", line.before)
    )


def _is_quoted(one: Measured, sentence: str) -> bool:
    """Whether a figure stands in words that somebody else said."""
    text = with_digits(sentence, None)
    marks = len(_QUOTED.findall(text[: one.figure.at]))
    return marks % 2 == 1


def _is_spoken(claim: Claim, candidate: Candidate, sentence: str) -> bool:
    told = candidate.told or read_statement(sentence, claim.language)
    return told is not None and read_statement(claim.text, claim.language) is None


def _spoken(claim: Claim, candidate: Candidate, sentence: str) -> Proof | None:
    """That the article says so itself, or only what somebody says or estimates."""
    estimates = anywhere(CLAIM_WORDS[claim.language].estimates)
    if estimates.search(sentence) and not estimates.search(claim.text):
        return "claimed"
    if not _is_spoken(claim, candidate, sentence):
        return "supported"
    told = candidate.told or read_statement(sentence, claim.language)
    assert told is not None
    return "claimed" if told.act.kind in _SPOKEN and not told.nested else None


def _says_so(claim: Claim, one: Measured, other: Measured, line: Line) -> bool:
    """Whether a sentence's figure is the claim's, and of what the claim says."""
    if (
        not _is_equal(one, other)
        or not _same_thing(one, other, line)
        or not _is_as_certain(claim, one, other)
    ):
        return False
    words, others = _words(one, other, claim.language)
    if not (words or claim.before or _shared_matter(one, other, claim.language)):
        return False  # "18 people died" may be on anything
    known = (*line.words, other.head)
    missing = [word for word in words if not _has(word, known)]
    if len(missing) * 2 > len(words) or any(not _has(word, WORD.findall(line.before)) for word in missing):
        return False
    if not (one.groups & other.groups or len(words) > len(missing)):
        return False
    if not _in_order([word for word in words if word not in missing], line, one):
        return False
    if _is_estimated(other, claim.language):  # what else there is names who estimates
        return not missing
    asides = set() if missing else _names(other.said)
    return not [
        word for word in others if word not in asides and not _has(word, (*WORD.findall(one.said), one.head))
    ]


def _says_otherwise(one: Measured, other: Measured, claim: Claim, line: Line, *, denied: bool) -> bool:
    """Whether a sentence gives another figure for what the claim says, whose own it may have `denied`."""
    if one.figure.kind != other.figure.kind or one.figure.currency != other.figure.currency:
        return False
    if agree(one.figure, other.figure) or not _same_thing(one, other, line):
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
        and all(_has(word, (*line.words, other.head)) for word in words)
        and all(_has(word, said) for word in others)
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
    if not all(same_words_of(listed, *texts) for listed in (turning.PER, turning.FOR_WHOM)):
        return False
    if _spans(texts[0], line.language) != _spans(texts[1], line.language):
        return False
    if one.events != other.events:
        return False
    return _is_of_as_much(one, other, line.language)


def _spans(text: str, language: str) -> set[str]:
    """What tells a day ticket from a week's: the span of time that stands right before a noun."""
    spans = anywhere(CLAIM_WORDS[language].spans)
    starts = {span.start for span in telling_words(text, language)}
    found = spans.finditer(text)
    return {match[0].casefold() for match in found if match.end() + 1 in starts}


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


def _is_of_as_much(one: Measured, other: Measured, language: str) -> bool:
    """Whether neither figure is of a part of what the other is of, or of how far two are apart."""
    if _is_narrowed(one, other, language) or _is_narrowed(other, one, language):
        return False
    return _difference(one, language) == _difference(other, language)


def _difference(one: Measured, language: str) -> tuple[str, bool]:
    """The word behind a figure that compares ("more"), and whether it is by how much something changed."""
    words = CLAIM_WORDS[language]
    compared = anywhere(words.differences).match(one.behind.strip())
    by = anywhere(words.by).search(" ".join(one.ahead.split()[-2:]))
    return compared[0].casefold() if compared else "", bool(by)


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


def _has(word: str, others: Sequence[str]) -> bool:
    return any(same_word(word, other) for other in others)
