from pathlib import Path

import pytest

from evaluation.writing import write_file
from index.errors import BelegError


def test_folders_are_made_and_a_file_before_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "results" / "new" / "run.json"
    for content in (b"first", b"second"):
        write_file(file, content, what="The run")
        assert file.read_bytes() == content
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize(
    ("place", "why"), [(".", "something else than a file is there"), ("taken/run.json", "File exists")]
)
def test_a_place_that_cannot_be_written_is_told_in_one_line(tmp_path: Path, place: str, why: str) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(BelegError) as caught:
        write_file(tmp_path / place, b"", what="The run")
    assert str(caught.value) == (
        f"The run {str(tmp_path / place)!r} cannot be written ({why}): choose a place where you may write"
    )
    assert [found.name for found in tmp_path.rglob("*")] == ["taken"]
