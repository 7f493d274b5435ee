"""Answers XQuAD with readers that have not seen its articles: each half with the reader trained on the other.

    python -m benchmarks.halves BENCHMARKS READERS [--save FILE] [--only en-de ...]

BENCHMARKS is the folder of public sets that benchmarks/results/README.md describes; READERS has `a.onnx` and
`b.onnx`, which `training` wrote. Everything else is as it ships. The weights of index/search/ranking.py were
fitted on both halves; with weights fitted on one half, the results for the other differ by only a few
questions (`benchmarks.fitting.ranking`)."""

import argparse
import json
from pathlib import Path

from benchmarks.measuring.asking import asking
from benchmarks.measuring.unseen import UnseenReaders
from evaluation.measure import measure
from index.models.loading import load_embedder

METRICS = (
    *("hit@1", "mrr@10", "answer_in_quotes@1", "answer_in_quotes@3", "quote_chars_mean"),
    *("false_refusal_rate", "sure_rate", "sure_error_rate"),
)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("benchmarks", type=Path)
    parser.add_argument("readers", type=Path)
    parser.add_argument("--save", type=Path)
    parser.add_argument("--only", nargs="+", default=["en-de", "de-en", "de-de", "en-en"])
    arguments = parser.parse_args()
    xquad, embedder = arguments.benchmarks.resolve() / "xquad", load_embedder()
    readers = UnseenReaders(xquad / "halves.json", arguments.readers)
    figures: dict[str, dict[str, float]] = {}
    print(f"{'':6}{'  '.join(METRICS)}")
    for direction in arguments.only:
        asked, _, read = direction.partition("-")
        questions, corpus = xquad / read / f"questions-{asked}.jsonl", xquad / read / "corpus"
        with asking(questions, corpus, embedder, parted=readers.parts) as of_all:
            metrics = measure(of_all.judged())
        figures[direction] = {name: round(metrics[name].value, 4) for name in METRICS if name in metrics}
        print(
            f"{direction:6}{'  '.join(f'{figures[direction][name]:{len(name)}.3f}' for name in METRICS)}",
            flush=True,
        )
    if arguments.save:
        arguments.save.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
