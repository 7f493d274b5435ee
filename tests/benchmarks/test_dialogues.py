"""Dialogues with the bot: the set itself, a reply as a person sees it, and two held from end to end."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from beleg_process import ROOT

from benchmarks.dialogues.__main__ import main
from benchmarks.dialogues.dialogue import KINDS, WAYS, BadDialogue, read_dialogues
from benchmarks.dialogues.reply.checks import CHECK_NAMES
from benchmarks.dialogues.reply.library import Library
from benchmarks.dialogues.reply.words import place_of
from benchmarks.dialogues.screen import screen
from index.reading.entries import read_file
from index.reading.files import find_files

FOLDER = ROOT / "evaluation" / "dialogues"
DIALOGUES = read_dialogues(FOLDER / "dialogues.jsonl")
_QUOTED = ("quotes_contain_any", "quotes_contain_all", "quotes_contain_none", "first_quote_contains", "once")
_NAMING = ("listed", "may_list", "first_headline", "cites_any", "cites_all", "cites_only")


@pytest.fixture(scope="module")
def library() -> Library:
    """The articles of the set, read as the index reads them."""
    readings = (read_file(file, file.location.read_bytes()) for file in find_files(FOLDER / "corpus").files)
    return Library(article for reading in readings for article in reading.articles)


def expectations(expect: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Each check with its expected value, including those in `any_of`."""
    for name, wanted in expect.items():
        if name == "any_of":
            for option in wanted:
                yield from expectations(option)
        else:
            yield name, wanted


def snippets(expect: Mapping[str, Any]) -> Iterator[str]:
    for name, wanted in expectations(expect):
        if name in _QUOTED:
            yield from wanted
        elif name in ("superseded", "corrected"):
            yield from [*wanted["new"], *wanted["old"]]
        elif name == "in_order":
            yield from (snippet for options in wanted for snippet in options)


def named(expect: Mapping[str, Any]) -> Iterator[str]:
    """The articles that the expectations name."""
    for name, wanted in expectations(expect):
        ids = wanted["of"] if name == "timeline" else wanted if name in _NAMING else ()
        yield from (id_ for one in ids for id_ in one.split("|") if id_ != "*")


def test_there_are_ten_dialogues_of_each_kind_and_half_of_them_are_held_back() -> None:
    assert Counter(one.kind for one in DIALOGUES) == dict.fromkeys(KINDS, 10)
    assert Counter(one.kind for one in DIALOGUES if one.held_back) == dict.fromkeys(KINDS, 5)


@pytest.mark.parametrize("way", WAYS)
def test_each_dialogue_has_three_to_six_turns_and_states_something_of_most(way: str) -> None:
    for one in DIALOGUES:
        turns = one.turns_by(way)
        assert 3 <= len(turns) <= 6, one.id
        assert turns[-1].expect, one.id
        assert sum(not turn.expect for turn in turns) <= 1, one.id


def test_the_articles_are_as_many_and_as_long_as_the_readme_says(library: Library) -> None:
    assert len(library.articles) == 38
    lengths = {id_: len(article.text.split()) for id_, article in library.articles.items()}
    assert {id_: length for id_, length in lengths.items() if not 150 <= length <= 500} == {}


def test_what_has_to_be_quoted_stands_in_an_article(library: Library) -> None:
    texts = [article.text for article in library.articles.values()]
    wanted = {snippet for one in DIALOGUES for turn in one.turns for snippet in snippets(turn.expect)}
    assert [one for one in wanted if all(place_of(one, text) is None for text in texts)] == []


def test_the_articles_that_are_named_are_there(library: Library) -> None:
    ids = {id_ for one in DIALOGUES for turn in one.turns for id_ in named(turn.expect)}
    assert ids - library.articles.keys() == set()


def test_nobody_says_what_would_pass_for_a_quote_or_a_headline_when_it_is_repeated(library: Library) -> None:
    said = [turn.say for one in DIALOGUES for turn in one.turns]
    assert [text for text in said if list(library.runs(text))] == []


def test_the_readme_explains_every_check() -> None:
    readme = (FOLDER / "README.md").read_text("utf-8")
    assert [name for name in sorted(CHECK_NAMES) if f"| `{name}` |" not in readme] == []


@pytest.mark.parametrize(
    ("field", "problem"),
    [
        ({"expect": {"quotes": 1}}, "no check is called ['quotes']"),
        ({"expect": {"any_of": [{"quotes": 1}]}}, "no check is called ['quotes']"),
        ({"by": "letter"}, "by 'letter' nothing is said"),
        ({"expected": {}}, "a turn has no ['expected']"),
    ],
)
def test_a_wrong_turn_is_told_with_its_place(tmp_path: Path, field: dict[str, Any], problem: str) -> None:
    row = {"id": "a", "kind": "lists", "turns": [{"say": "Hello", **field}]}
    file = tmp_path / "dialogues.jsonl"
    file.write_text(json.dumps(row))
    with pytest.raises(BadDialogue) as raised:
        read_dialogues(file)
    assert f"{file}:1: {problem}" in str(raised.value)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "is no JSON object"),
        ('{"id": "a", "kind": "lists"}', "['turns'] missing"),
        ('{"id": "a", "kind": "songs", "turns": []}', "the kind 'songs' is none of lists, "),
    ],
)
def test_a_line_that_is_no_dialogue_ends_the_run_with_its_place(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    line: str,
    problem: str,
) -> None:
    file = tmp_path / "dialogues.jsonl"
    file.write_text(line)
    monkeypatch.setattr(sys, "argv", ["dialogues", str(tmp_path)])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert f"{file}:1: " in told
    assert problem in told


@pytest.mark.parametrize(
    ("output", "shown"),
    [
        ("one\r\ntwo\r\n", "one\ntwo\n"),
        ("…\r\x1b[2Kanswer [1]", "answer [1]"),
        ("one\r\ntwo\r\n\x1b[1A\x1b[2K\x1b[1A\x1b[2Kthe whole", "the whole\n\n"),
        ("\x1b[1;31mred\x1b[0m and \x1b]0;title\x07plain", "red and plain"),
        ("abcdef\x1b[3D\x1b[K", "abc"),
        ("a\nb\nc\x1b[2A\x1b[J", "a"),
    ],
)
def test_a_screen_has_what_is_left_when_lines_are_written_over(output: str, shown: str) -> None:
    assert screen(output) == shown


FERRY = """---
title: Ferry sails again
outlet: Seebote
published: 2026-03-02
language: en
---
The ferry Malsund sails again on Monday, as the shipping line Brarup said in the old customs house.
"""
CRANE = """---
title: Harbour crane falls
outlet: Seebote
published: 2026-03-05
language: en
---
The harbour crane of Malsund collapsed on Tuesday during a storm. Nobody was hurt by it.
"""
HELD = [
    {
        "id": "small-talk-1",
        "kind": "small-talk",
        "turns": [
            {"say": "Hello!", "expect": {"no_quotes": True, "reply_language": "en"}},
            {
                "say": "When does the ferry Malsund sail?",
                "expect": {"first_quote_contains": ["sails again on Monday"], "dates": ["2026-03-02"]},
            },
            {"say": "Thanks!", "expect": {"no_quotes": True, "refused": False}},
        ],
    },
    {
        "id": "lists-1",
        "kind": "lists",
        "held_back": True,
        "turns": [
            {"say": "What collapsed in the storm?", "expect": {"quotes_contain_any": ["The ferry Malsund"]}}
        ],
    },
]


def test_dialogues_are_held_by_telegram_and_in_the_terminal_and_those_that_fail_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "set"
    (folder / "corpus").mkdir(parents=True)
    (folder / "corpus" / "ferry.md").write_text(FERRY)
    (folder / "corpus" / "crane.md").write_text(CRANE)
    (folder / "dialogues.jsonl").write_text("".join(json.dumps(row) + "\n" for row in HELD))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["dialogues", str(folder), "--fail-under", "2"])
    with pytest.raises(SystemExit) as ended:
        main()
    told = capsys.readouterr().out
    assert ended.value.code == 3
    assert told.endswith(
        "| kind | telegram | chat |\n| --- | --- | --- |\n| lists | 0 of 1 | 0 of 1 |\n"
        "| small-talk | 1 of 1 | 1 of 1 |\n| all | 1 of 2 | 1 of 2 |\n"
        "| of these held back | 0 of 1 | 0 of 1 |\n"
    )
    assert "lists-1 by telegram: NOT as stated\n  (held back)\n" in told
    assert "collapsed" not in told
