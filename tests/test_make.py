import shutil
import subprocess
from pathlib import Path

import pytest
from beleg_process import ROOT
from bot_process import clean_environment

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")

# Records its arguments, each followed by NUL; test_cli tests the commands themselves.
RECORDER = """#!/bin/sh
printf '%s\\0' "$@" > "$1.arguments"
"""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone that is set up, except that `beleg` only records its arguments."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    beleg = tmp_path / ".venv" / "bin" / "beleg"
    beleg.parent.mkdir(parents=True)
    beleg.write_text(RECORDER)
    beleg.chmod(0o755)
    (tmp_path / ".venv" / ".ready").touch()
    return tmp_path


@pytest.mark.parametrize(
    "question",
    [
        "Did the Kremlin deny it?",
        "Hat der Kreml „alles“ geleugnet – überhaupt?",
        """It's "quoted" `touch stolen` $(touch stolen)""",
        "$HOME $$ ${HOME} $(HOME) $(shell touch stolen) $@",
        "a; touch stolen & touch stolen | touch stolen > stolen # done",
        "--full -x",
        "back\\slash \\n *.txt ~ %s  two blanks ",
        "two\nlines",
        "",
    ],
)
@pytest.mark.parametrize("by", ["argument", "environment"])
def test_a_question_reaches_the_program_untouched(clone: Path, question: str, by: str) -> None:
    assert _make(clone, question, by=by) == ["ask", "--", question]
    assert not (clone / "stolen").exists()


def test_without_a_question_the_kremlin_is_asked_for(clone: Path) -> None:
    assert _make(clone) == ["ask", "--", "Did the Kremlin deny it?"]


@pytest.mark.parametrize("target", ["chat", "telegram"])
def test_a_chat_is_begun_over_an_index_that_is_up_to_date(clone: Path, target: str) -> None:
    subprocess.run(["make", "--silent", target], cwd=clone, env=clean_environment(), check=True)
    assert _arguments(clone / "index.arguments") == ["index", "--quiet"]
    assert _arguments(clone / f"{target}.arguments") == [target]


def test_the_index_is_brought_up_to_date_before_the_answer(clone: Path) -> None:
    _make(clone)
    assert _arguments(clone / "index.arguments") == ["index", "--quiet"]


def _make(clone: Path, question: str | None = None, *, by: str = "argument") -> list[str]:
    """The arguments of `beleg ask`. Nothing else is printed, as nothing is set up twice."""
    environment = {name: value for name, value in clean_environment().items() if not name.startswith("MAKE")}
    arguments = []
    if question is not None and by == "environment":
        environment["Q"] = question
    elif question is not None:
        arguments.append(f"Q={question}")
    done = subprocess.run(
        ["make", "ask", *arguments],
        cwd=clone,
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return _arguments(clone / "ask.arguments")


def _arguments(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").removesuffix("\0").split("\0")
