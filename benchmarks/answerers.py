"""Compares answering with a chat model and without, on part of the sample set, for `benchmarks/results/`.

    BELEG_CHAT_MODEL=openai:small BELEG_CHAT_BASE_URL=http://127.0.0.1:8089/v1 BELEG_CHAT_TIMEOUT=600 \\
        python -m benchmarks.answerers --every 8

This runs `beleg evaluate` on every eighth question of the sample that belongs to no conversation, once
without a chat model and once with the one that is set. The results go into a folder named after the commit,
and the table in the README there is rewritten. The script refuses to publish if there are uncommitted
changes.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from beleg.quality.commit import current_commit
from benchmarks.publish import MISSING, RESULTS, ROOT, shown
from evaluation.saved import SavedRun, read_run

HEADING = "### With a chat model, and without\n"
METRICS = (
    "refusal_rate",
    "false_refusal_rate",
    "answer_in_quotes@1",
    "answer_in_quotes@3",
    "citation_precision",
    "quote_validity",
)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--every", type=int, default=1, help="every so manieth question [1]")
    parser.add_argument("--ids", nargs="+", default=[], help="only these of them")
    arguments = parser.parse_args()
    commit = current_commit()
    if commit is None or commit.endswith("-dirty"):
        sys.exit("commit first: results are named after the commit that they were measured at")
    if not os.environ.get("BELEG_CHAT_MODEL"):
        sys.exit("set BELEG_CHAT_MODEL to the model to measure")
    folder = RESULTS / "answerers" / commit
    with tempfile.TemporaryDirectory() as place:
        questions = Path(place) / f"sample-every-{arguments.every}.jsonl"
        rows = part_of_the_sample(arguments.every, arguments.ids)
        questions.write_text("\n".join(rows), "utf-8")
        _evaluate(questions, folder / "extractive.json", BELEG_CHAT_MODEL="")
        _evaluate(questions, folder / "chat.json")
    readme = RESULTS / "README.md"
    readme.write_text(with_table(readme.read_text("utf-8"), RESULTS), "utf-8")


def part_of_the_sample(every: int, ids: Sequence[str] = ()) -> list[str]:
    """Every `every`-th row of the sample set among those without a history. With `ids`, only those of them
    with these ids."""
    rows = (ROOT / "corpus" / "questions.jsonl").read_text("utf-8").splitlines()
    part = [row for row in rows if not json.loads(row).get("history")][::every]
    return [row for row in part if json.loads(row)["id"] in ids] if ids else part


def with_table(readme: str, results: Path) -> str:
    """The README with the table of both answerers below its heading made anew from the files. Raises
    ValueError when the heading is missing."""
    before, heading, after = readme.partition(HEADING)
    if not heading:
        raise ValueError(f"the README has no heading {HEADING.strip()!r}")
    text = after[after.index("|---") :].partition("\n\n")[2]  # the text below the table stays
    return "\n".join([before + heading, *_table(results), "", text])


def _evaluate(questions: Path, saved: Path, **settings: str) -> None:
    arguments = ["evaluate", str(questions), "--corpus", "corpus", "--save", str(saved)]
    environment = {**os.environ, **settings}
    subprocess.run([sys.executable, "-m", "beleg", *arguments], cwd=ROOT, env=environment, check=True)


def _table(results: Path) -> Iterator[str]:
    yield f"| answerer | questions | {' | '.join(METRICS)} | file |"
    yield "|---" * (len(METRICS) + 3) + "|"
    for file in sorted(results.glob("answerers/*/*.json"), key=lambda file: file.stem, reverse=True):
        run = read_run(file)
        link = f"[{file.parent.name}]({file.relative_to(results)})"
        cells = [", ".join(run.answerers), str(len(run.per_question)), *_cells(run), link]
        yield f"| {' | '.join(cells)} |"


def _cells(run: SavedRun) -> Iterator[str]:
    for name in METRICS:
        estimate = run.metrics.get(name)
        yield f"{shown(name, estimate.value)} of {estimate.n}" if estimate else MISSING


if __name__ == "__main__":
    main()
