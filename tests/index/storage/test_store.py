from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

import numpy as np
import pytest
from growing_store import GrowingStore, make_passage, vectors_of
from hypothesis import given, settings
from hypothesis import strategies as st

from index.errors import IndexDamaged
from index.question.query import Filters
from index.storage.store.store import Counts
from index.text.articles import NO_CONTEXT, Article, Context, Page, Seam, Source, Span
from index.text.passages import Passage
from languages.kinds import ArticleKind


@pytest.fixture
def store(tmp_path: Path) -> Iterator[GrowingStore]:
    with GrowingStore(tmp_path) as store:
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


def test_an_article_and_its_passages_come_back_whole(store: GrowingStore) -> None:
    context = Context(heading="Die Sitzung", question="Und jetzt?", time="18:05")
    passages = (
        Passage(FULL_SOURCE, "Ja. Nein.", 7, (Span(7, 10), Span(11, 16)), context, (1,), (Page(3, 0),)),
        Passage(FULL_SOURCE, "Doch.", 18, (Span(18, 23),), pages=(Page(4, 17),)),
    )
    article = Article(
        FULL_SOURCE,
        "Titel\n\nJa. Nein.\n\nDoch.",
        (Span(7, 10), Span(11, 16), Span(18, 23)),
        (context, context, NO_CONTEXT),
        (Page(3, 0), Page(4, 17)),
    )
    store.add((article, passages))
    ids = [passage.id for passage in passages]
    assert store.article(FULL_SOURCE.article_id) == article
    assert (
        store.passages(ids)
        == store.passages_of(FULL_SOURCE.article_id)
        == dict(zip(ids, passages, strict=True))
    )
    assert list(store.all_passages()) == list(passages)
    assert list(store.all_articles()) == [article]
    assert list(store.articles()) == [FULL_SOURCE]


@pytest.mark.parametrize("seams", [None, (), (Seam(3, False), Seam(5, True))])
def test_seams_come_back_also_when_there_are_none(
    store: GrowingStore, seams: tuple[Seam, ...] | None
) -> None:
    passage = Passage(FULL_SOURCE, "Ja. Nein.", 0, (Span(0, 3), Span(4, 9)), seams=seams)
    article = Article(FULL_SOURCE, "Ja. Nein.", (Span(0, 9),), seams=seams)
    store.add((article, [passage]))
    assert store.passages([passage.id]) == {passage.id: passage}
    assert store.article(FULL_SOURCE.article_id) == article


def test_an_unknown_article_is_none(store: GrowingStore) -> None:
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
    language=st.sampled_from((None, "de", "en", "ja", "xx")),
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
    with TemporaryDirectory() as folder, GrowingStore(Path(folder)) as store:
        store.add(*((article, [passage]) for article, passage in zip(articles, passages, strict=True)))
        by_id = {article.source.article_id: article for article in articles}
        assert store.articles_of(list(by_id)) == by_id
        assert store.passages([p.id for p in passages]) == {p.id: p for p in passages}
        assert {source.article_id for source in store.articles()} == set(by_id)


def test_the_nearest_passage_comes_first_with_its_cosine(store: GrowingStore) -> None:
    near, far = make_passage("abba", "near"), make_passage("zzzz", "far")
    store.add_passages(far, near)
    hits = store.search_passages(vectors_of(["abba"])[0], 10)
    assert [passage for passage, _ in hits] == [near, far]
    # (2, 2, 0, …, 1) / 3 and (0, …, 4, 1) / √17 have only the last 1 in common.
    assert [cosine for _, cosine in hits] == pytest.approx([1.0, 1 / (3 * 17**0.5)], abs=1e-5)


def test_equal_passages_stand_in_the_order_of_their_ids(store: GrowingStore) -> None:
    copies = [make_passage("abba", name) for name in ("c", "a", "b")]
    store.add_passages(*copies)
    hits = store.search_passages(vectors_of(["abba"])[0], 3)
    assert [passage.source.article_id for passage, _ in hits] == ["a", "b", "c"]


def test_an_empty_store_finds_nothing(store: GrowingStore) -> None:
    assert store.search_passages(vectors_of(["abba"])[0], 3) == []
    assert store.passages([]) == {}
    assert store.counts() == Counts(0, 0, 0)


def test_none_are_asked_for_and_none_found(store: GrowingStore) -> None:
    store.add_passages(make_passage("abba"))
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
def test_filters_let_in_only_what_they_name(store: GrowingStore, filters: Filters, found: set[str]) -> None:
    store.add_passages(
        make_passage("abba", "old", published=date(2024, 2, 29), outlet="Tagesblatt", language="de"),
        make_passage("abba", "new", published=date(2024, 3, 1), outlet="STRASSE", language="de"),
        make_passage("abba", "undated", language="en"),
    )
    query = vectors_of(["abba"])[0]
    assert {passage.source.article_id for passage, _ in store.search_passages(query, 9, filters)} == found
    assert {source.article_id for source in store.articles(filters)} == found
    assert {
        id_.partition("@")[0] for id_ in store.passages(["old@0", "new@0", "undated@0"], filters)
    } == found


def test_a_search_asks_all_segments(store: GrowingStore) -> None:
    for name in ("c", "a", "b"):
        store.add_passages(make_passage("abba", name), make_passage("zzzz", f"far-{name}"))
    hits = store.search_passages(vectors_of(["abba"])[0], 3)
    assert [passage.source.article_id for passage, _ in hits] == ["a", "b", "c"]
    assert set(store.passages(["a@0", "far-c@0", "nowhere@0", "nowhere"])) == {"a@0", "far-c@0"}
    assert set(store.sources(["b", "far-a", "nowhere"])) == {"b", "far-a"}
    assert store.counts() == Counts(6, 6, 6)


def test_vectors_are_those_of_a_passage_and_its_sentences(store: GrowingStore) -> None:
    passage = Passage(Source("a.txt", "a.txt"), "Abba. Zuzu.", 0, (Span(0, 5), Span(6, 11)))
    store.add_passages(make_passage("abba", "other"))
    store.add_passages(passage)
    own = store.vectors([passage.id])[passage.id].own
    np.testing.assert_allclose(own, vectors_of([passage.text, "Abba.", "Zuzu."]), atol=1e-3)
    with pytest.raises(IndexDamaged, match="no vectors of its passage"):
        store.vectors(["a.txt@99"])
