"""Passages that a question brings along: found and answered from as if they were indexed."""

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from index_fakes import LetterEmbedder

from bot.answer import Answer
from bot.assistant import Assistant
from index.articles import Article, Source, Span
from index.build import build_index
from index.build.write import add_articles
from index.embedder import Embedder
from index.errors import NoIndex, UnreadableArticle
from index.generations import open_current
from index.generations.reader import IndexReader
from index.given import GivenPassages, given_article
from index.query import Filters, Query
from index.search import Found, Hit, Searchable, Searcher
from index.store import create_store

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
    """TEXTS in an index, each in a file that is named as the article is."""

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


def _search(passages: Searchable, filters: Filters) -> Found:
    return Searcher(LetterEmbedder()).search(passages, Query("aabc", "en", filters), k=12)


def _search_stored(folder: Path, articles: Sequence[Article], filters: Filters) -> Found:
    with create_store(folder, "g1", embedding_model="letters", cutting_rule="1") as store:
        add_articles(articles, store, {}, LetterEmbedder, lambda done, total: None)
        return _search(store, filters)


MANY = (
    _article("old", "Aaaa bc. Bbbb.", published=date(2024, 1, 31), outlet="BBC", language="en"),
    _article("new", "Aaab. Cccc.", published=date(2024, 2, 1), outlet="Straßenblatt", language="de"),
    # More than are looked at: a passage of these is found by its own vector, or by a sentence's alone.
    *(_article(f"{n}", "a" * n + "b" * 7 + "c" * (n % 5) + ".") for n in range(1, 40)),
    _article("needle", "Aaaaaabbbcccaaaabbbccc. " + "D" * 300 + "."),
)


@pytest.mark.parametrize(
    ("filters", "hits"),
    [
        (Filters(), 12),
        (Filters(since=date(2024, 2, 1)), 1),
        (Filters(until=date(2024, 1, 31)), 1),
        (Filters(since=date(2024, 1, 31), until=date(2024, 2, 1)), 2),
        (Filters(outlet="STRASSENBLATT"), 1),
        (Filters(outlet=""), 0),
        (Filters(language="en"), 1),
        (Filters(language="en", outlet="Straßenblatt"), 0),
    ],
)
def test_what_is_found_is_what_a_store_would_find(tmp_path: Path, filters: Filters, hits: int) -> None:
    given = _search(GivenPassages(MANY, LetterEmbedder()), filters)
    stored = _search_stored(tmp_path, MANY, filters)
    assert [hit.passage for hit in given.hits] == [hit.passage for hit in stored.hits]
    assert [hit.score for hit in given.hits] == pytest.approx([hit.score for hit in stored.hits], abs=1e-6)
    for one, other in zip(given.hits, stored.hits, strict=True):
        assert one.sentence_scores == pytest.approx(other.sentence_scores, abs=1e-6)
    assert (len(given.hits), given.confidence) == (hits, stored.confidence)


def test_every_text_is_embedded_once() -> None:
    embedder = LetterEmbedder()
    first, second = "Aaaaaaaaaaaaaaaa.", "Bbbbbbbbbbbbbbbb."
    GivenPassages([_article("a", f"{first} {second}"), _article("b", second)], embedder)
    assert embedder.embedded == [f"{first} {second}", first, second]


def test_two_passages_of_one_article_are_both_found() -> None:
    articles = [_article("a", "Aaaa."), _article("a", "Bbbb.")]
    hits = _search(GivenPassages(articles, LetterEmbedder()), Filters()).hits
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
