"""How long a warm search takes, compared with one embedding of the question and one query of Chroma.

    python -m benchmarks.search_speed --corpus FOLDER [--passages N] [--read N]

A corpus that is too small is repeated under other names. Questions are embedded by the default model,
passages by a stand-in that takes almost no time and gives random tokens. So the search does all its work, but
finds passages only by shared words. The parts are timed in turn for each question, so that their ratios hold
on other machines.
"""

import argparse
import json
import re
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

import numpy as np

from index.models.embedder import Embedder, EncodedText, Prefixes, TextKind, TokenVectors
from index.models.loading import load_embedder
from index.question.query import Query
from index.reading.entries import read_file
from index.reading.files import find_files
from index.search import searcher as search
from index.search.searcher import Searcher
from index.storage.building.update import build_index
from index.storage.generations.current import current, open_current
from index.storage.generations.generation import OpenGeneration
from index.text.articles import Article
from index.text.passages import split_article

_TARGET = 4.0
_QUESTIONS = 60
_WARM_UP = 10
_QUESTION_WORDS = 9
_KNOWN_WORDS = 1 << 15
_CHROMA_HITS = 10


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", type=Path, default=Path("corpus"), help="a folder of articles [corpus]")
    parser.add_argument("--passages", type=int, default=10_000, help="how many at least [10000]")
    parser.add_argument(
        "--read", type=int, nargs="+", default=[search._MATCHED], help="how many are read word for word"
    )
    parser.add_argument("--index", type=Path, help="keep the index here, and take it from here if there")
    arguments = parser.parse_args()
    articles = _articles(arguments.corpus)
    embedder = _StandIn(load_embedder())
    with tempfile.TemporaryDirectory() as folder:
        index = arguments.index or Path(folder) / "index"
        if not (index / "current").exists():
            _build(articles, arguments.passages, Path(folder) / "corpus", index, embedder)
        with open_current(index, embedder) as generation:
            _report(generation, embedder, _questions(articles), arguments.read)


def _report(
    generation: OpenGeneration, embedder: "_StandIn", questions: Sequence[Query], read: Sequence[int]
) -> None:
    searcher, store = Searcher(embedder), generation.store

    def search_reading(count: int, query: Query) -> None:
        search._MATCHED = count
        searcher.search(store, query)

    parts: dict[str, Callable[[Query], object]] = {
        "embedding": lambda query: embedder.embed_query(query.text),
        "chroma": lambda query: store.search_passages(embedder.vector(query.text), _CHROMA_HITS),
    } | {f"search, {count} read": partial(search_reading, count) for count in read}
    seconds: dict[str, list[float]] = {name: [] for name in parts}
    for query in questions:
        for name, run in parts.items():
            started = time.perf_counter()
            run(query)
            seconds[name].append(time.perf_counter() - started)
    of = {name: 1000 * median(times[_WARM_UP:]) for name, times in seconds.items()}
    folder = current(generation.folder.parent.parent).folder / "vectors"
    size = sum(file.stat().st_size for file in folder.iterdir())
    counts = generation.manifest.summary.counts
    print(f"{counts.passages} passages, {counts.sentences} sentences; medians of {len(questions) - _WARM_UP}")
    print(f"one embedding of the question  {of['embedding']:7.1f} ms")
    print(f"one query of Chroma            {of['chroma']:7.1f} ms   {_CHROMA_HITS} passages")
    for name in [*parts][2:]:
        ratio = of[name] / (of["embedding"] + of["chroma"])
        print(f"{name:30} {of[name]:7.1f} ms   {ratio:.2f} of both together; target: at most {_TARGET:.0f}")
    print(f"vectors beside Chroma          {size / counts.passages / 1000:7.1f} kB a passage")


def _articles(corpus: Path) -> list[Article]:
    return [
        article
        for file in find_files(corpus).files
        for article in read_file(file, file.location.read_bytes()).articles
    ]


def _build(articles: Sequence[Article], passages: int, corpus: Path, index: Path, embedder: Embedder) -> None:
    rows, made = [], 0
    while made < passages:
        for article in articles:
            copy = f"{len(rows)}"
            # A different first word, as no real corpus has hundreds of equal passages.
            text = f"{copy} {article.text}"
            rows.append(json.dumps({"id": copy, "title": article.source.title, "text": text}))
            made += len(split_article(article))
            if made >= passages:
                break
    corpus.mkdir()
    (corpus / "articles.jsonl").write_text("\n".join(rows), encoding="utf-8")
    build_index(corpus, index, lambda: embedder, identity=embedder.identity)


def _questions(articles: Sequence[Article]) -> list[Query]:
    """Questions made of words from the articles."""
    step = max(1, len(articles) // (_QUESTIONS + _WARM_UP))
    texts = [article.text[len(article.text) // 3 :] for article in articles[::step]]
    words = [re.findall(r"\w{4,}", text)[:_QUESTION_WORDS] for text in texts]
    return [Query(" ".join(each) + "?", "de") for each in words if each][: _QUESTIONS + _WARM_UP]


class _StandIn(Embedder):
    """A text's vector is the sum of random vectors of its words, plus a part that all texts share. The real
    model reads questions too, for the time it takes and for their tokens; tokens of passages are random."""

    def __init__(self, model: Embedder) -> None:
        super().__init__(identity=model.identity, dimensions=model.dimensions, prefixes=Prefixes())
        self._model = model
        draw = np.random.default_rng(0)
        self._words = draw.standard_normal((_KNOWN_WORDS, model.dimensions)).astype(np.float32)
        self._tokens = draw.standard_normal((1024, model.dimensions)).astype(np.float32)

    def vector(self, text: str) -> np.ndarray:
        words = [zlib.crc32(word.lower().encode()) % _KNOWN_WORDS for word in re.findall(r"\w{4,}", text)]
        summed: np.ndarray = self._words[words or [0]].sum(axis=0)
        summed = summed / np.linalg.norm(summed) + 1.5 / len(summed) ** 0.5
        unit: np.ndarray = summed / np.linalg.norm(summed)
        return unit

    def read(self, texts: Sequence[str], *, kind: TextKind) -> Iterator[EncodedText]:
        for text in texts:
            if kind == "query":
                [reading] = self._model.read([text], kind=kind)
                yield replace(reading, vector=self.vector(text))
            else:
                yield EncodedText(self.vector(text), self._random_tokens(text))

    def _embed(self, texts: Sequence[str], kind: TextKind, progress: Callable[[int], None]) -> np.ndarray:
        if kind == "query":
            for text in texts:
                self._model.embed_query(text)
        progress(len(texts))
        return np.array([self.vector(text) for text in texts], np.float32).reshape(-1, self.dimensions)

    def _embed_tokens(self, prefixed_texts: Sequence[str]) -> list[TokenVectors]:
        return [self._random_tokens(text) for text in prefixed_texts]

    def _random_tokens(self, text: str) -> TokenVectors:
        """As many random vectors as the model would give: German has about four characters per token."""
        spans = tuple((start, min(start + 4, len(text))) for start in range(0, len(text), 4))[:512]
        return TokenVectors(self._tokens[: len(spans)], spans)


if __name__ == "__main__":
    main()
