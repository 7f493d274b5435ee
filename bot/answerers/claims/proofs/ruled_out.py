"""What somebody rules out contradicts the claim that they will do it; what they renounce, the claim that they
get it: "He ruled out an appeal"."""

import re

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.claims.claim import Claim, claim_words, is_hearsay, is_on_subject, sentence_of
from bot.answerers.claims.proofs.sentences import Proof
from bot.answerers.claims.same_words import same_word
from bot.statements.statement import read_statement
from index.question.query import WORD
from languages.known import CLAIM_WORDS, STATEMENT_WORDS
from languages.notation import anywhere

_MOST_OTHER_WORDS = 4
"""Besides the person and the thing: an article, a pronoun and the verb. More words would limit it: "for this
year"."""

_BACK = 4
"""The person to whom a pronoun refers is looked for in this many sentences before."""


def ruled_out(claim: Claim, candidate: QuoteCandidate) -> Proof | None:
    """`contradicted` where a sentence says that the subject of the claim rules out doing what the claim says
    they will do, or renounces what it says they get; None for anything else."""
    words, sentence = CLAIM_WORDS.get(claim.language), sentence_of(candidate)
    source = candidate.passage.source
    if words is None or source.language != claim.language or source.kind in ("opinion", "fact_check"):
        return None
    negation = anywhere(STATEMENT_WORDS[claim.language].negation)
    pairs = ((words.intends, words.rules_out), (words.receives, words.renounces))
    found = next(
        ((one, other) for one, other in pairs if _has(one, claim.text) and _has(other, sentence)), None
    )
    if found is None:
        return None
    if negation.search(sentence) or negation.search(claim.text) or is_hearsay(sentence, claim.language):
        return None
    subject, *deeds = claim.words
    deeds = [deed for deed in deeds if not anywhere(found[0]).fullmatch(deed)]
    said = _without(sentence, anywhere(found[1]))
    named = claim_words(said, claim.language)
    ruled = [word for word in named if not same_word(word, subject)]
    if not ruled or not all(any(same_word(word, deed) for deed in deeds) for word in ruled):
        return None
    if len(WORD.findall(said)) > len(named) + _MOST_OTHER_WORDS or not is_on_subject(claim, candidate):
        return None
    around = WORD.findall(f"{source.title or ''} {candidate.passage.text}")
    if not all(any(same_word(deed, word) for word in around) for deed in deeds):
        return None
    return "contradicted" if _is_by(subject, sentence, candidate, claim.language) else None


def _without(sentence: str, verb: re.Pattern[str]) -> str:
    """The sentence without the words of ruling out, but with the text between them."""
    found = verb.search(sentence)
    if found is None:
        return sentence
    between = found[0].partition(" ")[2].rpartition(" ")[0]
    return f"{sentence[: found.start()]} {between} {sentence[found.end() :]}"


def _is_by(subject: str, sentence: str, candidate: QuoteCandidate, language: str) -> bool:
    """Whether the claim's subject does the ruling out. The sentence names it, or has a pronoun and the
    nearest sentence before that has a speaker or begins with a name has the subject there."""
    if _is_there(subject, sentence):
        return True
    pronoun = anywhere(f"{STATEMENT_WORDS[language].persons}, {STATEMENT_WORDS[language].phrases.pronouns}")
    if not pronoun.search(sentence):
        return False
    spans = candidate.passage.sentences[max(0, candidate.number - _BACK) : candidate.number]
    for span in reversed(spans):
        before = candidate.passage.quote(span)
        told = read_statement(before, language)
        if told and told.speaker:
            return _is_there(subject, told.speaker)
        opening = WORD.findall(before)[:1]
        named = [word for word in claim_words(before, language)[:1] if word[0].isupper()]
        if named and (named == opening or _is_there(subject, named[0])):
            return same_word(subject, named[0])
    return False


def _is_there(word: str, text: str) -> bool:
    return any(same_word(word, other) for other in WORD.findall(text))


def _has(listed: str, text: str) -> bool:
    return bool(anywhere(listed).search(text))
