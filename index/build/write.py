"""A new generation's rows: copied from the generation before where nothing changed, else made."""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from index.articles import Article
from index.passages import Passage, passage_input, sentence_input, split_article
from index.store import Counts, Store
from index.store.collection import Collection
from index.store.rows import Row, read_article_id, read_passage, read_sentence_place

if TYPE_CHECKING:
    from index.embedder import Embedder

_CHUNK_TEXTS = 20_000
"""So many texts are embedded at once: enough to sort by length, and 30 MB of vectors of 384 numbers."""

_OPENING_CHARACTERS = 500
"""What stands for an article without a passage, such as a list of captions: its beginning."""

Vectors = dict[str, np.ndarray]
"""Vectors by the text that was embedded."""

StageProgress = Callable[[int, int], None]
"""Gets how many are done, and of how many."""


def copy_articles(
    old: Store, new: Store, keep: AbstractSet[str], progress: StageProgress
) -> tuple[Counts, Vectors]:
    """Copies the articles whose ids are in `keep` with their passages and vectors.

    Returns how many there were of each, and the vectors of what was left behind by the text that was
    embedded: most of a changed article is as it was.
    """
    everything = old.counts()
    tick = _Ticker(everything.articles + everything.passages + everything.sentences, progress)
    passages, left_passages = _copy_rows(old.passage_rows, new.passage_rows, keep, tick)
    sentences, left_sentences = _copy_rows(old.sentence_rows, new.sentence_rows, keep, tick)
    articles, _ = _copy_rows(old.article_rows, new.article_rows, keep, tick)
    left: Vectors = {}
    by_id: dict[str, Passage] = {}
    for row, vector in left_passages:
        by_id[row.id] = passage = read_passage(row)
        left[passage_input(passage)] = vector
    for row, vector in left_sentences:
        passage_id, number = read_sentence_place(row)
        if passage_of := by_id.get(passage_id):
            left[sentence_input(passage_of, number)] = vector
    return Counts(articles, passages, sentences), left


def add_articles(
    articles: Sequence[Article],
    store: Store,
    carried: Vectors,
    load_embedder: "Callable[[], Embedder]",
    progress: StageProgress,
) -> Counts:
    """Cuts articles into passages and puts both in, with the sentences and all their vectors. Texts whose
    vectors are not carried over are embedded; without any the model is not loaded. Returns how many."""
    cut = [_Cut(article, split_article(article)) for article in articles]
    tick = _Ticker(sum(article.texts_count for article in cut), progress)
    for chunk in _chunks(cut):
        _add_chunk(chunk, store, carried, load_embedder, tick)
    return Counts(
        articles=len(cut),
        passages=sum(len(article.passages) for article in cut),
        sentences=sum(len(passage.sentences) for article in cut for passage in article.passages),
    )


@dataclass(frozen=True, slots=True)
class _Cut:
    """An article and its passages."""

    article: Article
    passages: tuple[Passage, ...]

    @property
    def texts_count(self) -> int:
        return sum(1 + len(passage.sentences) for passage in self.passages) or 1

    @property
    def own_texts(self) -> list[str]:
        """What the article's vector is the mean of."""
        return [passage_input(passage) for passage in self.passages] or [
            self.article.text[:_OPENING_CHARACTERS]
        ]

    @property
    def sentence_texts(self) -> list[str]:
        return [
            sentence_input(passage, number)
            for passage in self.passages
            for number in range(len(passage.sentences))
        ]


class _Ticker:
    """Adds up what is done."""

    def __init__(self, total: int, progress: StageProgress) -> None:
        self._total = total
        self._progress = progress
        self._done = 0

    def __call__(self, more: int) -> None:
        self._done += more
        self._progress(self._done, self._total)


def _copy_rows(
    old: Collection, new: Collection, keep: AbstractSet[str], tick: _Ticker
) -> tuple[int, list[tuple[Row, np.ndarray]]]:
    """How many rows were copied, and those left behind with their vectors."""
    copied = 0
    left: list[tuple[Row, np.ndarray]] = []
    for page in old.pages():
        stays = np.array([read_article_id(row) in keep for row in page.rows])
        rows = [row for row, stay in zip(page.rows, stays, strict=True) if stay]
        new.write(rows, page.vectors[stays])
        copied += len(rows)
        left += [
            (row, vector)
            for row, vector, stay in zip(page.rows, page.vectors, stays, strict=True)
            if not stay
        ]
        tick(len(page.rows))
    return copied, left


def _chunks(articles: Sequence[_Cut]) -> Iterator[list[_Cut]]:
    """Articles of about _CHUNK_TEXTS texts together, at least one."""
    chunk: list[_Cut] = []
    texts = 0
    for article in articles:
        chunk.append(article)
        texts += article.texts_count
        if texts >= _CHUNK_TEXTS:
            yield chunk
            chunk, texts = [], 0
    if chunk:
        yield chunk


def _add_chunk(
    chunk: Sequence[_Cut],
    store: Store,
    carried: Vectors,
    load_embedder: "Callable[[], Embedder]",
    tick: _Ticker,
) -> None:
    own_texts = [article.own_texts for article in chunk]
    sentence_texts = [text for article in chunk for text in article.sentence_texts]
    texts = [text for article_texts in own_texts for text in article_texts] + sentence_texts
    missing = [text for text in dict.fromkeys(texts) if text not in carried]
    tick(len(texts) - len(missing))
    made: Vectors = {}
    if missing:
        made = dict(zip(missing, load_embedder().embed_passages(missing, progress=tick), strict=True))

    def vectors(of: Sequence[str]) -> np.ndarray:
        return np.array([made[text] if text in made else carried[text] for text in of], np.float32)

    store.add_articles(
        [cut.article for cut in chunk], np.array([_mean(vectors(texts)) for texts in own_texts])
    )
    if passages := [passage for cut in chunk for passage in cut.passages]:
        passage_texts = [
            text for cut, texts in zip(chunk, own_texts, strict=True) if cut.passages for text in texts
        ]
        store.add_passages(passages, vectors(passage_texts))
        store.add_sentences(passages, vectors(sentence_texts))


def _mean(vectors: np.ndarray) -> np.ndarray:
    """The direction between unit vectors, of unit length."""
    mean: np.ndarray = vectors.mean(axis=0)
    return mean / (np.linalg.norm(mean) or 1.0)
