"""`beleg status` for a person: what exists, and what is missing, each with the command that lists it."""

import json
from pathlib import Path
from typing import Any

import pytest
from beleg_process import Workplace

from beleg.output.status_text import status_lines

VOTE = "The council of Brae voted for the windmill on Tuesday. Farmers had asked for it since the storm."


@pytest.fixture(scope="module")
def brae(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    """An index of four articles: one complete, one undated, one untitled, one cut off; and another file."""
    workplace = Workplace(tmp_path_factory.mktemp("brae"))
    rows: list[dict[str, Any]] = [
        {"id": "whole", "title": "Brae votes", "date": "2024-09-12", "outlet": "Brae Post", "text": VOTE},
        {"id": "undated", "title": "Brae waits", "outlet": "Brae Post", "text": f"On Monday. {VOTE}"},
        {"id": "untitled", "date": "2024-10-02", "text": f"Then it rained. {VOTE}"},
        {
            "id": "cut",
            "title": "Brae",
            "date": "2024-10-01",
            "text": f"{VOTE} The miller denied… [+99 chars]",
        },
    ]
    workplace.write("rows.jsonl", "\n".join(map(json.dumps, rows)))
    workplace.write("sheet.xyz", "x")
    assert workplace.run("index").returncode == 0
    return workplace


def test_what_there_is_is_said_in_words(brae: Workplace) -> None:
    done = brae.run("status")
    lines = done.stdout.splitlines()
    assert lines[:3] == [
        "4 articles, of 2024-09-12 to 2024-10-02.",
        "Outlets: Brae Post 2; 2 articles without one.",
        "Languages: English 4.",
    ]
    assert lines[3] == f"Folder: {brae.corpus}, nothing changed since."
    assert lines[4].startswith("Index: 4 passages, built 20")
    assert lines[5:] == [
        "1 article without a date, which no filter by days finds: `beleg status --list undated`",
        "1 article without a title: `beleg status --list untitled`",
        "1 article of which something may be wrong: `beleg status --list doubtful`",
        "1 file or row that could not be read: `beleg status --list failed`",
    ]
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("listed", "begins"),
    [
        ("undated", "undated, Brae waits, Brae Post"),
        ("untitled", "untitled"),
        ("doubtful", "rows.jsonl#4: The text is cut off at its end"),
        ("failed", "sheet.xyz: This is not a kind of file that is read: .xyz"),
        ("outlets", "2 Brae Post"),
    ],
)
def test_each_is_listed_by_its_command(brae: Workplace, listed: str, begins: str) -> None:
    done = brae.run("status", "--list", listed)
    (line,) = done.stdout.splitlines()
    assert line.startswith(begins)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_json_has_all_of_it(brae: Workplace) -> None:
    told = brae.json("status")
    assert (told["index"]["undated"], told["index"]["untitled"]) == (1, 1)
    assert [doubt["path"] for doubt in told["doubtful"]] == ["rows.jsonl#4"]
    assert [failure["path"] for failure in told["failed"]] == ["sheet.xyz"]
    assert brae.run("status", "--list", "failed", "--json").returncode == 2


def test_a_changed_folder_is_told(tmp_path: Path) -> None:
    workplace = Workplace(tmp_path)
    workplace.write("a.txt", VOTE)
    workplace.json("index")
    workplace.write("b.txt", f"Later. {VOTE}")
    assert f"Folder: {workplace.corpus}, 1 added since: run `beleg index`." in workplace.run("status").stdout


def test_without_an_index_the_folder_is_named(tmp_path: Path) -> None:
    workplace = Workplace(tmp_path)
    workplace.write("a.txt", VOTE)
    done = workplace.run("status")
    assert (
        done.stdout
        == f"Nothing is indexed yet of {workplace.corpus.relative_to(tmp_path)}: run `beleg index`.\n"
    )
    assert "run `beleg index`" in done.stderr


def test_many_outlets_are_told_by_the_largest() -> None:
    index = {
        "articles": 36, "passages": 40, "outlets": {f"Post {n}": n for n in range(1, 9)}, "languages": {},
        "oldest_article": None, "newest_article": None, "undated": 36, "untitled": 0, "stale": True,
        "built": "2026-01-02T03:04:05+00:00", "generation": "g", "embedding_model": "m",
    }  # fmt: skip
    corpus = {"path": "news", "articles": 36, "added": 0, "changed": 0, "removed": 0}
    lines = [*status_lines({"index": index, "corpus": corpus, "doubtful": [], "failed": [], "problems": []})]
    assert lines == [
        "36 articles, none with a date.",
        "Outlets: Post 8 8, Post 7 7, Post 6 6, Post 5 5, Post 4 4, Post 3 3 and 2 more"
        " (`beleg status --list outlets`).",
        "Folder: news, changed since: run `beleg index`.",
        "Index: 40 passages, built 2026-01-02 03:04 UTC as g with m.",
        "36 articles without a date, which no filter by days finds: `beleg status --list undated`",
    ]
