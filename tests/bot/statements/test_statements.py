"""Denials, confirmations and other kinds, recognised by their words, in the languages of the news."""

import pytest

from bot.statements.kinds import statement_kind, statement_kinds_asked


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Kreml dementierte den Bericht.",
        "Peskow wies die Vorwürfe am Freitag entschieden zurück.",
        "Er stritt die Tat vor Gericht ab.",
        "The Kremlin denied the report.",
        "The minister dismissed the claims.",
        "Le Kremlin a démenti cette information.",
        "Le maire nie les faits.",
        "El Kremlin negó la información.",
        "El gobierno desmintió la noticia.",
        "Kremlin haberi yalanladı.",
        "Кремль опроверг это сообщение.",
    ],
)
def test_a_denial_is_told_in_six_languages(sentence: str) -> None:
    assert statement_kind(sentence) == "denied"


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Kreml bestätigte das Treffen.",
        "The ministry confirmed the meeting.",
        "Le ministère a confirmé la rencontre.",
        "El gobierno confirmó la reunión.",
        "Bakanlık görüşmeyi doğruladı.",
        "Министерство подтвердило встречу.",
    ],
)
def test_a_confirmation_is_told_in_six_languages(sentence: str) -> None:
    assert statement_kind(sentence) == "confirmed"


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Ministerium konnte das Treffen nicht bestätigen.",
        "Das Treffen ist bislang unbestätigt.",
        "The ministry could not confirm the meeting.",
        "The police haven’t confirmed it.",
        "Le ministère n’a pas confirmé la rencontre.",
        "El gobierno no confirmó la reunión.",
        "Bakanlık görüşmeyi doğrulamadı.",
        "Bakanlık görüşmeyi teyit etmedi.",
        "Министерство не подтвердило встречу.",
    ],
)
def test_a_confirmation_that_is_negated_is_declined(sentence: str) -> None:
    assert statement_kind(sentence) == "declined"


def test_a_negation_a_clause_away_leaves_a_confirmation_alone() -> None:
    between = " ".join(["und die Gespräche über den Hafen gingen bis in den späten Abend weiter"] * 2)
    assert statement_kind(f"Das Ministerium bestätigte das Treffen, {between}, doch nicht alle kamen.") == (
        "confirmed"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Sprecherin wollte sich dazu nicht äußern.",
        "Die Firma lehnte eine Stellungnahme ab.",
        "The company declined to comment.",
        "Le groupe a refusé de commenter.",
        "El ministerio respondió sin comentarios.",
        "Şirket yorum yapmadı.",
    ],
)
def test_keeping_silent_is_declined(sentence: str) -> None:
    assert statement_kind(sentence) == "declined"


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Blatt berichtete über ein Treffen.",
        "The newspaper reported the meeting.",
        "Le journal a révélé une rencontre.",
        "El diario informó sobre la reunión.",
        "Gazete görüşmeyi yazdı.",
        "Газета сообщила о встрече.",
    ],
)
def test_anothers_account_is_reported(sentence: str) -> None:
    assert statement_kind(sentence) == "reported"


def test_of_several_kinds_the_denial_counts() -> None:
    assert statement_kind("The ministry confirmed the trip and denied the report on the meeting.") == "denied"


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Wetter bleibt am Wochenende schön.",
        "Er hat den Hafen nie betreten.",
        "Der Niederländer nahm die Fähre.",
        "The confluence lies east of here.",
    ],
)
def test_a_sentence_without_such_words_has_no_kind(sentence: str) -> None:
    assert statement_kind(sentence) is None


@pytest.mark.parametrize(
    "question",
    [
        "Did the Kremlin deny it?",
        "Hat der Kreml das dementiert?",
        "Le Kremlin a-t-il démenti ?",
        "Kremlin yalanladı mı?",
    ],
)
def test_a_question_after_a_denial_asks_for_one(question: str) -> None:
    assert statement_kinds_asked(question) == {"denied"}


@pytest.mark.parametrize(
    "question", ["Who confirmed the meeting?", "Hat das Ministerium das Treffen bestätigt?"]
)
def test_who_would_not_confirm_also_answers_a_question_after_a_confirmation(question: str) -> None:
    assert statement_kinds_asked(question) == {"confirmed", "declined"}


def test_a_question_after_silence_asks_for_it() -> None:
    assert statement_kinds_asked("Who declined to comment?") == {"declined"}


@pytest.mark.parametrize(
    "question",
    [
        "Which newspaper broke the story?",
        "Welche Zeitung hat es enthüllt?",
        "Quel journal l'a révélé ?",
        "Qué periódico lo publicó?",
        "Hangi gazete yazdı?",
        "Who first reported it?",
    ],
)
def test_a_question_after_the_outlet_asks_for_a_report(question: str) -> None:
    assert statement_kinds_asked(question) == {"reported"}


@pytest.mark.parametrize(
    "question", ["When did the ferry sail?", "Wann wurde der Hafen eröffnet?", "Who won?"]
)
def test_a_question_after_a_fact_asks_for_no_kind(question: str) -> None:
    assert statement_kinds_asked(question) == frozenset()
