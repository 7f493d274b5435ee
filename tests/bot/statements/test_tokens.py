"""A sentence as tokens, and the roles that each can have."""

import pytest

from bot.statements.tokens import (
    ARTICLE,
    BRACKETS,
    COORDINATION,
    NAME,
    NUMBER,
    PERSON,
    PRONOUN,
    QUOTED,
    RELATIVE,
    TIME,
    parts_of,
    read_tokens,
)


def _texts(sentence: str, language: str) -> list[str]:
    return [token.text for token in read_tokens(sentence, language)]


def _part(sentence: str, language: str, word: str) -> str:
    return next(token.part for token in read_tokens(sentence, language) if token.text == word)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Mayor Ivo Sanders (54), of Port Ellen, denied it."),
        ("de", "„Wir haben die Brücke nie geschlossen“, sagte er."),
        ("fr", "L’usine qu’il a fermée, ajoute-t-elle."),
        ("es", "¿Qué dijo el alcalde de Lugo?"),
        ("tr", "Derya Kınalı'nın avukatı konuştu."),
        ("ru", "«Нет, — сказал мэр, — никогда»."),
    ],
)
def test_a_token_is_what_stands_at_its_place(language: str, sentence: str) -> None:
    tokens = read_tokens(sentence, language)
    assert [token.text for token in tokens] == [sentence[slice(*token.span)] for token in tokens]


@pytest.mark.parametrize(
    ("language", "sentence", "quoted"),
    [
        (
            "en",
            "“We never closed the old bridge at all,” said Sanders.",
            "“We never closed the old bridge at all,”",
        ),
        (
            "de",
            "„Wir haben die alte Brücke nie geschlossen“, sagte er.",
            "„Wir haben die alte Brücke nie geschlossen“",
        ),
        (
            "de",
            "»Wir haben die alte Brücke nie geschlossen«, sagte er.",
            "»Wir haben die alte Brücke nie geschlossen«",
        ),
        ("fr", "« Nous avons fermé l’usine hier », dit-il.", "« Nous avons fermé l’usine hier »"),
        ("es", "«Nunca cerramos el viejo puente de Lugo», dijo.", "«Nunca cerramos el viejo puente de Lugo»"),
        ("en", "He left. “We never closed the bridge.", "“We never closed the bridge."),
    ],
)
def test_a_long_quote_is_one_token(language: str, sentence: str, quoted: str) -> None:
    tokens = read_tokens(sentence, language)
    assert [token.text for token in tokens if token.part == QUOTED] == [quoted]


@pytest.mark.parametrize(
    ("language", "sentence", "word"),
    [
        ("en", "The “Post” asked.", "Post"),
        ("de", "Der „Bote“ fragte.", "Bote"),
        ("fr", "Le « Temps » demande.", "Temps"),
    ],
)
def test_a_short_quote_may_be_a_name(language: str, sentence: str, word: str) -> None:
    assert _part(sentence, language, word) == NAME


def test_what_a_narrator_puts_into_a_quote_is_not_quoted() -> None:
    sentence = "«Мы никогда не закрывали этот мост, — сказал мэр, — и не закроем его»."
    tokens = read_tokens(sentence, "ru")
    assert [token.text for token in tokens if token.part == QUOTED] == [
        "«Мы никогда не закрывали этот мост,",
        "и не закроем его»",
    ]
    assert _part(sentence, "ru", "мэр") == PERSON


@pytest.mark.parametrize("inside", ["(54)", "(SPD)", "(R-Ohio)", "(Die Grünen)"])
def test_brackets_are_one_token_with_what_is_in_them(inside: str) -> None:
    assert _part(f"Ute Klamm {inside} ging.", "de", inside) == BRACKETS


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("de", "Gestern sprach Alexander Van der Horst.", ["Alexander", "Van", "der", "Horst"]),
        ("de", "Gestern sprach Ulla von der Aue.", ["Ulla", "von", "der", "Aue"]),
        ("en", "Then Carlos de la Vega spoke.", ["Carlos", "de", "la", "Vega"]),
        ("en", "Then Piet van Loon spoke.", ["Piet", "van", "Loon"]),
    ],
)
def test_particles_between_names_are_part_of_the_name(language: str, sentence: str, name: list[str]) -> None:
    tokens = [token for token in read_tokens(sentence, language) if token.text in name]
    assert [token.text for token in tokens] == name
    assert parts_of(tokens) == NAME * len(name)


@pytest.mark.parametrize(
    ("language", "sentence", "word"),
    [
        ("es", "La directora de la fábrica habló.", "de"),
        ("de", "Das Dach der Halle brach.", "der"),
        ("fr", "Luc parle de la fermeture.", "de"),
    ],
)
def test_a_particle_between_no_names_is_none(language: str, sentence: str, word: str) -> None:
    assert _part(sentence, language, word) != NAME


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        ("l’usine d’Aubin", ["l’", "usine", "d’", "Aubin"]),
        ("ce qu’il dit", ["ce", "qu’", "il", "dit"]),
        ("ajoute-t-elle", ["ajoute", "-t-elle"]),
        ("a-t-il", ["a", "-t-il"]),
        ("d’abord", ["d’abord"]),
        ("aujourd’hui", ["aujourd’hui"]),
    ],
)
def test_french_words_are_parted_where_a_vowel_is_left_out(sentence: str, texts: list[str]) -> None:
    assert _texts(sentence, "fr") == texts


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        ("Mr. Holm left", ["Mr.", "Holm", "left"]),
        ("Dr. J. K. Holm left", ["Dr.", "J.", "K.", "Holm", "left"]),
        ("R&D left", ["R&D", "left"]),
        ("Anne-Marie O’Dell left", ["Anne-Marie", "O’Dell", "left"]),
    ],
)
def test_titles_initials_and_joined_words_are_one_token_each(sentence: str, texts: list[str]) -> None:
    assert _texts(sentence, "en") == texts


@pytest.mark.parametrize(
    ("language", "sentence", "word", "part"),
    [
        ("en", "Then the mayor spoke.", "mayor", PERSON),
        ("en", "Then the mayor spoke.", "the", ARTICLE),
        ("en", "He spoke on Monday.", "Monday", TIME),
        ("en", "He spoke on Monday.", "He", PRONOUN),
        ("en", "Then 30 men spoke.", "30", NUMBER),
        ("en", "Holm & Sons spoke.", "&", COORDINATION),
        ("en", "Then Will Holm spoke.", "Will", NAME),
        ("de", "Dann sprach die Sprecherin.", "Sprecherin", PERSON),
        ("de", "Sie sprach.", "Sie", PRONOUN),
        ("de", "Der Mann, den sie sah, ging.", "den", RELATIVE),
        ("fr", "Hier le maire parle.", "maire", PERSON),
        ("es", "Ayer habló el alcalde.", "alcalde", PERSON),
        ("tr", "Dün belediye başkanı konuştu.", "başkanı", PERSON),
        ("ru", "Вчера говорил мэр.", "мэр", PERSON),
    ],
)
def test_a_word_plays_its_part(language: str, sentence: str, word: str, part: str) -> None:
    assert _part(sentence, language, word) == part
