"""Which sentence comes first for a follow-up: the one with its own words."""

from dataclasses import replace

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.follow_up_words import weigh_own_words
from index.question.query import Query, content_words
from index.search.searcher import SearchResult
from index.text.articles import Source, Span
from index.text.passages import Passage

OLDER, MEDIATOR, FRENCH = "The head named the loss.", "A mediator was found.", "Le médiateur est arrivé."
ASKED = Query("Who was the mediator?", "en", context=("Who is head of the line?",))
LEANING = SearchResult((), 0.9, context=ASKED.context)
[MEDIATES] = content_words(ASKED.text, "en")


def _candidate(text: str, score: float, match: float | None, language: str = "en") -> QuoteCandidate:
    span = Span(0, len(text))
    passage = Passage(Source(text, text, language=language), text, 0, (span,))
    words = {} if match is None else {MEDIATES: match}
    return QuoteCandidate(passage, 0, span, score, score, None, 0.0, words, near_words=words)


def _order(*candidates: QuoteCandidate, found: SearchResult = LEANING) -> list[str]:
    return [one.quote for one in weigh_own_words(ASKED, found, candidates)]


def test_the_sentence_with_the_questions_own_word_comes_before_a_slightly_better_one() -> None:
    assert _order(_candidate(OLDER, 0.62, 0.2), _candidate(MEDIATOR, 0.6, 0.9)) == [MEDIATOR, OLDER]


def test_a_sentence_that_is_much_better_stays_first() -> None:
    assert _order(_candidate(OLDER, 0.8, 0.2), _candidate(MEDIATOR, 0.6, 0.9)) == [OLDER, MEDIATOR]


def test_a_question_that_leans_on_nothing_keeps_the_order() -> None:
    first, then = _candidate(OLDER, 0.62, 0.2), _candidate(MEDIATOR, 0.6, 0.9)
    assert weigh_own_words(ASKED, replace(LEANING, context=()), (first, then)) == [first, then]


def test_a_sentence_of_another_language_is_held_against_those_of_its_own() -> None:
    candidates = _candidate(FRENCH, 0.62, 0.4, language="fr"), _candidate(MEDIATOR, 0.6, 0.9)
    assert _order(*candidates) == [FRENCH, MEDIATOR]


def test_without_token_vectors_the_order_stays() -> None:
    assert _order(_candidate(OLDER, 0.62, None), _candidate(MEDIATOR, 0.6, None)) == [OLDER, MEDIATOR]
