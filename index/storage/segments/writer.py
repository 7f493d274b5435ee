"""Writes a new segment."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from index.storage.lexical.files import save_terms
from index.storage.lexical.live import LiveTerms
from index.storage.lexical.making import make_terms
from index.storage.lexical.merging import merge_terms
from index.storage.passage_vectors.coding import Coding
from index.storage.passage_vectors.files import PassageVectorWriter, TokenRows
from index.storage.relations.sketches.files import save_sketches
from index.storage.relations.sketches.sketch import Sketch, make_sketch
from index.storage.segments.article_file import ArticleFileWriter
from index.storage.segments.client import cannot_write
from index.storage.segments.segment import SKETCHES, Counts, Segment
from index.storage.segments.unused_rows import zero_unused_rows
from index.storage.segments.vector_rows import VectorRows
from index.text.articles import Article
from index.text.passages import Passage

_COPIED_TOGETHER = 200
"""How many articles are copied at a time."""


class SegmentWriter:
    """A segment in a new folder, which is named as the segment. To be closed; then it can be read.

    `embedding_model` and `cutting_rule` are recorded in Chroma; `coding` is that of the token vectors, None
    if the model gives none. Raises StoredIndexError if it cannot be written.
    """

    def __init__(
        self, folder: Path, coding: Coding | None, *, embedding_model: str, cutting_rule: str
    ) -> None:
        folder.mkdir(parents=True)
        self.counts = Counts()
        self._terms: list[LiveTerms] = []
        self._sketches: list[Sketch] = []
        self._folder = folder
        metadata = {"embedding_model": embedding_model, "cutting_rule": cutting_rule}
        with ExitStack() as stack, self._writing():
            self._articles = stack.enter_context(closing(ArticleFileWriter(folder)))
            self.vectors = stack.enter_context(PassageVectorWriter(folder / "vectors", coding))
            self._rows = VectorRows.create(folder / "chroma", metadata)
            stack.callback(self._rows.close)
            self._files = stack.pop_all()

    def add(
        self,
        articles: Sequence[tuple[Article, Sequence[Passage]]],
        vectors: np.ndarray,
        others: Sequence[tuple[np.ndarray, TokenRows]],
    ) -> None:
        """Adds articles with their passages. For each passage, in this order, `vectors` has its vector,
        float32, and `others` its vector with those of its sentences, a row each, and where its tokens are."""
        self._add(articles, vectors, others)
        passages = (passage for _, some in articles for passage in some)
        self._terms.append(LiveTerms(make_terms(passages)))
        self._sketches += [make_sketch(article) for article, _ in articles]

    def _add(
        self,
        articles: Sequence[tuple[Article, Sequence[Passage]]],
        vectors: np.ndarray,
        others: Sequence[tuple[np.ndarray, TokenRows]],
    ) -> None:
        passages = [passage for _, some in articles for passage in some]
        first = self._articles.passages
        with self._writing():
            for article, some in articles:
                self._articles.add(article, some)
        self._rows.write(first, [passage.source for passage in passages], vectors)
        for own, tokens in others:
            self.vectors.write(own, tokens)
        sentences = sum(len(passage.sentences) for passage in passages)
        self.counts += Counts(len(articles), len(passages), sentences)

    def copy(self, segment: Segment, *, sketches: bool = True) -> Iterator[int]:
        """Adds everything in another segment, which must stay open until this one is closed, and yields how
        many passages were copied each time. Without `sketches`, those are made anew."""
        self._terms.append(segment.terms)
        shared: dict[TokenRows, TokenRows] = {}
        if sketches:
            self._sketches += segment.sketches()
        ids = iter(segment.article_ids())
        while some := list(islice(ids, _COPIED_TOGETHER)):
            articles = segment.articles(some)
            if not sketches:
                self._sketches += [make_sketch(articles[article_id]) for article_id in some]
            numbers = [list(segment.numbers_of(article_id)) for article_id in some]
            every = [number for of_article in numbers for number in of_article]
            passages = segment.passages(every)
            self._add(
                [
                    (articles[article_id], [passages[number] for number in of_article])
                    for article_id, of_article in zip(some, numbers, strict=True)
                ],
                segment.passage_vectors(every),
                [self._copied(segment, number, shared) for number in every],
            )
            yield len(every)

    def _copied(
        self, segment: Segment, number: int, shared: dict[TokenRows, TokenRows]
    ) -> tuple[np.ndarray, TokenRows]:
        """A passage's vectors. `shared` has where tokens were written that passages of one text share."""
        stored, rows = segment.vectors.of(number), segment.vectors.token_rows(number)
        if rows not in shared:
            shared[rows] = self.vectors.write_tokens(stored.tokens)
        return stored.own, shared[rows]

    def close(self) -> None:
        """Writes the rest, so that the segment can be read."""
        with self._writing(), self._files:
            self._rows.write_out()
            save_terms(self._folder / "terms", merge_terms(self._terms))
            save_sketches(self._folder / SKETCHES, self._sketches)
        zero_unused_rows(self._folder / "chroma")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.close()
        else:
            self._files.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise cannot_write(self._folder, error) from error
