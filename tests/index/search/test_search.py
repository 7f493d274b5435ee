"""Search in a real store: with a model that can be computed by hand, and with the default model."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from growing_store import GrowingStore
from index_fakes import LetterEmbedder, WordEmbedder

from index.models.embedder import Embedder, EncodedText, TextKind, TokenVectors
from index.question.embedding import embed_question
from index.question.query import Filters, Query, make_query
from index.search.confidence import UNSURE_FROM
from index.search.searcher import Searcher, SearchResult
from index.storage.building.update import build_index
from index.storage.generations.current import open_current
from index.storage.lexical.index import index_terms
from index.text.articles import Article, Source, Span
from index.text.passages import split_article

LETTERS = LetterEmbedder()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[GrowingStore]:
    with GrowingStore(tmp_path) as store:
        yield store


def _article(article_id: str, text: str, **fields: object) -> Article:
    source = Source(article_id, article_id, **fields)  # type: ignore[arg-type]  # free fields
    return Article(source, text, (Span(0, len(text)),))


def _search(
    store: GrowingStore, question: str, *, k: int = 10, filters: Filters | None = None
) -> SearchResult:
    return Searcher(LETTERS).search(store, Query(question, "en", filters or Filters()), k=k)


def _cosine(question: str, text: str) -> float:
    """The cosine of a text's vector and the vector that is searched with."""
    asked = embed_question(Query(question, "en"), LETTERS)
    return float(asked.search_vector @ LETTERS.embed_passages([text])[0])


def _ids(found: SearchResult) -> list[str]:
    return [hit.passage.source.article_id for hit in found.hits]


def test_an_empty_store_has_no_hits_and_no_confidence(store: GrowingStore) -> None:
    assert _search(store, "aaaa") == SearchResult((), 0.0, ())


def test_hits_come_best_first(store: GrowingStore) -> None:
    store.add_articles(_article("b", "bbbb"), _article("ab", "aabb"), _article("a", "aaaa"))
    assert _ids(_search(store, "aaaa")) == ["a", "ab", "b"]


def test_a_score_is_the_weighted_mean_of_best_sentence_passage_match_and_terms(store: GrowingStore) -> None:
    # Without token vectors, terms and the reader: (cosine + .2 * cosine + 0) / 2.09
    store.add_articles(_article("a", "aaaa"), _article("b", "bbbb"))
    scores = [hit.score for hit in _search(store, "aaaa").hits]
    assert scores == pytest.approx(
        [1.2 * _cosine("aaaa", text) / 2.09 for text in ("aaaa", "bbbb")], abs=1e-4
    )


def test_a_sentences_score_is_the_weighted_mean_of_itself_its_match_and_its_passage(
    store: GrowingStore,
) -> None:
    store.add_articles(_article("a", "aaaa"))
    cosine = _cosine("aaaa", "aaaa")
    assert _search(store, "aaaa").hits[0].sentence_scores == pytest.approx(
        [(cosine + 4.3 * 1.2 * cosine / 2.09) / 6.3], abs=1e-4
    )


def test_terms_in_common_count(store: GrowingStore) -> None:
    store.lexical = index_terms(split_article(_article("a", "aaaa")))
    store.add_articles(_article("a", "aaaa"))
    lexical = store.lexical.scores(Query("aaaa", "en")).of("a@0")
    assert 0 < lexical < 1
    assert _search(store, "aaaa").hits[0].score == pytest.approx(
        (1.2 * _cosine("aaaa", "aaaa") + 0.25 * lexical) / 2.09, abs=1e-4
    )


def test_each_sentence_of_a_passage_has_its_score(store: GrowingStore) -> None:
    store.add_articles(_article("a", "Aa aaaa aaaaaaaaaa. Bb bbbb bbbbbbbbbb."))
    first, second = _search(store, "aaaa").hits[0].sentence_scores
    assert first > second


def test_no_more_than_k_passages_are_found(store: GrowingStore) -> None:
    store.add_articles(*(_article(f"{n}", "a" * (n + 1)) for n in range(5)))
    assert len(_search(store, "aaaa", k=3).hits) == 3


def test_more_passages_are_found_than_are_looked_at_by_default_when_asked_for(store: GrowingStore) -> None:
    store.add_articles(*(_article(f"{n}", "a" * (n + 1)) for n in range(60)))
    assert len(_search(store, "aaaa", k=60).hits) == 60


def test_only_the_sixteen_best_are_read_word_for_word(store: GrowingStore) -> None:
    store.add_articles(*(_article(f"{n}", "a" * (n + 1)) for n in range(18)))
    hits = _search(store, "aaaa", k=18).hits
    assert [bool(hit.sentence_scores) for hit in hits] == [True] * 16 + [False] * 2
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


ARTICLES = (
    _article("old", "aaaa", published=date(2024, 1, 31), outlet="BBC", language="en"),
    _article("new", "aaaab", published=date(2024, 2, 1), outlet="Tagesblatt", language="de"),
    _article("undated", "aaaabb"),
)


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(), ["old", "new", "undated"]),
        (Filters(since=date(2024, 2, 1)), ["new"]),
        (Filters(until=date(2024, 1, 31)), ["old"]),
        (Filters(since=date(2024, 1, 31), until=date(2024, 2, 1)), ["old", "new"]),
        (Filters(outlet="bbc"), ["old"]),
        (Filters(language="de"), ["new"]),
        (Filters(outlet="BBC", language="de"), []),
    ],
)
def test_only_articles_that_pass_the_filters_are_found(
    store: GrowingStore, filters: Filters, ids: list[str]
) -> None:
    store.add_articles(*ARTICLES)
    assert _ids(_search(store, "aaaa", filters=filters)) == ids


def test_a_model_without_token_vectors_leaves_the_confidence_open(store: GrowingStore) -> None:
    store.add_articles(_article("a", "aaaa"))
    assert _search(store, "aaaa").confidence == 0.5


@pytest.fixture(scope="module")
def search_news(
    tmp_path_factory: pytest.TempPathFactory, embedder: Embedder
) -> Iterator[Callable[[str], SearchResult]]:
    """Searches two short articles with the default model."""
    calls = (
        "The ferry Malsund was repaired in Velmark over the winter. Spokesman Peskow denied on Wednesday that"
        " Elon Musk had spoken with Vladimir Putin."
    )
    deputy = "Sergej Kirijenko leitet die Abteilung für Innenpolitik im Kreml. Er traf Unternehmer in Moskau."
    folder = tmp_path_factory.mktemp("news")
    with GrowingStore(folder) as store:
        articles = (_article("en", calls, language="en"), _article("de", deputy, language="de"))
        store.add_articles(*articles, embedder=embedder)
        yield lambda question: Searcher(embedder).search(store, make_query(question))


@pytest.mark.parametrize(
    ("question", "article_id"),
    [
        ("Where was the ferry Malsund repaired?", "en"),
        ("Wo wurde die Fähre Malsund repariert?", "en"),
        ("Welche Aufgabe hat Sergej Kirijenko?", "de"),
    ],
)
def test_the_article_that_answers_comes_first_and_is_trusted(
    search_news: Callable[[str], SearchResult], question: str, article_id: str
) -> None:
    found = search_news(question)
    assert _ids(found)[0] == article_id
    assert found.confidence >= UNSURE_FROM


@pytest.mark.parametrize(
    "question", ["What did Angela Merkel say about it?", "Was sagte Angela Merkel dazu?"]
)
def test_a_name_that_no_hit_has_is_unknown_and_not_trusted(
    search_news: Callable[[str], SearchResult], question: str
) -> None:
    found = search_news(question)
    assert found.unknown_names == ("Angela", "Merkel")
    assert found.confidence < UNSURE_FROM


def test_a_name_spelt_in_another_way_is_known(search_news: Callable[[str], SearchResult]) -> None:
    found = search_news("What is the job of Sergey Kiriyenko in the Kremlin?")
    assert found.unknown_names == ()
    assert (_ids(found)[0], found.confidence >= UNSURE_FROM) == ("de", True)


def test_a_title_case_question_is_not_refused_for_its_capitals(
    search_news: Callable[[str], SearchResult],
) -> None:
    found = search_news("Where Was The Ferry Malsund Repaired Over The Winter?")
    assert (found.unknown_names, found.confidence >= UNSURE_FROM) == ((), True)


@pytest.mark.parametrize(
    "question", ["How many goals did the team score?", "Wie hoch sind die Mieten?", "\u200b"]
)
def test_a_question_on_something_else_is_not_trusted(
    search_news: Callable[[str], SearchResult], question: str
) -> None:
    assert search_news(question).confidence < UNSURE_FROM


class _CountingEmbedder(WordEmbedder):
    """Records each pass over a question or a passage."""

    def __init__(self) -> None:
        super().__init__()
        self.passes: list[str] = []

    def read(self, texts: Sequence[str], *, kind: TextKind) -> Iterator[EncodedText]:
        self.passes += [f"{kind}: {text}" for text in texts]
        return super().read(texts, kind=kind)

    def embed_tokens(self, texts: Sequence[str], *, kind: TextKind) -> list[TokenVectors] | None:
        self.passes += [f"{kind} apart: {text}" for text in texts]
        return super().embed_tokens(texts, kind=kind)


def test_a_question_is_read_in_one_pass_and_what_is_stored_of_passages_is_not_read_again(
    tmp_path: Path,
) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text("The ferry sank in the storm off Velmark.", encoding="utf-8")
    embedder = _CountingEmbedder()
    build_index(tmp_path / "corpus", tmp_path / "index", lambda: embedder, identity=embedder.identity)
    searcher = Searcher(embedder)
    with open_current(tmp_path / "index") as generation:
        searcher.search(generation.store, Query("Who?", "en"))  # this one reads what all questions share
        embedder.passes.clear()
        found = searcher.search(generation.store, Query("Where is the ferry?", "en"))
    assert found.signals is not None
    assert found.signals.match is not None
    assert [one for one in embedder.passes if "apart" not in one] == ["query: Where is the ferry?"]
    # The fake makes vectors and tokens separately, as a model does that cannot make both at once.
    assert [one for one in embedder.passes if "apart" in one] == ["query apart: Where is the ferry?"]


def test_the_context_counts_half(store: GrowingStore) -> None:
    store.add_articles(_article("a", "aaaa"), _article("b", "bbbb"))
    found = Searcher(LETTERS).search(store, Query("cccc", "en", context=("bbbb",)))
    assert (_ids(found), found.context) == (["b", "a"], ("bbbb",))
    both = embed_question(Query("cccc", "en", context=("bbbb",)), LETTERS)
    alone, after = (LETTERS.embed_passages([text])[0] for text in ("cccc", "bbbb cccc"))
    assert both.vector == pytest.approx((alone + after) / np.linalg.norm(alone + after), abs=1e-4)
    cosine = float(both.search_vector @ LETTERS.embed_passages(["bbbb"])[0])
    assert found.hits[0].score == pytest.approx(cosine * 1.2 / 2.09, abs=1e-4)
