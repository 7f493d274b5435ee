"""Question sets come from strangers: what is right is read whole, what is wrong is named."""

import hashlib
import json
from pathlib import Path

import pytest
from beleg_process import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluation.question_row import BadRow, Row, read_row
from evaluation.questions import Given, Question, QuestionSet, read_questions, with_ids_of
from index.errors import QuestionSetError
from index.query import MAX_QUESTION_CHARACTERS


def _write(folder: Path, *rows: object) -> Path:
    """A question set of these rows; a string is a line as it stands there."""
    path = folder / "questions.jsonl"
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def _read(folder: Path, *rows: object) -> tuple[Question, ...]:
    return read_questions(_write(folder, *rows)).questions


def _problem(folder: Path, *rows: object) -> str:
    """What is said of a set with bad rows, without the name of the file."""
    path = _write(folder, *rows)
    with pytest.raises(QuestionSetError) as caught:
        read_questions(path)
    line = str(caught.value)
    assert "\n" not in line
    assert line.startswith(f"The question set {str(path)!r}, ")
    return line.removeprefix(f"The question set {str(path)!r}, ")


def test_a_row_is_read_whole(tmp_path: Path) -> None:
    row = {
        "id": "q1",
        "user_input": "Und wann?",
        "language": "de-AT",
        "answerable": False,
        "question_type": "when",
        "reference": "Am Montag.",
        "reference_answers": ["Montag", "am 3. Juni"],
        "reference_contexts": ["Die Fähre fährt am Montag."],
        "reference_context_ids": ["a.txt", 17],
        "reference_statement": "announced",
        "reference_speakers": ["Reederei", "Kapitän"],
        "reference_verdict": "undecided",
        "given_contexts": ["Die Fähre fährt am Montag.", ""],
        "given_context_ids": ["a.txt", 17],
        "history": ["Fährt die Fähre?"],
        "source": "Redaktion",
        "difficulty": {"others": "are ignored"},
    }
    assert _read(tmp_path, row) == (
        Question(
            id="q1",
            text="Und wann?",
            language="de",
            answerable=False,
            question_type="when",
            answers=("Montag", "am 3. Juni"),
            gold_quotes=("Die Fähre fährt am Montag.",),
            gold_articles=("a.txt", "17"),
            statement="announced",
            speakers=("Reederei", "Kapitän"),
            verdict="undecided",
            given=(Given("a.txt", "Die Fähre fährt am Montag."), Given("17", "")),
            history=("Fährt die Fähre?",),
            source="Redaktion",
        ),
    )


def test_only_the_question_is_required(tmp_path: Path) -> None:
    assert _read(tmp_path, {"user_input": "Wann?"}) == (Question("1", "Wann?"),)


def test_null_and_empty_fields_are_not_there(tmp_path: Path) -> None:
    names = [name for name in Row.model_fields if name != "user_input"]
    lists = [name for name in names if name.endswith(("s", "history"))]
    nulls = {"user_input": "Wann?"} | dict.fromkeys(names)
    empty = {
        "user_input": "Wo?",
        "id": "",
        "language": " ",
        "question_type": "",
        "reference": " ",
        "source": "",
    }
    rows = [nulls, empty | {name: [] for name in lists}]
    assert _read(tmp_path, *rows) == (Question("1", "Wann?"), Question("2", "Wo?"))


@pytest.mark.parametrize(
    "row",
    [
        {"user_input": "", "question": "Wann?", "reference": " ", "answer": "42"},
        {"user_input": [], "query": "Wann?", "reference": [], "ground_truth": None, "expected_output": "42"},
        {"query": "Wann?", "answer": "42", "history": "", "id": [], "answerable": "", "given_contexts": " "},
    ],
)
def test_what_is_not_there_stands_in_nothing_s_way(tmp_path: Path, row: dict[str, object]) -> None:
    assert _read(tmp_path, row) == (Question("1", "Wann?", answers=("42",)),)


def test_gold_ids_are_kept_as_they_are_but_for_control_characters(tmp_path: Path) -> None:
    row = {
        "query": "Wo?",
        "reference_context_ids": ["a  b.txt", "a b.txt", "c\x00\x1bd.txt", 7, " ", "\u200e"],
    }
    assert _read(tmp_path, row)[0].gold_articles == ("a  b.txt", "a b.txt", "c  d.txt", "7")


def test_the_longest_id_is_read(tmp_path: Path) -> None:
    row = {"query": "Wo?", "id": "x" * 1_000, "reference_context_ids": ["y" * 1_000]}
    assert _read(tmp_path, row) == (Question("x" * 1_000, "Wo?", gold_articles=("y" * 1_000,)),)


@pytest.mark.parametrize(
    ("article_ids", "golds"),
    [
        (["a  b.txt", "other"], ("a  b.txt",)),
        (["a b.txt", "other"], ("a b.txt",)),
        (["a b.txt", "a  b.txt"], ("a  b.txt", "a b.txt")),
        (["a\u200e  b.txt"], ("a\u200e  b.txt",)),
        (["other"], ("a  b.txt", "a b.txt")),
    ],
)
def test_a_gold_id_stands_for_the_article_that_has_it_or_nearly(
    tmp_path: Path, article_ids: list[str], golds: tuple[str, ...]
) -> None:
    path = _write(tmp_path, {"query": "Wo?", "reference_context_ids": ["a  b.txt", "a b.txt"]})
    (question,) = with_ids_of(article_ids, read_questions(path)).questions
    assert question.gold_articles == golds


def test_a_gold_id_stands_for_a_passage_that_is_brought_along(tmp_path: Path) -> None:
    ids = {"given_context_ids": ["a  b"], "reference_context_ids": ["a  b"]}
    path = _write(tmp_path, {"query": "Wo?", "given_contexts": ["Hier."], **ids})
    (question,) = with_ids_of(["a  b"], read_questions(path)).questions
    assert (question.given, question.gold_articles) == ((Given("a b", "Hier."),), ("a b",))


@pytest.mark.parametrize("name", ["user_input", "question", "query"])
def test_the_question_has_three_names(tmp_path: Path, name: str) -> None:
    assert _read(tmp_path, {name: "Wann?"}) == (Question("1", "Wann?"),)


@pytest.mark.parametrize("name", ["reference", "ground_truth", "answer", "expected_output"])
def test_the_reference_has_four_names(tmp_path: Path, name: str) -> None:
    row = {"user_input": "Wann?", name: "Am Montag."}
    assert _read(tmp_path, row) == (Question("1", "Wann?", answers=("Am Montag.",)),)


def test_ragas_name_goes_before_others_unless_it_is_null(tmp_path: Path) -> None:
    both = {
        "user_input": "Wann?",
        "question": "Wo?",
        "reference": None,
        "answer": "Hier.",
        "ground_truth": "Da.",
    }
    assert _read(tmp_path, both) == (Question("1", "Wann?", answers=("Da.",)),)


def test_the_reference_is_the_answer_where_no_other_is_given(tmp_path: Path) -> None:
    rows = [
        {"user_input": "Wann?", "reference": "Montag", "reference_answers": ["", " "]},
        {"user_input": "Wo?", "reference": "Montag", "reference_answers": ["", "Dienstag", "Dienstag"]},
    ]
    assert [question.answers for question in _read(tmp_path, *rows)] == [("Montag",), ("Dienstag",)]


def test_given_passages_without_ids_are_numbered(tmp_path: Path) -> None:
    row = {"user_input": "Wann?", "given_contexts": ["Am Montag.", "Nie."]}
    assert _read(tmp_path, row)[0].given == (Given("given:0", "Am Montag."), Given("given:1", "Nie."))


@pytest.mark.parametrize("value", [True, "true", 1, 1.0])
def test_what_tables_export_for_true_is_true(tmp_path: Path, value: object) -> None:
    assert _read(tmp_path, {"user_input": "Wann?", "answerable": value})[0].answerable is True


def test_a_missing_id_is_the_number_of_the_line(tmp_path: Path) -> None:
    rows = [
        {"id": "a", "user_input": "Wann?"},
        "",
        "  ",
        {"user_input": "Wo?"},
        {"id": 7, "user_input": "Wer?"},
    ]
    assert [question.id for question in _read(tmp_path, *rows)] == ["a", "4", "7"]


def test_a_byte_order_mark_windows_line_ends_and_a_separator_in_a_text_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    content = '\ufeff{"query": "Wann\u2028genau?"}\r\n\r\n{"query": "Wo?"}'.encode()
    path.write_bytes(content)
    questions = (Question("1", "Wann\u2028genau?"), Question("3", "Wo?"))
    assert read_questions(path) == QuestionSet("set.jsonl", hashlib.sha256(content).hexdigest(), questions)


def test_half_a_character_pair_is_replaced(tmp_path: Path) -> None:
    row = r'{"user_input": "Wann\ud800?", "given_contexts": ["Nie\udfff."]}'
    assert _read(tmp_path, row) == (Question("1", "Wann\ufffd?", given=(Given("given:0", "Nie\ufffd."),)),)


def test_the_longest_question_is_read(tmp_path: Path) -> None:
    assert _read(tmp_path, {"user_input": f" {'x' * 4096}\n"}) == (Question("1", "x" * 4096),)


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


@given(st.dictionaries(st.sampled_from([*Row.model_fields, "question", "answer"]), _JSON))
@settings(deadline=None)
def test_whatever_a_row_holds_its_question_is_read_or_a_field_is_named(row: dict[str, object]) -> None:
    try:
        told = read_row(json.dumps(row)).user_input
    except BadRow as problem:
        told = problem.problem.partition(" ")[0].partition("[")[0]
    asked = (row.get(name) for name in ("user_input", "question"))
    assert told in {*row, "user_input", *(text.strip() for text in asked if isinstance(text, str))}
    assert len(told) <= MAX_QUESTION_CHARACTERS


def test_the_sample_set_is_read() -> None:
    read = read_questions(ROOT / "corpus" / "questions.jsonl")
    first = read.questions[0]
    assert (read.name, first.id, first.text, first.language) == (
        "questions.jsonl",
        "mp-01",
        "Did the Kremlin deny it?",
        "en",
    )
    assert first.answers[:2] == ("dementierte den Bericht", "wies die Darstellung zurück")
    assert all(question.given is None for question in read.questions)
    assert all(question.gold_articles for question in read.questions if question.answerable)
    assert not any(question.gold_articles for question in read.questions if not question.answerable)
