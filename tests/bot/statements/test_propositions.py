"""What is said in a statement, or asked about in a question."""

import pytest

from bot.statements.propositions import Proposition, asked_about, said_in, telling_words
from bot.statements.statement import read_statement


def _said(sentence: str, language: str, *earlier: str) -> Proposition:
    told = read_statement(sentence, language, earlier=earlier)
    assert told is not None
    return said_in(sentence, told.act, told.speaker, earlier)


@pytest.mark.parametrize(
    ("language", "sentence", "words"),
    [
        ("en", "The mayor denied the closure of the bridge.", ("closure", "bridge")),
        ("en", "The mayor confirmed that the bridge was closed.", ("bridge", "closed")),
        ("de", "Die Leiterin bestritt die Sperrung der Brücke.", ("Sperrung", "Brücke")),
        ("de", "Dass die Brücke gesperrt ist, bestätigte die Leiterin.", ("Brücke", "gesperrt")),
        ("fr", "Le maire a démenti la fermeture du pont.", ("fermeture", "pont")),
        ("es", "El alcalde confirmó que el puente está cerrado.", ("puente", "cerrado")),
        ("tr", "Müdür köprünün kapatıldığını doğruladı.", ("köprünün", "kapatıldığını")),
        ("ru", "Мэр подтвердил, что мост закрыт.", ("мост", "закрыт")),
    ],
)
def test_its_words_are_neither_those_for_who_nor_for_what_act(
    language: str, sentence: str, words: tuple[str, ...]
) -> None:
    assert _said(sentence, language).words == words


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The mayor confirmed that nobody was hurt."),
        ("en", "The mayor denied that the bridge was never closed."),
        ("en", "The mayor confirmed that a fire had been ruled out."),
        ("de", "Die Leiterin bestätigte, dass es keine Toten gab."),
        ("de", "Dass niemand fehlte, bestätigte die Leiterin."),
        ("fr", "Le maire a confirmé que personne n’est mort."),
        ("es", "El alcalde confirmó que no hubo muertos."),
        ("tr", "Müdür kimsenin ölmediğini doğruladı."),
        ("ru", "Мэр подтвердил, что никто не погиб."),
    ],
)
def test_a_negation_in_what_is_said_turns_it(language: str, sentence: str) -> None:
    assert _said(sentence, language).negated


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The mayor did not confirm the closure."),
        ("en", "The mayor denied the closure as untrue."),
        ("de", "Die Leiterin bestätigte die Sperrung nicht."),
        ("fr", "Le maire n’a pas confirmé la fermeture."),
        ("es", "El alcalde no confirmó la clausura."),
        ("ru", "Мэр не подтвердил закрытие моста."),
    ],
)
def test_the_not_of_the_act_turns_nothing_that_is_said(language: str, sentence: str) -> None:
    assert not _said(sentence, language).negated


@pytest.mark.parametrize(
    ("language", "sentence", "numbers"),
    [
        ("en", "The mayor denied that two workers were hurt.", {"2"}),
        ("en", "The mayor confirmed 12 cases in 3 schools.", {"12", "3"}),
        ("de", "Die Leiterin bestätigte drei Fälle.", {"3"}),
        ("fr", "Le maire a confirmé trois blessés.", {"3"}),
        ("es", "El alcalde confirmó tres heridos.", {"3"}),
        ("ru", "Мэр подтвердил 7 случаев.", {"7"}),
    ],
)
def test_its_figures_are_plain_digits(language: str, sentence: str, numbers: set[str]) -> None:
    assert _said(sentence, language).numbers == numbers


@pytest.mark.parametrize(
    ("language", "before", "sentence", "words"),
    [
        ("en", "The bridge is closed.", "The mayor denied it.", ("bridge", "closed")),
        ("en", "The bridge is closed.", "The mayor denied the report.", ("bridge", "closed")),
        ("de", "Die Brücke ist gesperrt.", "Das bestritt die Leiterin.", ("Brücke", "gesperrt")),
        ("fr", "Le pont est fermé.", "Le maire l’a confirmé.", ("pont", "fermé")),
        ("es", "El puente está cerrado.", "El alcalde lo confirmó.", ("puente", "cerrado")),
        ("tr", "Köprü kapalı.", "Müdür bunu doğruladı.", ("Köprü", "kapalı")),
    ],
)
def test_what_points_back_says_what_the_sentence_before_says(
    language: str, before: str, sentence: str, words: tuple[str, ...]
) -> None:
    said = _said(sentence, language, before)
    assert said.refers_back
    assert set(words) <= set(said.words)


def test_what_stands_alone_says_nothing_of_the_sentence_before() -> None:
    said = _said("The mayor denied the theft.", "en", "The bridge is closed.")
    assert (said.words, said.refers_back) == (("theft",), False)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The mayor confirmed the closure, but not the fire."),
        ("en", "Did the mayor deny the closure?"),
        ("en", "The mayor had denied the closure."),
        ("en", "In the play, the mayor confirmed the murder."),
        ("de", "Die Leiterin bestätigte die Sperrung, nicht aber den Brand."),
        ("de", "Die Leiterin hatte die Sperrung bestritten."),
        ("fr", "Le maire a confirmé la fermeture, mais pas l’incendie."),
        ("es", "El alcalde confirmó la clausura, pero no el incendio."),
        ("ru", "Мэр подтвердил закрытие, но не пожар."),
    ],
)
def test_what_is_set_against_something_asked_invented_or_past_is_restricted(
    language: str, sentence: str
) -> None:
    assert _said(sentence, language).restricted


def test_a_plain_statement_is_not_restricted() -> None:
    assert not _said("The mayor confirmed the closure on Monday.", "en").restricted


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The mayor confirmed an investigation into fraud."),
        ("en", "The club confirmed talks with the striker."),
        ("de", "Die Leiterin bestätigte Ermittlungen wegen Betrugs."),
    ],
)
def test_an_inquiry_is_not_the_thing_itself(language: str, sentence: str) -> None:
    assert _said(sentence, language).embedded


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor denied the theft: the money was a loan.",
        "The mayor denied the theft and confirmed the loan.",
        "The mayor denied the theft; the loan is paid.",
    ],
)
def test_what_else_is_in_the_sentence_is_not_said(sentence: str) -> None:
    assert _said(sentence, "en").words == ("theft",)


@pytest.mark.parametrize(
    ("matter", "language", "negated", "numbers"),
    [
        ("that the bridge was not closed", "en", True, set()),
        ("that 12 mills were sold", "en", False, {"12"}),
        ("dass keine Brücke gesperrt ist", "de", True, set()),
        ("dass drei Mühlen verkauft sind", "de", False, {"3"}),
    ],
)
def test_a_question_has_a_matter_too(matter: str, language: str, negated: bool, numbers: set[str]) -> None:
    asked = asked_about(matter, language)
    assert (asked.negated, set(asked.numbers)) == (negated, numbers)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "that the old bridge on Monday was closed", ["old", "bridge", "closed"]),
        ("en", "the report that she really resigned", ["resigned"]),
        ("de", "dass die Brücke seit gestern gesperrt ist", ["Brücke", "gesperrt"]),
        ("fr", "que le pont est fermé", ["pont", "fermé"]),
        ("ru", "что мост уже закрыт", ["мост", "закрыт"]),
    ],
)
def test_words_of_grammar_time_and_claims_tell_nothing(language: str, text: str, words: list[str]) -> None:
    assert [text[slice(*span)] for span in telling_words(text, language)] == words
