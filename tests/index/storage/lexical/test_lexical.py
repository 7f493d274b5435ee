"""Passages found by their terms: scores that can be computed by hand, and what is kept on disk."""

import math
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from index_fakes import LetterEmbedder

from index.errors import IndexDamaged
from index.question.query import Query
from index.storage.building.purge import purge_index
from index.storage.building.update import build_index
from index.storage.generations.current import current, open_current
from index.storage.generations.manifest import write_manifest
from index.storage.lexical.files import open_terms, save_terms
from index.storage.lexical.index import LexicalIndex, index_terms
from index.storage.lexical.live import LiveTerms
from index.storage.lexical.making import make_terms
from index.text.articles import Article, Source, Span
from index.text.passages import Passage, split_article
from index.text.terms.terms import terms


def _passage(article_id: str, text: str, language: str = "de") -> Passage:
    source = Source(article_id, article_id, language=language, published=date(2024, 1, 31))
    (passage,) = split_article(Article(source, text, (Span(0, len(text)),)))
    return passage


FERRY = _passage("ferry", "Die Fähre legte am 25. Oktober 2024 ab.")
CRANE = _passage("crane", "Ein Kran stürzte um.")
LEDGER = _passage("ledger", "Peskov spoke seven times.", "en")


@pytest.fixture
def index() -> LexicalIndex:
    return index_terms([FERRY, CRANE, LEDGER])


def test_a_score_is_the_share_of_what_the_terms_are_worth() -> None:
    # Both have the mean length: a term that a passage has once counts 1 / (1 + k1) of its weight.
    index = index_terms([_passage("a", "x1"), _passage("b", "x2")])
    asked = terms("x1", "de")
    with_it = [term for term in asked if term in terms("x1", "de")]
    shared = set(with_it) & set(terms("x2", "de"))
    worth = {term: math.log(1 + 0.5 / 2.5) if term in shared else math.log(1 + 1.5 / 1.5) for term in asked}
    counted = [worth[term] * (n := asked.count(term)) / (n + 1.2) for term in asked]
    expected = sum(counted) / sum(worth[term] for term in asked)
    assert index.scores(Query("x1", "de")).of("a@0") == pytest.approx(expected, abs=1e-6)


def test_what_no_passage_has_counts_against_all(index: LexicalIndex) -> None:
    alone, among = (
        index.scores(Query(question, "de")).of("ferry@0") for question in ("Fähre", "Fähre Quetzalcoatl")
    )
    assert 0 < among < alone < 1


@pytest.mark.parametrize(
    ("question", "language", "best"),
    [
        ("Wohin fuhr die Fähre?", "de", "ferry@0"),
        ("What left on Oct 25?", "en", "ferry@0"),
        ("Was sagte Peskow sieben Mal?", "de", "ledger@0"),
    ],
)
def test_the_passage_that_names_it_is_best(
    index: LexicalIndex, question: str, language: str, best: str
) -> None:
    assert index.scores(Query(question, language)).best(1) == [best]


def test_a_passage_without_a_term_is_not_among_the_best(index: LexicalIndex) -> None:
    scores = index.scores(Query("qqqq", "en"))
    assert (scores.best(9), scores.of("ferry@0"), scores.of("nowhere@0")) == ([], 0.0, 0.0)


@pytest.mark.parametrize("passages", [[FERRY, CRANE, LEDGER], [_passage("dots", "… …"), FERRY], []])
def test_it_comes_back_as_it_was_saved(tmp_path: Path, passages: list[Passage]) -> None:
    made = index_terms(passages)
    save_terms(tmp_path / "lexical", make_terms(passages))
    read = LexicalIndex([LiveTerms(open_terms(tmp_path / "lexical"))])
    assert len(read) == len(passages)
    for question in ("Fähre", "Wann legte sie ab?", "???"):
        one, other = (index.scores(Query(question, "de")) for index in (made, read))
        assert [one.of(passage.id) for passage in passages] == [other.of(passage.id) for passage in passages]
        assert one.best(9) == other.best(9)
    assert read.knows("Fähre") is (FERRY in passages)
    assert read.knows("Quetzalcoatl") is False


def test_passages_that_score_the_same_are_in_the_order_of_their_ids() -> None:
    index = index_terms([_passage(name, "Ein Kran stürzte um.") for name in "cab"])
    assert index.scores(Query("Kran", "de")).best(2) == ["a@0", "b@0"]
    assert index.having("kran", 9) == ["a@0", "b@0", "c@0"]
    assert index.scores(Query("Kran", "de")).best(0) == []


def test_of_two_passages_with_one_id_the_last_counts() -> None:
    scores = index_terms([CRANE, _passage("crane", "Die Fähre.")]).scores(Query("Kran", "de"))
    assert scores.of("crane@0") == 0
    assert scores.best(9) == ["crane@0"]


def test_stems_are_found_by_their_letter_and_length(index: LexicalIndex) -> None:
    assert index.stems("s", 4, 9) == {"spoke", "sturst"}
    assert index.stems("s", 6, 6) == {"sturst"}
    assert index.stems("x", 1, 99) == index_terms([]).stems("s", 1, 99) == set()


def _build(tmp_path: Path, **articles: str) -> Path:
    corpus = tmp_path / "corpus"
    corpus.mkdir(exist_ok=True)
    for file in corpus.glob("*.txt"):
        if file.stem not in articles:
            file.unlink()
    for name, text in articles.items():
        (corpus / f"{name}.txt").write_text(text, "utf-8")
    build_index(corpus, tmp_path / "index", LetterEmbedder, identity="letters")
    return tmp_path / "index"


def test_an_index_has_the_terms_of_all_its_passages_and_of_no_other(tmp_path: Path) -> None:
    _build(tmp_path, a="The ferry sank off Velmark.", b="Quetzalcoatl came back.")
    index = _build(tmp_path, a="The ferry sank off Velmark.", c="A crane collapsed.")
    with open_current(index) as generation:
        lexical = generation.store.lexical
        assert lexical is not None
        assert len(lexical) == generation.manifest.summary.counts.passages == 2
        assert lexical.scores(Query("crane", "en")).best(9) == ["c.txt@0"]
        assert lexical.scores(Query("Quetzalcoatl", "en")).of("b.txt@0") == 0
        assert not lexical.knows("Quetzalcoatl")
    purge_index(index)
    assert b"quet" not in b"".join(file.read_bytes() for file in index.rglob("terms.bin"))


def test_an_index_by_other_terms_is_told_and_made_anew_by_the_next_build(tmp_path: Path) -> None:
    index = _build(tmp_path, a="The ferry sank off Velmark.")
    before = current(index)
    write_manifest(before.folder, replace(before.manifest, lexical_rule="0"))
    with pytest.raises(IndexDamaged, match="earlier version"):
        open_current(index)
    _build(tmp_path, a="The ferry sank off Velmark.")
    assert current(index).manifest.name != before.manifest.name
