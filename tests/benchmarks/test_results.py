"""The published results: the documents say what the files have."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from beleg_process import ROOT

from benchmarks import answerers
from benchmarks.publish import RESULTS, SETS, TABLES, shown, with_tables
from evaluation.saved import read_run

FILES = sorted(RESULTS.glob("*/*.json"))
RUNS = [file for file in FILES if not file.stem.endswith("-baselines")]


def test_every_set_is_published() -> None:
    assert {file.stem for file in RUNS} == {one.name for one in SETS}


def test_the_tables_are_those_made_of_the_files() -> None:
    readme = (RESULTS / "README.md").read_text("utf-8")
    assert with_tables(readme, RESULTS) == readme


def test_the_table_of_both_answerers_is_made_of_the_files() -> None:
    readme = (RESULTS / "README.md").read_text("utf-8")
    assert answerers.with_table(readme, RESULTS) == readme


@pytest.mark.parametrize("folder", sorted(RESULTS.glob("answerers/*")), ids=lambda folder: folder.name)
def test_both_answerers_got_the_same_questions_of_the_sample_none_of_them_in_a_conversation(
    folder: Path,
) -> None:
    runs = [read_run(folder / f"{name}.json") for name in ("extractive", "chat")]
    (asked,) = {tuple((one.id, one.sha256) for one in run.per_question) for run in runs}
    alone = {json.loads(row)["id"] for row in answerers.part_of_the_sample(1)}
    assert {id_ for id_, _ in asked} <= alone
    assert [run.metrics["quote_validity"].value for run in runs] == [1.0, 1.0]


def test_what_a_second_look_changes_is_counted_from_the_files() -> None:
    whole, again = (
        {one.id: one for one in read_run(RESULTS / "answerers" / commit / "chat.json").per_question}
        for commit in ("e42e46c61e", "f1766fb0f3")
    )
    alone = {
        one.id
        for one in read_run(RESULTS / "answerers" / "e42e46c61e" / "extractive.json").per_question
        if one.refused
    }
    declined = {id_ for id_, one in whole.items() if one.refused} - alone
    assert declined == again.keys()
    refused = [one for one in (whole | again).values() if one.refused]
    wrongly = sum("false_refusal_rate" in one.scores for one in refused)
    readme = " ".join((RESULTS / "README.md").read_text("utf-8").split())
    assert f"{wrongly} of 89 are wrongly refused, {shown('x', wrongly / 89)[1:]}" in readme
    assert f"{len(refused) - wrongly} of 27 rightly" in readme


def test_a_figure_that_is_not_the_files_is_made_right(tmp_path: Path) -> None:
    folder = tmp_path / "abc"
    folder.mkdir()
    name = SETS[0].name
    (folder / f"{name}.json").write_text(json.dumps({"metrics": {"hit@1": {"value": 0.5}}}))
    (folder / f"{name}-baselines.json").write_text(json.dumps({"rankings": {"bm25": {"hit@1": 0.25}}}))
    headings = "".join(f"### {title}\n\nold\n\n" for title in TABLES)
    lines = with_tables(headings + "## Next\n", tmp_path).splitlines()
    assert f"| {name} | Beleg | 0.500 {'| – ' * 6}| [abc](abc/{name}.json) |" in lines
    assert f"| {name} | bm25 | 0.250 {'| – ' * 6}| [abc](abc/{name}-baselines.json) |" in lines
    assert "old" not in lines


@pytest.mark.parametrize("file", RUNS, ids=lambda file: file.stem)
def test_a_published_run_says_at_which_commit_it_was_measured(file: Path) -> None:
    run = read_run(file)
    assert run.commit == file.parent.name
    assert run.per_question


@pytest.mark.parametrize("file", RUNS, ids=lambda file: file.stem)
def test_no_text_is_published(file: Path) -> None:
    """Because of the public sets' licences and the sample's size: only ids, scores and spans."""
    keys = {key for question in json.loads(file.read_text("utf-8"))["per_question"] for key in question}
    since_unsure_answers = {"support"}
    assert keys - since_unsure_answers == {
        *("id", "sha256", "scores", "refused", "confidence", "citations", "ranking")
    }


def test_the_figures_in_the_readme_are_those_published() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    languages = {"English": "en", "German": "de"}
    rows = re.findall(r"^\| (English|German) → (English|German) \| (.*) \|$", readme, re.M)
    assert len(rows) == 4
    for asked, read, cells in rows:
        metrics = _metrics(f"xquad-{languages[asked]}-{languages[read]}")
        names = ("hit@1", "answer_in_quotes@1", "answer_in_quotes@3", "false_refusal_rate")
        assert cells.split(" | ") == [shown(name, metrics[name]["value"]).lstrip("0") for name in names]


def _metrics(name: str) -> dict[str, Any]:
    (file,) = RESULTS.glob(f"*/{name}.json")
    metrics: dict[str, Any] = json.loads(file.read_text("utf-8"))["metrics"]
    return metrics
