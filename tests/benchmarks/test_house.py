"""The figures of a small made-up project, which can be counted by hand."""

import subprocess
import sys
from pathlib import Path

import pytest
from beleg_process import ROOT

from benchmarks.house import measure, read_modules

# Three lines of code of its own: the constant and the class.
INIT = '''"""A harbour."""
from typing import TYPE_CHECKING
from harbour.ferry import sail
if TYPE_CHECKING:
    from harbour.cranes.crane import Crane
__all__ = ["Harbour", "sail"]
DEPTH = 7
"""In metres."""
class Harbour:
    """Where ships lie."""
'''

# 38 lines. Two calls take a regular expression; PORT's method takes none. `wait` has 31 lines.
FERRY = (
    '''import re
PORT = re.compile("Malsund|Tarven")
def sail(text):
    """Where to."""
    PORT.search(text)
    return re.sub("a", "b", text)
def wait():
'''
    + 30 * "    0\n"
)
FERRY += "DEPTH = 8\n"

# 7 lines.
CRANE = '''class Crane:
    height = 3
    def lift(self):
        return re.fullmatch("z", "")
def sail():
    """Not this one."""
def _turn(): ...
'''

# 6 lines, and three patches: neither the environment nor an HTTP request is one.
TEST = """def test_it(monkeypatch, client):
    monkeypatch.setattr(a, "b", 1)
    monkeypatch.setenv("A", "b")
    client.patch("/ferry")
    with mock.patch.object(a, "b"), patch("a.b"):
        pass
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    files = {
        "harbour/__init__.py": INIT,
        "harbour/ferry.py": FERRY,
        "harbour/quay.py": "STONE: int = 1\n",
        "harbour/empty.py": "\n",
        "harbour/cranes/crane.py": CRANE,
        "harbour/languages/german.py": 'import re\nSHIP = re.compile("Schiff")\n',
        "harbour/notes.txt": "def nothing(:",
        "tests/test_it.py": TEST,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_figures_are_those_of_a_count_by_hand(project: Path) -> None:
    assert measure(read_modules([project / "harbour"]), read_modules([project / "tests"])) == {
        "modules": 5,
        "lines": 10 + 38 + 1 + 7 + 2,
        "lines of the median module": 7,
        "lines of the longest module": 38,
        "modules in the widest folder": 2,  # ferry and quay
        "functions over 30 lines, %": 100 * 1 / 5,
        "public names defined in several modules, %": 100 * 2 / 8,  # sail and DEPTH
        "lines of code in `__init__.py`": 3,
        "regular expressions per 1,000 lines outside `languages/`": 1000 * 3 / 56,
        "public names with a docstring, %": 100 * 3 / 5,
        "patches per 1,000 test lines": 1000 * 3 / 6,
    }


def test_several_packages_count_as_one(project: Path) -> None:
    whole = measure(read_modules([project / "harbour"]))
    parts = measure(read_modules([project / "harbour" / "cranes", project / "harbour" / "languages"]))
    assert (whole["modules"], parts["modules"]) == (5, 2)
    assert parts["public names defined in several modules, %"] == 0


def test_each_project_is_a_column(project: Path) -> None:
    assert _printed(f"{project}/harbour:{project}/tests", f"{project}/harbour/cranes,{project}/tests")[
        :3
    ] == [
        "| | harbour | cranes, tests |",
        "|---|--:|--:|",
        "| modules | 5 | 2 |",
    ]


def test_without_tests_there_is_no_figure_of_them(project: Path) -> None:
    assert _printed(f"{project}/harbour")[-1] == "| patches per 1,000 test lines | – |"


def test_a_folder_without_code_is_named(project: Path) -> None:
    done = _run(f"{project}/harbours")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].endswith(f"error: '{project}/harbours' has no Python files")


def _printed(*projects: str) -> list[str]:
    done = _run(*projects)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def _run(*projects: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks.house", *projects]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
