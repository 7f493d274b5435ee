"""What simpler retrieval finds on a question set: BM25, the embedding model's passage vectors alone, and
both fused.

    python -m benchmarks.baselines QUESTIONS.jsonl --corpus FOLDER [--save FILE.json]

The passages are those of the index, and each ranking is scored as in `beleg evaluate`. BM25 uses lower-case
words without stemming. `e5` is the cosine between the vectors of question and passage, `rrf` the fusion of
both ranks with equal weights (Cormack, Clarke and Büttcher 2009, k = 60). `auroc` says how well the best
score separates answerable from unanswerable questions, `nulls refused` which share of the unanswerable is
refused at the threshold that refuses 2 % of the answerable.
"""

import argparse
import json
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.bm25 import BM25
from bot.citations.answer import Answer
from evaluation.answered import Answered, Judged
from evaluation.measure import measure
from evaluation.metrics.retrieval import retrieval_scores
from evaluation.questions import Question, read_questions
from index.models.loading import load_embedder
from index.question.query import make_query
from index.reading.entries import read_file
from index.reading.files import find_files
from index.text.passages import Passage, passage_input, split_article

_RRF_K = 60
_RANKED = 10
_FALSE_REFUSALS = 0.02
_SHOWN = ("hit@1", "hit@4", "mrr@10", "all_evidence@10")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("questions", type=Path)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--save", type=Path, help="write the figures to a JSON file")
    arguments = parser.parse_args()
    questions = read_questions(arguments.questions).questions
    passages = read_passages(arguments.corpus)
    bm25, e5 = _bm25(passages, questions), _e5(passages, questions)
    rankings = {
        name: _figures(questions, passages, scores)
        for name, scores in (("bm25", bm25), ("e5", e5), ("rrf", fused(bm25, e5)))
    }
    for name, figures in rankings.items():
        print(f"{name:6}" + "".join(f"  {metric} {value:.3f}" for metric, value in figures.items()))
    if arguments.save:
        rounded = {
            name: {metric: round(value, 6) for metric, value in figures.items()}
            for name, figures in rankings.items()
        }
        arguments.save.write_text(json.dumps({"rankings": rounded}, indent=2) + "\n", "utf-8")


def read_passages(corpus: Path) -> list[Passage]:
    files = find_files(corpus).files
    articles = [article for file in files for article in read_file(file, file.location.read_bytes()).articles]
    return [passage for article in articles for passage in split_article(article)]


def _bm25(passages: Sequence[Passage], questions: Sequence[Question]) -> np.ndarray:
    """Scores with a row per question and a column per passage."""
    index = BM25([_words(passage_input(passage)) for passage in passages])
    return np.stack([index.scores(_words(question.text)) for question in questions])


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _e5(passages: Sequence[Passage], questions: Sequence[Question]) -> np.ndarray:
    embedder = load_embedder()
    vectors = np.asarray(embedder.embed_passages([passage_input(passage) for passage in passages]))
    asked = np.asarray([embedder.embed_query(question.text) for question in questions])
    return np.asarray(asked @ vectors.T)


def fused(*rankings: np.ndarray) -> np.ndarray:
    return np.sum([1 / (_RRF_K + ranks(scores)) for scores in rankings], axis=0)


def ranks(scores: np.ndarray) -> np.ndarray:
    """The rank of each score in its row, from 1."""
    return np.argsort(np.argsort(-scores, axis=1, kind="stable"), axis=1) + 1


def _figures(
    questions: Sequence[Question], passages: Sequence[Passage], scores: np.ndarray
) -> dict[str, float]:
    answered = [_ranked(*pair, passages) for pair in zip(questions, scores, strict=True)]
    judged = [Judged(*pair) for pair in zip(answered, retrieval_scores(answered), strict=True)]
    figures = {name: estimate.value for name, estimate in measure(judged).items() if name in _SHOWN}
    answerable = np.array([question.answerable for question in questions])
    if answerable.all() or not answerable.any():
        return figures
    best = scores.max(axis=1)
    return {**figures, "auroc": auroc(best, answerable), "nulls refused": refused(best, answerable)}


def _ranked(question: Question, scores: np.ndarray, passages: Sequence[Passage]) -> Answered:
    order = np.argsort(-scores, kind="stable")
    ranking = dict.fromkeys(passages[number].source.article_id for number in order)
    nothing = Answer(make_query(question.text), refusal="-")
    return Answered(question, nothing, ranking=tuple(ranking)[:_RANKED], languages=(), seconds=0.0)


def auroc(scores: np.ndarray, positive: np.ndarray) -> float:
    """The probability that an answerable question scores higher than another; .5 is chance (Hanley and
    McNeil 1982)."""
    differences = scores[positive][:, None] - scores[~positive][None, :]
    return float(np.mean((differences > 0) + 0.5 * (differences == 0)))


def refused(scores: np.ndarray, answerable: np.ndarray) -> float:
    threshold = np.quantile(scores[answerable], _FALSE_REFUSALS)
    return float(np.mean(scores[~answerable] < threshold))


if __name__ == "__main__":
    main()
