"""A run names the commit that made it, if there is one."""

import importlib.util
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from beleg_process import ROOT
from bot_process import clean_environment


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder with the module in it, which is not a clone yet."""
    (tmp_path / "beleg" / "quality").mkdir(parents=True)
    shutil.copy(ROOT / "beleg" / "quality" / "commit.py", tmp_path / "beleg" / "quality")
    return tmp_path


def test_a_clone_has_its_commit_and_says_when_files_were_changed(clone: Path) -> None:
    commit, current_commit = _commit_all(clone), _function(clone)
    assert current_commit() == commit[:10]
    (clone / "beleg" / "quality" / "commit.py").write_text("")
    assert current_commit() == f"{commit[:10]}-dirty"


def test_the_code_has_another_name_after_each_change(clone: Path) -> None:
    commit, current_code = _commit_all(clone), _function(clone, "current_code")
    names = [current_code()]
    for text in ("a = 1", "a = 2"):
        (clone / "beleg" / "quality" / "commit.py").write_text(text)
        names.append(current_code())
    assert names[0] == commit[:10]
    assert len(set(names)) == 3


def test_a_tag_takes_no_commits_place(clone: Path) -> None:
    commit = _commit_all(clone)
    _git(clone, "tag", "v1")
    assert _function(clone)() == commit[:10]


def test_an_installed_copy_has_none(clone: Path) -> None:
    assert _function(clone)() is None


def test_a_clone_in_which_git_fails_has_none(clone: Path) -> None:
    (clone / ".git").write_text("gitdir: nowhere\n")
    assert _function(clone)() is None


def _commit_all(clone: Path) -> str:
    _git(clone, "init", "--quiet")
    _git(clone, "add", "beleg/quality/commit.py")
    _git(clone, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--message=A")
    return _git(clone, "rev-parse", "HEAD")


def _git(clone: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", *arguments],
        cwd=clone,
        env={**clean_environment(), "GIT_CONFIG_GLOBAL": "/dev/null"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


def _function(clone: Path, name: str = "current_commit") -> Callable[[], str | None]:
    """The function of the module in that folder."""
    spec = importlib.util.spec_from_file_location("copied_commit", clone / "beleg" / "quality" / "commit.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    function: Callable[[], str | None] = getattr(module, name)
    return function
