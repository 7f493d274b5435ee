"""A store that grows by a segment each time something is added, and passages to add."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import numpy as np
from index_fakes import LetterEmbedder

from index.models.embedder import Embedder
from index.storage.segments.segment import Segment
from index.storage.segments.writer import SegmentWriter
from index.storage.store.store import Store
from index.text.articles import Article, Source, Span
from index.text.passages import Passage, passage_input, sentence_input, split_article

EMBEDDER = LetterEmbedder()
RECIPE = {"embedding_model": "letters", "cutting_rule": "r1"}


def make_passage(text: str, article_id: str = "a.txt", **fields: object) -> Passage:
    """A passage of one sentence, its article's whole text."""
    source = Source(article_id=article_id, path=article_id, **fields)  # type: ignore[arg-type]  # free fields
    return Passage(source, text, 0, (Span(0, len(text)),))


def vectors_of(texts: Sequence[str]) -> np.ndarray:
    return np.array(EMBEDDER.embed_documents(list(texts)), np.float32)


def article_of(passages: Sequence[Passage]) -> Article:
    """An article that has these passages and only spaces between them."""
    text = ""
    for passage in passages:
        text += " " * (passage.start - len(text)) + passage.text
    pages = tuple(dict.fromkeys(page for passage in passages for page in passage.pages))
    seams = [passage.seams for passage in passages]
    return Article(
        passages[0].source,
        text,
        tuple(Span(passage.start, passage.end) for passage in passages),
        pages=pages,
        seams=None if None in seams else tuple(seam for some in seams for seam in some or ()),
    )


def write_segment(
    folder: Path,
    articles: Sequence[tuple[Article, Sequence[Passage]]],
    *,
    vectors: np.ndarray | None = None,
    embedder: Embedder = EMBEDDER,
) -> None:
    """Writes a segment with these articles; their passages have `vectors`, or those of the embedder."""
    passages = [passage for _, some in articles for passage in some]
    if vectors is None and passages:
        vectors = embedder.embed_passages([passage_input(passage) for passage in passages])
    with SegmentWriter(folder, None, **RECIPE) as writer:
        others = []
        for passage, own in zip(passages, vectors if vectors is not None else (), strict=True):
            inputs = [sentence_input(passage, number) for number in range(len(passage.sentences))]
            of_sentences = (
                np.array([own] * len(inputs)) if len(passages) > 500 else embedder.embed_passages(inputs)
            )
            others.append((np.vstack([own, of_sentences]), writer.vectors.write_tokens(None)))
        writer.add(articles, np.array(vectors if vectors is not None else [], np.float32), others)


class GrowingStore(Store):
    """A store whose segments are in `folder`; without a lexical index and relations at first."""

    def __init__(self, folder: Path) -> None:
        super().__init__(())
        self._folder = folder

    def add(self, *articles: tuple[Article, Sequence[Passage]]) -> None:
        """Adds articles with these passages."""
        self._add(articles)

    def add_articles(self, *articles: Article, embedder: Embedder = EMBEDDER) -> None:
        """Adds articles as they are cut."""
        self._add([(article, split_article(article)) for article in articles], embedder=embedder)

    def add_passages(self, *passages: Passage, vectors: np.ndarray | None = None) -> None:
        """Adds passages, those of an article side by side."""
        grouped = (list(some) for _, some in groupby(passages, key=lambda passage: passage.source))
        self._add([(article_of(some), some) for some in grouped], vectors=vectors)

    def _add(
        self,
        articles: Sequence[tuple[Article, Sequence[Passage]]],
        *,
        vectors: np.ndarray | None = None,
        embedder: Embedder = EMBEDDER,
    ) -> None:
        folder = self._folder / f"segment-{len(self.segments)}"
        write_segment(folder, articles, vectors=vectors, embedder=embedder)
        self.segments = (*self.segments, Segment(folder))
