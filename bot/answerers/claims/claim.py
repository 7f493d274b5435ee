"""A claim that a person states, and what a sentence has to have in common with it to prove anything."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.answerers.candidates import Candidate
from bot.answerers.claims.dates import date_figures
from bot.answerers.claims.same_words import same_word
from bot.answerers.claims.words import CLAIM_WORDS
from bot.answerers.disagreements import words as turning
from bot.answerers.disagreements.matter import Line, lines_of, one_sided
from bot.answerers.disagreements.measures import figures_of
from bot.statements.propositions import telling_words
from bot.statements.words.tables import WORDS
from index.question.query import WORD, Query
from index.text.notation import anywhere
from index.text.passages import Passage
from index.text.terms.number_words import with_digits

_FEWEST_WORDS = 2

_POSSESSIVE = re.compile(r"['’]s$")

_ON_SUBJECT = 0.5
"""So much of what a conversation is about has to stand in the passage or its headline."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a person states, without its question: its text and language. `before` are the texts of the
    conversation that it goes on from: what it is about where it does not say so itself; `quoted` the ids of
    the articles that were quoted last."""

    text: str
    language: str
    before: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()

    @property
    def words(self) -> list[str]:
        """Its telling words in order."""
        return telling(self.text, self.language)


def claim_of(query: Query) -> Claim | None:
    """The claim that a query states; None in a language whose words are not known, and where too few tell
    what it is."""
    claim = Claim(query.text, query.language)
    if query.language not in WORDS or len(claim.words) < _FEWEST_WORDS:
        return None
    named = [word for word in claim.words if not word.isdigit()]
    goes_on = query.context or len(named) < _FEWEST_WORDS
    return Claim(query.text, query.language, query.before, query.quoted) if goes_on else claim


def is_on_subject(claim: Claim, candidate: Candidate) -> bool:
    """Whether a sentence stands in a passage on what the conversation is about, where a claim goes on from
    one: "There were 14,000 visitors" is not on any visitors."""
    return is_passage_on_subject(claim, candidate.passage)


def is_passage_on_subject(claim: Claim, passage: Passage) -> bool:
    """As `is_on_subject`, of the passage itself."""
    if not claim.before:
        return True
    around = WORD.findall(f"{passage.source.title or ''} {passage.text}")
    if passage.source.article_id in claim.quoted and _names_subject(claim, around):
        return True
    return any(_is_about(text, claim.language, around) for text in claim.before)


def _names_subject(claim: Claim, around: Sequence[str]) -> bool:
    """Whether the claim itself has a word of what the conversation is about, other than what it counts."""
    counted = {
        one for figure in figures_of(with_digits(claim.text, claim.language)) for one in figure.counted[:1]
    }
    told = [word for text in claim.before for word in telling(text, claim.language)]
    return any(
        word not in counted
        and word.isalpha()
        and any(same_word(word, other) for other in told)
        and any(same_word(word, other) for other in around)
        for word in claim.words
    )


def _is_about(text: str, language: str, around: list[str]) -> bool:
    named = [word for word in telling(text, language) if any(map(str.isalpha, word))]
    if not named:
        return False
    shared = sum(any(same_word(word, other) for other in around) for word in named)
    return shared >= _ON_SUBJECT * len(named)


def is_spoken_of(claim: Claim, candidate: Candidate) -> bool:
    """Whether a sentence and its headline have the word that a claim begins with, and half of all."""
    around = WORD.findall(f"{candidate.passage.source.title or ''} {sentence_of(candidate)}")
    shared = [word for word in claim.words if any(same_word(word, other) for other in around)]
    return shared[:1] == claim.words[:1] and len(shared) >= max(_FEWEST_WORDS, _ON_SUBJECT * len(claim.words))


def is_of_oneself(claim: Claim) -> bool:
    """Whether a person says it of themselves: "I meant the other one"."""
    words = CLAIM_WORDS.get(claim.language)
    return words is not None and bool(anywhere(words.oneself).search(claim.text))


def sentence_of(candidate: Candidate) -> str:
    """The sentence alone, which the quote may have a neighbour of."""
    return candidate.passage.quote(candidate.passage.sentences[candidate.number])


def claim_line(claim: Claim, candidate: Candidate) -> Line:
    """The claim as a sentence of the candidate's day."""
    text = with_digits(claim.text, claim.language)
    return Line(text, "", claim.language, candidate.passage.source.published)


def own_line(candidate: Candidate) -> Line | None:
    """The candidate's sentence as a line, without its neighbours."""
    text = with_digits(sentence_of(candidate), candidate.passage.source.language)
    return next((line for line in lines_of(candidate.citation) if line.text == text), None)


def same_certainty(claim: Claim, sentence: str, *, happened: bool = False) -> bool:
    """Whether nothing makes only one of the two uncertain, planned, partial, or so at another time. Of what
    has `happened` "were injured" is no other time than "injured"."""
    listed = (turning.PARTS, turning.ONLY, turning.AGAIN, *(() if happened else (turning.BEFORE,)))
    words = [WORDS[language] for language in WORDS]
    limits = [limit for one in words if (limit := one.contrast)]
    return is_as_sure(claim, sentence) and _alike(claim.text, sentence, (*listed, *limits))


def is_as_sure(claim: Claim, sentence: str) -> bool:
    """Whether nothing makes only one of the two uncertain, planned, invented or dependent on a condition."""
    own = CLAIM_WORDS.get(claim.language)
    fiction = [invented for language in WORDS if (invented := WORDS[language].fiction)]
    conditions = [own.conditions, own.to_come, own.refuses] if own else []
    listed = (turning.UNSURE, turning.PLANNED, turning.FUTURE, *fiction, *conditions)
    return _alike(claim.text, sentence, listed)


def _alike(one: str, other: str, listed: Iterable[str]) -> bool:
    return not any(one_sided(words, "", one, other) for words in listed)


def is_hearsay(sentence: str, language: str) -> bool:
    """Whether a sentence only passes on what is said."""
    return bool(anywhere(WORDS[language].hearsay).search(sentence))


def is_an_owner(own: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the sentence is on what is somebody's, and the claim on whom it belongs to: "the mayor's
    deputy"."""
    owners = [word for word in theirs if _POSSESSIVE.search(word)]
    claimed = [word for word in own if not _POSSESSIVE.search(word)]
    return any(same_word(word, owner) for word in claimed for owner in owners)


def negations(text: str, claim: Claim) -> int:
    """How many words of the claim's language turn what a text says."""
    words = WORDS[claim.language]
    return len(anywhere(f"{words.negation}, {words.absence}").findall(text))


def telling(text: str, language: str) -> list[str]:
    """The words that tell what a text is about, without the figures of its dates, which stand anywhere."""
    dates = date_figures(text, language)
    words = (text[slice(*span)] for span in telling_words(text, language))
    return [word for word in words if word not in dates]
