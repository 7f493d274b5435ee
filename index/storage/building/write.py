"""A new segment's articles: their texts embedded, or their vectors carried over."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from index.storage.building.cut import CutArticle, sentence_texts
from index.storage.generations.embedded import EmbeddedResult, EmbeddedTexts
from index.storage.passage_vectors.coding import CodedTokens
from index.storage.passage_vectors.files import PassageVectorWriter, TokenRows
from index.storage.segments.segment import Segment
from index.storage.segments.writer import SegmentWriter
from index.text.passages import passage_input, sentence_input

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


def kept_embeddings(segments: Iterable[Segment], article_ids: Collection[str]) -> KeptEmbeddings:
    """What the segments have for the texts of these articles, since most of a changed article is the same."""
    kept = KeptEmbeddings()
    for segment in segments:
        for article_id in article_ids:
            numbers = segment.numbers_of(article_id)
            passages = segment.passages(numbers)
            for number, vector in zip(numbers, segment.passage_vectors(numbers), strict=True):
                passage, stored = passages[number], segment.vectors.of(number)
                kept.vectors[passage_input(passage)] = vector
                kept.tokens[passage_input(passage)] = stored.tokens
                for sentence, own in enumerate(stored.own[1:].astype(np.float32)):
                    kept.vectors.setdefault(sentence_input(passage, sentence), own)
    return kept


def add_articles(
    articles: Iterable[CutArticle],
    texts_count: int,
    writer: SegmentWriter,
    made: "TextMaker",
    progress: StageProgress,
) -> None:
    """Adds articles with their passages and all vectors to a segment, in chunks. `texts_count` is the number
    of texts they have together."""
    tick = _Ticker(texts_count, progress)
    for chunk in _chunks(articles):
        _add_chunk(chunk, writer, made.make(chunk, writer.vectors, tick))


class _Ticker:
    """Adds up what is done."""

    def __init__(self, total: int, progress: StageProgress) -> None:
        self._total = total
        self._progress = progress
        self._done = 0

    def __call__(self, more: int) -> None:
        self._done += more
        self._progress(self._done, self._total)


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
        sentences = dict.fromkeys(text for cut in chunk for text in cut.sentence_texts)
        ready = _Ready()
        self._read_passages(list(passages), writer, ready, tick)
        self._embed([text for text in sentences if text not in passages], ready, tick)
        # A text that occurs in several places is made once, and counts for each.
        tick(sum(cut.texts_count for cut in chunk) - len({**passages, **sentences}))
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


def _add_chunk(chunk: Sequence[CutArticle], writer: SegmentWriter, ready: _Ready) -> None:
    passages = [passage for cut in chunk for passage in cut.passages]
    others = []
    for passage in passages:
        own = passage_input(passage)
        others.append((ready.rows([own, *sentence_texts(passage)]), ready.tokens[own]))
    writer.add(
        [(cut.article, cut.passages) for cut in chunk],
        ready.rows([passage_input(passage) for passage in passages]),
        others,
    )
