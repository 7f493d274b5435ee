"""Noun phrases of possible speakers."""

import pytest

from bot.statements.noun_phrases import (
    leading_noun_phrase,
    likelihood,
    phrase_from,
    phrase_span,
    phrase_to,
    with_apposition,
)
from bot.statements.tokens import read_tokens


def _from_start(sentence: str, language: str, *, apposition: bool = False) -> str | None:
    tokens = read_tokens(sentence, language)
    phrase = phrase_from(tokens, 0, language)
    if phrase is None:
        return None
    return sentence[
        slice(*phrase_span(sentence, tokens, with_apposition(tokens, phrase) if apposition else phrase))
    ]


def _likelihood(sentence: str, language: str) -> float:
    tokens = read_tokens(sentence, language)
    phrase = phrase_from(tokens, 0, language)
    return likelihood(tokens, phrase, language) if phrase else 0.0


@pytest.mark.parametrize(
    ("language", "phrase", "rest"),
    [
        ("en", "The deputy mayor of Port Ellen", "spoke."),
        ("en", "Officials in Port Ellen", "spoke."),
        ("en", "The mayor and the governor", "spoke."),
        ("en", "Denholm's directors", "spoke."),
        ("de", "Der Sprecher der Klinik Lauburg", "sprach."),
        ("de", "Ein Sprecher von Denholm", "sprach."),
        ("fr", "La police locale de Lyon", "a parlé."),
        ("fr", "Le directeur de l’usine", "a parlé."),
        ("es", "El portavoz del club", "habló."),
        ("tr", "Belediye Başkanı Derya Kınalı", "konuştu."),
        ("ru", "Представитель завода Игорь Савин", "говорил."),
    ],
)
def test_a_phrase_is_article_office_and_name(language: str, phrase: str, rest: str) -> None:
    assert _from_start(f"{phrase} {rest}", language) == phrase


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Monday was cold."),
        ("en", "The report was long."),
        ("en", "quickly gone"),
        ("de", "am Montag"),
        ("fr", "hier soir"),
        ("es", "el lunes"),
        ("tr", "dün akşam"),
        ("ru", "вчера вечером"),
    ],
)
def test_nothing_else_begins_a_phrase_of_somebody(language: str, sentence: str) -> None:
    assert _from_start(sentence, language) is None


@pytest.mark.parametrize(
    ("language", "sentence", "phrase"),
    [
        (
            "en",
            "Mayor Ivo Sanders, the head of the council, spoke.",
            "Mayor Ivo Sanders, the head of the council",
        ),
        ("de", "Die Direktorin des Museums, Ute Klamm, sprach.", "Die Direktorin des Museums, Ute Klamm"),
        ("fr", "Le directeur, Luc Peyrot, a parlé.", "Le directeur, Luc Peyrot"),
        ("es", "La directora, Inés Robledo, habló.", "La directora, Inés Robledo"),
    ],
)
def test_an_apposition_goes_with_its_phrase(language: str, sentence: str, phrase: str) -> None:
    assert _from_start(sentence, language, apposition=True) == phrase


def test_a_clause_behind_a_comma_is_no_apposition() -> None:
    sentence = "Mayor Ivo Sanders, who left early, spoke."
    assert _from_start(sentence, "en", apposition=True) == "Mayor Ivo Sanders"


@pytest.mark.parametrize(
    ("language", "before", "phrase"),
    [
        ("en", "On Monday ", "the mayor of Port Ellen"),
        ("de", "Gestern ", "die Sprecherin der Klinik"),
        ("fr", "Hier ", "la police locale"),
        ("es", "Ayer ", "el portavoz del club"),
    ],
)
def test_a_phrase_that_ends_somewhere_is_the_longest(language: str, before: str, phrase: str) -> None:
    sentence = before + phrase
    tokens = read_tokens(sentence, language)
    found = phrase_to(tokens, len(tokens), language)
    assert found is not None
    assert sentence[slice(*phrase_span(sentence, tokens, found))] == phrase


@pytest.mark.parametrize(
    ("language", "likely", "less_likely"),
    [
        ("en", "Mayor Sanders", "Sanders"),
        ("en", "Sanders", "The Bridge"),
        ("de", "Die Sprecherin", "Ute Klamm"),
        ("de", "Ute Klamm", "Die alte Brücke"),
        ("de", "Die alte Brücke", "Die Sperrung"),
        ("de", "Die alte Brücke", "Die Fertigstellung"),
    ],
)
def test_an_office_is_likelier_than_a_name_and_that_than_a_thing(
    language: str, likely: str, less_likely: str
) -> None:
    assert _likelihood(likely, language) > _likelihood(less_likely, language)


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Sanders’s lawyer", "Sanders’s lawyer"),
        ("the mayor’s", "the mayor"),
        ("the “Daily Post” spoke", "the “Daily Post”"),
    ],
)
def test_the_text_of_a_phrase_has_no_genitive_at_its_end_and_whole_quotes(sentence: str, text: str) -> None:
    assert _from_start(sentence, "en") == text


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [
        ("en", "the deputy mayor on monday", "the deputy mayor"),
        ("en", "the old bridge", "the old bridge"),
        ("en", "she on monday", "she"),
        ("en", "quickly", ""),
        ("de", "der kreml heute", "der kreml"),
        ("fr", "le maire de Lyon hier", "le maire de Lyon"),
        ("es", "el alcalde ayer", "el alcalde"),
        ("tr", "Derya Kınalı dün", "Derya Kınalı"),
        ("ru", "мэр вчера", "мэр"),
    ],
)
def test_a_question_may_name_somebody_in_small_letters(language: str, text: str, phrase: str) -> None:
    assert leading_noun_phrase(text, language) == phrase
