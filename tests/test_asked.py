"""What a question wants to know of a statement."""

import pytest

from bot.statements import read_question


@pytest.mark.parametrize(
    ("language", "question", "act", "subject"),
    [
        ("en", "Did the Kremlin deny it?", "deny", "the Kremlin"),
        ("de", "Hat das Weiße Haus den Bericht bestätigt?", "confirm", "das Weiße Haus"),
        ("de", "Bestreitet Sennvolt, zu spät gewesen zu sein?", "deny", "Sennvolt"),
        ("de", "Hat sich die Direktorin zu dem Brand geäußert?", "comment", "die Direktorin"),
        ("fr", "Le Kremlin a-t-il confirmé les contacts ?", "confirm", "Le Kremlin"),
        ("es", "¿Ha desmentido el Kremlin la noticia?", "deny", "el Kremlin"),
        ("tr", "Sennvolt haberi doğruladı mı?", "confirm", "Sennvolt"),
        ("ru", "Кремль опроверг сообщение?", "deny", "Кремль"),
    ],
)
def test_a_question_after_yes_or_no_asks_after_an_act_of_somebody(
    language: str, question: str, act: str, subject: str
) -> None:
    read = read_question(question, language)
    assert (read.act, read.subject, read.negated) == (act, subject, False)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Hat der Kreml das nicht bestätigt?"),
        ("en", "Didn't the minister deny the meeting?"),
        ("fr", "Le Kremlin n’a-t-il pas démenti ?"),
        ("tr", "Kremlin haberi doğrulamadı mı?"),
    ],
)
def test_a_question_may_be_negated(language: str, question: str) -> None:
    assert read_question(question, language).negated


def test_a_negation_in_what_is_asked_about_does_not_negate_the_question() -> None:
    assert not read_question("Hat das Labor bestätigt, dass die Probe keine Keime enthielt?", "de").negated


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Who denied the report?"),
        ("de", "Was hat die Regierung bestätigt?"),
        ("tr", "Kremlin bu haberi kabul etti mi, reddetti mi?"),
        ("en", "Did the minister confirm or deny it?"),
    ],
)
def test_other_questions_have_no_yes_or_no(language: str, question: str) -> None:
    read = read_question(question, language)
    assert read.act is None
    assert read.kinds


def test_a_question_on_something_else_turns_on_no_statement() -> None:
    read = read_question("When did the ferry sail?", "en")
    assert (read.kinds, read.act) == (frozenset(), None)
