"""Passages that a question brings along: searched as an index is, without one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from index.articles import Article, Source
from index.candidates import Candidate
from index.passages import Passage, passage_input, sentence_input, split_article
from index.query import Filters
from index.readers.fields import clean_label
from index.readers.json_lines import read_row

if TYPE_CHECKING:
    from index.embedder import Embedder


def given_article(article_id: str, text: str, language: str | None = None) -> Article:
    """The article that an index would have of a JSON row with this `id`, `text` and `language`.

    Its text is made storable as there: `\\n` at line ends, and what no store takes replaced one for one, so
    that its offsets may count other characters than those of `text`. Its path is its id. Raises
    UnreadableArticle when the text is blank.
    """
    name = clean_label(article_id) or "given"
    return read_row({"id": name, "text": text, "language": language}, path=name, default_id=name)


class GivenPassages:
    """The passages of a few articles and their vectors, in memory; a store of these articles has the same.

    Two of the articles may have one id: they are two passages of one article then.
    """

    def __init__(self, articles: Sequence[Article], embedder: "Embedder") -> None:
        self._passages = [passage for article in articles for passage in split_article(article)]
        inputs = [_inputs(passage) for passage in self._passages]
        texts = list(dict.fromkeys(text for of_passage in inputs for text in of_passage))
        vectors = dict(zip(texts, embedder.embed_passages(texts), strict=True)) if texts else {}
        # For each passage its own vector, then a row for each of its sentences.
        self._vectors = [np.array([vectors[text] for text in of_passage]) for of_passage in inputs]

    def candidates(
        self, vector: np.ndarray, *, passages: int, sentences: int, filters: Filters
    ) -> list[Candidate]:
        """The passages nearest to a query's vector, so many, and those that the nearest sentences are in."""
        everything = [
            _candidate(passage, vectors @ vector)
            for passage, vectors in zip(self._passages, self._vectors, strict=True)
            if _passes(passage.source, filters)
        ]
        everything.sort(key=lambda one: (-one.cosine, one.passage.id))
        by_sentence = sorted(
            ((cosine, one) for one in everything for cosine in one.sentence_cosines),
            key=lambda pair: pair[0],
            reverse=True,
        )
        return list(dict.fromkeys([*everything[:passages], *(one for _, one in by_sentence[:sentences])]))


def _inputs(passage: Passage) -> list[str]:
    return [passage_input(passage), *(sentence_input(passage, n) for n in range(len(passage.sentences)))]


def _candidate(passage: Passage, cosines: np.ndarray) -> Candidate:
    own, *of_sentences = cosines.tolist()
    return Candidate(passage, own, tuple(of_sentences))


def _passes(source: Source, filters: Filters) -> bool:
    """What `index.store.rows.where` asks of a row."""
    day, outlet = source.published, source.outlet
    return (
        (filters.since is None or (day is not None and day >= filters.since))
        and (filters.until is None or (day is not None and day <= filters.until))
        and (
            filters.outlet is None or (outlet is not None and outlet.casefold() == filters.outlet.casefold())
        )
        and (filters.language is None or source.language == filters.language)
    )
