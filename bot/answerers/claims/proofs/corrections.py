"""What a correction proves about a claim: the wrong figure contradicts it, the right one supports it."""

from bot.answerers.claims.claim import Claim, is_passage_on_subject, negations
from bot.answerers.claims.dates import has_dates_of
from bot.answerers.claims.measured import Measured, measured_in, said_groups, telling_of, without_groups
from bot.answerers.claims.proofs.sentences import Proof
from bot.answerers.claims.same_words import same_word
from bot.answerers.corrections.reading import Correction
from bot.answerers.disagreements import words as turning
from bot.answerers.disagreements.measures import Figure
from index.question.query import WORD
from languages.notation import anywhere

_COVERED = 0.6
"""The correction or its headline has at least this share of the claim's words, and all its names."""

_PEOPLE = anywhere(turning.PEOPLE)


def correction_proof(claim: Claim, correction: Correction) -> Proof | None:
    """What a correction proves about a claim with one figure; None for nothing."""
    passage = correction.passage
    if passage.source.language != claim.language or negations(claim.text, claim):
        return None
    claimed = measured_in(claim.text, claim.language)
    if len(claimed) != 1 or not is_passage_on_subject(claim, passage):
        return None
    text = f"{passage.source.title or ''} {passage.quote(correction.span)}"
    if not has_dates_of(f"{text} {passage.text}", claim.text, claim.language) or not _is_on(
        claimed[0], text, claim
    ):
        return None
    if any(_is_the_figure(claimed[0], wrong) for wrong in correction.wrong):
        return "contradicted"
    return "supported" if any(_is_the_figure(claimed[0], right) for right in correction.right) else None


def _is_on(one: Measured, text: str, claim: Claim) -> bool:
    """Whether a correction is about what the claim says. In a conversation, no word has to be shared, as its
    subject goes without saying."""
    groups = said_groups(text, claim.language)
    if not one.events <= groups:
        return False
    words = telling_of(without_groups(one.said, one.groups & groups, claim.language), claim.language)
    known = WORD.findall(text)
    shared = [word for word in words if any(same_word(word, other) for other in known)]
    names = [word for word in words if word[0].isupper()]
    if any(name not in shared for name in names) or not (shared or claim.before):
        return False
    return len(shared) >= _COVERED * len(words)


def _is_the_figure(one: Measured, figure: Figure) -> bool:
    """Whether the claim has exactly this figure, with the same noun where both have one."""
    if one.figure.value != figure.value or one.figure.currency != figure.currency:
        return False
    if one.figure.kind != "count" or not figure.counted:
        return one.figure.kind == figure.kind or "count" in (one.figure.kind, figure.kind)
    head = figure.counted[0]
    people = all(_PEOPLE.fullmatch(word) or said_people(word) for word in (one.head, head))
    return same_word(one.head, head) or people


def said_people(word: str) -> bool:
    """Whether a noun means people to whom something happened: "visitors"."""
    return any(anywhere(turning.GROUPS[name]).fullmatch(word) for name in turning.EVENTS)
