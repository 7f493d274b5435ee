"""What a sentence's figure proves about a claim that has one.

Supported: the sentence has the same figure for the same thing, the rest of the claim is in the sentence or
right around it, and nothing in the sentence could narrow the figure. Contradicted: all words are the same on
both sides and the figure differs. Words in one of the `groups` of `ClaimWords` count as the same.
"""

import re
from dataclasses import replace

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.claims.claim import (
    Claim,
    is_an_owner,
    is_as_sure,
    is_hearsay,
    is_on_subject,
    negations,
    own_line,
    sentence_of,
)
from bot.answerers.claims.dates import has_dates_of
from bot.answerers.claims.measured import Measured, is_denied, measured_in, without_denied
from bot.answerers.claims.proofs.sentences import Proof
from bot.answerers.claims.said_figures import says_otherwise, says_so
from bot.answerers.claims.same_thing import is_of_as_much
from bot.answerers.disagreements.matter import QuotedLine, same_time
from bot.statements.claims import is_claimed
from bot.statements.statement import read_statement
from index.question.query import WORD
from index.text.terms.number_words import with_digits
from languages.known import CLAIM_WORDS
from languages.notation import anywhere

_YEAR = re.compile(r"(?<![\d.,·])(?:19|20)\d\d(?![\d·])")
_QUOTED = re.compile(r"[\"„“”«»]")
_SPOKEN = frozenset({"said", "reported", "announced", "confirmed"})


def figure_proof(claim: Claim, candidate: QuoteCandidate) -> Proof | None:
    """What the sentence proves by its figure; None for nothing, and for a claim without figures."""
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
    if all(any(says_so(claim, one, other, line) for other in measured) for one in claimed):
        return _spoken(claim, candidate, whole)
    if len(claimed) > 1 or _is_spoken(claim, candidate, whole):
        return None
    same_kind = [one for one in measured if one.figure.kind == claimed[0].figure.kind]
    denied = is_denied(claimed[0].figure, whole, claim.language)
    if len(same_kind) == 1 and says_otherwise(claimed[0], same_kind[0], claim, line, denied=denied):
        return "contradicted"
    return None


def is_of_less(claim: Claim, candidate: QuoteCandidate) -> bool:
    """Whether the sentence has a figure of the claim only for less than the claim says: "640 visitors from
    abroad", "20 euros more than last year"."""
    measured = measured_in(sentence_of(candidate), claim.language)
    for one in measured_in(claim.text, claim.language):
        equal = [other for other in measured if other.figure.value == one.figure.value]
        if equal and not any(is_of_as_much(one, other, claim.language) for other in equal):
            return True
    return False


def _may_prove(claim: Claim, line: QuotedLine, whole: str) -> bool:
    """Whether the sentence is about the claim's time, and neither a question, nor negated, nor hearsay."""
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


def _in_its_time(line: QuotedLine) -> QuotedLine:
    """The sentence without future years that the sentences before it name: these belong to something else."""
    if line.published is None:
        return line
    year = line.published.year
    return replace(
        line, before=_YEAR.sub(lambda found: found[0] if int(found[0]) <= year else " ", line.before)
    )


def _is_quoted(one: Measured, sentence: str) -> bool:
    """Whether a figure is inside a quotation."""
    text = with_digits(sentence, None)
    marks = len(_QUOTED.findall(text[: one.figure.at]))
    return marks % 2 == 1


def _is_spoken(claim: Claim, candidate: QuoteCandidate, sentence: str) -> bool:
    told = candidate.told or read_statement(sentence, claim.language)
    return told is not None and read_statement(claim.text, claim.language) is None


def _spoken(claim: Claim, candidate: QuoteCandidate, sentence: str) -> Proof | None:
    """ "supported" if the article says so itself, "claimed" if somebody only says or estimates it."""
    estimates = anywhere(CLAIM_WORDS[claim.language].estimates)
    if estimates.search(sentence) and not estimates.search(claim.text):
        return "claimed"
    if not _is_spoken(claim, candidate, sentence):
        return "supported"
    told = candidate.told or read_statement(sentence, claim.language)
    assert told is not None
    return "claimed" if told.act.kind in _SPOKEN and not told.nested else None
