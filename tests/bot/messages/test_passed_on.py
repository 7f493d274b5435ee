"""A text that a person passes on, split into its claims; and messages that only ask to check it."""

import pytest

from bot.messages.checks import asks_to_check
from bot.messages.passed_on import ForwardedSentence, claims_in


def texts(text: str) -> list[str]:
    return [claim.text for claim in claims_in(text)]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("de", ["Am 9. September stürzte der Kran um.", "Danach kam am 3. Oktober Dr. Meier nach Malsund."]),
        ("de", ["Der Bau kostet rund 94 Mio. Euro.", "Laut Bürgermeisterin Berg beginnt er am 1. Mai."]),
        ("en", ["The talks began at 9 a.m. on Monday.", "Mr. Berg said no. 7 was closed."]),
        ("fr", ["M. Dupont a démenti la vente jeudi.", "Le pont a rouvert le 1er janv. à midi."]),
        ("es", ["El Sr. Vidal desmintió la venta.", "El puente se reabrió el jueves."]),
        ("tr", ["Doç. Kaya 9 Eylül'de istifa etti.", "Köprü pazartesi günü yeniden açıldı."]),
        ("ru", ["Мэр города ушла в отставку 9 сентября.", "Мост снова открыли в понедельник."]),
    ],
)
def test_each_sentence_is_a_claim_by_the_rules_of_its_language(language: str, sentences: list[str]) -> None:
    assert claims_in(" ".join(sentences)) == tuple(ForwardedSentence(one, language) for one in sentences)


def test_each_line_of_a_post_in_two_languages_is_cut_by_its_own() -> None:
    german, english = "Am 9. September fiel der Kran am Kai um.", "The crane at the quay fell on 9 September."
    assert claims_in(f"{german}\n\n{english}") == (
        ForwardedSentence(german, "de"),
        ForwardedSentence(english, "en"),
    )


def test_of_a_post_what_claims_nothing_is_left_out() -> None:
    post = (
        "⚡️ Breaking!\nGuten Morgen zusammen!\n▪️ Der Kran am Kai 3 ist am Dienstag\numgestürzt. Wer war das "
        "wohl? Niemand wurde verletzt.\nMehr dazu: https://example.org/a?b=c.\n#kran @kanal"
    )
    assert texts(post) == ["Der Kran am Kai 3 ist am Dienstag umgestürzt.", "Niemand wurde verletzt."]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The crane fell.", ["The crane fell."]),
        ("Kran umgestürzt", ["Kran umgestürzt"]),
        ("港のクレーンが火曜日に倒れた。", ["港のクレーンが火曜日に倒れた。"]),
        ("Nobody was hurt. Nobody was hurt. The quay is shut.", ["Nobody was hurt.", "The quay is shut."]),
        ("- Der Hafen ist zu\n- Der Kran ist repariert", ["Der Hafen ist zu", "Der Kran ist repariert"]),
        ("Lone \ud800 surrogates are no text.", ["Lone ? surrogates are no text."]),
    ],
)  # fmt: skip
def test_the_claims_of_a_text(text: str, claims: list[str]) -> None:
    assert texts(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "",
        "👍👍",
        "https://example.org/a",
        "When does the ferry sail?",
        "Hello all. Does anyone know when the ferry sails?",
        "Danke!",
        "#ferry #malsund",
        "\n \n",
    ],
)
def test_what_only_asks_greets_or_links_has_no_claims(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Stimmt das?",
        "Hallo! Stimmt das so?",
        "Ist das denn wirklich wahr?",
        "Stimmt’s?",
        "Faktencheck bitte",
        "Ist da was dran?",
        "Kannst du das bitte prüfen?",
        "Is this true?",
        "really??",
        "True or false?",
        "fact-check please",
        "Any source for this?",
        "Do we have anything on this?",
        "Est-ce vrai ?",
        "Info ou intox ?",
        "¿Es verdad?",
        "¿Es esto cierto?",
        "Это правда?",
        "Bu doğru mu?",
    ],
)
def test_a_text_may_ask_nothing_but_to_check_something(text: str) -> None:
    assert asks_to_check(text)


@pytest.mark.parametrize(
    "text",
    [
        "Stimmt das Parlament am Montag zu?",
        "Ist das Weiße Haus bestätigt?",
        "Is this true for Malsund too?",
        "Who said that?",
        "Danke!",
        "True crime",
        "Wer bestätigt das?",
        "Source code of the ferry company",
        "",
        "👍",
    ],
)
def test_a_question_of_its_own_is_more_than_a_check(text: str) -> None:
    assert not asks_to_check(text)
