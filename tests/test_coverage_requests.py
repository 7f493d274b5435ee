"""Which messages ask what has been reported, and for what."""

from datetime import date

import pytest

from benchmarks.coverage.__main__ import rows
from bot.coverage.follow_ups import OneOfList, continued, one_of_list, request_of
from bot.coverage.masking import Known
from bot.coverage.reading import read_request
from bot.coverage.request import CoverageRequest
from index.query import Filters

OUTLETS = (
    "The Northgate Ledger",
    "The Tamsin Courier",
    "Saltmarsh Courier",
    "Hafenkurier",
    "Oberwaldener Bote",
    "Kaltenrieder Tagblatt",
    "Lindenstädter Tagblatt",
    "Le Quotidien du Pont",
    "El Correo de la Ría",
    "Köprü Postası",
)
KNOWN = Known(OUTLETS, newest=date(2024, 11, 12), today=date(2024, 11, 15))
LEDGER = "The Northgate Ledger"


def read(text: str) -> CoverageRequest:
    request = read_request(text, KNOWN)
    assert request is not None, text
    return request


@pytest.mark.parametrize("half", ["seen", "unseen"])
def test_messages_that_ask_for_articles_are_told_from_those_that_only_look_alike(half: str) -> None:
    wrong = [
        row["text"]
        for row in rows(f"messages-{half}")
        if (read_request(row["text"], KNOWN) is not None) != row["coverage"]
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "Welche Artikel der Verfassung wurden geändert?",
        "Wie viele Artikel hat die Verfassung?",
        "Gibt es Neuigkeiten, die der Minister verschwieg?",
        "Wer hat über den Haushalt abgestimmt?",
        "Was gibt es in Oberwalden zu essen?",
        "Hat der Ledger die Meldung korrigiert?",
        "What did the Northgate Ledger get wrong?",
        "Who reported to the minister?",
        "What was published by mistake?",
        "All articles of the contract were breached.",
        "The latest report says the bridge is safe.",
        "What does the article say about Musk?",
        "Articles about how the bridge fell",
        "Que dit Le Quotidien du Pont sur les morts ?",
        "¿Qué noticia desmintió Musk?",
        "Haberler doğru mu?",
        "?",
        "news " * 60,
    ],
)
def test_a_question_that_an_article_answers_asks_for_no_list(text: str) -> None:
    assert read_request(text, KNOWN) is None


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Kannst du mir Artikel über Wölfe zeigen?", "Wölfe"),
        ("Welche Berichte habt ihr zum Thema Datenleck?", "Datenleck"),
        ("Neues vom Streik", "Streik"),
        ("who wrote about Krull?", "Krull"),
        ("Have you got any stories on the ferry?", "ferry"),
        ("Did anyone write about the bridge?", "bridge"),
        ("any updates on the election?", "election"),
        ("Articles about the Northgate Ledger", "Northgate Ledger"),
        ("Quelles sont les dernières nouvelles sur la grève ?", "grève"),
        ("¿Hay noticias sobre Musk?", "Musk"),
        ("Musk ile ilgili haberler neler?", "Musk"),
    ],
)
def test_the_subject_is_what_follows_without_its_article(text: str, topic: str) -> None:
    assert (read(text).topic, read(text).filters) == (topic, Filters())


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("What did the Ledger report last month?", Filters(date(2024, 10, 1), date(2024, 10, 31), LEDGER)),
        ("What's been published this week?", Filters(since=date(2024, 11, 11))),
        ("Today's headlines", Filters(since=date(2024, 11, 15))),
        ("Was schrieb der Oberwaldener Bote?", Filters(outlet="Oberwaldener Bote")),
        ("Schlagzeilen vom 25.10.2024", Filters(date(2024, 10, 25), date(2024, 10, 25))),
        ("list all articles in Spanish", Filters(language="es")),
        ("Deutsche Artikel seit März 2024", Filters(since=date(2024, 3, 1), language="de")),
        ("Köprü Postası geçen ay ne yazdı?", Filters(date(2024, 10, 1), date(2024, 10, 31), "Köprü Postası")),
    ],
)
def test_time_outlet_and_language_are_filters(text: str, filters: Filters) -> None:
    assert (read(text).topic, read(text).filters) == ("", filters)


def test_a_year_behind_a_subject_belongs_to_it_and_one_of_publication_does_not() -> None:
    assert read("Artikel über die Wahl 2021") == CoverageRequest("de", "Wahl 2021")
    published = Filters(date(2021, 1, 1), date(2021, 12, 31))
    assert read("Artikel aus dem Jahr 2021 über die Wahl") == CoverageRequest("de", "Wahl", filters=published)


def test_a_name_behind_by_is_an_author_unless_it_is_an_outlet() -> None:
    assert read("Articles by Imogen Vasey") == CoverageRequest("en", author="Imogen Vasey")
    assert read("Articles by the Northgate Ledger") == CoverageRequest("en", filters=Filters(outlet=LEDGER))


def test_how_many_are_wanted_is_read_in_words_and_digits() -> None:
    assert [read(text).count for text in ("Die letzten fünf Artikel", "the last 3 stories on Musk")] == [5, 3]
    assert read("the last 999 stories").count == 50


def test_the_last_word_of_an_outlet_stands_for_it_or_for_several() -> None:
    assert read("Ledger articles about wolves").filters.outlet == LEDGER
    several = read("Artikel vom Tagblatt über Wölfe")
    assert (several.filters.outlet, several.other_outlets) == (
        "Kaltenrieder Tagblatt",
        ("Lindenstädter Tagblatt",),
    )


def test_two_outlets_at_once_are_no_list() -> None:
    assert read_request("What did the Northgate Ledger and the Tamsin Courier report?", KNOWN) is None


@pytest.mark.parametrize("text", ["Gibt es Artikel über ihn?", "Artikel darüber?", "Gibt es dazu Berichte?"])
def test_a_pronoun_is_a_subject_that_the_conversation_has_to_name(text: str) -> None:
    assert read(text) == CoverageRequest("de", unnamed=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("and by the Ledger?", CoverageRequest("de", "Aschauer", filters=Filters(outlet=LEDGER))),
        ("und auf Englisch?", CoverageRequest("de", "Aschauer", filters=Filters(language="en"))),
        (
            "Und im Mai 2023?",
            CoverageRequest("de", "Aschauer", filters=Filters(date(2023, 5, 1), date(2023, 5, 31))),
        ),
        ("only in German", CoverageRequest("de", "Aschauer", filters=Filters(language="de"))),
        ("und zu Wölfen?", CoverageRequest("de", "Wölfen")),
        ("und Quastel?", CoverageRequest("de", "Quastel")),
    ],
)
def test_a_follow_up_changes_what_it_names_and_keeps_the_rest(text: str, expected: CoverageRequest) -> None:
    assert continued(text, CoverageRequest("de", "Aschauer"), KNOWN) == expected


@pytest.mark.parametrize(
    "text", ["Und wann war das?", "Wer ist das?", "und was sagte er dazu?", "danke", "?"]
)
def test_another_question_goes_on_from_no_list(text: str) -> None:
    assert continued(text, CoverageRequest("de", "Aschauer"), KNOWN) is None


def test_several_follow_ups_add_up() -> None:
    questions = ("Welche Artikel gibt es über Aschauer?", "und vom Ledger?", "und zu Musk?")
    assert request_of(questions, KNOWN) == CoverageRequest("de", "Musk", filters=Filters(outlet=LEDGER))
    assert request_of(("Wer ist Aschauer?", "und vom Ledger?"), KNOWN) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("what does the second one say?", OneOfList(2)),
        ("And what does the third article say about the ferry?", OneOfList(3, "ferry")),
        ("Was steht im zweiten?", OneOfList(2)),
        ("Was sagt der erste Artikel über die Zahlung?", OneOfList(1, "Zahlung")),
        ("Worum geht es im letzten?", OneOfList(-1)),
        ("que dit le deuxième ?", OneOfList(2)),
        ("¿Qué dice el segundo?", OneOfList(2)),
    ],
)
def test_an_ordinal_asks_to_hear_of_one_of_the_list(text: str, expected: OneOfList) -> None:
    assert one_of_list(text) == expected


@pytest.mark.parametrize("text", ["Who won the second race?", "Was sagte der zweite Zeuge?", "first"])
def test_another_ordinal_does_not(text: str) -> None:
    assert one_of_list(text) is None
