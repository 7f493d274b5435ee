"""Passages that come with a question: found and answered from as if they were indexed."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from growing_store import GrowingStore
from index_fakes import LetterEmbedder

from bot.assistant import Assistant
from bot.citations.answer import Answer
from index.errors import NoIndex, UnreadableArticle
from index.models.embedder import Embedder
from index.question.query import Filters, Query
from index.search.given import GivenPassages, given_article
from index.search.searcher import Hit, Searchable, Searcher
from index.storage.building.update import build_index
from index.storage.candidates import PassageCandidate
from index.storage.generations.current import open_current
from index.storage.generations.reader import IndexReader
from index.storage.lexical.index import index_terms
from index.storage.store.store import Store
from index.text.articles import Article, Source, Span

TEXTS = {
    "calls.jsonl": "The Kremlin confirmed on Tuesday that Elon Musk had spoken with Vladimir Putin. Spokesman"
    " Peskow denied on Wednesday that Elon Musk had spoken with Vladimir Putin.",
    "deputy.jsonl": "Politik\r\n\r\nSergej Kirijenko leitet die Abteilung für Innenpolitik im Kreml. Er traf"
    " Unternehmer in Moskau.\x00",
    "ferry.jsonl": "The ferry Malsund was repaired in Velmark over the winter. It sails again on Monday.",
    "wire.jsonl": "The ferry Malsund was repaired in Velmark over the winter.",
}
QUESTIONS = (
    "Where was the ferry Malsund repaired?",
    "Welche Aufgabe hat Sergej Kirijenko im Kreml?",
    "Did Peskow deny that Elon Musk had spoken with Vladimir Putin?",
    "What did Angela Merkel say about it?",
    "Wie hoch sind die Mieten?",
)


class Indexed:
    """TEXTS in an index, each in a file with the name of its article."""

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        self.index = folder / "index"
        (folder / "corpus").mkdir()
        for name, text in TEXTS.items():
            (folder / "corpus" / name).write_text(json.dumps({"id": name, "text": text}), encoding="utf-8")
        build_index(folder / "corpus", self.index, lambda: embedder, identity=embedder.identity)

    def articles(self) -> dict[str, Article]:
        with open_current(self.index) as generation:
            return generation.store.articles_of(list(TEXTS))


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Indexed:
    return Indexed(tmp_path_factory.mktemp("given"), embedder)


def _given() -> list[Article]:
    return [given_article(name, text) for name, text in TEXTS.items()]


def test_a_given_article_is_the_one_that_would_be_indexed(indexed: Indexed) -> None:
    assert {article.source.article_id: article for article in _given()} == indexed.articles()


def test_a_language_that_is_named_is_not_guessed() -> None:
    assert given_article("a", "Malsund.", "German").source == Source("a", "a", language="de")
    assert given_article("a", TEXTS["ferry.jsonl"]).source.language == "en"


def test_a_hostile_id_is_one_short_line() -> None:
    article = given_article("\x1b[2J a\nb" + "c" * 2000, "Text.")
    name = "[2J a b" + "c" * 993
    assert article.source == Source(name, name)


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_a_blank_text_is_no_article(text: str) -> None:
    with pytest.raises(UnreadableArticle):
        given_article("a", text)


def _article(article_id: str, text: str, **fields: object) -> Article:
    source = Source(article_id, article_id, **fields)  # type: ignore[arg-type]  # free fields
    return Article(source, text, (Span(0, len(text)),))


MANY = (
    _article("old", "Aaaa bc. Bbbb.", published=date(2024, 1, 31), outlet="BBC", language="en"),
    _article("new", "Aaab. Cccc.", published=date(2024, 2, 1), outlet="Straßenblatt", language="de"),
    *(_article(f"{n}", "a" * n + "b" * 7 + ".") for n in range(1, 10)),
    _article("needle", "Aaaaaaaaaaaaaaaaaa bbbbbbbbb ccccccccc. " + "D" * 300 + "."),
)


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with GrowingStore(tmp_path_factory.mktemp("store")) as store:
        store.add_articles(*MANY)
        store.lexical = index_terms(store.all_passages())
        yield store


def _near(
    searched: Searchable,
    *,
    passages: int = 99,
    lexical: int = 0,
    question: str = "aabc",
    filters: Filters | None = None,
) -> dict[str, PassageCandidate]:
    """The candidates for "aabc", by article."""
    vector = np.array(LetterEmbedder().embed_query("aabc"), np.float32)
    query = Query(question, "en", filters or Filters())
    found = searched.candidates(query, vector, passages=passages, lexical=lexical)
    assert len({one.passage for one in found}) == len(found)
    return {one.passage.source.article_id: one for one in found}


def test_cosines_are_those_out_of_a_store(stored: Store) -> None:
    given, from_store = _near(GivenPassages(MANY, LetterEmbedder())), _near(stored)
    assert given.keys() == from_store.keys() == {article.source.article_id for article in MANY}
    for name, one in given.items():
        assert one.passage == from_store[name].passage
        assert one.cosine == pytest.approx(from_store[name].cosine, abs=1e-3)
        assert one.lexical == pytest.approx(from_store[name].lexical, abs=1e-6)
        assert one.sentence_cosines == pytest.approx(from_store[name].sentence_cosines, abs=1e-3)


@pytest.mark.parametrize(("passages", "ids"), [(2, {"new", "old"}), (4, {"new", "old", "9", "8"})])
def test_the_nearest_passages_are_looked_at(stored: Store, passages: int, ids: set[str]) -> None:
    for searched in (stored, GivenPassages(MANY, LetterEmbedder())):
        assert _near(searched, passages=passages).keys() == ids


def test_those_with_most_of_the_terms_are_looked_at(stored: Store) -> None:
    for searched in (stored, GivenPassages(MANY, LetterEmbedder())):
        assert _near(searched, passages=0, lexical=1, question="Dddddd").keys() == {"needle"}
        looked_at = _near(searched, passages=0, lexical=99, question="abbbbbbb")
        every = _near(searched, question="abbbbbbb")
        assert looked_at.keys() == {name for name, one in every.items() if one.lexical} != every.keys()


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(since=date(2024, 2, 1)), {"new"}),
        (Filters(until=date(2024, 1, 31)), {"old"}),
        (Filters(since=date(2024, 1, 31), until=date(2024, 2, 1)), {"old", "new"}),
        (Filters(outlet="STRASSENBLATT"), {"new"}),
        (Filters(outlet=""), set()),
        (Filters(language="en"), {"old"}),
        (Filters(language="en", outlet="Straßenblatt"), set()),
    ],
)
def test_only_articles_that_pass_the_filters_are_looked_at(
    stored: Store, filters: Filters, ids: set[str]
) -> None:
    for searched in (stored, GivenPassages(MANY, LetterEmbedder())):
        assert _near(searched, filters=filters).keys() == ids


def test_every_text_is_embedded_once() -> None:
    embedder = LetterEmbedder()
    first, second = "Aa aaaa aaaaaaaaaa.", "Bb bbbb bbbbbbbbbb."
    GivenPassages([_article("a", f"{first} {second}"), _article("b", second)], embedder)
    assert embedder.embedded == [f"{first} {second}", second, first]  # passages first


def test_two_passages_of_one_article_are_both_found() -> None:
    articles = [_article("a", "Aaaa."), _article("a", "Bbbb.")]
    hits = Searcher(LetterEmbedder()).search(GivenPassages(articles, LetterEmbedder()), Query("a", "en")).hits
    assert [hit.passage.text for hit in hits] == ["Aaaa.", "Bbbb."]


def _scores(answer: Answer) -> list[float]:
    of_sentences = [score for hit in answer.hits for score in hit.sentence_scores]
    return [
        answer.confidence,
        *(citation.score for citation in answer.citations),
        *(hit.score for hit in answer.hits),
        *of_sentences,
    ]


def _without_scores(answer: Answer) -> Answer:
    return replace(
        answer,
        citations=tuple(replace(one, score=0.0) for one in answer.citations),
        hits=tuple(Hit(hit.passage, 0.0) for hit in answer.hits),
        confidence=0.0,
    )


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_answer_is_that_of_an_index_of_the_same_articles(
    indexed: Indexed, embedder: Embedder, tmp_path: Path, question: str
) -> None:
    with closing(IndexReader(indexed.index, embedder)) as reader:
        from_index = Assistant(reader, embedder).ask(question)
    from_given = Assistant(IndexReader(tmp_path, embedder), embedder).ask(question, given=_given())
    assert _without_scores(from_given) == _without_scores(from_index)
    assert _scores(from_given) == pytest.approx(_scores(from_index), abs=1e-4)


def test_given_articles_are_all_that_is_answered_from(tmp_path: Path) -> None:
    embedder = LetterEmbedder()
    indexed = Indexed(tmp_path, embedder)
    only = [given_article("given:0", "Die Ernte ist in diesem Jahr ausgefallen.")]
    with closing(IndexReader(indexed.index, embedder)) as reader:
        assistant = Assistant(reader, embedder)
        for hits in (assistant.ask("Kreml?", given=only).hits, assistant.search("Kreml?", given=only)):
            assert [hit.passage.source.article_id for hit in hits] == ["given:0"]
        assert len(assistant.search("Kreml?")) == len(TEXTS)


def test_without_a_given_article_there_is_no_answer(tmp_path: Path) -> None:
    embedder = LetterEmbedder()
    assistant = Assistant(IndexReader(tmp_path, embedder), embedder)
    answer = assistant.ask("Who called?", given=[])
    assert (answer.refused, answer.hits, answer.confidence) == (True, (), 0.0)
    with pytest.raises(NoIndex):
        assistant.ask("Who called?")
