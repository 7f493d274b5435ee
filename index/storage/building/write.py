"""A new generation's rows: copied from the generation before if nothing changed, otherwise made."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from index.storage.building.cut import CutArticle, sentence_texts
from index.storage.generations.embedded import EmbeddedResult, EmbeddedTexts
from index.storage.passage_vectors.coding import CodedTokens
from index.storage.passage_vectors.files import PassageVectorFiles, PassageVectorWriter, TokenRows
from index.storage.store.collection import Collection
from index.storage.store.rows import StoredRow, read_article_id, read_passage, split_sentence_id
from index.storage.store.store import Counts, Store
from index.text.passages import Passage, passage_input, sentence_input

if TYPE_CHECKING:
    from index.models.embedder import Embedder

_CHUNK_TEXTS = 20_000
"""About this many texts are written to the index at once: 30 MB of vectors of 384 numbers."""

_EMBEDDED_TOGETHER = 512
"""How many sentences are embedded before they are kept; an interrupted build repeats at most these."""


@dataclass(frozen=True, slots=True)
class KeptEmbeddings:
    """What the generation before has for texts that stay although their articles change: vectors, and for
    passages the tokens."""

    vectors: dict[str, np.ndarray] = field(default_factory=dict)
    tokens: dict[str, CodedTokens | None] = field(default_factory=dict)


StageProgress = Callable[[int, int], None]
"""Called with how many are done, and of how many."""


def copy_articles(
    old: Store,
    old_vectors: PassageVectorFiles,
    new: Store,
    new_vectors: PassageVectorWriter,
    keep: AbstractSet[str],
    progress: StageProgress,
) -> tuple[Counts, KeptEmbeddings]:
    """Copies the articles whose ids are in `keep` with their passages and vectors.

    Returns the counts of each, and the model's results for the texts of those left behind, since most of a
    changed article is the same.
    """
    everything = old.counts()
    tick = _Ticker(everything.articles + everything.passages + everything.sentences, progress)

    def copy_vectors(row: StoredRow) -> None:
        vectors = old_vectors.of(row.id)
        new_vectors.write(row.id, vectors.own, new_vectors.write_tokens(vectors.tokens))

    passages, left_passages = _copy_rows(old.passage_rows, new.passage_rows, keep, tick, copy_vectors)
    sentences, left_sentences = _copy_rows(old.sentence_rows, new.sentence_rows, keep, tick)
    articles, _ = _copy_rows(old.article_rows, new.article_rows, keep, tick)
    left = KeptEmbeddings()
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
    articles: Iterable[CutArticle],
    texts_count: int,
    store: Store,
    vectors: PassageVectorWriter,
    made: "TextMaker",
    progress: StageProgress,
) -> Counts:
    """Adds articles with their passages, sentences and all vectors, in chunks. Returns the counts.
    `texts_count` is the number of texts they have together."""
    tick = _Ticker(texts_count, progress)
    counts = Counts()
    for chunk in _chunks(articles):
        _add_chunk(chunk, store, vectors, made.make(chunk, vectors, tick))
        counts += Counts(
            articles=len(chunk),
            passages=sum(len(cut.passages) for cut in chunk),
            sentences=sum(cut.sentences_count for cut in chunk),
        )
    return counts


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
    copied_too: Callable[[StoredRow], None] = lambda row: None,
) -> tuple[int, list[tuple[StoredRow, np.ndarray]]]:
    """How many rows were copied, and those left behind with their vectors."""
    copied = 0
    left: list[tuple[StoredRow, np.ndarray]] = []
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


def _chunks(articles: Iterable[CutArticle]) -> Iterator[list[CutArticle]]:
    """Chunks of articles with about _CHUNK_TEXTS texts together, at least one article each."""
    chunk: list[CutArticle] = []
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
    """The results for a chunk's texts: vectors, and for passages where their tokens were written."""

    vectors: dict[str, np.ndarray] = field(default_factory=dict)
    tokens: dict[str, TokenRows] = field(default_factory=dict)

    def rows(self, texts: Sequence[str]) -> np.ndarray:
        return np.array([self.vectors[text] for text in texts], np.float32)


class TextMaker:
    """Gives the vectors and tokens of texts: carried over from the generation before, kept by an unfinished
    build, or else made by the model, which is loaded only for that; new results are kept at once."""

    def __init__(
        self, carried: KeptEmbeddings, embedded: EmbeddedTexts, load_embedder: "Callable[[], Embedder]"
    ) -> None:
        self._carried = carried
        self._embedded = embedded
        self._load_embedder = load_embedder

    def make(self, chunk: Sequence[CutArticle], writer: PassageVectorWriter, tick: "_Ticker") -> _Ready:
        """Tokens are written as they come, because those of a chunk would fill the memory."""
        passages = dict.fromkeys(passage_input(passage) for cut in chunk for passage in cut.passages)
        others = dict.fromkeys(text for cut in chunk for text in (*cut.own_texts, *cut.sentence_texts))
        ready = _Ready()
        self._read_passages(list(passages), writer, ready, tick)
        self._embed([text for text in others if text not in passages], ready, tick)
        # A text that occurs in several places is made once, and counts for each.
        tick(sum(cut.texts_count for cut in chunk) - len({**passages, **others}))
        return ready

    def _read_passages(
        self, texts: Sequence[str], writer: PassageVectorWriter, ready: _Ready, tick: "_Ticker"
    ) -> None:
        carried = self._carried
        for text in texts:
            if text in carried.tokens:
                ready.vectors[text] = carried.vectors[text]
                ready.tokens[text] = writer.write_tokens(carried.tokens[text])
        kept = self._embedded.of([text for text in texts if text not in ready.tokens], passages=True)
        for text, made in kept.items():
            ready.vectors[text], ready.tokens[text] = made.vector, writer.write_tokens(made.tokens)
        tick(len(ready.tokens))
        if unread := [text for text in texts if text not in ready.tokens]:
            for text, reading in zip(unread, self._load_embedder().read(unread, kind="passage"), strict=True):
                made = EmbeddedResult(reading.vector, writer.encode(reading.tokens))
                self._embedded.put([(text, made)], passages=True)
                ready.vectors[text], ready.tokens[text] = made.vector, writer.write_tokens(made.tokens)
                tick(1)

    def _embed(self, texts: Sequence[str], ready: _Ready, tick: "_Ticker") -> None:
        known = {text: self._carried.vectors[text] for text in texts if text in self._carried.vectors}
        kept = self._embedded.of([text for text in texts if text not in known], passages=False)
        known |= {text: made.vector for text, made in kept.items()}
        ready.vectors.update(known)
        tick(len(known))
        left = [text for text in texts if text not in known]
        for start in range(0, len(left), _EMBEDDED_TOGETHER):
            some = left[start : start + _EMBEDDED_TOGETHER]
            vectors = self._load_embedder().embed_passages(some, progress=tick)
            self._embedded.put(zip(some, map(EmbeddedResult, vectors), strict=True), passages=False)
            ready.vectors.update(zip(some, vectors, strict=True))


def _add_chunk(chunk: Sequence[CutArticle], store: Store, writer: PassageVectorWriter, ready: _Ready) -> None:
    store.add_articles(
        [cut.article for cut in chunk], np.array([_mean(ready.rows(cut.own_texts)) for cut in chunk])
    )
    if passages := [passage for cut in chunk for passage in cut.passages]:
        store.add_passages(passages, ready.rows([passage_input(passage) for passage in passages]))
        store.add_sentences(passages, ready.rows([text for cut in chunk for text in cut.sentence_texts]))
    for passage in passages:
        own = passage_input(passage)
        writer.write(passage.id, ready.rows([own, *sentence_texts(passage)]), ready.tokens[own])


def _mean(vectors: np.ndarray) -> np.ndarray:
    """The mean direction of unit vectors, of unit length."""
    mean: np.ndarray = vectors.mean(axis=0)
    return mean / (np.linalg.norm(mean) or 1.0)
