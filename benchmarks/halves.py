"""XQuAD answered with a reader that has not seen the articles: one half by the reader of the other.

    python -m benchmarks.halves BENCHMARKS READERS [--save FILE] [--only en-de ...]

BENCHMARKS is the folder of public sets that evaluation/results/README.md tells of; READERS has `a.onnx` and
`b.onnx`, which `training` wrote. All else is as it ships. The weights of index/ranking.py were fitted on
both halves: those fitted on one give the other the same within some questions
(`benchmarks.fitting.ranking`)."""

import argparse
import json
from pathlib import Path

from benchmarks.asking import asking
from evaluation.measure import measure
from index.close_reading import load_close_reader
from index.embedder import load_embedder

METRICS = (
    *("hit@1", "mrr@10", "answer_in_quotes@1", "answer_in_quotes@3", "quote_chars_mean"),
    *("false_refusal_rate", "sure_rate", "sure_error_rate"),
)
_OTHER = {"a": "b", "b": "a"}


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
    halves = json.loads((xquad / "halves.json").read_text("utf-8"))
    half_of = {str(number): half for half in _OTHER for number in halves[half]}
    readers = {half: load_close_reader(arguments.readers / f"{half}.onnx") for half in _OTHER}
    figures: dict[str, dict[str, float]] = {}
    print(f"{'':6}{'  '.join(METRICS)}")
    for direction in arguments.only:
        asked, _, read = direction.partition("-")
        with asking(xquad / read / f"questions-{asked}.jsonl", xquad / read / "corpus", embedder) as of_all:
            judged = []
            for half, other in _OTHER.items():
                own = [
                    question
                    for question in of_all.questions
                    if half_of[question.gold_articles[0].partition("_")[0]] == half
                ]
                judged += of_all.judged(own, close_reader=readers[other])
        metrics = measure(judged)
        figures[direction] = {name: round(metrics[name].value, 4) for name in METRICS if name in metrics}
        print(
            f"{direction:6}{'  '.join(f'{figures[direction][name]:{len(name)}.3f}' for name in METRICS)}",
            flush=True,
        )
    if arguments.save:
        arguments.save.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
