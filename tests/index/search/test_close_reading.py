"""The reader that ships, with the default model: real weights, real token vectors."""

import numpy as np
import pytest

from index.models.embedder import Embedder
from index.question.embedding import embed_question
from index.question.query import Query
from index.search.close_reading.passages import read_closely
from index.search.close_reading.reader import CloseReader, load_close_reader
from index.search.given import GivenPassages, given_article
from index.storage.candidates import PassageCandidate
from index.storage.passage_vectors.coding import Coding, coding_of
from index.storage.passage_vectors.files import PassageVectors

_HARBOUR = (
    "Die neue Hafenbrücke von Velmark ist 412 Meter lang. Sie wurde am Montag eröffnet. "
    "Bürgermeisterin Anna Krull zerschnitt das Band. Der Bau hatte sich wegen eines Hochwassers verzögert."
)


@pytest.fixture(scope="module")
def reader() -> CloseReader:
    return load_close_reader()


def _candidates(embedder: Embedder, *texts: str) -> list[PassageCandidate]:
    articles = [given_article(str(number), text, "de") for number, text in enumerate(texts)]
    passages, query = GivenPassages(articles, embedder), Query("Hafen", "de")
    found = passages.candidates(query, np.ones(384, np.float32), passages=9, lexical=9)
    return sorted(found, key=lambda one: one.passage.source.article_id)


@pytest.mark.parametrize(
    ("question", "language", "number"),
    [
        ("Wie lang ist die neue Brücke?", "de", 0),
        ("When was the bridge opened?", "en", 1),
        ("Who cut the ribbon?", "en", 2),
        ("Warum dauerte der Bau länger als geplant?", "de", 3),
    ],
)
def test_the_sentence_that_answers_is_the_likeliest(
    embedder: Embedder, reader: CloseReader, question: str, language: str, number: int
) -> None:
    asked = embed_question(Query(question, language), embedder)
    [reading] = read_closely(reader, asked, _candidates(embedder, _HARBOUR))
    assert reading is not None
    assert int(np.argmax(reading.sentences)) == number


def test_a_passage_that_answers_is_likelier_to_than_one_on_another_subject(
    embedder: Embedder, reader: CloseReader
) -> None:
    other = "Das Stadtmuseum zeigt ab Freitag Gemälde. Der Eintritt kostet acht Euro."
    asked = embed_question(Query("Wie lang ist die neue Brücke?", "de"), embedder)
    bridge, museum = read_closely(reader, asked, _candidates(embedder, _HARBOUR, other))
    assert bridge is not None
    assert museum is not None
    assert bridge.passage > museum.passage + 1


def test_what_is_said_of_a_passage_does_not_depend_on_what_is_read_beside_it(
    embedder: Embedder, reader: CloseReader
) -> None:
    asked = embed_question(Query("Wer eröffnete sie?", "de"), embedder)
    texts = (_HARBOUR, "Der Zoo hat zwei Tiger.", "Es regnet.")
    together = read_closely(reader, asked, _candidates(embedder, *texts))
    alone = [read_closely(reader, asked, _candidates(embedder, text))[0] for text in texts]
    assert together == alone


def test_token_vectors_of_another_kind_are_not_read(embedder: Embedder, reader: CloseReader) -> None:
    own = coding_of(embedder)
    assert own is not None
    turned = Coding(np.roll(own.centre, 1))
    narrow = Coding(own.centre[:128])
    assert [reader.reads(coding) for coding in (own, turned, narrow)] == [True, False, False]


def test_a_passage_without_token_vectors_is_not_read(embedder: Embedder, reader: CloseReader) -> None:
    [candidate] = _candidates(embedder, "Es regnet.")
    vectors = PassageVectors(candidate.vectors.own, None)
    bare = PassageCandidate(candidate.passage, 0.5, (0.5,), 0.0, vectors)
    asked = embed_question(Query("Regnet es?", "de"), embedder)
    assert read_closely(reader, asked, [bare]) == [None]
    assert [one is None for one in read_closely(reader, asked, [bare, candidate])] == [True, False]


def test_a_question_of_a_model_without_token_vectors_is_not_read(reader: CloseReader) -> None:
    nothing = np.empty((0, 384), np.float32)
    some = np.ones((3, 384), np.float32), np.array([[0, 3]])
    assert reader.read(nothing, [some]) == [None]
