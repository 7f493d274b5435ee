"""Question sets that cannot be read, and how that is reported."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from question_files import write

from evaluation.question_row import BadRow, QuestionRow, read_question_row
from evaluation.questions import read_questions
from index.errors import QuestionSetError
from index.question.query import MAX_QUESTION_CHARACTERS


def _problem(folder: Path, *rows: object) -> str:
    """The error message for a set with bad rows, without the name of the file."""
    path = write(folder, *rows)
    with pytest.raises(QuestionSetError) as caught:
        read_questions(path)
    line = str(caught.value)
    assert "\n" not in line
    assert line.startswith(f"The question set {str(path)!r}, ")
    return line.removeprefix(f"The question set {str(path)!r}, ")


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        (
            {"language": "Klingonisch"},
            "language is 'Klingonisch', which is no known language: write an ISO 639-1 code such as 'de'",
        ),
        (
            {"answerable": "maybe"},
            "answerable is 'maybe', which is neither true nor false: write true or false",
        ),
        ({"answerable": [1]}, "answerable is [1], which is neither true nor false: write true or false"),
        (
            {"id": "x" * 1_001},
            f"id is '{'x' * 27}…{'x' * 28}', which has more than 1,000 characters: give it a shorter one",
        ),
        (
            {"reference_context_ids": ["a", 10**1_000]},
            f"reference_context_ids[1] is 1{'0' * 17}…{'0' * 19}, which has more than 1,000 characters: "
            "give it a shorter one",
        ),
        (
            {"given_contexts": ["x"], "given_context_ids": ["y" * 1_001]},
            f"given_context_ids[0] is '{'y' * 27}…{'y' * 28}', which has more than 1,000 characters: "
            "give it a shorter one",
        ),
        ({"id": True}, "id is True, which is no text: write it in quotation marks"),
        ({"id": 1.5}, "id is 1.5, which is no text: write it in quotation marks"),
        ({"expected_output": 7}, "expected_output is 7, which is no text: write it in quotation marks"),
        (
            {"reference_verdict": "perhaps"},
            "reference_verdict is 'perhaps', which is not among the values known: write one that is",
        ),
        ({"history": "Wann?"}, "history is 'Wann?', which is no list: write it in square brackets"),
        ({"history": ["Wann?", " "]}, "history[1] is ' ', which is blank: write a question there"),
        (
            {"reference_answers": ["x", None]},
            "reference_answers[1] is None, which is no text: write it in quotation marks",
        ),
        (
            {"given_contexts": ["x"], "given_context_ids": ["a", "b"]},
            "given_context_ids and given_contexts differ in length (2 and 1): give each passage one, or none",
        ),
        (
            {"given_context_ids": ["a"]},
            "given_context_ids and given_contexts differ in length (1 and 0): give each passage one, or none",
        ),
    ],
)
def test_a_bad_field_is_named_with_its_line_and_value(
    tmp_path: Path, fields: dict[str, object], problem: str
) -> None:
    assert _problem(tmp_path, {"query": "Wo?"}, {"query": "Wann?"} | fields) == f"line 2: {problem}"


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({"id": "q1"}, "user_input is missing: write the question there"),
        ({"query": ["Wann?"]}, "query is ['Wann?'], which is no text: write it in quotation marks"),
        ({"user_input": "", "query": []}, "user_input is '', which is blank: write a question there"),
        ({"question": "\n"}, r"question is '\n', which is blank: write a question there"),
        (["Wann?"], """['Wann?'] is no JSON object: write the row as {"user_input": "…"}"""),
        ("Wann?", "'Wann?' is broken JSON: mend it or take it out"),
        (
            {"query": "x" * 4097},
            f"query is '{'x' * 27}…{'x' * 28}', which has more than 4,096 characters: ask in fewer words",
        ),
    ],
)
def test_a_row_without_a_question_is_bad(tmp_path: Path, row: object, problem: str) -> None:
    assert _problem(tmp_path, row) == f"line 1: {problem}"


def test_a_repeated_id_names_both_lines(tmp_path: Path) -> None:
    rows = [{"id": "3", "user_input": "Wann?"}, "", {"user_input": "Wo?"}]
    assert _problem(tmp_path, *rows) == "line 3: id is '3', as in line 1: give each row its own"


def test_further_bad_rows_are_counted(tmp_path: Path) -> None:
    rows = [{}, {"query": "Wo?"}, "{", {"query": 1}]
    missing = "line 1: user_input is missing"
    assert _problem(tmp_path, *rows) == f"{missing} (2 more rows are bad): write the question there"
    assert _problem(tmp_path, *rows[:3]) == f"{missing} (1 more row is bad): write the question there"


def test_hostile_values_are_told_short_and_without_control_characters(tmp_path: Path) -> None:
    terminal = _problem(tmp_path, {"query": "Wo?", "language": "\x1b[2J\u202ede" * 1_000})
    deep = _problem(tmp_path, "[" * 100_000)
    wide = _problem(tmp_path, {"query": [["x" * 1_000] * 100] * 10})
    assert "\x1b" not in terminal
    assert "\u202e" not in terminal
    assert max(len(line) for line in (terminal, deep, wide)) < 200


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "is empty: put one JSON object a line into it"),
        (b"\n \n", "is empty: put one JSON object a line into it"),
        (b'{"query": "Wo?"}\n{"query": "F\xe4hrt sie?"}', "is no UTF-8 in line 2: save it as UTF-8"),
    ],
)
def test_a_file_that_is_no_question_set_is_told(tmp_path: Path, content: bytes, problem: str) -> None:
    path = tmp_path / "set.jsonl"
    path.write_bytes(content)
    with pytest.raises(QuestionSetError) as caught:
        read_questions(path)
    assert str(caught.value) == f"The question set {str(path)!r} {problem}"


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    missing = tmp_path / "set.jsonl"
    with pytest.raises(QuestionSetError) as caught:
        read_questions(missing)
    assert str(caught.value) == f"The question set {str(missing)!r} does not exist: name a JSONL file"
    with pytest.raises(QuestionSetError) as caught:
        read_questions(tmp_path)
    assert str(caught.value) == (
        f"The question set {str(tmp_path)!r} cannot be read (Is a directory): name a JSONL file"
    )


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from([*QuestionRow.model_fields, "question", "answer"]), _JSON))
@settings(deadline=None)
def test_whatever_a_row_holds_its_question_is_read_or_a_field_is_named(row: dict[str, object]) -> None:
    try:
        told = read_question_row(json.dumps(row)).user_input
    except BadRow as problem:
        told = problem.problem.partition(" ")[0].partition("[")[0]
    asked = (row.get(name) for name in ("user_input", "question"))
    assert told in {*row, "user_input", *(text.strip() for text in asked if isinstance(text, str))}
    assert len(told) <= MAX_QUESTION_CHARACTERS
