"""No verdict contradicts its statement, on statements and questions made from templates in six languages."""

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from near_misses import NEAR_MISSES
from verdict_templates import ACTS, ADORNED, ASKED, FORMS, LANGUAGES, PEOPLE, Pair, make_pair

from bot.answerers.extractive import answer_extractively
from bot.citations.answer import Answer
from index.question.query import WORD, make_query
from index.search.searcher import Hit, SearchResult
from index.text.articles import Source, Span
from index.text.passages import Passage


@st.composite
def pairs(draw: st.DrawFn) -> Pair | None:
    language = draw(st.sampled_from(list(LANGUAGES)))
    return make_pair(
        language,
        draw(st.sampled_from([language, language, *LANGUAGES])),
        draw(st.sampled_from(FORMS)),
        draw(st.sampled_from(ACTS)),
        draw(st.sampled_from(ACTS)),
        who=draw(st.integers(0, len(PEOPLE) - 1)),
        what=draw(st.integers(0, 3)),
        adorned=draw(st.integers(0, len(ADORNED) - 1)),
        named=draw(st.integers(0, len(ASKED) - 1)),
        said=draw(st.integers(0, 1)),
        put=draw(st.integers(0, 1)),
    )


@settings(max_examples=500, deadline=None, derandomize=True)
@given(pairs().filter(bool))
def test_no_verdict_contradicts_its_statement(pair: Pair) -> None:
    assert answered(pair).verdict not in pair.contradicting


def _plain() -> Iterator[Pair]:
    """Plain pairs in one language: each act stated with each act asked, as a clause or as a noun."""
    for language, act, asked, said, what in product(LANGUAGES, ACTS[:2], ACTS[:2], range(2), range(4)):
        for form in ("plain", "passive"):
            pair = make_pair(language, language, form, act, asked, who=0, what=what, said=said, put=said)
            if pair is not None:
                yield pair


def test_of_plain_pairs_at_least_half_are_decided() -> None:
    verdicts = [answered(pair).verdict for pair in _plain()]
    assert sum(verdict is not None for verdict in verdicts) * 2 >= len(verdicts)


def test_every_language_decides_a_plain_pair() -> None:
    decided = {pair.language for pair in _plain() if answered(pair).verdict is not None}
    assert decided == set(LANGUAGES)


@pytest.mark.parametrize(("language", "sentence", "question", "wrong"), NEAR_MISSES)
def test_a_near_miss_is_never_taken_for_the_statement_asked_after(
    language: str, sentence: str, question: str, wrong: frozenset[str]
) -> None:
    pair = Pair(language, sentence, language, question, wrong, spoken_of=True, form="near miss")
    assert answered(pair).verdict not in wrong


def answered(pair: Pair) -> Answer:
    """The answer from an article with only the statement. A question's word matches it by .9 where the
    statement has the word, by .6 where it has its translation, else by .2."""
    passage = Passage(
        Source("a", "a.txt", language=pair.language), pair.sentence, 0, (Span(0, len(pair.sentence)),)
    )
    said = {word.casefold() for word in WORD.findall(pair.sentence)}
    other = 0.6 if pair.question_language != pair.language and pair.spoken_of else 0.2
    words = {
        Span(*word.span()): 0.9 if word.group().casefold() in said else other
        for word in WORD.finditer(pair.question)
    }
    found = SearchResult(
        (Hit(passage, 0.8, (0.8,)),), 0.9, word_matches={passage.id: (dict.fromkeys(words, 0.2), words)}
    )
    return answer_extractively(make_query(pair.question), found)
