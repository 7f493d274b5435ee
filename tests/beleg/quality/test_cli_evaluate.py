"""`beleg evaluate`: the sample questions as a gate, and what the command promises."""

import hashlib
import json
import re
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from beleg_process import BELEG, ROOT, Done, Workplace
from evaluate_files import HOSTILE, write

from beleg.output.as_json import answer_json
from beleg.quality.commit import current_commit
from beleg.version import __version__
from bot.assistant import Assistant
from evaluation.saved import read_run

# Figures worse than these mean that something broke. Each is about .03 worse than measured at commit 69acd3d,
# which is one unanswerable question or four answerable ones: vectors differ slightly between processors.
FLOORS = {
    "hit@1": 0.90,  # measured: .936
    "mrr@10": 0.93,  # .966
    "all_evidence@10": 0.90,  # .936
    "answer_in_quotes@1": 0.68,  # .716
    "answer_in_quotes@3": 0.87,  # .908
    "citation_precision": 0.85,  # .875
    "quote_validity": 1,
    "refusal_rate": 0.37,  # .405
    "refused_or_unsure": 0.70,  # .730
}
CEILINGS = {
    "misattributed": 0,
    "fabricated": 0,
    "false_refusal_rate": 0.03,  # 0
    "quote_chars_mean": 180,  # 157
}
NOT_RATES = {"quote_chars_mean", "seconds_p50", "seconds_p95"}
SECONDS = {"seconds_p50", "seconds_p95"}
CRANE = {"reference_answers": ["Tuesday"], "reference_context_ids": ["crane"]}
FERRY = {"reference_answers": ["Monday"], "reference_context_ids": ["ferry.txt"]}


@dataclass(frozen=True, slots=True)
class SampleRun:
    """The sample questions asked of the sample corpus, within the bounds; `told` is the printed object."""

    done: Done
    told: Any
    report: Path
    saved: Path


@pytest.fixture(scope="module")
def sample(sample_index: Workplace, tmp_path_factory: pytest.TempPathFactory) -> SampleRun:
    folder = tmp_path_factory.mktemp("sample-run")
    report, saved = folder / "made" / "report.html", folder / "run.json"
    gates = [f"--fail-under={name}={value}" for name, value in FLOORS.items()]
    gates += [f"--fail-over={name}={value}" for name, value in CEILINGS.items()]
    questions = ROOT / "corpus" / "questions.jsonl"
    done = subprocess.run(
        [*BELEG, "evaluate", questions, "--json", "--report", report, "--save", saved, *gates],
        cwd=sample_index.folder,
        env=sample_index.environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=900,
        check=False,
    )
    return SampleRun(done, json.loads(done.stdout), report, saved)


@pytest.fixture(scope="module")
def questions(harbour: Workplace) -> Path:
    """Sixty questions about the harbour's two articles; the first two and the file's name are hostile."""
    rows: list[dict[str, Any]] = [
        {"id": f"{HOSTILE}1", "user_input": f"When did the crane collapse? {HOSTILE}"},
        {"id": f"{HOSTILE}2", "user_input": HOSTILE, "question_type": HOSTILE, "answerable": False},
        {"id": "when", "user_input": "And when was that?", "history": ["Did the crane collapse?"], **CRANE},
    ]
    for n in range(57):
        asked = {"user_input": f"On which day does ferry {n} sail again?", **FERRY}
        if n % 2:
            asked = {"user_input": f"When did crane {n} collapse?", "language": "en", **CRANE}
        rows.append({"id": f"q{n}", "answerable": n % 5 > 0, **asked})
    return write(harbour.folder / f"{HOSTILE}.jsonl", *rows)


@pytest.fixture(scope="module")
def whole(harbour: Workplace, questions: Path) -> Done:
    """The harbour's questions asked without an interruption, and saved as `whole.json`."""
    done = harbour.run("evaluate", questions.name, "--save", "whole.json")
    assert done.returncode == 0, done.stderr
    return done


def test_the_sample_questions_are_answered_as_well_as_they_were(sample: SampleRun) -> None:
    assert (sample.done.returncode, sample.done.stderr) == (0, "")


def test_the_promised_object_is_printed(sample: SampleRun) -> None:
    told = sample.told
    assert told.keys() == {
        *("questions", "metrics", "by", "judge", "comparison", "per_question", "index", "seconds"),
        *("set", "version", "commit", "stale", "gates"),
    }
    assert told["by"].keys() == {"language", "question_type", "language_pair"}
    assert (told["judge"], told["comparison"]) == (None, None)
    assert told["index"].keys() == {"generation", "articles", "passages", "corpora", "embedding_model"}
    assert told["index"]["corpora"] == ["corpus"]
    assert told["seconds"] > 0
    digest = hashlib.sha256((ROOT / "corpus" / "questions.jsonl").read_bytes()).hexdigest()
    assert told["set"] == {"name": "questions.jsonl", "sha256": digest}
    assert (told["version"], told["commit"], told["stale"]) == (__version__, current_commit(), False)
    assert len(told["gates"]) == len(FLOORS) + len(CEILINGS)


def test_every_promised_metric_is_measured_with_its_interval(sample: SampleRun) -> None:
    assert sample.told["metrics"].keys() == {
        *("hit@1", "hit@4", "hit@10", "mrr@10", "ndcg@10", "recall@10", "all_evidence@10"),
        *("answer_in_quotes@1", "answer_in_quotes@3", "quote_chars_mean", "exact_match", "token_f1"),
        *("citation_precision", "citation_recall", "quote_precision", "quote_recall"),
        *("quote_validity", "misattributed", "fabricated", "refusal_rate", "false_refusal_rate"),
        *("refused_or_unsure", "sure_rate", "sure_error_rate", "seconds_p50", "seconds_p95"),
    }
    for name, one in sample.told["metrics"].items():
        assert one.keys() == {"value", "low", "high", "n"}
        assert 0 <= one["low"] <= one["value"] <= one["high"] <= (1 if name not in NOT_RATES else 10_000)
        assert 0 < one["n"] <= sample.told["questions"]


def test_each_question_has_its_answer_as_ask_gives_it_and_its_scores(
    sample: SampleRun, sample_assistant: Assistant
) -> None:
    rows = _rows(ROOT / "corpus" / "questions.jsonl")
    assert [one["id"] for one in sample.told["per_question"]] == [row["id"] for row in rows]
    one = sample.told["per_question"][0]
    alone = answer_json(sample_assistant.ask(rows[0]["user_input"]), stale=False, seconds=0.0)
    same = ("question", "answer", "refused", "support", "confidence", "citations", "passages")
    assert {name: one[name] for name in same} == {name: alone[name] for name in same}
    scores = one.keys() - {*same, "id", "language", "question_type", "language_pair", "answerable"}
    unanswerable = {"refusal_rate", "refused_or_unsure"}
    assert scores == sample.told["metrics"].keys() - SECONDS - unanswerable | {"seconds"}


def test_a_metric_is_the_mean_of_the_scores_of_those_that_have_one(sample: SampleRun) -> None:
    for name, one in sample.told["metrics"].items():
        if name not in SECONDS:
            scores = [each[name] for each in sample.told["per_question"] if name in each]
            assert one["n"] == len(scores)
            assert one["value"] == pytest.approx(sum(scores) / len(scores))


def test_the_groups_together_are_all_questions(sample: SampleRun) -> None:
    for name in ("language", "question_type"):
        groups = sample.told["by"][name]
        expected = Counter(row[name] for row in _rows(ROOT / "corpus" / "questions.jsonl"))
        assert {group: metrics["seconds_p50"]["n"] for group, metrics in groups.items()} == expected
    assert {"de-en", "en-de", "de-de", "en-en"} <= sample.told["by"]["language_pair"].keys()


def test_the_report_has_every_question_and_the_saved_run_every_score(sample: SampleRun) -> None:
    page = sample.report.read_text(encoding="utf-8")
    saved = read_run(sample.saved)
    assert len(saved.per_question) == sample.told["questions"]
    for kept, one in zip(saved.per_question, sample.told["per_question"], strict=True):
        assert kept.id in page
        assert kept.scores == pytest.approx({name: one[name] for name in kept.scores}, abs=1e-4)


def test_people_are_told_the_metrics_and_nothing_moves_their_terminal(whole: Done) -> None:
    first, heads, *lines = whole.stdout.splitlines()
    assert re.fullmatch(r"60 questions of .*\[bold\].*\.jsonl in \d+\.\d s", first)
    assert heads.split() == ["metric", "value", "95", "%", "n"]
    assert lines[0].startswith("Right article first ↑ ")
    assert lines[1] == "  hit@1: The article ranked first answers the question."
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", whole.stdout + whole.stderr)


def test_two_runs_of_a_set_have_the_same_numbers_and_a_gate_can_fail(
    harbour: Workplace, questions: Path, whole: Done
) -> None:
    gates = ("--fail-over=hit@1=0", "--fail-over=quote_recall=0", "--fail-under=exact_match=0")
    done = harbour.run("evaluate", questions.name, "--json", "--compare=whole.json", *gates)
    told = json.loads(done.stdout)
    assert done.returncode == 3
    failed, unmeasured = done.stderr.splitlines()
    value, exact = (told["metrics"][name]["value"] for name in ("hit@1", "exact_match"))
    assert re.fullmatch(rf"hit@1 is {value:.4g} \(.*, 46 questions\), over 0", failed)
    assert unmeasured.startswith("quote_recall is not measured")
    assert "quote_recall" not in told["metrics"]
    assert told["gates"] == [
        {"metric": "exact_match", "option": "--fail-under", "bound": 0, "value": exact, "passed": True},
        {"metric": "hit@1", "option": "--fail-over", "bound": 0, "value": value, "passed": False},
        {"metric": "quote_recall", "option": "--fail-over", "bound": 0, "value": None, "passed": False},
    ]
    assert _figures(told) == pytest.approx(_figures(_object(harbour.folder / "whole.json")), abs=1e-6)
    assert told["comparison"]["shared"] == 60
    assert told["comparison"]["same_set"]
    for name, one in told["comparison"]["metrics"].items():
        if name not in SECONDS:
            assert (one["difference"], one["p"], one["won"], one["lost"]) == (0, 1, [], [])


def test_an_interrupted_run_goes_on_where_it_was(harbour: Workplace, questions: Path, whole: Done) -> None:
    journal = _interrupt(harbour, questions)
    lines = journal.read_text(encoding="utf-8").splitlines()
    told = json.loads(lines[0])
    journal.write_text("\n".join([json.dumps({**told, "seconds": 1234.5}), *lines[1:]]), encoding="utf-8")
    resumed = harbour.json("evaluate", questions.name, "--resume")
    seconds = [one["seconds"] for one in resumed["per_question"]]
    assert (len(seconds), seconds[0]) == (60, 1234.5)  # it was not asked again
    assert _figures(resumed) == pytest.approx(_figures(_object(harbour.folder / "whole.json")), abs=1e-6)
    assert not journal.exists()


def _interrupt(workplace: Workplace, questions: Path) -> Path:
    """Starts asking the questions and presses Ctrl-C when some are answered. Returns the journal."""
    process = subprocess.Popen(
        [*BELEG, "evaluate", questions.name],
        cwd=workplace.folder,
        env=workplace.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    with process:
        folder = workplace.folder / ".beleg" / "evaluations"
        while process.poll() is None:
            journals = list(folder.glob("unfinished-*.jsonl"))
            if journals and journals[0].read_bytes().count(b"\n") >= 3:
                process.send_signal(signal.SIGINT)
                break
            time.sleep(0.005)
        shown, told = process.communicate(timeout=60)
    assert (process.returncode, shown) == (130, "")
    match = re.fullmatch(r"(\d+) of 60 questions are answered: --resume goes on from there\n", told)
    assert match
    assert 3 <= int(match[1]) < 60
    return journals[0]


def _rows(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _object(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _figures(run: Mapping[str, Any]) -> dict[str, float]:
    """Values, intervals and counts of all metrics except the seconds."""
    return {
        f"{name} {field}": number
        for name, one in run["metrics"].items()
        if name not in SECONDS
        for field, number in one.items()
    }
