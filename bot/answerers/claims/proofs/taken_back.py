"""What an article reports as said, and then says is false: "It was said to stop there. It does not."."""

from dataclasses import replace

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.claims.claim import Claim, claim_words, is_on_subject, negations, sentence_of
from bot.answerers.claims.dates import has_dates_of
from bot.answerers.claims.measured import measured_in
from bot.answerers.claims.same_words import covers
from bot.citations.answer import Citation
from index.text.articles import Span
from languages.known import CLAIM_WORDS
from languages.notation import words_pattern


def taken_back(claim: Claim, candidate: QuoteCandidate) -> Citation | None:
    """The quote of a sentence that says what the claim says, and of the next one, which says that it is
    false; None for any other sentence."""
    words, passage, number = CLAIM_WORDS.get(claim.language), candidate.passage, candidate.number
    if words is None or passage.source.language != claim.language or passage.source.kind == "opinion":
        return None
    if number + 1 >= len(passage.sentences) or number + 1 in passage.breaks:
        return None
    behind = passage.quote(passage.sentences[number + 1]).strip(" .!").replace("’", "'")
    if not words_pattern(words.denials).fullmatch(behind):
        return None
    sentence = sentence_of(candidate)
    if negations(claim.text, claim) or negations(sentence, claim) or not is_on_subject(claim, candidate):
        return None
    if not has_dates_of(sentence, claim.text, claim.language):
        return None
    figures = {one.figure.value for one in measured_in(sentence, claim.language)}
    if any(one.figure.value not in figures for one in measured_in(claim.text, claim.language)):
        return None
    if not covers(claim.words, claim_words(sentence, claim.language)):
        return None
    span = Span(passage.sentences[number].start, passage.sentences[number + 1].end)
    return replace(candidate.citation, span=span, statement="corrected")
