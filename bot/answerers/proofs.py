"""What a sentence proves of a claim: that it is so, that it is not, or only that somebody says so.

The proof is as strict as that of yes and no (`bot/answerers/verdict.py`), within one language: the
sentence has all words of the claim in their order and hardly others, its dates, the same figures, nothing
that makes it uncertain, planned or partial, and is negated or not alike. What is not proved is left to
the quotes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.answerers.candidates import Candidate
from bot.answerers.claimed_dates import date_figures, has_dates_of
from bot.answerers.disagreements import words as turning
from bot.answerers.disagreements.facts import other_fact
from bot.answerers.disagreements.matter import Line, lines_of, one_sided, same_time
from bot.answerers.same_words import covers, in_order, same_word
from bot.statements import is_claimed, read_statement
from bot.statements.propositions import said_in, telling_words
from bot.statements.words import WORDS
from index.notation import anywhere
from index.query import Query
from index.terms.number_words import with_digits
from index.terms.numbers import number_terms

Proof = Literal["supported", "contradicted", "claimed"]

_FEWEST_WORDS = 2
_MANY_WORDS = 4
_COVERED = 0.75
"""So much of a sentence a claim of many words has to be; a shorter one all of it: who resigns as party leader
does not resign as mayor."""

_SPOKEN = frozenset({"said", "reported", "announced", "confirmed"})


@dataclass(frozen=True, slots=True)
class Claim:
    """What a person states, without its question: its text and language."""

    text: str
    language: str

    @property
    def words(self) -> list[str]:
        """Its telling words in order."""
        return _telling(self.text, self.language)


def claim_of(query: Query) -> Claim | None:
    """The claim that a query states; None in a language whose words are not known, and where too few tell
    what it is."""
    claim = Claim(query.text, query.language)
    return claim if query.language in WORDS and len(claim.words) >= _FEWEST_WORDS else None


def proof(claim: Claim, candidate: Candidate) -> Proof | None:
    """What the sentence proves of the claim; None for nothing."""
    source = candidate.passage.source
    if source.language != claim.language or source.kind in ("opinion", "fact_check"):
        return None
    sentence = candidate.passage.quote(candidate.passage.sentences[candidate.number])
    if not has_dates_of(sentence, claim.text, claim.language):
        return None
    own, theirs = claim.words, _telling(sentence, claim.language)
    if is_claimed(sentence, claim.language) or _is_hearsay(sentence, claim.language):
        return "claimed" if _says(claim, sentence, own, theirs) else None
    if sentence.rstrip().endswith("?") or not _same_certainty(claim.text, sentence):
        return None
    told = candidate.told or read_statement(sentence, claim.language)
    if told is not None and read_statement(claim.text, claim.language) is None:
        return _proof_of_speech(claim, candidate, sentence)
    if told is not None or '"' in sentence or "„" in sentence or "“" in sentence:
        return None
    if _is_the_same(own, theirs, claim.language) and _figures(claim.text, claim) == _figures(sentence, claim):
        turned = (_negations(claim.text, claim), _negations(sentence, claim))
        if turned == (0, 0) or (turned == (1, 1) and len(own) == len(theirs)):
            return _timed("supported", claim, candidate)
        # Where both are turned, or one twice, it is not told what each "not" belongs to.
        return _timed("contradicted", claim, candidate) if 0 in turned and max(turned) == 1 else None
    if _is_opposite(claim, candidate, own, theirs):
        return "contradicted"
    return None


def _is_hearsay(sentence: str, language: str) -> bool:
    return bool(anywhere(WORDS[language].hearsay).search(sentence))


def _proof_of_speech(claim: Claim, candidate: Candidate, sentence: str) -> Proof | None:
    """Of a sentence in which somebody says something: who denies the claim contradicts it, who states it only
    claims it."""
    told = candidate.told or read_statement(sentence, claim.language)
    assert told is not None
    if told.nested or not told.speaker:
        return None
    before = candidate.passage.sentences[: candidate.number]
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


def _says(claim: Claim, sentence: str, own: Sequence[str], theirs: Sequence[str]) -> bool:
    return (
        covers(own, theirs)
        and _figures(claim.text, claim) <= _figures(sentence, claim)
        and _negated(claim.text, claim) == _negated(sentence, claim)
    )


def _is_the_same(own: Sequence[str], theirs: Sequence[str], language: str) -> bool:
    """Whether all words of the claim are there in their order, from the first word on, and hardly others."""
    if not in_order(own, theirs, language):
        return False
    least = _COVERED if len(own) >= _MANY_WORDS else 1.0
    return len(own) >= least * len(theirs)


def _is_opposite(claim: Claim, candidate: Candidate, own: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the sentence says the opposite in another word: "closed" for "open", all else being there."""
    missing = [word for word in own if not any(same_word(word, other) for other in theirs)]
    if len(missing) > 1 or len(theirs) * _COVERED > len(own):
        return False
    line, other = _line(claim, candidate), _own_line(candidate)
    return other is not None and other_fact(claim.text, line, other)


def _timed(found: Proof, claim: Claim, candidate: Candidate) -> Proof | None:
    """Nothing where the two are on different times."""
    other = _own_line(candidate)
    return found if other and same_time(claim.text, _line(claim, candidate), other) else None


def _line(claim: Claim, candidate: Candidate) -> Line:
    text = with_digits(claim.text, claim.language)
    return Line(text, "", claim.language, candidate.passage.source.published)


def _own_line(candidate: Candidate) -> Line | None:
    """The candidate's sentence alone, which its quote may have a neighbour of."""
    span = candidate.passage.sentences[candidate.number]
    text = with_digits(candidate.passage.quote(span), candidate.passage.source.language)
    return next((line for line in lines_of(candidate.citation) if line.text == text), None)


def _same_certainty(claim: str, sentence: str) -> bool:
    """Whether nothing makes only one of the two uncertain, planned, partial, or so at another time."""
    listed = (
        turning.UNSURE,
        turning.PLANNED,
        turning.FUTURE,
        turning.BEFORE,
        turning.PARTS,
        turning.ONLY,
        turning.AGAIN,
    )
    words = [WORDS[language] for language in WORDS]
    limits = [limit for one in words for limit in (one.contrast, one.fiction) if limit]
    return not any(one_sided(one, "", claim, sentence) for one in (*listed, *limits))


def _negated(text: str, claim: Claim) -> bool:
    return _negations(text, claim) > 0


def _negations(text: str, claim: Claim) -> int:
    words = WORDS[claim.language]
    return len(anywhere(f"{words.negation}, {words.absence}").findall(text))


def _figures(text: str, claim: Claim) -> frozenset[str]:
    """Those of no date: dates are compared as such."""
    dates = {term for figure in date_figures(text, claim.language) for term in number_terms(figure)}
    return frozenset(number_terms(with_digits(text, claim.language))) - dates


def _telling(text: str, language: str) -> list[str]:
    """The words that tell what a text is about, without the figures of its dates, which stand anywhere."""
    dates = date_figures(text, language)
    words = (text[slice(*span)] for span in telling_words(text, language))
    return [word for word in words if word not in dates]
