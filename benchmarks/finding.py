"""What each part of a search is worth: the product's own answers, each time without one part.

    python -m benchmarks.finding QUESTIONS.jsonl --corpus FOLDER [--unseen HALVES READERS]

The metrics are those of `beleg evaluate`. The confidence stays as it was fitted, with all parts in place. The
reader that ships was trained on XQuAD. For that set, --unseen takes halves.json and the folder with `a.onnx`
and `b.onnx` that `training` wrote, and each half of the articles is read by the reader trained on the other.
"""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from benchmarks.measuring.asking import METRICS, asking, with_the_shipped
from benchmarks.measuring.unseen import UnseenReaders
from bot.answerers import candidates, enough
from bot.citations import quotes
from index.models.loading import load_embedder
from index.question import embedding
from index.search import ranking, searcher

Changes = Mapping[tuple[ModuleType, str], float]
"""Constants of the product, by module and name, with the values to use instead."""

VARIANTS: Mapping[str, Changes] = {
    "all": {},
    "without the reader": {(searcher, "READ_CLOSELY"): 0},
    "its say in the order of passages": {
        (ranking, "_READ_PASSAGE_WEIGHT"): 0.0,
        (ranking, "_READ_BEST_SENTENCE_WEIGHT"): 0.0,
    },
    "its say in the order of sentences": {(ranking, "_READ_SENTENCE_WEIGHT"): 0.0},
    "16 read by it": {(searcher, "READ_CLOSELY"): 16},
    "without the kind of answer asked for": {(candidates, "HAS_ANSWER_BONUS"): 0.0},
    "without what questions share taken off": {(embedding, "_SHARE"): 0.0},
    "without terms": {(ranking, "_LEXICAL_WEIGHT"): 0.0, (searcher, "_MOST_TERMS"): 0},
    "without late interaction": {
        (ranking, "_MATCH_WEIGHT"): 0.0,
        (ranking, "_BEST_SENTENCE_MATCH_WEIGHT"): 0.0,
        (ranking, "_SENTENCE_MATCH_WEIGHT"): 0.0,
    },
    "without the passage's cosine": {(ranking, "_COSINE_WEIGHT"): 0.0},
    "6 read word for word": {(searcher, "_MATCHED"): 6},
    "24 read word for word": {(searcher, "_MATCHED"): 24},
    "no neighbour for matching nearly as well": {(quotes, "_NEARLY_AS_WELL"): -1.0},
    "never one quote alone": {(enough, "_CLEARLY_AHEAD"): 1.0},
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("questions", type=Path)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--unseen", type=Path, nargs=2, metavar=("HALVES", "READERS"))
    parser.add_argument("--only", nargs="+", default=VARIANTS, choices=VARIANTS)
    arguments = parser.parse_args()
    parted = UnseenReaders(*arguments.unseen).parts if arguments.unseen else with_the_shipped
    print(f"{'':42}{'  '.join(METRICS)}")
    with asking(arguments.questions, arguments.corpus, load_embedder(), parted=parted) as of_all:
        for name in arguments.only:
            with _changed(VARIANTS[name]):
                print(f"{name:42}{of_all.measure()}", flush=True)


@contextmanager
def _changed(changes: Changes) -> Iterator[None]:
    before = {place: getattr(*place) for place in changes}
    for (module, name), value in changes.items():
        setattr(module, name, value)
    try:
        yield
    finally:
        for (module, name), value in before.items():
            setattr(module, name, value)


if __name__ == "__main__":
    main()
