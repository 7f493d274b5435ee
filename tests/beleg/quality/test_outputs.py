"""A report or a saved run does not replace another file."""

from pathlib import Path

import pytest
from judged_fakes import judged, run_of

from beleg.quality.outputs import check_outputs
from evaluation.saved import save_run
from index.errors import BelegError


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a question set, a saved run, and a corpus folder."""
    (tmp_path / "q.jsonl").write_text('{"user_input": "Who?"}\n')
    (tmp_path / "notes.txt").write_text("Do not lose this.")
    (tmp_path / "empty").touch()
    (tmp_path / "page.html").write_text("<p>An older report.</p>")
    (tmp_path / "link.json").symlink_to("q.jsonl")
    (tmp_path / "hard.html").hardlink_to(tmp_path / "q.jsonl")
    (tmp_path / "news").mkdir()
    save_run(tmp_path / "run.json", run_of(judged("q1", {"hit@1": 1.0})), version="0", commit=None)
    return tmp_path


@pytest.mark.parametrize(
    ("save", "report", "problem"),
    [
        ("q.jsonl", None, "would take the place of"),
        ("news/../q.jsonl", None, "would take the place of"),
        ("link.json", None, "would take the place of"),
        (None, "q.jsonl", "would take the place of"),
        (None, "hard.html", "would take the place of"),
        ("new", "new", "would take the place of"),
        (None, "run.json", "would take the place of"),
        ("notes.txt", None, "is no saved run .*, and is not overwritten"),
        ("page.html", None, "is no saved run .*, and is not overwritten"),
        (None, "notes.txt", "is no web page, and is not overwritten"),
        ("news/new.json", None, "is in the corpus folder .*, and would be an article there"),
        (None, "news/new/report.html", "is in the corpus folder .*, and would be an article there"),
        ("news", None, r"cannot be written \(it is a folder\)"),
        (None, ".", r"cannot be written \(it is a folder\)"),
        (None, "", r"cannot be written \(it is a folder\)"),
        ("q.jsonl/run.json", None, r"cannot be written \((Not a directory|File exists)\)"),
    ],
)
def test_what_is_no_older_output_stays(
    desk: Path, save: str | None, report: str | None, problem: str
) -> None:
    before = _contents(desk)
    with pytest.raises(BelegError, match=problem):
        _check(desk, save, report)
    assert _contents(desk) == before


@pytest.mark.parametrize(
    ("save", "report"),
    [
        ("run.json", "page.html"),
        ("empty", "new.html"),
        ("deep/new.json", "empty"),
        ("news/.hidden/run.json", "news.html"),
    ],
)
def test_an_older_output_and_a_new_name_may_be_written(desk: Path, save: str, report: str) -> None:
    before = _contents(desk)
    _check(desk, save, report)
    assert _contents(desk) == before
    assert (desk / save).parent.is_dir()


def _check(desk: Path, save: str | None, report: str | None) -> None:
    """Checks the paths of a run that is compared with `run.json`."""
    check_outputs(
        questions=desk / "q.jsonl",
        save=None if save is None else desk / save,
        report=None if report is None else desk / report,
        compare=desk / "run.json",
        folders=[desk / "news"] if save != "news" else [],
    )


def _contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
