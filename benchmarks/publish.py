"""Measures the project on the sample set and the public ones, for `benchmarks/results/`.

    python -m benchmarks.publish BENCHMARKS [--only SET …]

BENCHMARKS is the folder of the public sets (benchmarks/results/README.md says which they are and where they
come from). Each set is run with one `beleg evaluate`, whose command is printed; baselines are measured on
sets that have a corpus. The results go into a folder named after the commit, and the tables in the README
there are rewritten. The script refuses to publish if there are uncommitted changes.
"""

import argparse
import json
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from beleg.quality.commit import current_commit

ROOT = Path(__file__).parent.parent
RESULTS = Path(__file__).parent / "results"

TABLES = {
    "Questions to a corpus": (
        "hit@1",
        "hit@4",
        "mrr@10",
        "all_evidence@10",
        "answer_in_quotes@1",
        "answer_in_quotes@3",
        "quote_chars_mean",
    ),
    "Refusing, and quoting truly": (
        "refusal_rate",
        "false_refusal_rate",
        "citation_precision",
        "citation_recall",
        "quote_validity",
    ),
}
"""The tables of the README, by title, with their metrics."""

MISSING = "–"


@dataclass(frozen=True, slots=True)
class Set:
    """A question set: its name in the results, and its place in the folder of public sets. Without a corpus,
    its questions have their own passages."""

    name: str
    questions: str
    corpus: str | None = None


SETS = (
    Set("sample", "corpus/questions.jsonl", "corpus"),
    *(
        Set(f"xquad-{asked}-{read}", f"xquad/{read}/questions-{asked}.jsonl", f"xquad/{read}/corpus")
        for asked, read in (("en", "de"), ("de", "en"), ("de", "de"), ("en", "en"))
    ),
    Set("multihop", "multihop/questions.jsonl", "multihop/corpus"),
    Set("nomiracl-de", "nomiracl/questions-de.jsonl"),
    Set("nomiracl-en", "nomiracl/questions-en.jsonl"),
    Set("rgb", "rgb/questions.jsonl"),
)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("benchmarks", type=Path)
    parser.add_argument("--only", nargs="+", choices=(names := [one.name for one in SETS]), default=names)
    arguments = parser.parse_args()
    commit = current_commit()
    if commit is None or commit.endswith("-dirty"):
        sys.exit("commit first: results are named after the commit that they were measured at")
    chosen = [one for one in SETS if one.name in arguments.only]
    for one in chosen:
        _measure(one, arguments.benchmarks, RESULTS / commit)
    for one in chosen:  # only now: removing a file earlier would make the next run's commit dirty
        _forget(one, but=RESULTS / commit)
    readme = RESULTS / "README.md"
    readme.write_text(with_tables(readme.read_text("utf-8"), RESULTS), "utf-8")


def _measure(one: Set, benchmarks: Path, folder: Path) -> None:
    place = ROOT if one.name == "sample" else benchmarks
    questions = str(place / one.questions)
    corpus = ["--corpus", str(place / one.corpus)] if one.corpus else []
    _run("beleg", "evaluate", questions, *corpus, "--save", str(folder / f"{one.name}.json"))
    if corpus:
        saved = str(folder / f"{one.name}-baselines.json")
        _run("benchmarks.baselines", questions, *corpus, "--save", saved)


def _forget(one: Set, *, but: Path) -> None:
    """Removes what was published of the set earlier: the repository's history keeps it."""
    for file in _files(one, RESULTS):
        if file.parent != but:
            file.unlink()
            if not any(file.parent.iterdir()):
                file.parent.rmdir()


def _run(module: str, *arguments: str) -> None:
    print("$", shlex.join(["python", "-m", module, *arguments]), flush=True)
    subprocess.run([sys.executable, "-m", module, *arguments], cwd=ROOT, check=True)


def with_tables(readme: str, results: Path) -> str:
    """The README with its tables made anew from the files. Each table is between its heading and the next."""
    for title, metrics in TABLES.items():
        before, heading, after = readme.partition(f"### {title}\n")
        if not heading:
            raise ValueError(f"the README has no heading {title!r}")
        rest = after[after.index("\n#") :]
        readme = "\n".join([before + heading, *_table(metrics, results), rest])
    return readme


def _table(metrics: tuple[str, ...], results: Path) -> Iterator[str]:
    yield f"| set | by | {' | '.join(metrics)} | file |"
    yield "|---" * (len(metrics) + 3) + "|"
    for one in SETS:
        for file in _files(one, results):
            for by, values in _figures(file).items():
                if values.keys() & set(metrics):
                    yield _row(one.name, by, values, metrics, file)


def _files(one: Set, results: Path) -> list[Path]:
    """The files of the set's run and of its baselines."""
    return [*results.glob(f"*/{one.name}.json"), *results.glob(f"*/{one.name}-baselines.json")]


def _figures(file: Path) -> dict[str, dict[str, float]]:
    """The metrics in a file, by ranking."""
    saved: dict[str, Any] = json.loads(file.read_text("utf-8"))
    if "rankings" in saved:
        rankings: dict[str, dict[str, float]] = saved["rankings"]
        return rankings
    return {"Beleg": {name: estimate["value"] for name, estimate in saved["metrics"].items()}}


def _row(name: str, by: str, values: Mapping[str, float], metrics: tuple[str, ...], file: Path) -> str:
    cells = (shown(metric, values[metric]) if metric in values else MISSING for metric in metrics)
    commit = file.parent.name
    return f"| {name} | {by} | {' | '.join(cells)} | [{commit}]({commit}/{file.name}) |"


def shown(metric: str, value: float) -> str:
    """A figure as the tables show it: a rate with three digits, a length in whole characters."""
    return f"{value:.0f}" if metric == "quote_chars_mean" else f"{value:.3f}"


if __name__ == "__main__":
    main()
