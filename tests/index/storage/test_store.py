from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from index.storage.store.making import create_store
from store_values import EMBEDDER, RECIPE, add, make_passage, vectors_of

from index.errors import IndexDamaged
from index.question.query import Filters
from index.storage.store.store import Counts, Store
from index.text.articles import Article, Seam, Source, Span
from index.text.passages import Passage
from languages.kinds import ArticleKind


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_store(tmp_path, "g1", **RECIPE, embedder=EMBEDDER) as store:
        yield store


FULL_SOURCE = Source(
    article_id="https://example.org/a?b=c#d",
    path="dir/ä b.txt",
    title="Kreml weist Vorwürfe zurück",
    outlet="Tagesblatt",
    author="Ann Ö.",
    published=date(2024, 2, 29),
    language="de",
    url="https://example.org/a",
    kind="fact_check",
    rating="größtenteils falsch",
)


def test_a_passage_comes_back_whole(store: Store) -> None:
    passage = Passage(FULL_SOURCE, "Ja. Nein.", 12, (Span(12, 15), Span(16, 21)))
    add(store, passage)
    assert store.passages([passage.id]) == {passage.id: passage}


def test_an_article_comes_back_whole(store: Store) -> None:
    article = Article(FULL_SOURCE, "Titel\n\nErster Absatz.\n\nZweiter.", (Span(7, 21), Span(23, 31)))
    store.add_articles([article], vectors_of([article.text]))
    assert store.article(FULL_SOURCE.article_id) == article


@pytest.mark.parametrize("seams", [None, (), (Seam(13, False), Seam(15, True))])
def test_seams_come_back_also_when_there_are_none(store: Store, seams: tuple[Seam, ...] | None) -> None:
    passage = Passage(FULL_SOURCE, "Ja. Nein.", 12, (Span(12, 15), Span(16, 21)), seams=seams)
    article = Article(FULL_SOURCE, "Titel\n\nErster.", (Span(7, 14),), seams=seams)
    add(store, passage)
    store.add_articles([article], vectors_of([article.text]))
    assert store.passages([passage.id]) == {passage.id: passage}
    assert store.article(FULL_SOURCE.article_id) == article


def test_an_unknown_article_is_none(store: Store) -> None:
    assert store.article("nowhere.txt") is None


TEXT = st.text(st.characters(exclude_categories=["Cs"]))
SOURCES = st.builds(
    Source,
    article_id=TEXT.filter(bool),
    path=TEXT,
    title=st.none() | TEXT,
    outlet=st.none() | TEXT,
    author=st.none() | TEXT,
    published=st.none() | st.dates(),
    language=st.none() | TEXT,
    url=st.none() | TEXT,
    kind=st.sampled_from((None, *get_args(ArticleKind))),
    rating=st.none() | TEXT,
)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    text = draw(TEXT.filter(bool))
    return Article(draw(SOURCES), text, (Span(0, draw(st.integers(1, len(text)))),))


@given(st.lists(articles(), min_size=1, max_size=20, unique_by=lambda article: article.source.article_id))
@settings(max_examples=12, deadline=None)
def test_whatever_articles_and_their_passages_hold_comes_back(articles: list[Article]) -> None:
    passages = [Passage(a.source, a.text[: a.paragraphs[0].end], 0, a.paragraphs) for a in articles]
    with TemporaryDirectory() as folder, create_store(Path(folder), "g", **RECIPE) as store:
        store.add_articles(articles, vectors_of(["x"] * len(articles)))
        add(store, *passages)
        assert store.articles_of([a.source.article_id for a in articles]) == {
            a.source.article_id: a for a in articles
        }
        assert store.passages([p.id for p in passages]) == {p.id: p for p in passages}
        assert set(store.sentence_vectors(passages)) == {(p.id, 0) for p in passages}


def test_the_nearest_passage_comes_first_with_its_cosine(store: Store) -> None:
    near, far = make_passage("abba", "near"), make_passage("zzzz", "far")
    add(store, far, near)
    hits = store.search_passages(vectors_of(["abba"])[0], 10)
    assert [passage for passage, _ in hits] == [near, far]
    # (2, 2, 0, …, 1) / 3 and (0, …, 4, 1) / √17 have only the last 1 in common.
    assert [cosine for _, cosine in hits] == pytest.approx([1.0, 1 / (3 * 17**0.5)], abs=1e-5)


def test_the_nearest_sentence_names_its_passage_and_place(store: Store) -> None:
    passage = Passage(Source("a.txt", "a.txt"), "Abba. Zuzu.", 100, (Span(100, 105), Span(106, 111)))
    add(store, passage)
    [(passage_id, number, cosine)] = store.search_sentences(vectors_of(["Zuzu."])[0], 1)
    assert (passage_id, number) == ("a.txt@100", 1)
    assert cosine == pytest.approx(1.0, abs=1e-5)


def test_equal_passages_stand_in_the_order_of_their_ids(store: Store) -> None:
    copies = [make_passage("abba", name) for name in ("c", "a", "b")]
    add(store, *copies)
    hits = store.search_passages(vectors_of(["abba"])[0], 3)
    assert [passage.source.article_id for passage, _ in hits] == ["a", "b", "c"]


def test_an_empty_store_finds_nothing(store: Store) -> None:
    assert store.search_passages(vectors_of(["abba"])[0], 3) == []
    assert store.search_sentences(vectors_of(["abba"])[0], 3) == []
    assert store.passages([]) == {}
    assert store.counts() == Counts(0, 0, 0)


def test_none_are_asked_for_and_none_found(store: Store) -> None:
    add(store, make_passage("abba"))
    assert store.search_passages(vectors_of(["abba"])[0], 0) == []


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (Filters(), {"old", "new", "undated"}),
        (Filters(since=date(2024, 3, 1)), {"new"}),
        (Filters(since=date(2024, 3, 2)), set()),
        (Filters(until=date(2024, 2, 29)), {"old"}),
        (Filters(until=date(2024, 2, 28)), set()),
        (Filters(since=date(2024, 2, 29), until=date(2024, 3, 1)), {"old", "new"}),
        (Filters(outlet="TAGESBLATT"), {"old"}),
        (Filters(outlet="Straße"), {"new"}),
        (Filters(language="en"), {"undated"}),
        (Filters(language="de", outlet="STRASSE", since=date(2024, 1, 1)), {"new"}),
    ],
)
def test_filters_let_in_only_what_they_name(store: Store, filters: Filters, found: set[str]) -> None:
    add(
        store,
        make_passage("abba", "old", published=date(2024, 2, 29), outlet="Tagesblatt", language="de"),
        make_passage("abba", "new", published=date(2024, 3, 1), outlet="STRASSE", language="de"),
        make_passage("abba", "undated", language="en"),
    )
    query = vectors_of(["abba"])[0]
    assert {passage.source.article_id for passage, _ in store.search_passages(query, 9, filters)} == found
    assert {place[0] for place in store.search_sentences(query, 9, filters)} == {
        f"{name}@0" for name in found
    }


def test_vectors_come_back_by_passage_and_by_sentence(store: Store) -> None:
    passage = Passage(Source("a.txt", "a.txt"), "Abba. Zuzu.", 0, (Span(0, 5), Span(6, 11)))
    add(store, passage)
    whole = store.passage_vectors(["a.txt@0", "a.txt@99"])
    parts = store.sentence_vectors([passage])
    assert list(whole) == ["a.txt@0"]
    np.testing.assert_allclose(whole["a.txt@0"], vectors_of([passage.text])[0], atol=1e-6)
    assert set(parts) == {("a.txt@0", 0), ("a.txt@0", 1)}
    np.testing.assert_allclose(parts["a.txt@0", 1], vectors_of(["Zuzu."])[0], atol=1e-6)
    assert parts["a.txt@0", 1].dtype == np.float32


def test_more_rows_than_fit_in_a_batch_or_a_page_are_written_and_read(store: Store) -> None:
    passages = [make_passage("abba", f"a{number}") for number in range(6_000)]
    store.add_passages(passages, np.tile(vectors_of(["abba"]), (6_000, 1)))
    assert store.counts().passages == 6_000
    assert len(store.passages([passage.id for passage in passages])) == 6_000
    assert sum(len(page.rows) for page in store.passage_rows.pages()) == 6_000


def test_sources_are_listed_without_their_texts(store: Store) -> None:
    articles = [Article(Source(name, name, title=name.upper()), "Text.", ()) for name in ("a", "b")]
    store.add_articles(articles, vectors_of(["a", "b"]))
    assert sorted(store.articles(), key=lambda source: source.path) == [
        article.source for article in articles
    ]


def test_a_collection_serves_as_a_langchain_vector_store(store: Store) -> None:
    add(store, make_passage("abba", "near"), make_passage("zzzz", "far"))
    [document] = store.passage_rows.vector_store.similarity_search("abba", k=1)
    assert (document.id, document.page_content) == ("near@0", "abba")


def test_copies_of_a_report_hide_hardly_anything_from_a_search(store: Store) -> None:
    random = np.random.default_rng(0)
    reports = random.normal(size=(20, 384))
    copies = np.repeat(reports, 150, axis=0)
    copies += random.normal(
        scale=1e-7, size=copies.shape
    )  # as models give for the same words in different batches
    vectors = random.permutation(np.vstack([copies, random.normal(size=(1_000, 384))])).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    store.add_passages([make_passage("x", str(number)) for number in range(len(vectors))], vectors)
    found = 0
    for query in vectors[:200]:
        sixteenth = np.sort(vectors @ query)[-16]
        found += sum(cosine > sixteenth - 1e-5 for _, cosine in store.search_passages(query, 16))
    assert (
        found >= 0.995 * 200 * 16
    )  # with several threads the graph differs each time; .94 with Chroma's own


def test_a_passage_row_without_its_fields_is_damaged(store: Store) -> None:
    store.passage_rows.vector_store.add_texts(["abba"], [{"strange": 1}], ["a@0"])
    with pytest.raises(IndexDamaged, match="article_id"):
        store.passages(["a@0"])
