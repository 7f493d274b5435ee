"""What a sentence proves about a claim: that it is true, that it is false, or only that somebody says so.

The proof is as strict as that of yes and no (`bot/answerers/verdict.py`), within one language. The sentence
has all words of the claim in their order and hardly any others, its dates and the same figures. Nothing makes
it uncertain, planned or partial, and both are negated or neither is. What is not proved is left to the
quotes.
"""

from collections.abc import Sequence
from typing import Literal

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.claims.asides import without_asides
from bot.answerers.claims.claim import (
    Claim,
    claim_line,
    claim_words,
    is_an_owner,
    is_hearsay,
    is_on_subject,
    negations,
    own_line,
    same_certainty,
    sentence_of,
)
from bot.answerers.claims.core_words import core_words
from bot.answerers.claims.dates import date_figures, has_dates_of
from bot.answerers.claims.same_words import are_in_order, covers, same_word
from bot.answerers.disagreements import words as turning
from bot.answerers.disagreements.facts import other_fact
from bot.answerers.disagreements.matter import one_sided, same_time, same_words_of
from bot.statements.claims import is_claimed
from bot.statements.propositions import said_in
from bot.statements.statement import Utterance, read_statement
from index.question.query import WORD
from index.text.terms.number_words import with_digits
from index.text.terms.numbers import number_terms
from languages.known import CLAIM_WORDS, STATEMENT_WORDS
from languages.notation import anywhere

Proof = Literal["supported", "contradicted", "claimed"]

_MANY_WORDS = 4
_COVERED = 0.75
"""A claim of many words has to make up this share of the sentence, a shorter one all of it: somebody who
resigns as party leader does not resign as mayor."""

_ADMITTED = 0.4
"""The claim has to make up this share of what somebody admits: names and titles may be added."""

_SPOKEN = frozenset({"said", "reported", "announced", "confirmed"})


def proof(claim: Claim, candidate: QuoteCandidate) -> Proof | None:
    """What the sentence proves about the claim; None for nothing."""
    source = candidate.passage.source
    if source.language != claim.language or source.kind in ("opinion", "fact_check"):
        return None
    sentence = sentence_of(candidate)
    if not has_dates_of(sentence, claim.text, claim.language) or not is_on_subject(claim, candidate):
        return None
    if _has_its("indirect", sentence, claim) or _has_its("short_of", sentence, claim):
        return None
    own, theirs = claim.words, claim_words(sentence, claim.language)
    if is_claimed(sentence, claim.language) or is_hearsay(sentence, claim.language):
        return "claimed" if _says(claim, sentence, own, theirs) else None
    if sentence.rstrip().endswith("?") or not same_certainty(claim, sentence):
        return None
    told = candidate.told or read_statement(sentence, claim.language)
    if told is not None and read_statement(claim.text, claim.language) is None:
        return _proof_of_speech(claim, candidate, sentence)
    if told is None and read_statement(claim.text, claim.language) is not None:
        return None  # "kündigte einen Vertrag an" is not "kündigte einen Vertrag"
    if told is not None or '"' in sentence or "„" in sentence or "“" in sentence:
        return None
    if is_an_owner(own, theirs) or not _same_reach(claim.text, sentence):
        return None
    core = core_words(sentence, own, claim.language)
    own = _without_headline_words(own, core, source.title or "")
    figures = _figures(claim.text, claim)
    as_whole = _is_the_same(own, theirs, claim.language) and figures == _figures(sentence, claim)
    in_core = _is_the_same(own, core, claim.language) and figures == _figures(" ".join(core), claim)
    if as_whole or in_core:
        turned = (negations(claim.text, claim), negations(sentence, claim))
        if turned == (0, 0) or (turned == (1, 1) and len(own) == len(theirs)):
            return _timed("supported", claim, candidate)
        # Where both are negated, or one twice, it is unclear to what each "not" belongs. "12 towns have no
        # doctor" and "12 towns have a doctor" are both true.
        if figures or 0 not in turned or max(turned) > 1:
            return None
        return _timed("contradicted", claim, candidate)
    if negations(f"{claim.text} {sentence}", claim) == 0 and _is_without_asides(claim, sentence):
        return _timed("supported", claim, candidate)
    if not figures and _is_opposite(claim, candidate, own, theirs):
        return "contradicted"
    return None


def _has_its(listed: str, sentence: str, claim: Claim) -> bool:
    """Whether a sentence has words of this list, in the claim's language, and the claim has none."""
    words = CLAIM_WORDS.get(claim.language)
    pattern = anywhere(getattr(words, listed)) if words else None
    return bool(pattern and pattern.search(sentence) and not pattern.search(claim.text))


def _is_without_asides(claim: Claim, sentence: str) -> bool:
    """Whether the sentence without its asides says exactly what the claim says."""
    if claim.language not in CLAIM_WORDS:
        return False
    plain = without_asides(sentence, claim.text, claim.language)
    core = core_words(plain, claim.words, claim.language)
    same_figures = _figures(claim.text, claim) == _figures(" ".join(core), claim)
    return plain != sentence and same_figures and _is_the_same(claim.words, core, claim.language)


def _proof_of_speech(claim: Claim, candidate: QuoteCandidate, sentence: str) -> Proof | None:
    """What a sentence with a speaker proves: a denial of the claim contradicts it, a statement of it only
    claims it."""
    told = candidate.told or read_statement(sentence, claim.language)
    assert told is not None
    if told.nested or not told.speaker:
        return None
    before = candidate.passage.sentences[: candidate.number]
    if told.act.kind == "confirmed" and _is_admitted(claim, told, sentence):
        return "supported"
    said = said_in(sentence, told.act, told.speaker, [candidate.passage.quote(span) for span in before])
    if said.restricted or said.embedded or said.negated != _negated(claim.text, claim):
        return None
    if said.refers_back or not covers(claim.words, said.words):
        return None
    if _figures(claim.text, claim) - said.numbers:
        return None
    if told.act.kind == "denied":
        return "contradicted" if _is_the_same(claim.words, list(said.words), claim.language) else None
    return "claimed" if told.act.kind in _SPOKEN else None


def _is_admitted(claim: Claim, told: Utterance, sentence: str) -> bool:
    """Whether the subject of the claim confirms it themselves: "Berg confirmed that she knew the letter"."""
    subject, *others = claim.words
    said = said_in(sentence, told.act, told.speaker)
    if not others or said.negated or said.restricted or said.embedded or negations(claim.text, claim):
        return False
    speaker = WORD.findall(told.speaker or "")
    pronoun = anywhere(
        f"{STATEMENT_WORDS[claim.language].persons}, {STATEMENT_WORDS[claim.language].phrases.pronouns}"
    )
    behind = sentence[told.act.span.end :]
    if not any(same_word(subject, word) for word in speaker) or not pronoun.search(behind):
        return False
    if _figures(claim.text, claim) - said.numbers:
        return False
    shared = [word for word in others if any(same_word(word, other) for other in said.words)]
    return len(shared) == len(others) and said.is_clause and len(others) >= _ADMITTED * len(said.words)


def _says(claim: Claim, sentence: str, own: Sequence[str], theirs: Sequence[str]) -> bool:
    return (
        covers(own, theirs)
        and _figures(claim.text, claim) <= _figures(sentence, claim)
        and _negated(claim.text, claim) == _negated(sentence, claim)
    )


def _is_the_same(own: Sequence[str], theirs: Sequence[str], language: str) -> bool:
    """Whether all words of the claim are there in their order, from the first word on, and hardly any
    others."""
    if not are_in_order(own, theirs, language):
        return False
    least = _COVERED if len(own) >= _MANY_WORDS else 1.0
    return len(own) >= least * len(theirs)


def _without_headline_words(own: Sequence[str], theirs: Sequence[str], headline: str) -> list[str]:
    """The claim's words without one that only the headline has, before one that the sentence has: the
    sentence shortens "the lantern festival" to "the festival"."""
    known = WORD.findall(headline)
    left_out = [
        n
        for n, word in enumerate(own[:-1])
        if not any(same_word(word, other) for other in theirs)
        and any(same_word(word, other) for other in known)
        and any(same_word(own[n + 1], other) for other in theirs)
    ]
    if len(left_out) != 1 or len(own) <= _MANY_WORDS:
        return list(own)
    return [word for n, word in enumerate(own) if n not in left_out]


def _same_reach(claim: str, sentence: str) -> bool:
    """Whether a payment is for the same period, and an injury equally serious."""
    return same_words_of(turning.PER, claim, sentence) and not one_sided(
        turning.SEVERITY, "", claim, sentence
    )


def _is_opposite(claim: Claim, candidate: QuoteCandidate, own: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the sentence says the opposite by one other word: "closed" for "open", with everything else the
    same."""
    missing = [word for word in own if not any(same_word(word, other) for other in theirs)]
    if len(missing) > 1 or len(theirs) * _COVERED > len(own):
        return False
    line, other = claim_line(claim, candidate), own_line(candidate)
    return other is not None and other_fact(claim.text, line, other)


def _timed(found: Proof, claim: Claim, candidate: QuoteCandidate) -> Proof | None:
    """The proof, or None where claim and sentence are about different times."""
    other = own_line(candidate)
    return found if other and same_time(claim.text, claim_line(claim, candidate), other) else None


def _negated(text: str, claim: Claim) -> bool:
    return negations(text, claim) > 0


def _figures(text: str, claim: Claim) -> frozenset[str]:
    """The figures that are not part of a date: dates are compared separately."""
    dates = {term for figure in date_figures(text, claim.language) for term in number_terms(figure)}
    return frozenset(number_terms(with_digits(text, claim.language))) - dates
