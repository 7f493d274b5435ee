"""The sentence that is added to a quote when the last answer has already shown it."""

from dataclasses import replace

import pytest

from bot.answerers.wider_quotes.shown_before import with_what_follows
from bot.citations.answer import Citation
from index.question.query import Query
from index.search.searcher import Hit, SearchResult
from index.text.articles import Source, Span
from index.text.passages import Passage

LAMBS, SHEDS, SOUP = "The lambs wait at the docks.", "Two sheds were opened for them.", "There is soup."
TEXT = f"{LAMBS} {SHEDS} {SOUP}"
PASSAGE = Passage(
    Source("a", "a"),
    TEXT,
    0,
    tuple(Span(TEXT.index(one), TEXT.index(one) + len(one)) for one in (LAMBS, SHEDS, SOUP)),
)
FOUND = SearchResult((Hit(PASSAGE, 0.8, (0.8, 0.7, 0.6)),), 0.9, context=("How many lambs are there?", LAMBS))
WHERE = Query("Where were they put?", "en", context=FOUND.context, shown=(LAMBS,))


def _cited(number: int) -> Citation:
    return Citation(PASSAGE, PASSAGE.sentences[number], score=0.8)


def _quotes(query: Query, *citations: Citation, found: SearchResult = FOUND) -> list[str]:
    return [one.quote for one in with_what_follows(query, found, citations)]


def test_a_quote_that_was_shown_takes_the_next_sentence_along() -> None:
    assert _quotes(WHERE, _cited(0)) == [f"{LAMBS} {SHEDS}"]


def test_a_quote_that_was_not_shown_stays_as_it_is() -> None:
    assert _quotes(WHERE, _cited(1)) == [SHEDS]


def test_what_another_quote_has_is_not_repeated() -> None:
    assert _quotes(WHERE, _cited(0), _cited(1)) == [LAMBS, SHEDS]


def test_the_last_sentence_of_a_passage_has_nothing_to_take_along() -> None:
    assert _quotes(replace(WHERE, shown=(SOUP,)), _cited(2)) == [SOUP]


def test_a_sentence_of_the_next_paragraph_is_not_taken_along() -> None:
    passage = replace(PASSAGE, breaks=(1,))
    found = replace(FOUND, hits=(Hit(passage, 0.8, (0.8, 0.7, 0.6)),))
    assert _quotes(WHERE, Citation(passage, passage.sentences[0]), found=found) == [LAMBS]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (replace(WHERE, text="Which ships sail to Calder?"), FOUND),  # points back to nothing
        (WHERE, replace(FOUND, context=())),  # does not depend on the context
    ],
)
def test_a_question_that_does_not_point_back_gets_quotes_as_they_are(
    query: Query, found: SearchResult
) -> None:
    assert _quotes(query, _cited(0), found=found) == [LAMBS]


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Why do the lambs wait?", "en"),
        ("Warum warten die Lämmer?", "de"),
        ("Pourquoi les agneaux attendent-ils ?", "fr"),
        ("¿Por qué esperan los corderos?", "es"),
        ("How did the lambs get there?", "en"),
    ],
)
def test_a_question_why_or_how_takes_the_next_sentence_along(question: str, language: str) -> None:
    assert _quotes(replace(WHERE, text=question, language=language), _cited(0)) == [f"{LAMBS} {SHEDS}"]


@pytest.mark.parametrize(
    ("question", "language", "quoted"),
    [
        ("Wie ist der Fehler passiert?", "de", f"{LAMBS} {SHEDS}"),
        ("Hata nasıl oldu?", "tr", f"{LAMBS} {SHEDS}"),
        ("How many sheds did Calder open?", "en", LAMBS),
    ],
)
def test_a_correction_takes_the_next_sentence_along_unless_something_else_is_asked(
    question: str, language: str, quoted: str
) -> None:
    correction = replace(_cited(0), statement="corrected")
    assert _quotes(replace(WHERE, text=question, language=language), correction) == [quoted]
