"""A new generation's rows: copied from the generation before where nothing changed, else made."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from index.articles import Article
from index.passage_vectors import CodedTokens, PassageVectorFiles, PassageVectorWriter, TokenRows
from index.passages import Passage, passage_input, sentence_input, split_article
from index.store import Counts, Store
from index.store.collection import Collection
from index.store.rows import Row, read_article_id, read_passage, split_sentence_id

if TYPE_CHECKING:
    from index.embedder import Embedder

_CHUNK_TEXTS = 20_000
"""So many texts are embedded at once: enough to sort by length, and 30 MB of vectors of 384 numbers."""

_OPENING_CHARACTERS = 500
"""What stands for an article without a passage, such as a list of captions: its beginning."""


@dataclass(frozen=True, slots=True)
class Made:
    """What the model made of texts, by the text: vectors, and of passages the tokens."""

    vectors: dict[str, np.ndarray] = field(default_factory=dict)
    tokens: dict[str, CodedTokens | None] = field(default_factory=dict)


StageProgress = Callable[[int, int], None]
"""Gets how many are done, and of how many."""


def copy_articles(
    old: Store,
    old_vectors: PassageVectorFiles,
    new: Store,
    new_vectors: PassageVectorWriter,
    keep: AbstractSet[str],
    progress: StageProgress,
) -> tuple[Counts, Made]:
    """Copies the articles whose ids are in `keep` with their passages and vectors.

    Returns how many there were of each, and what the model made of the texts of those left behind: most of a
    changed article is as it was.
    """
    everything = old.counts()
    tick = _Ticker(everything.articles + everything.passages + everything.sentences, progress)

    def copy_vectors(row: Row) -> None:
        vectors = old_vectors.of(row.id)
        new_vectors.write(row.id, vectors.own, new_vectors.copy_tokens(vectors.tokens))

    passages, left_passages = _copy_rows(old.passage_rows, new.passage_rows, keep, tick, copy_vectors)
    sentences, left_sentences = _copy_rows(old.sentence_rows, new.sentence_rows, keep, tick)
    articles, _ = _copy_rows(old.article_rows, new.article_rows, keep, tick)
    left = Made()
    by_id: dict[str, Passage] = {}
    for row, vector in left_passages:
        by_id[row.id] = passage = read_passage(row)
        left.vectors[passage_input(passage)] = vector
        left.tokens[passage_input(passage)] = old_vectors.of(row.id).tokens
    for row, vector in left_sentences:
        passage_id, number = split_sentence_id(row.id)
        if passage_of := by_id.get(passage_id):
            left.vectors[sentence_input(passage_of, number)] = vector
    return Counts(articles, passages, sentences), left


def add_articles(
    articles: Sequence[Article],
    store: Store,
    vectors: PassageVectorWriter,
    carried: Made,
    load_embedder: "Callable[[], Embedder]",
    progress: StageProgress,
) -> Counts:
    """Cuts articles into passages and puts both in, with the sentences and all their vectors. Texts of which
    nothing is carried over are embedded; without any the model is not loaded. Returns how many."""
    cut = [_Cut(article, split_article(article)) for article in articles]
    tick = _Ticker(sum(article.texts_count for article in cut), progress)
    for chunk in _chunks(cut):
        made = _make(chunk, vectors, carried, load_embedder, tick)
        _add_chunk(chunk, store, vectors, made)
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
        return [text for passage in self.passages for text in _sentence_texts(passage)]


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
    old: Collection,
    new: Collection,
    keep: AbstractSet[str],
    tick: _Ticker,
    copied_too: Callable[[Row], None] = lambda row: None,
) -> tuple[int, list[tuple[Row, np.ndarray]]]:
    """How many rows were copied, and those left behind with their vectors."""
    copied = 0
    left: list[tuple[Row, np.ndarray]] = []
    for page in old.pages():
        stays = np.array([read_article_id(row) in keep for row in page.rows])
        rows = [row for row, stay in zip(page.rows, stays, strict=True) if stay]
        new.write(rows, page.vectors[stays])
        for row in rows:
            copied_too(row)
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


@dataclass(frozen=True, slots=True)
class _Ready:
    """What a chunk's texts come to: vectors, and of passages where their tokens were written."""

    vectors: Mapping[str, np.ndarray]
    tokens: Mapping[str, TokenRows]

    def rows(self, texts: Sequence[str]) -> np.ndarray:
        return np.array([self.vectors[text] for text in texts], np.float32)


def _make(
    chunk: Sequence[_Cut],
    writer: PassageVectorWriter,
    carried: Made,
    load_embedder: "Callable[[], Embedder]",
    tick: _Ticker,
) -> _Ready:
    """Tokens are written as they come: those of a chunk would fill the memory."""
    of_passages = dict.fromkeys(passage_input(passage) for cut in chunk for passage in cut.passages)
    texts = [text for cut in chunk for text in cut.own_texts]
    texts += [text for cut in chunk for text in cut.sentence_texts]
    tokens = {
        text: writer.copy_tokens(carried.tokens[text]) for text in of_passages if text in carried.tokens
    }
    unread = [text for text in of_passages if text not in tokens]
    others = [
        text for text in dict.fromkeys(texts) if text not in carried.vectors and text not in of_passages
    ]
    vectors = {text: carried.vectors[text] for text in texts if text in carried.vectors}
    tick(len(texts) - len(unread) - len(others))
    if unread:
        for text, reading in zip(unread, load_embedder().read(unread, kind="passage"), strict=True):
            vectors[text] = reading.vector
            tokens[text] = writer.write_tokens(reading.tokens)
            tick(1)
    if others:
        vectors |= zip(others, load_embedder().embed_passages(others, progress=tick), strict=True)
    return _Ready(vectors, tokens)


def _add_chunk(chunk: Sequence[_Cut], store: Store, writer: PassageVectorWriter, ready: _Ready) -> None:
    store.add_articles(
        [cut.article for cut in chunk], np.array([_mean(ready.rows(cut.own_texts)) for cut in chunk])
    )
    if passages := [passage for cut in chunk for passage in cut.passages]:
        store.add_passages(passages, ready.rows([passage_input(passage) for passage in passages]))
        store.add_sentences(passages, ready.rows([text for cut in chunk for text in cut.sentence_texts]))
    for passage in passages:
        own = passage_input(passage)
        writer.write(passage.id, ready.rows([own, *_sentence_texts(passage)]), ready.tokens[own])


def _sentence_texts(passage: Passage) -> list[str]:
    return [sentence_input(passage, number) for number in range(len(passage.sentences))]


def _mean(vectors: np.ndarray) -> np.ndarray:
    """The direction between unit vectors, of unit length."""
    mean: np.ndarray = vectors.mean(axis=0)
    return mean / (np.linalg.norm(mean) or 1.0)
