"""Question sets come from strangers: what is right is read completely, what is wrong is named."""

import hashlib
from pathlib import Path

import pytest
from beleg_process import ROOT
from question_files import write

from evaluation.question_row import QuestionRow
from evaluation.questions import GivenPassage, Question, QuestionSet, read_questions, with_ids_of


def _read(folder: Path, *rows: object) -> tuple[Question, ...]:
    return read_questions(write(folder, *rows)).questions


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
            given=(GivenPassage("a.txt", "Die Fähre fährt am Montag."), GivenPassage("17", "")),
            history=("Fährt die Fähre?",),
            source="Redaktion",
        ),
    )


def test_only_the_question_is_required(tmp_path: Path) -> None:
    assert _read(tmp_path, {"user_input": "Wann?"}) == (Question("1", "Wann?"),)


def test_null_and_empty_fields_are_not_there(tmp_path: Path) -> None:
    names = [name for name in QuestionRow.model_fields if name != "user_input"]
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
    path = write(tmp_path, {"query": "Wo?", "reference_context_ids": ["a  b.txt", "a b.txt"]})
    (question,) = with_ids_of(article_ids, read_questions(path)).questions
    assert question.gold_articles == golds


def test_a_gold_id_stands_for_a_passage_that_is_brought_along(tmp_path: Path) -> None:
    ids = {"given_context_ids": ["a  b"], "reference_context_ids": ["a  b"]}
    path = write(tmp_path, {"query": "Wo?", "given_contexts": ["Hier."], **ids})
    (question,) = with_ids_of(["a  b"], read_questions(path)).questions
    assert (question.given, question.gold_articles) == ((GivenPassage("a b", "Hier."),), ("a b",))


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
    assert _read(tmp_path, row)[0].given == (
        GivenPassage("given:0", "Am Montag."),
        GivenPassage("given:1", "Nie."),
    )


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
    assert _read(tmp_path, row) == (
        Question("1", "Wann\ufffd?", given=(GivenPassage("given:0", "Nie\ufffd."),)),
    )


def test_the_longest_question_is_read(tmp_path: Path) -> None:
    assert _read(tmp_path, {"user_input": f" {'x' * 4096}\n"}) == (Question("1", "x" * 4096),)


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
