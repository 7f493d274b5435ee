"""Fits the weights of `index/confidence.py`, and measures what a question set loses at which threshold.

    python -m benchmarks.fit_confidence BENCHMARKS [--sample QUESTIONS.jsonl --corpus FOLDER] [--cache FILE]

BENCHMARKS is the folder of public sets that evaluation/results/README.md tells of. The weights come from
XQuAD alone: one half of its articles is indexed and the questions of both are asked, those of the other half
being unanswerable; four directions, either half. They are measured across: fitted with one half indexed,
false answers at 5 % false refusals with the other indexed. `removed` are the questions of the indexed half
with the paragraph that answers them taken out and the rest of its article left in. Nothing is fitted on
those, nor on the other sets; the sample set is the tests' own.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from benchmarks.baselines import auroc
from bot.answerers.extractive import answer_extractively
from bot.conversation import Turn, follow_up, turn
from evaluation.questions import Question, read_questions
from index.articles import Article
from index.candidates import Candidate
from index.confidence import Signals, estimate
from index.embedder import Embedder, load_embedder
from index.given import GivenPassages, given_article
from index.query import Query, make_query
from index.readers import find_files, read_file
from index.search import Searchable, Searcher

_DIRECTIONS = (("en", "de"), ("de", "de"), ("de", "en"), ("en", "en"))
_HALVES = ("a", "b")
_NULLS = ("unanswerable", "removed")
_THRESHOLDS = (0.02, 0.05, 0.1)
_FALSE_REFUSALS = 0.05
_REGULARISATION = 10.0


@dataclass(frozen=True, slots=True)
class Asked:
    """One question put to one index: `kind` is answerable, unanswerable or removed, `half` the indexed half
    of XQuAD, empty elsewhere."""

    set: str
    half: str
    kind: str
    signals: Signals


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("benchmarks", type=Path)
    parser.add_argument("--sample", type=Path, help="a question set to report on as well")
    parser.add_argument("--corpus", type=Path, help="the folder of articles that it asks about")
    parser.add_argument("--cache", type=Path, help="keep the signals here, and take them from here if there")
    arguments = parser.parse_args()
    if arguments.cache and arguments.cache.exists():
        asked = _read(arguments.cache)
    else:
        asked = list(_ask_all(arguments.benchmarks, arguments.sample, arguments.corpus))
        if arguments.cache:
            arguments.cache.write_text(json.dumps([asdict(one) for one in asked]), "utf-8")
    _report(asked)


def _report(asked: Sequence[Asked]) -> None:
    xquad = [one for one in asked if one.half]
    names = ("match", "cosine", "same language", "unknown share", "bias")
    print("weights  ", *(f"{name} {value:.4g}" for name, value in zip(names, fit(xquad), strict=True)))
    print("\nfalse answers at 5 % false refusals, fitted with the other half indexed")
    for name in dict.fromkeys(one.set for one in xquad):
        kinds = {kind: np.mean([_across(xquad, name, half, kind) for half in _HALVES]) for kind in _NULLS}
        print(f"{name:14}", *(f"{kind} {value:.3f}" for kind, value in kinds.items()))
    print("\nwith the product's weights: wrongly refused / wrongly answered")
    for name in dict.fromkeys(one.set for one in asked):
        print(
            f"{name:14}", _at_thresholds([one for one in asked if one.set == name and one.kind != "removed"])
        )


def fit(asked: Iterable[Asked]) -> np.ndarray:
    """The four weights, and the bias, of a logistic regression on what answers and what does not."""
    from sklearn.linear_model import LogisticRegression

    rows = [one for one in asked if one.kind != "removed"]
    values = _values(rows)
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9  # so that all are penalised alike
    model = LogisticRegression(C=_REGULARISATION, max_iter=1_000)
    model.fit((values - mean) / spread, [one.kind == "answerable" for one in rows])
    weights = model.coef_[0] / spread
    return np.array([*weights, model.intercept_[0] - weights @ mean])


def false_answers(answerable: np.ndarray, others: np.ndarray, false_refusals: float) -> float:
    """The share of the others that score as high as all but so large a share of the answerable."""
    return float(np.mean(others >= np.quantile(answerable, false_refusals)))


def _across(asked: Sequence[Asked], name: str, half: str, kind: str) -> float:
    weights = fit(one for one in asked if one.half != half)
    scores = {
        wanted: _values([one for one in asked if (one.set, one.half, one.kind) == (name, half, wanted)])
        @ weights[:-1]
        for wanted in ("answerable", kind)
    }
    return false_answers(scores["answerable"], scores[kind], _FALSE_REFUSALS)


def _values(asked: Sequence[Asked]) -> np.ndarray:
    return np.array(
        [
            (
                one.signals.match or 0.0,
                one.signals.cosine,
                one.signals.same_language,
                one.signals.unknown_share,
            )
            for one in asked
        ],
        dtype=float,
    )


def _at_thresholds(asked: Sequence[Asked]) -> str:
    confidence = np.array([estimate(one.signals) for one in asked])
    answerable = np.array([one.kind == "answerable" for one in asked])
    own, other = confidence[answerable], confidence[~answerable]
    shares = (f"{at}: {np.mean(own < at):.3f} / {np.mean(other >= at):.3f}" for at in _THRESHOLDS)
    strict = np.mean(other < np.quantile(own, 0.02))
    return "  ".join((*shares, f"auroc {auroc(confidence, answerable):.3f}", f"refused at 2 %: {strict:.3f}"))


def _read(cache: Path) -> list[Asked]:
    rows = json.loads(cache.read_text("utf-8"))
    return [Asked(**{**row, "signals": Signals(**row["signals"])}) for row in rows]


def _ask_all(benchmarks: Path, sample: Path | None, corpus: Path | None) -> Iterator[Asked]:
    embedder = load_embedder()
    for asked, articles in _DIRECTIONS:
        yield from _ask_xquad(benchmarks / "xquad", asked, articles, embedder)
    yield from _ask_set(
        "multihop", benchmarks / "multihop/questions.jsonl", embedder, benchmarks / "multihop/corpus"
    )
    for language in ("de", "en"):
        file = benchmarks / f"nomiracl/questions-{language}.jsonl"
        yield from _ask_set(f"nomiracl-{language}", file, embedder)
    yield from _ask_set("rgb", benchmarks / "rgb/questions.jsonl", embedder)
    if sample and corpus:
        yield from _ask_set("sample", sample, embedder, corpus)


def _ask_xquad(folder: Path, asked: str, articles: str, embedder: Embedder) -> Iterator[Asked]:
    halves = json.loads((folder / "halves.json").read_text("utf-8"))
    paragraphs = _articles(folder / articles / "corpus")
    questions = read_questions(folder / articles / f"questions-{asked}.jsonl").questions
    name, searcher = f"xquad-{asked}-{articles}", Searcher(embedder)
    for half in _HALVES:
        numbers = set(halves[half])
        inside = [one for one in paragraphs if _number(one.source.article_id) in numbers]
        passages = GivenPassages(inside, embedder)
        for question in questions:
            own = _number(question.gold_articles[0]) in numbers
            kind = "answerable" if own else "unanswerable"
            yield Asked(name, half, kind, _signals(searcher, passages, question))
            if own:
                rest = _Without(passages, question.gold_articles)
                yield Asked(name, half, "removed", _signals(searcher, rest, question))


def _number(paragraph_id: str) -> int:
    return int(paragraph_id.partition("_")[0])


def _ask_set(name: str, file: Path, embedder: Embedder, corpus: Path | None = None) -> Iterator[Asked]:
    """Without a corpus each question has its own passages. Those that tell false facts are left out: RGB's
    counterfactual ones have an answer, and it is wrong."""
    searcher = Searcher(embedder)
    indexed = GivenPassages(_articles(corpus), embedder) if corpus else None
    for question in read_questions(file).questions:
        if question.question_type == "counterfactual":
            continue
        passages = indexed or GivenPassages(_given(question), embedder)
        kind = "answerable" if question.answerable else "unanswerable"
        yield Asked(name, "", kind, _signals(searcher, passages, question))


def _signals(searcher: Searcher, passages: Searchable, question: Question) -> Signals:
    """Those of the question, asked after the earlier ones of its conversation."""
    earlier: list[Turn] = []
    for text in (*question.history, question.text):
        query = follow_up(make_query(text), earlier)
        found = searcher.search(passages, query)
        earlier.append(turn(answer_extractively(replace(query, context=found.context), found)))
    assert found.signals is not None, f"nothing is found for {question.id!r}"
    return found.signals


def _articles(folder: Path) -> list[Article]:
    return [
        article
        for file in find_files(folder).files
        for article in read_file(file, file.location.read_bytes()).articles
    ]


def _given(question: Question) -> list[Article]:
    return [given_article(one.article_id, one.text) for one in question.given or () if one.text.strip()]


class _Without:
    """Passages without those of some articles."""

    def __init__(self, passages: Searchable, article_ids: Iterable[str]) -> None:
        self._passages = passages
        self._left_out = frozenset(article_ids)

    def candidates(
        self, query: Query, vector: np.ndarray, *, passages: int, sentences: int, lexical: int
    ) -> list[Candidate]:
        found = self._passages.candidates(
            query, vector, passages=passages, sentences=sentences, lexical=lexical
        )
        return [one for one in found if one.passage.source.article_id not in self._left_out]


if __name__ == "__main__":
    main()
