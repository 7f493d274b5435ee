"""Asks the public sets once, and saves every signal of the passages that were read closely.

    python -m benchmarks.fitting.gathering BENCHMARKS READERS CACHE [--only SET ...]

BENCHMARKS is the folder of public sets that benchmarks/results/README.md describes. READERS has `a.onnx`,
`b.onnx` and `all.onnx`, which `training` wrote: each half of XQuAD's articles is read by the reader that was
trained on the other. CACHE gets one file for each set; a set that has its file is not asked again.

`answerable`: XQuAD's questions, asked of all its paragraphs. `unanswerable`: the questions of one half, asked
of the other half. `removed`: asked without the paragraph that answers, but with the rest of its article.
`gnad`: XQuAD's questions, asked with and without 1,028 more articles on other subjects."""

import argparse
import json
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks.fitting.asking import AskedQuestion, ask, to_json
from benchmarks.measuring.unseen import HALVES
from evaluation.questions import Question, read_questions
from index.models.embedder import Embedder
from index.models.loading import load_embedder
from index.question.query import Query
from index.reading.entries import read_file
from index.reading.files import find_files
from index.search.close_reading.reader import load_close_reader
from index.search.given import GivenPassages, given_article
from index.search.searcher import Searchable, Searcher
from index.storage.building.update import build_index
from index.storage.candidates import PassageCandidate
from index.storage.generations.reader import IndexReader
from index.text.articles import Article

DIRECTIONS = (("en", "de"), ("de", "de"), ("de", "en"), ("en", "en"))
ROOT = Path(__file__).parents[2]


class Gathering:
    """The sets by name, each asked on demand."""

    def __init__(self, benchmarks: Path, readers: Path, cache: Path) -> None:
        self._benchmarks = benchmarks
        self._cache = cache
        self._embedder: Embedder = load_embedder()
        self._searchers = {
            name: Searcher(self._embedder, reader=load_close_reader(readers / f"{name}.onnx"))
            for name in ("a", "b", "all")
        }
        halves = json.loads((benchmarks / "xquad/halves.json").read_text("utf-8"))
        self._half = {str(number): half for half in HALVES for number in halves[half]}
        self.sets = {
            **{f"xquad-{asked}-{read}": partial(self._xquad, asked, read) for asked, read in DIRECTIONS},
            **{f"gnad-{asked}-de": partial(self._beside_gnad, asked) for asked in ("en", "de")},
            "multihop": partial(self._set, "multihop", "multihop/questions.jsonl", "multihop/corpus"),
            "nomiracl-de": partial(self._set, "nomiracl-de", "nomiracl/questions-de.jsonl"),
            "nomiracl-en": partial(self._set, "nomiracl-en", "nomiracl/questions-en.jsonl"),
            "rgb": partial(self._set, "rgb", "rgb/questions.jsonl"),
            "sample": partial(self._set, "sample", ROOT / "corpus/questions.jsonl", ROOT / "corpus"),
        }

    def _xquad(self, asked: str, read: str) -> Iterator[AskedQuestion]:
        folder = self._benchmarks / "xquad" / read
        paragraphs = articles_of(folder / "corpus")
        questions = read_questions(folder / f"questions-{asked}.jsonl").questions
        name = f"xquad-{asked}-{read}"
        everything = GivenPassages(paragraphs, self._embedder)
        of_half = {
            half: {one.source.article_id for one in paragraphs if self._of(one.source.article_id) == half}
            for half in HALVES
        }
        for question in questions:
            gold = question.gold_articles
            half = self._of(gold[0])
            other = HALVES[half]
            put = partial(ask, question=question, set_name=name, cluster=_number(gold[0]))
            yield put(self._searchers[other], everything, kind="answerable", half=half)
            yield put(self._searchers[other], Without(everything, gold), kind="removed", half=half)
            if read == "de":
                rest = Without(everything, of_half[half])
                yield put(self._searchers[half], rest, kind="unanswerable", half=half)

    def _beside_gnad(self, asked: str) -> Iterator[AskedQuestion]:
        questions = read_questions(self._benchmarks / f"xquad/de/questions-{asked}.jsonl").questions
        name = f"gnad-{asked}-de"
        paragraphs = self._benchmarks / "xquad/de/corpus"
        with self._indexed(paragraphs, self._benchmarks / "gnad/corpus") as both:
            xquad = {one.source.article_id for one in articles_of(paragraphs)}
            for question in questions:
                gold = question.gold_articles
                put = partial(ask, question=question, set_name=name, cluster=_number(gold[0]))
                searcher = self._searchers[HALVES[self._of(gold[0])]]
                yield put(searcher, both, kind="answerable")
                yield put(searcher, Without(both, xquad), kind="unanswerable")

    def _set(
        self, name: str, questions: str | Path, corpus: str | Path | None = None
    ) -> Iterator[AskedQuestion]:
        """Asks a set's questions of its corpus, or of their own passages. RGB's counterfactual questions are
        left out: they have an answer, and it is wrong."""
        searcher = self._searchers["all"]
        indexed = GivenPassages(articles_of(self._benchmarks / corpus), self._embedder) if corpus else None
        for question in read_questions(self._benchmarks / questions).questions:
            if question.question_type == "counterfactual":
                continue
            passages = indexed or GivenPassages(_given(question), self._embedder)
            kind = "answerable" if question.answerable else "unanswerable"
            yield ask(searcher, passages, question, set_name=name, kind=kind)

    def _of(self, paragraph_id: str) -> str:
        return self._half[_number(paragraph_id)]

    @contextmanager
    def _indexed(self, *folders: Path) -> Iterator[Searchable]:
        index, corpus = self._cache / "index", self._cache / "corpus"
        if not (index / "current").exists():
            corpus.mkdir(exist_ok=True)
            for number, folder in enumerate(folders):
                for file in folder.glob("*.jsonl"):
                    (corpus / f"{number}-{file.name}").write_bytes(file.read_bytes())
            build_index(corpus, index, lambda: self._embedder, identity=self._embedder.identity)
        with (
            closing(IndexReader(index, self._embedder, follow=False)) as reader,
            reader.use() as generation,
        ):
            yield generation.store


class Without:
    """Passages without those of some articles. It fetches twice as many candidates, so that enough are
    left."""

    def __init__(self, passages: Searchable, article_ids: Iterable[str]) -> None:
        self._passages = passages
        self._left_out = frozenset(article_ids)

    def candidates(
        self, query: Query, vector: np.ndarray, *, passages: int, lexical: int
    ) -> list[PassageCandidate]:
        found = self._passages.candidates(query, vector, passages=2 * passages, lexical=2 * lexical)
        return [one for one in found if one.passage.source.article_id not in self._left_out]


def articles_of(folder: Path) -> list[Article]:
    """All readable articles in the folder."""
    return [
        article
        for file in find_files(folder).files
        for article in read_file(file, file.location.read_bytes()).articles
    ]


def _given(question: Question) -> list[Article]:
    return [given_article(one.article_id, one.text) for one in question.given or () if one.text.strip()]


def _number(paragraph_id: str) -> str:
    return paragraph_id.partition("_")[0]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("benchmarks", type=Path)
    parser.add_argument("readers", type=Path)
    parser.add_argument("cache", type=Path)
    parser.add_argument("--only", nargs="+")
    arguments = parser.parse_args()
    gathering = Gathering(arguments.benchmarks.resolve(), arguments.readers, arguments.cache)
    arguments.cache.mkdir(parents=True, exist_ok=True)
    for name in arguments.only or gathering.sets:
        file = arguments.cache / f"{name}.jsonl"
        if file.exists():
            continue
        print(f"asking {name} …", flush=True)
        unfinished = file.with_suffix(".unfinished")
        with unfinished.open("w", encoding="utf-8") as lines:
            for asked in gathering.sets[name]():
                lines.write(to_json(asked) + "\n")
        unfinished.replace(file)


if __name__ == "__main__":
    main()
