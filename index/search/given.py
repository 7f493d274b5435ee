"""Passages that come with a question: searched like an index, but without one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from index.question.query import Filters, Query
from index.reading.fields.field_values import clean_label
from index.reading.rows.row import read_article_row
from index.storage.candidates import PassageCandidate
from index.storage.lexical.index import LexicalIndex, index_terms
from index.storage.passage_vectors.coding import coding_of
from index.storage.passage_vectors.files import PassageVectors
from index.text.articles import Article
from index.text.passages import Passage, passage_input, sentence_input, split_article

if TYPE_CHECKING:
    from index.models.embedder import Embedder


def given_article(article_id: str, text: str, language: str | None = None) -> Article:
    """The article that an index would make of a JSON row with this `id`, `text` and `language`.

    Its text is made storable in the same way: line ends become `\\n`, and characters that no store accepts
    are replaced one for one. So its offsets may differ from those in `text`. Its path is its id. Raises
    UnreadableArticle if the text is blank.
    """
    name = clean_label(article_id) or "given"
    return read_article_row(
        {"id": name, "text": text, "language": language}, path=name, default_id=name, may_be_markup=False
    )


class GivenPassages:
    """The passages of a few articles and their vectors, in memory; the same as in a store of these articles.

    If two of the articles have one id, their passages count as those of one article.
    """

    def __init__(self, articles: Sequence[Article], embedder: "Embedder") -> None:
        self._passages = [passage for article in articles for passage in split_article(article)]
        inputs = [_inputs(passage) for passage in self._passages]
        read = dict.fromkeys(own for own, *_ in inputs)
        others = list(
            dict.fromkeys(text for _, *sentences in inputs for text in sentences if text not in read)
        )
        coding = coding_of(embedder) if read else None
        tokens, vectors = {}, {}
        for text, reading in zip(read, embedder.read([*read], kind="passage"), strict=True):
            vectors[text] = reading.vector
            tokens[text] = coding.encode(reading.tokens) if coding and reading.tokens else None
        vectors |= zip(others, embedder.embed_passages(others), strict=True)
        self._terms = index_terms(self._passages)
        self._vectors = [
            PassageVectors(np.array([vectors[text] for text in of_passage]), tokens[of_passage[0]])
            for of_passage in inputs
        ]

    def knows(self, word: str) -> bool:
        """Like `Store.knows`."""
        return self._terms.knows(word)

    def candidates(
        self, query: Query, vector: np.ndarray, *, passages: int, lexical: int
    ) -> list[PassageCandidate]:
        """Like `Store.candidates`."""
        scores = self._terms.scores(query)
        everything = [
            PassageCandidate(passage, *vectors.cosines(vector), scores.of(passage.id), vectors)
            for passage, vectors in zip(self._passages, self._vectors, strict=True)
            if query.filters.admit(passage.source)
        ]
        everything.sort(key=lambda one: (-one.cosine, one.passage.id))
        by_terms = sorted((one for one in everything if one.lexical), key=lambda one: -one.lexical)
        quoted = (one for one in everything if one.passage.source.article_id in query.quoted)
        near = [*everything[:passages], *by_terms[:lexical]]
        near += quoted
        return list(dict.fromkeys(near))

    @property
    def lexical(self) -> LexicalIndex:
        return self._terms

    def passages(self, ids: Sequence[str], filters: Filters) -> dict[str, Passage]:
        """Like `Store.passages`."""
        known = (passage for passage in self._passages if passage.id in ids)
        return {passage.id: passage for passage in known if filters.admit(passage.source)}


def _inputs(passage: Passage) -> list[str]:
    return [passage_input(passage), *(sentence_input(passage, n) for n in range(len(passage.sentences)))]
