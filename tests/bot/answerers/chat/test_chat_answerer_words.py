"""What a chat model may say in its own words above its quotes."""

from datetime import date

import pytest
from chat_fakes import answered, claim, hit, reply
from chat_server import Asked
from harbour_claims import FAILED, FERRY, SAILS, texts

from bot.citations.answer import Statement


@pytest.mark.parametrize(
    "words",
    [
        "It sails on Monday at 17:30.",
        "See https://evil.example for the timetable.",
        "Write to harbour@evil.example for more.",
        "Die Fähre Malsund fährt am Montag wieder aus.",
        "",
        "…",
        "It sails. " * 60,
    ],
)
def test_words_that_the_quotes_do_not_carry_are_left_out(words: str) -> None:
    assert answered(reply(claim(words, SAILS)), FERRY).statements == (Statement(SAILS, (1,)),)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("It sails on Monday [3].", "It sails on Monday."),
        ("It sails on Monday. [1][2]", "It sails on Monday."),
        ("It sails on Monday [1, 2] 【4†source】 [^1].", "It sails on Monday."),
        ("It sails on Monday (passage pab12cd).", "It sails on Monday."),
        ("**It** sails\n\non\x1b[J `Monday`\u202e.", "It sails on [J Monday ."),
        ("<b>It sails on Monday.</b>", "b It sails on Monday. /b"),
    ],
)
def test_words_are_plain_and_have_no_marks_of_their_own(words: str, said: str) -> None:
    assert answered(reply(claim(words, SAILS)), FERRY).text == f"{said} [1]"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Yes, the company denied it.", "Yes, the company denied it."),
        ("No: the company denied it.", "The company denied it."),
        ("No one but the company denied it.", "No one but the company denied it."),
    ],
)
def test_yes_or_no_is_said_only_where_rules_settle_it(words: str, said: str) -> None:
    denial = "The company denied the report on Monday."
    question = "Did the company deny the report?"
    assert answered(reply(claim(words, denial)), hit("a", denial), question=question).text == f"{said} [1]"


def test_without_a_verdict_neither_yes_nor_no_is_said() -> None:
    said = reply(claim("Yes, it sails on Monday.", SAILS), claim("Nein!", FAILED))
    answer = answered(said, FERRY, question="Does the ferry sail again?")
    assert answer.statements[0] == Statement("It sails on Monday.", (1,))
    assert "Nein" not in answer.text


def test_figures_may_come_from_the_question_the_passage_and_the_date() -> None:
    ferry = hit("ferry", "Am Montag fährt die Fähre um 7 Uhr wieder.", published=date(2025, 3, 9))
    words = "Am 9. März 2025 hieß es, die Fähre 12 fahre wieder um 7 Uhr."
    answer = answered(
        reply(claim(words, "Am Montag fährt die Fähre um 7 Uhr wieder.")),
        ferry,
        question="Wann fährt die Fähre 12 wieder?",
        language="de",
    )
    assert answer.text == f"{words} [1]"


def test_the_answer_is_asked_for_in_the_questions_language() -> None:
    def script(asked: Asked) -> str:
        assert "in German" in texts(asked)[0]
        return reply(claim("Die Fähre fährt am Montag wieder.", SAILS))

    answer = answered(script, FERRY, question="Wann fährt die Fähre?", language="de")
    assert answer.text == "Die Fähre fährt am Montag wieder. [1]"
