"""A claim that a person states, and what a sentence has to have in common with it to prove anything."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.claims.dates import date_figures
from bot.answerers.claims.same_words import same_word
from bot.answerers.disagreements import words as turning
from bot.answerers.disagreements.matter import QuotedLine, one_sided, quoted_lines
from bot.answerers.disagreements.measures import figures_of
from bot.statements.propositions import telling_words
from index.question.query import WORD, Query
from index.text.passages import Passage
from index.text.terms.number_words import with_digits
from languages.known import CLAIM_WORDS, STATEMENT_WORDS
from languages.notation import anywhere

_FEWEST_WORDS = 2

_POSSESSIVE = re.compile(r"['’]s$")

_ON_SUBJECT = 0.5
"""This share of the words of an earlier text of the conversation has to be in the passage or its headline."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a person claims, without the question around it: text and language. `before` are the earlier texts
    of the conversation, which give the subject where the claim does not; `quoted` are the ids of the articles
    quoted last."""

    text: str
    language: str
    before: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()

    @property
    def words(self) -> list[str]:
        """Its content words, in order."""
        return claim_words(self.text, self.language)


def claim_of(query: Query) -> Claim | None:
    """The claim that a query states; None in a language whose words are not known, and where it has too few
    content words."""
    claim = Claim(query.text, query.language)
    if query.language not in STATEMENT_WORDS or len(claim.words) < _FEWEST_WORDS:
        return None
    named = [word for word in claim.words if not word.isdigit()]
    goes_on = query.context or len(named) < _FEWEST_WORDS
    return Claim(query.text, query.language, query.before, query.quoted) if goes_on else claim


def is_on_subject(claim: Claim, candidate: QuoteCandidate) -> bool:
    """Whether a sentence is in a passage on the subject of the conversation, if the claim continues one:
    "There were 14,000 visitors" is not about just any visitors. True without a conversation."""
    return is_passage_on_subject(claim, candidate.passage)


def is_passage_on_subject(claim: Claim, passage: Passage) -> bool:
    """As `is_on_subject`, for a passage."""
    if not claim.before:
        return True
    around = WORD.findall(f"{passage.source.title or ''} {passage.text}")
    if passage.source.article_id in claim.quoted and _names_subject(claim, around):
        return True
    return any(_is_about(text, claim.language, around) for text in claim.before)


def _names_subject(claim: Claim, around: Sequence[str]) -> bool:
    """Whether the claim and the passage share a word with the conversation other than the noun that the claim
    counts."""
    counted = {
        one for figure in figures_of(with_digits(claim.text, claim.language)) for one in figure.counted[:1]
    }
    told = [word for text in claim.before for word in claim_words(text, claim.language)]
    return any(
        word not in counted
        and word.isalpha()
        and any(same_word(word, other) for other in told)
        and any(same_word(word, other) for other in around)
        for word in claim.words
    )


def _is_about(text: str, language: str, around: list[str]) -> bool:
    named = [word for word in claim_words(text, language) if any(map(str.isalpha, word))]
    if not named:
        return False
    shared = sum(any(same_word(word, other) for other in around) for word in named)
    return shared >= _ON_SUBJECT * len(named)


def is_spoken_of(claim: Claim, candidate: QuoteCandidate) -> bool:
    """Whether a sentence and its headline have the claim's first word, and half of all its words."""
    around = WORD.findall(f"{candidate.passage.source.title or ''} {sentence_of(candidate)}")
    shared = [word for word in claim.words if any(same_word(word, other) for other in around)]
    return shared[:1] == claim.words[:1] and len(shared) >= max(_FEWEST_WORDS, _ON_SUBJECT * len(claim.words))


def is_of_oneself(claim: Claim) -> bool:
    """Whether the claim is about the person who states it: "I meant the other one"."""
    words = CLAIM_WORDS.get(claim.language)
    return words is not None and bool(anywhere(words.oneself).search(claim.text))


def sentence_of(candidate: QuoteCandidate) -> str:
    """The candidate's sentence alone; the quote may include a neighbour."""
    return candidate.passage.quote(candidate.passage.sentences[candidate.number])


def claim_line(claim: Claim, candidate: QuoteCandidate) -> QuotedLine:
    """The claim as a line dated like the candidate's article."""
    text = with_digits(claim.text, claim.language)
    return QuotedLine(text, "", claim.language, candidate.passage.source.published)


def own_line(candidate: QuoteCandidate) -> QuotedLine | None:
    """The candidate's sentence as a line, without its neighbours."""
    text = with_digits(sentence_of(candidate), candidate.passage.source.language)
    return next((line for line in quoted_lines(candidate.citation) if line.text == text), None)


def same_certainty(claim: Claim, sentence: str, *, happened: bool = False) -> bool:
    """Whether claim and sentence agree in being certain, planned or partial, and in time. If the event has
    `happened`, "were injured" is the same time as "injured"."""
    listed = (turning.PARTS, turning.ONLY, turning.AGAIN, *(() if happened else (turning.BEFORE,)))
    words = [STATEMENT_WORDS[language] for language in STATEMENT_WORDS]
    limits = [limit for one in words if (limit := one.contrast)]
    return is_as_sure(claim, sentence) and _alike(claim.text, sentence, (*listed, *limits))


def is_as_sure(claim: Claim, sentence: str) -> bool:
    """Whether claim and sentence agree in being certain, planned, invented or conditional."""
    own = CLAIM_WORDS.get(claim.language)
    fiction = [invented for language in STATEMENT_WORDS if (invented := STATEMENT_WORDS[language].fiction)]
    conditions = [own.conditions, own.to_come, own.refuses] if own else []
    listed = (turning.UNSURE, turning.PLANNED, turning.FUTURE, *fiction, *conditions)
    return _alike(claim.text, sentence, listed)


def _alike(one: str, other: str, listed: Iterable[str]) -> bool:
    return not any(one_sided(words, "", one, other) for words in listed)


def is_hearsay(sentence: str, language: str) -> bool:
    """Whether a sentence only passes on what others say."""
    return bool(anywhere(STATEMENT_WORDS[language].hearsay).search(sentence))


def is_an_owner(own: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the sentence is about something that belongs to somebody, and the claim about that owner: "the
    mayor's deputy"."""
    owners = [word for word in theirs if _POSSESSIVE.search(word)]
    claimed = [word for word in own if not _POSSESSIVE.search(word)]
    return any(same_word(word, owner) for word in claimed for owner in owners)


def negations(text: str, claim: Claim) -> int:
    """The number of negating words in a text, in the claim's language."""
    words = STATEMENT_WORDS[claim.language]
    return len(anywhere(f"{words.negation}, {words.absence}").findall(text))


def claim_words(text: str, language: str) -> list[str]:
    """The content words of a text, without the figures of its dates, which appear everywhere."""
    dates = date_figures(text, language)
    words = (text[slice(*span)] for span in telling_words(text, language))
    return [word for word in words if word not in dates]
