"""The line before an answer where the corpus has changed since it was indexed."""

from pathlib import Path

import pytest
from index_fakes import LetterEmbedder

from beleg.freshness import is_stale, stale_line
from beleg.terminal.texts import terminal_texts
from index.storage.building.update import build_index
from index.storage.generations.current import current
from index.storage.generations.generation import Generation
from index.storage.generations.underway import ProgressNote


@pytest.fixture
def indexed(tmp_path: Path) -> Generation:
    """The index in `tmp_path` of the one article in `tmp_path / "corpus"`."""
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text("The ferry sails again on Monday.")
    build_index(tmp_path / "corpus", tmp_path / "index", LetterEmbedder, identity="letters")
    return current(tmp_path / "index")


def test_nothing_is_said_where_nothing_changed(indexed: Generation) -> None:
    assert stale_line(indexed) is None
    assert not is_stale(indexed)


def test_a_change_names_the_command_that_takes_it_up(indexed: Generation, tmp_path: Path) -> None:
    (tmp_path / "corpus" / "b.txt").write_text("A gull stole a hat.")
    for language in ("en", "de"):
        line = stale_line(indexed, language=language)
        assert line == terminal_texts(language).stale
        assert "`beleg index`" in line


def test_while_the_change_is_indexed_it_is_told_how_far_that_is(indexed: Generation, tmp_path: Path) -> None:
    (tmp_path / "corpus" / "b.txt").write_text("A gull stole a hat.")
    note = ProgressNote(tmp_path / "index")
    note("embedding", 1_200, 9_000)
    told = stale_line(indexed) or ""
    assert told.startswith("The corpus has changed, and is being indexed (embedding, 1,200 of 9,000): ")
    note.end()
    assert stale_line(indexed) == terminal_texts("en").stale


def test_a_folder_that_is_gone_counts_as_changed(indexed: Generation, tmp_path: Path) -> None:
    (tmp_path / "corpus").rename(tmp_path / "elsewhere")
    assert is_stale(indexed)
    assert "does not exist any more: the index still answers." in (stale_line(indexed) or "")
