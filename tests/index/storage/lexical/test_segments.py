"""A lexical index of several segments finds what one made in one go finds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.question.query import Query
from index.storage.lexical.index import LexicalIndex, index_terms
from index.storage.lexical.live import LiveTerms
from index.storage.lexical.making import make_terms
from index.storage.lexical.merging import merge_terms
from index.text.articles import Article, Source, Span
from index.text.passages import Passage, split_article

_WORDS = ("ferry", "crane", "crane's", "7", "seven", "Peskow", "25. Oktober 2024", "die", "Fähre", "…")
_QUESTIONS = ("Where is the ferry?", "Peskov spoke seven times on Oct 25", "Fähre Fähre", "crane", "…")


def _passage(article_id: str, text: str) -> Passage:
    source = Source(article_id, article_id, language="en")
    (passage,) = split_article(Article(source, text, (Span(0, len(text)),)))
    return passage


@dataclass
class _Index:
    """Articles by id, and the segments that were written for them: passages, and which of them count."""

    articles: dict[str, Passage] = field(default_factory=dict)
    segments: list[tuple[list[Passage], LiveTerms]] = field(default_factory=list)

    def change(self, texts: Mapping[str, str | None]) -> None:
        """Writes a segment of the new texts; None withdraws an article."""
        for number, (passages, held) in enumerate(self.segments):
            live = np.ones(len(passages), np.bool_) if held.live is None else held.live
            gone = np.array([passage.source.article_id in texts for passage in passages], np.bool_)
            self.segments[number] = (passages, LiveTerms(held.terms, live & ~gone))
        made = {id_: _passage(id_, text) for id_, text in texts.items() if text is not None}
        self.articles = {id_: one for id_, one in self.articles.items() if id_ not in texts} | made
        self.segments.append(([*made.values()], LiveTerms(make_terms(made.values()))))

    def merge(self) -> None:
        """Writes the last two segments as one."""
        *before, (one, held), (other, also_held) = self.segments
        merged = merge_terms([held, also_held])
        by_id = {(passage.id): passage for passage in [*one, *other]}
        passages = [by_id[merged.id(number)] for number in range(len(merged))]
        self.segments = [*before, (passages, LiveTerms(merged))]

    def assert_as_in_one_go(self) -> None:
        one, several = index_terms(self.articles.values()), LexicalIndex([held for _, held in self.segments])
        ids = [*(passage.id for passage in self.articles.values()), *"abcdef"]
        assert len(one) == len(several) == len(self.articles)
        for question in _QUESTIONS:
            expected, scores = one.scores(Query(question, "en")), several.scores(Query(question, "en"))
            assert [scores.of(id_) for id_ in ids] == [expected.of(id_) for id_ in ids]
            for k in (1, 2, 9):
                assert scores.best(k) == expected.best(k)
        for word in _WORDS:
            assert several.knows(word) == one.knows(word)
        for stem in ("ferri", "crane", "peskov", "·<cra", "#7", "nowhere"):
            assert several.having(stem, 3) == one.having(stem, 3)
        for letter in "cfps":
            assert several.stems(letter, 3, 6) == one.stems(letter, 3, 6)


_TEXT = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=8).map(" ".join)
_CHANGES = st.lists(
    st.one_of(st.dictionaries(st.sampled_from("abcdef"), st.none() | _TEXT, max_size=4), st.just("merge")),
    min_size=1,
    max_size=7,
)


@settings(deadline=None)
@given(_CHANGES)
def test_any_history_of_changes_ends_as_if_built_in_one_go(
    changes: list[dict[str, str | None] | str],
) -> None:
    index = _Index()
    for change in changes:
        if not isinstance(change, str):
            index.change(change)
        elif len(index.segments) > 1:
            index.merge()
    index.assert_as_in_one_go()


def test_what_only_a_withdrawn_passage_has_is_not_known() -> None:
    index = LexicalIndex(
        [
            LiveTerms(
                make_terms([_passage("a", "Aschauer left."), _passage("b", "The crane.")]),
                np.array([False, True]),
            )
        ]
    )
    assert not index.knows("Aschauer")
    assert index.stems("a", 1, 9) == set()
    assert index.having("aschau", 9) == []
    scores = index.scores(Query("Aschauer crane", "en"))
    assert (scores.of("a@0"), scores.best(9)) == (0.0, ["b@0"])


def test_a_passage_that_was_replaced_has_the_score_of_its_new_text() -> None:
    before, after = _passage("a", "The crane fell."), _passage("a", "The ferry sank.")
    index = LexicalIndex([LiveTerms(make_terms([before]), np.array([False])), LiveTerms(make_terms([after]))])
    assert index.scores(Query("crane", "en")).best(9) == []
    assert index.scores(Query("ferry", "en")).of("a@0") == pytest.approx(
        index_terms([after]).scores(Query("ferry", "en")).of("a@0"), abs=0
    )


def test_no_segments_have_nothing() -> None:
    index = LexicalIndex([])
    assert (len(index), index.knows("crane"), index.having("crane", 9)) == (0, False, [])
    assert index.scores(Query("crane", "en")).best(9) == []
