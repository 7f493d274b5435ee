"""What proves a claim about what somebody said: that the person announces, demands or says it."""

import re
from collections.abc import Sequence

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.claims.claim import (
    Claim,
    claim_line,
    claim_words,
    is_hearsay,
    is_on_subject,
    negations,
    own_line,
    same_certainty,
    sentence_of,
)
from bot.answerers.claims.dates import has_dates_of
from bot.answerers.claims.proofs.sentences import Proof
from bot.answerers.disagreements.matter import same_time, same_words_of
from bot.statements.claims import is_claimed
from bot.statements.propositions import Proposition, said_in
from bot.statements.statement import Utterance, read_statement
from index.question.query import WORD
from languages.known import CLAIM_WORDS, STATEMENT_WORDS
from languages.notation import anywhere, expression

_KINDS = frozenset({"announced", "demanded", "said"})
"""Whether somebody denied, confirmed or corrected something is settled like a yes/no question."""

_LONGEST_ENDING = 2


def spoken_claim(claim: Claim, candidate: QuoteCandidate) -> Proof | None:
    """`supported` where the sentence says that the person named in the claim said, announced or demanded
    exactly that; None for anything else."""
    source, sentence = candidate.passage.source, sentence_of(candidate)
    if source.language != claim.language or source.kind in ("opinion", "fact_check"):
        return None
    claimed = read_statement(claim.text, claim.language)
    if claimed is None or claimed.act.kind not in _KINDS or not _is_plain(claimed):
        return None
    if not _may_tell(claim, candidate, sentence):
        return None
    sentence = _own_clause(sentence, claim.language)
    told = read_statement(sentence, claim.language)
    if told is None or told.act.kind != claimed.act.kind or not _is_plain(told):
        return None
    own = said_in(claim.text, claimed.act, claimed.speaker)
    theirs = said_in(sentence, told.act, told.speaker)
    if not _is_by(claimed, told, claim.language) or not _is_said(own, theirs, sentence):
        return None
    if _owns(_between(sentence, told, theirs.words[0]), claim.language):
        return None  # "an end to the aid", "a part of the money"
    line = own_line(candidate)
    return "supported" if line and same_time(claim.text, claim_line(claim, candidate), line) else None


def _is_plain(told: Utterance) -> bool:
    return bool(told.speaker) and not told.nested and len(told.acts) == 1


def _may_tell(claim: Claim, candidate: QuoteCandidate, sentence: str) -> bool:
    """Whether the sentence states as a fact what happened, at the claim's time."""
    if sentence.rstrip().endswith("?") or is_claimed(sentence, claim.language):
        return False
    if is_hearsay(sentence, claim.language) or not same_certainty(claim, sentence, happened=True):
        return False
    if negations(claim.text, claim) or negations(sentence, claim):
        return False
    words = CLAIM_WORDS.get(claim.language)
    if words is None or not same_words_of(words.amounts, claim.text, sentence):
        return False
    return has_dates_of(sentence, claim.text, claim.language) and is_on_subject(claim, candidate)


def _own_clause(sentence: str, language: str) -> str:
    """The sentence from its speaker on, without what else they did before: "Lenk announced aid" for "Lenk saw
    the site and announced aid"."""
    told = read_statement(sentence, language)
    if told is None or not told.speaker:
        return sentence
    before = sentence[: told.act.span.start]
    joined = re.search(
        rf"\s(?:{expression(STATEMENT_WORDS[language].phrases.coordination)})\s$", before, re.IGNORECASE
    )
    if joined is None or told.speaker not in before:
        return sentence
    return f"{told.speaker} {sentence[told.act.span.start :]}"


def _is_by(claimed: Utterance, told: Utterance, language: str) -> bool:
    """Whether both have the same speaker. The sentence may use more of the name; the deputy or the union's
    chairman is somebody else."""
    own, theirs = (claim_words(one.speaker or "", language) for one in (claimed, told))
    if not own or not theirs or not (_is_form(own[0], theirs[0]) or _is_form(own[-1], theirs[-1])):
        return False
    if _owns(told.speaker or "", language) and not _owns(claimed.speaker or "", language):
        return False  # the minister's spokesman
    missing = [word for word in own if not any(_is_form(word, other) for other in theirs)]
    others = [word for word in theirs if not any(_is_form(word, other) for other in own)]
    return not missing and all(word[0].isupper() for word in others)


def _owns(text: str, language: str) -> bool:
    """Whether something in a text belongs to somebody or something else."""
    phrases = STATEMENT_WORDS[language].phrases
    listed = f"{phrases.genitives}, {phrases.links}"
    return bool(anywhere(listed).search(" ".join(text.split()[1:])))


def _between(sentence: str, told: Utterance, first: str) -> str:
    """The text from the speaker or the verb to the first word of what is said."""
    end = next((match.start() for match in WORD.finditer(sentence) if match[0] == first), 0)
    speaker = sentence.find(told.speaker or "") + len(told.speaker or "")
    verb = told.act.span.start
    return sentence[max(place for place in (0, speaker, verb) if place <= end) : end]


def _is_said(own: Proposition, theirs: Proposition, sentence: str) -> bool:
    """Whether they say what the claim says, with the same main word: "a review of aid" is not aid."""
    for said in (own, theirs):
        if not said.words or said.negated or said.restricted or said.refers_back:
            return False
    if own.embedded != theirs.embedded or own.is_clause != theirs.is_clause or own.numbers - theirs.numbers:
        return False
    if own.is_clause or theirs.is_clause:
        return _are_forms(own.words, theirs.words)
    first = theirs.words[: len(own.words)]
    return _are_forms(own.words, first) and not _goes_on(first, theirs.words, sentence)


def _goes_on(first: Sequence[str], words: Sequence[str], sentence: str) -> bool:
    """Whether the next word is part of the same phrase: "aid cuts" are not aid."""
    if len(words) == len(first):
        return False
    return bool(re.search(rf"\b{re.escape(first[-1])}\s{re.escape(words[len(first)])}\b", sentence))


def _are_forms(own: Sequence[str], theirs: Sequence[str]) -> bool:
    return len(own) == len(theirs) and all(_is_form(*pair) for pair in zip(own, theirs, strict=True))


def _is_form(word: str, other: str) -> bool:
    """Whether two words differ only by an ending: a compound is another word."""
    first, second = sorted(
        (bare.casefold() for one in (word, other) for bare in WORD.findall(one)[:1]), key=len
    )
    return second.startswith(first[:-1] if len(first) > _LONGEST_ENDING else first) and (
        len(second) - len(first) <= _LONGEST_ENDING
    )
