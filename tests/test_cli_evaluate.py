"""`beleg evaluate`: the sample questions as a gate, and what the command promises."""

import contextlib
import hashlib
import json
import os
import re
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from beleg_process import BELEG, ROOT, Done, Workplace
from chat_server import Asked, ChatServer
from evaluation_values import make_answered, make_judged, make_question, refuse
from judged_fakes import judged, run_of
from typer.testing import CliRunner, Result

from beleg import __version__
from beleg.as_json import answer_json, evaluation_json, print_json
from beleg.cli import app
from beleg.commit import current_commit
from beleg.evaluating import evaluate
from beleg.evaluation_text import print_comparison
from beleg.evaluations import remove_evaluations
from beleg.settings import Settings
from bot.assistant import Assistant
from evaluation.compare import compare_runs
from evaluation.questions import read_questions
from evaluation.saved import read_run, save_run, saved_run
from index.errors import IndexBusy, SettingError

# Beyond these something broke. Each is about .03 worse than what was measured at commit 646b519, which is one
# unanswerable question or four answerable ones: the vectors of another processor may differ a little.
FLOORS = {
    "hit@1": 0.88,  # measured: .915
    "mrr@10": 0.92,  # .951
    "all_evidence@10": 0.90,  # .936
    "answer_in_quotes@1": 0.49,  # .525
    "answer_in_quotes@3": 0.77,  # .801
    "citation_precision": 0.85,  # .884
    "quote_validity": 1,
    "refusal_rate": 0.43,  # .459
}
CEILINGS = {
    "misattributed": 0,
    "fabricated": 0,
    "false_refusal_rate": 0.06,  # .028
    "quote_chars_mean": 180,  # 158
}

NOT_RATES = {"quote_chars_mean", "seconds_p50", "seconds_p95"}
SECONDS = {"seconds_p50", "seconds_p95"}
HOSTILE = "\x1b]0;owned\x07[bold]\x1b[2J\x9b31m\u202e<b>"

CRANE = {"reference_answers": ["Tuesday"], "reference_context_ids": ["crane"]}
FERRY = {"reference_answers": ["Monday"], "reference_context_ids": ["ferry.txt"]}


@dataclass(frozen=True, slots=True)
class SampleRun:
    """The sample questions asked of the sample corpus, within the bounds; `told` is the object printed."""

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
    """Sixty questions of the harbour's two articles, the first two of them hostile, as is the file's name."""
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
    return _write(harbour.folder / f"{HOSTILE}.jsonl", *rows)


@pytest.fixture(scope="module")
def whole(harbour: Workplace, questions: Path) -> Done:
    """The harbour's questions asked without an interrupt, and saved as `whole.json`."""
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
        *("seconds_p50", "seconds_p95"),
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
    same = ("question", "answer", "refused", "confidence", "citations", "passages")
    assert {name: one[name] for name in same} == {name: alone[name] for name in same}
    scores = one.keys() - {*same, "id", "language", "question_type", "language_pair", "answerable"}
    assert scores == sample.told["metrics"].keys() - SECONDS - {"refusal_rate"} | {"seconds"}


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
    assert [line.split()[0] for line in lines][:3] == ["hit@1", "hit@4", "hit@10"]
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


def test_folders_have_an_index_of_their_own_that_is_kept(tmp_path: Path) -> None:
    workplace = Workplace(tmp_path)
    workplace.write("../news/ferry.txt", "The ferry Malsund sails again on Monday.")
    workplace.write("../archive/crane.txt", "The harbour crane collapsed on Tuesday.")
    row = {"user_input": "When did the harbour crane collapse?", "reference_context_ids": ["crane.txt"]}
    _write(tmp_path / "q.jsonl", row)
    first = workplace.json("evaluate", "q.jsonl", "--corpus", "news", "archive")
    again = workplace.json("evaluate", "q.jsonl", "--corpus", "news", "--corpus", "archive")
    assert first["index"] == again["index"]  # the same generation of it
    assert (first["index"]["articles"], first["index"]["corpora"]) == (2, ["news", "archive"])
    assert first["metrics"]["hit@1"]["value"] == 1
    assert [path.name for path in (tmp_path / ".beleg").iterdir()] == ["evaluations"]
    assert len(list((tmp_path / ".beleg" / "evaluations").iterdir())) == 1


def test_questions_that_bring_their_passages_need_no_index(tmp_path: Path) -> None:
    passages = ["The harbour crane collapsed on Tuesday.", "The ferry Malsund sails again on Monday."]
    _write(
        tmp_path / "q.jsonl",
        {
            "question": "When did the harbour crane collapse?",
            "given_contexts": passages,
            "given_context_ids": ["a", "b"],
            "answer": "Tuesday",
            "reference_context_ids": ["a"],
        },
    )
    (tmp_path / "news").mkdir()
    done = Workplace(tmp_path).run("evaluate", "q.jsonl", "--json", "--corpus", "news")
    assert done.stderr == "Every question brings its passages along: --corpus is not asked\n"
    told = json.loads(done.stdout)
    (one,) = told["per_question"]
    assert one["citations"][0]["article_id"] == "a"
    assert {passage["text"] for passage in one["passages"]} == set(passages)
    assert (one["hit@1"], one["answer_in_quotes@1"], one["quote_validity"]) == (1, 1, 1)
    assert told["index"] is None
    assert list((tmp_path / ".beleg").rglob("*")) == [tmp_path / ".beleg" / "evaluations"]


def test_a_judge_that_is_down_costs_no_answer_and_has_metrics_of_its_own(
    harbour: Workplace, tmp_path: Path
) -> None:
    crane = {"user_input": "When did the harbour crane collapse?", "answerable": True}
    ferry = {"user_input": "When does the ferry Malsund sail again?", "answerable": True}
    arguments = ("evaluate", str(_write(tmp_path / "q.jsonl", crane, ferry)), "--judge", "--resume")

    def judge(asked: Asked) -> str:
        if "<answer>" in asked.text:
            return "Well." if "Malsund sail again" in asked.text else '{"grade": 2}'
        return '{"supported": true}'

    with ChatServer(judge) as server:
        settings = {"BELEG_CHAT_MODEL": "openai:small", "BELEG_CHAT_BASE_URL": server.url}
        dead = harbour.run(*arguments, **{**settings, "BELEG_CHAT_BASE_URL": "http://127.0.0.1:9/v1"})
        done = harbour.run(*arguments, "--json", "--fail-under=faithfulness=1", **settings)
    assert (dead.returncode, dead.stdout) == (1, "")
    (line,) = dead.stderr.splitlines()
    assert line.startswith("The chat model 'openai:small' cannot be reached: ")
    assert line.endswith(", then go on with --resume")
    told = json.loads(done.stdout)
    assert done.returncode == 0
    assert done.stderr == "Answers of which the judge's opinion is missing, or cannot be read: 1\n"
    assert told["judge"] == {
        "model": "openai:small",
        "metrics": {
            "faithfulness": {"value": 1, "low": 1, "high": 1, "n": 2},
            "answer_relevance": {"value": 2 / 3, "low": 2 / 3, "high": 2 / 3, "n": 1},
        },
    }
    assert not told["metrics"].keys() & told["judge"]["metrics"].keys()
    assert [one.get("answer_relevance") for one in told["per_question"]] == [2 / 3, None]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["q.jsonl", "--fail-under", "hit@2=1"], "there is no metric 'hit@2'"),
        (["q.jsonl", "--fail-over", "hit@1"], "'hit@1' is not METRIC=VALUE"),
        (["q.jsonl", "--fail-under", "hit@1=high"], "'high' is no number"),
        (["q.jsonl", "--fail-over", "hit@1=nan"], "'nan' is no bound"),
        (["q.jsonl", "--fail-under", "hit@1=80"], "rates go from 0 to 1"),
        (["q.jsonl", "--fail-under", "faithfulness=1"], "faithfulness needs --judge"),
        (["q.jsonl", "another.jsonl"], "folders come after --corpus"),
        ([], "QUESTIONS.jsonl"),
        (["q.jsonl", "--loud"], "--loud"),
    ],
)
def test_wrong_usage_ends_with_2(tmp_path: Path, arguments: Sequence[str], told: str) -> None:
    _write(tmp_path / "q.jsonl", {"user_input": "Who?"})
    done = _invoke(tmp_path, *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert told in " ".join(done.stderr.replace("│", " ").split())


@pytest.mark.parametrize(
    ("arguments", "error", "remedy"),
    [
        (["missing.jsonl"], "The question set 'missing.jsonl' does not exist", "name a JSONL file"),
        (["bad.jsonl"], "The question set 'bad.jsonl', line 2: answerable is 'often', which", "write true"),
        (["."], "The question set '.' cannot be read", "name a JSONL file"),
        (["q.jsonl"], "There is no index", "run `beleg index`"),
        (["q.jsonl", "--corpus", "missing"], "'missing' does not exist", ""),
        (["q.jsonl", "--corpus", "bad.jsonl"], "'bad.jsonl' is not a folder", ""),
        (["q.jsonl", "--corpus", "empty"], "has no articles", ""),
        (["given.jsonl", "--corpus", "missing"], "'missing' does not exist", ""),
        (["q.jsonl", "--save", "q.jsonl"], "'q.jsonl' would take the place of 'q.jsonl'", "another name"),
        (
            ["q.jsonl", "--corpus", "empty", "--save", "empty/run.json"],
            "'empty/run.json' is in the corpus folder 'empty'",
            "outside",
        ),
        (
            ["q.jsonl", "--compare", "missing.json"],
            "The saved run 'missing.json' cannot be read",
            "save a run",
        ),
        (["q.jsonl", "--compare", "q.jsonl"], "'q.jsonl' is no saved run", "save a run"),
        (["q.jsonl", "--compare", "old.json"], "has none of the questions of 'q.jsonl'", "compare runs"),
        (["q.jsonl", "--save", "q.jsonl/run.json"], "'q.jsonl/run.json' cannot be written", "choose a place"),
        (["q.jsonl", "--report", "."], "'.' cannot be written (it is a folder)", "choose a place"),
        (["q.jsonl", "--judge"], "No chat model is chosen", "set BELEG_CHAT_MODEL"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line_before_anything_is_asked(
    tmp_path: Path, arguments: Sequence[str], error: str, remedy: str
) -> None:
    _write(tmp_path / "q.jsonl", {"user_input": "Who?"})
    _write(tmp_path / "bad.jsonl", {"user_input": "Who?"}, {"user_input": "Who?", "answerable": "often"})
    save_run(tmp_path / "old.json", run_of(judged("another", {"hit@1": 1.0})), version="0", commit=None)
    _write(tmp_path / "given.jsonl", {"user_input": "Who?", "given_contexts": ["She."]})
    (tmp_path / "empty").mkdir()
    plain, as_json = _invoke(tmp_path, *arguments), _invoke(tmp_path, *arguments, "--json")
    assert (plain.exit_code, plain.stdout, plain.stderr.count("\n")) == (1, "", 1)
    told = json.loads(as_json.stdout)
    assert (as_json.exit_code, as_json.stderr, told.keys()) == (1, "", {"error", "remedy"})
    assert error in told["error"]
    assert remedy in told["remedy"]
    assert f"{told['error']}: {told['remedy']}" == plain.stderr.rstrip("\n")
    assert list(tmp_path.glob(".beleg/evaluations/*")) == []


def test_answers_are_kept_until_all_is_written(
    harbour: Workplace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    crane = {"user_input": "When did the crane collapse?", "reference_context_ids": ["crane", "gone"]}
    questions = read_questions(_write(tmp_path / "q.jsonl", crane))
    run = partial(evaluate, Settings(beleg_index=harbour.index), questions, corpora=(), judge=False)
    with contextlib.chdir(tmp_path):
        with pytest.raises(SettingError) as full, run(resume=False):
            _fail_to_write()
        with run(resume=False) as evaluation, pytest.raises(IndexBusy, match="An evaluation is under way"):
            remove_evaluations()
        assert list(tmp_path.glob(".beleg/evaluations/*")) == []
        remove_evaluations()
    assert list(tmp_path.glob(".beleg/*")) == []
    assert full.value.remedy == "make room, then go on with --resume"
    assert evaluation.run.metrics["hit@1"].value == 1
    missing = "1 of 2 gold articles are not in the index, such as 'gone'"
    assert capsys.readouterr().err.splitlines() == [
        *(missing, missing, "Earlier answers that are dropped, as --resume was not given: 1"),
    ]


def test_help_names_the_set_and_the_folders() -> None:
    shown = _invoke(Path(), "--help").stdout
    assert re.search(r"Usage: beleg evaluate \[OPTIONS\] \{?QUESTIONS\.jsonl\}? \[FOLDER\]\.\.\.", shown)
    assert "Further folders of --corpus." in shown


def test_won_and_lost_questions_are_named_without_moving_the_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    ids = [f"{HOSTILE}{n}" for n in range(8)]
    old = run_of(*(judged(id_, {"hit@1": 0.0}) for id_ in ids), judged("lost", {"hit@1": 1.0}))
    new = run_of(*(judged(id_, {"hit@1": 1.0}) for id_ in ids), judged("lost", {"hit@1": 0.0}))
    saved = replace(saved_run(old, version="0.1\x1b[2J", commit=None), set_name=HOSTILE)
    print_comparison(compare_runs(new, saved))
    shown = capsys.readouterr().out
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)
    hit, won, lost = shown.splitlines()[2:]
    assert hit.split() == ["hit@1", "0.111", "0.889", "+0.778", *hit.split()[4:7], hit.split()[7], "8", "1"]
    assert won == f"hit@1 won: {', '.join(f']0;owned[bold][2J31m<b>{n}' for n in range(6))}, …"
    assert lost == "hit@1 lost: lost"


def test_json_has_no_character_that_moves_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    question = make_question(id=HOSTILE, text=HOSTILE, question_type=HOSTILE)
    run = run_of(make_judged(make_answered(question, refuse())))
    print_json(evaluation_json(run, None))
    shown = capsys.readouterr().out
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)
    assert json.loads(shown)["per_question"][0]["question"] == HOSTILE


def _fail_to_write() -> None:
    raise SettingError("The disk is full", "make room")


def _interrupt(workplace: Workplace, questions: Path) -> Path:
    """Begins to ask the questions and presses Ctrl-C when some are answered. Gives the journal."""
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


def _invoke(folder: Path, *arguments: str) -> Result:
    """`beleg evaluate ARGUMENTS` in this process, for what ends before a model is loaded."""
    no_settings = {name: None for name in os.environ if name.startswith("BELEG_")}
    with contextlib.chdir(folder):
        return CliRunner(env=no_settings).invoke(app, ["evaluate", *arguments], prog_name="beleg")


def _write(path: Path, *rows: Mapping[str, Any]) -> Path:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


def _rows(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _object(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _figures(run: Mapping[str, Any]) -> dict[str, float]:
    """Values, intervals and counts of all metrics but the seconds."""
    return {
        f"{name} {field}": number
        for name, one in run["metrics"].items()
        if name not in SECONDS
        for field, number in one.items()
    }
