"""The arguments of `beleg evaluate`, and how it says what cannot be done."""

import contextlib
import json
import os
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from beleg_process import Workplace
from evaluate_files import HOSTILE, write
from evaluation_values import make_answered, make_judged, make_question, refuse
from judged_fakes import judged, run_of
from typer.testing import CliRunner, Result

from beleg.cli.app import app
from beleg.cli.quality import _texts
from beleg.output.as_json import evaluation_json, print_json
from beleg.quality.evaluating import run_evaluation
from beleg.quality.evaluation_text import print_comparison
from beleg.quality.evaluations import remove_evaluations
from beleg.settings import Settings
from evaluation.compare import compare_runs
from evaluation.questions import read_questions
from evaluation.saved import save_run, saved_run
from index.errors import IndexBusy, SettingError


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
        (["q.jsonl", "--language", "fr"], "'fr': figures can be read in German (de) and English (en)"),
        ([], "QUESTIONS.jsonl"),
        (["q.jsonl", "--loud"], "--loud"),
    ],
)
def test_wrong_usage_ends_with_2(tmp_path: Path, arguments: Sequence[str], told: str) -> None:
    write(tmp_path / "q.jsonl", {"user_input": "Who?"})
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
    write(tmp_path / "q.jsonl", {"user_input": "Who?"})
    write(tmp_path / "bad.jsonl", {"user_input": "Who?"}, {"user_input": "Who?", "answerable": "often"})
    save_run(tmp_path / "old.json", run_of(judged("another", {"hit@1": 1.0})), version="0", commit=None)
    write(tmp_path / "given.jsonl", {"user_input": "Who?", "given_contexts": ["She."]})
    (tmp_path / "empty").mkdir()
    plain, as_json = _invoke(tmp_path, *arguments), _invoke(tmp_path, *arguments, "--json")
    assert (plain.exit_code, plain.stdout, plain.stderr.count("\n")) == (1, "", 1)
    told = json.loads(as_json.stdout)
    assert (as_json.exit_code, as_json.stderr, told.keys()) == (1, "", {"error", "remedy"})
    assert error in told["error"]
    assert remedy in told["remedy"]
    assert f"{told['error']}: {told['remedy']}" == plain.stderr.rstrip("\n")
    assert list(tmp_path.glob(".beleg/evaluations/*")) == []


@pytest.mark.parametrize(
    ("piped", "error"),
    [
        (b"", "The question set from standard input is empty: put one JSON object a line into it"),
        (
            b'{"user_input": "Who?"}\n{}',
            "The question set from standard input, line 2: user_input is missing",
        ),
        (b'{"user_input": "\xff"}', "The question set from standard input is no UTF-8 in line 1"),
        (b'{"user_input": "Who?"}', "There is no index in '.beleg/index'"),
    ],
)
def test_a_piped_set_that_cannot_be_asked_is_told_in_one_line(
    tmp_path: Path, piped: bytes, error: str
) -> None:
    (tmp_path / "-").write_text('{"user_input": "A file of this name?"}{')
    done = _invoke(tmp_path, "-", piped=piped)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.startswith(error)


def test_answers_are_kept_until_all_is_written(
    harbour: Workplace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    crane = {"user_input": "When did the crane collapse?", "reference_context_ids": ["crane", "gone"]}
    questions = read_questions(write(tmp_path / "q.jsonl", crane))
    run = partial(run_evaluation, Settings(beleg_index=harbour.index), questions, corpora=(), judge=False)
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


@pytest.mark.parametrize(
    ("asked_for", "locale", "told_in"),
    [
        ("deutsch", "en_GB.UTF-8", "de"),
        ("EN", "de_DE.UTF-8", "en"),
        (None, "de_AT.UTF-8", "de"),
        (None, "fr_FR.UTF-8", "en"),
        (None, "C.UTF-8", "en"),
    ],
)
def test_a_run_is_told_in_the_language_asked_for_else_in_the_terminals(
    monkeypatch: pytest.MonkeyPatch, asked_for: str | None, locale: str, told_in: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert _texts(asked_for).language == told_in


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


def _invoke(folder: Path, *arguments: str, piped: bytes = b"") -> Result:
    """`beleg evaluate ARGUMENTS` in this process, for calls that end before a model is loaded."""
    no_settings = {name: None for name in os.environ if name.startswith("BELEG_")}
    with contextlib.chdir(folder):
        return CliRunner(env=no_settings).invoke(
            app, ["evaluate", *arguments], prog_name="beleg", input=piped
        )
