"""What is found for the parts of a question, merged."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import cast

import pytest

from index.question.query import Filters, Query, QueryPart
from index.search.given import GivenPassages
from index.search.merge import search_parts
from index.search.searcher import Hit, Searcher, SearchResult
from index.text.articles import Article, Source, Span
from index.text.passages import Passage, split_article

NOWHERE = cast(GivenPassages, None)


class Script:
    """A searcher with scripted results, by the text that is searched for and the outlet."""

    def __init__(self, answers: Mapping[str, Sequence[Hit]], confidence: float = 0.9) -> None:
        self.answers = answers
        self.confidence = confidence
        self.asked: list[Query] = []

    def search(self, _passages: object, query: Query, *, k: int) -> SearchResult:
        self.asked.append(query)
        name = f"{query.filters.outlet}: {query.text}" if query.filters.outlet else query.text
        return SearchResult(tuple(self.answers.get(name, ()))[:k], self.confidence)


def passage(article_id: str, *, outlet: str = "Post", day: int = 1, text: str = "It was so.") -> Passage:
    source = Source(
        article_id=article_id,
        path=article_id,
        title=None,
        outlet=outlet,
        author=None,
        published=date(2024, 5, day),
        language="en",
        url=None,
    )
    return split_article(Article(source, text, (Span(0, len(text)),)))[0]


def hit(one: Passage, score: float, *sentences: float) -> Hit:
    return Hit(one, score, sentences or (score,))


def search(script: Script, query: Query, k: int = 10) -> tuple[Query, SearchResult]:
    return search_parts(cast(Searcher, script), NOWHERE, query, k=k)


def ids(found: SearchResult) -> list[str]:
    return [one.passage.source.article_id for one in found.hits]


A, B, C, D = (passage(name) for name in "ABCD")
TWO = Query("a and b?", "en", parts=(QueryPart("Malsund", "a"), QueryPart("Ostrand", "b")))


def test_without_parts_it_is_the_search_for_the_query() -> None:
    script = Script({"a?": [hit(A, 0.9), hit(B, 0.8)]})
    query = Query("a?", "en")
    assert search(script, query, k=1) == (query, SearchResult((hit(A, 0.9),), 0.9))
    assert script.asked == [query]


def test_each_search_puts_in_its_best_in_turn_and_scores_never_rise() -> None:
    script = Script(
        {
            "a and b?": [hit(A, 0.8), hit(B, 0.7)],
            "a": [hit(A, 0.9), hit(C, 0.5)],
            "b": [hit(D, 0.85), hit(B, 0.6)],
        }
    )
    query, found = search(script, TWO)
    assert query == TWO
    assert [(one.passage, one.score) for one in found.hits] == [(A, 0.9), (C, 0.5), (D, 0.5), (B, 0.5)]
    assert [asked.text for asked in script.asked] == ["a and b?", "a", "b"]
    assert all(asked.parts == () for asked in script.asked[1:])


def test_an_article_has_two_places_before_all_others_had_theirs() -> None:
    text = "\n\n".join(["So it was. " * 90] * 4)
    source = replace(A.source, article_id="long")
    long = split_article(Article(source, text, (Span(0, len(text)),)))
    assert len(long) > 3
    script = Script({"a and b?": [hit(one, 0.8) for one in long[:3]], "a": [hit(B, 0.5)], "b": [hit(C, 0.4)]})
    assert ids(search(script, TWO)[1]) == ["long", "B", "C", "long", "long"]


def test_the_best_sentence_of_each_part_stands_before_the_other_sentences() -> None:
    three = "It was so. It is so now. It will be so then."
    one, other = passage("one", text=three), passage("other", text=three)
    script = Script(
        {
            "a and b?": [hit(one, 0.7, 0.70, 0.69, 0.60)],
            "a": [hit(one, 0.9, 0.90, 0.80, 0.70)],
            "b": [hit(other, 0.5, 0.40, 0.50, 0.30)],
        }
    )
    scores = {one.passage.source.article_id: one.sentence_scores for one in search(script, TWO)[1].hits}
    assert scores["one"] == pytest.approx((0.70, 0.687, 0.597))
    assert scores["other"] == pytest.approx((0.40, 0.698, 0.30))


def test_a_part_that_is_not_likely_to_be_answered_leads_with_nothing() -> None:
    script = Script({"a and b?": [hit(A, 0.7)], "b": [hit(B, 0.5)]}, confidence=0.01)
    assert [one.sentence_scores for one in search(script, TWO)[1].hits] == [(0.7,), (0.5,)]


def test_two_parts_lead_with_two_articles_where_these_are_about_as_good() -> None:
    near = [hit(A, 0.7), hit(B, 0.68)]
    script = Script({"a and b?": near, "a": near, "b": near})
    scores = {one.passage: one.sentence_scores[0] for one in search(script, TWO)[1].hits}
    assert scores == pytest.approx({A: 0.7, B: 0.699})
    far = [hit(A, 0.7), hit(B, 0.5)]
    script = Script({"a and b?": far, "a": far, "b": far})
    assert {one.passage: one.sentence_scores[0] for one in search(script, TWO)[1].hits}[B] < 0.6


def test_articles_of_the_outlet_come_first_and_of_these_the_ones_of_the_day() -> None:
    ledger = [passage(name, outlet="Ledger", day=day) for name, day in (("old", 1), ("late", 5), ("new", 6))]
    script = Script({"?": [hit(A, 0.9), *(hit(one, 0.8) for one in ledger)]})
    part = QueryPart("Ledger", "?", ("Ledger",), (date(2024, 5, 6), date(2024, 5, 6)))
    found = search(script, Query("?", "en", parts=(part, part)))[1]
    assert ids(found) == ["late", "new", "old", "A"]


def test_an_outlet_that_is_far_off_is_searched_by_itself() -> None:
    ledger = passage("ledger", outlet="Ledger")
    script = Script({"?": [hit(A, 0.9)], "Ledger: ?": [hit(ledger, 0.4)]})
    query = Query("?", "en", parts=(QueryPart("Ledger", "?", ("Ledger",)),))
    assert ids(search(script, query)[1]) == ["A", "ledger"]
    assert [asked.filters.outlet for asked in script.asked] == [None, "Ledger"]


def test_an_outlet_that_was_given_stays_the_only_one() -> None:
    script = Script({"Post: ?": [hit(A, 0.9)], "Ledger: ?": [hit(B, 0.4)]})
    query = Query("?", "en", Filters(outlet="Post"), parts=(QueryPart("Ledger", "?", ("Ledger",)),))
    assert ids(search(script, query)[1]) == ["A"]


def test_an_answer_is_likelier_than_the_best_passage_lets_expect() -> None:
    script = Script({"a and b?": [hit(A, 0.7)], "a": [hit(A, 0.7)], "b": [hit(B, 0.5)]}, confidence=1 / 7)
    assert search(script, TWO)[1].confidence == pytest.approx(0.5)  # odds of 1 to 6, times 6


def test_one_passage_that_has_all_that_is_compared_is_enough() -> None:
    both = passage("both", text="The Malsund and the Ostrand were sold.")
    query = Query(
        "?", "en", parts=(QueryPart("the Malsund", "the Malsund?"), QueryPart("the Ostrand", "the Ostrand?"))
    )
    script = Script({"?": [hit(both, 0.9), hit(A, 0.8)]})
    assert search(script, query) == (
        replace(query, parts=()),
        SearchResult((hit(both, 0.9), hit(A, 0.8)), 0.9),
    )


def test_nothing_found_stays_nothing() -> None:
    assert search(Script({}), TWO)[1].hits == ()
