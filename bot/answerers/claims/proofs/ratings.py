"""What a fact check proves about a claim: its rating applies only to what it checks."""

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.claims.claim import Claim, claim_words, is_on_subject, negations, sentence_of
from bot.answerers.claims.dates import has_dates_of
from bot.answerers.claims.measured import measured_in
from bot.answerers.claims.proofs.sentences import Proof
from bot.answerers.claims.same_words import same_word
from bot.statements.claims import is_claimed
from index.text.articles import Source
from languages.known import CLAIM_WORDS
from languages.notation import anywhere, words_pattern
from languages.sections.saying.claims import ClaimWords

_COVERED = 0.75
"""This share of the claim is in the sentence that says what is checked: "a gang" may be "some men"."""

_MANY_WORDS = 4


def rated_claim(claim: Claim, candidate: QuoteCandidate) -> Proof | None:
    """What a fact check's rating proves: `contradicted` if it is false, `supported` if it is true, `claimed`
    if it is neither or half of it. The sentence has to say what is checked, with the claim's words, dates and
    figures; None for any other sentence."""
    source, sentence = candidate.passage.source, sentence_of(candidate)
    words = CLAIM_WORDS.get(claim.language)
    if source.kind != "fact_check" or not source.rating or source.language != claim.language or words is None:
        return None
    if not is_claimed(sentence, claim.language) or not _is_checked(claim, candidate, sentence):
        return None
    return _rated(source, words)


def _is_checked(claim: Claim, candidate: QuoteCandidate, sentence: str) -> bool:
    """Whether the claim is what the sentence describes as claimed."""
    if negations(claim.text, claim) or negations(sentence, claim) or not is_on_subject(claim, candidate):
        return False
    if not has_dates_of(sentence, claim.text, claim.language):
        return False
    figures = [one.figure.value for one in measured_in(sentence, claim.language)]
    if any(one.figure.value not in figures for one in measured_in(claim.text, claim.language)):
        return False
    own, theirs = claim.words, claim_words(sentence, claim.language)
    title = claim_words(candidate.passage.source.title or "", claim.language)
    shared = [word for word in own if any(same_word(word, other) for other in theirs)]
    in_title = [word for word in own if any(same_word(word, other) for other in title)]
    if any(word[0].isupper() and word not in shared and word not in in_title for word in own):
        return False
    least = _COVERED if len(own) >= _MANY_WORDS else 1.0
    return len(shared) >= least * len(own)


def _rated(source: Source, words: ClaimWords) -> Proof:
    rating = (source.rating or "").strip(" .!").casefold()
    if words_pattern(words.false_ratings).fullmatch(rating):
        return "contradicted"
    whole = words_pattern(words.true_ratings).fullmatch(rating)
    return "supported" if whole and not anywhere(words.false_ratings).search(rating) else "claimed"
