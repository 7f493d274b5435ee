"""Which messages ask what has been reported, and about which subject."""

from dataclasses import replace
from datetime import date

import pytest

from benchmarks.coverage.__main__ import rows
from bot.coverage.follow_ups import continued, next_request, request_of
from bot.coverage.one_article import ArticleAsked, OneOfList, article_asked, asks_who_wrote, one_of_list
from bot.coverage.reading import read_request
from bot.coverage.request import CoverageRequest, LeftOut
from index.question.query import Filters
from index.question.reading import KnownArticles

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
KNOWN = KnownArticles(OUTLETS, newest=date(2024, 11, 12), today=date(2024, 11, 15))
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


@pytest.mark.parametrize(
    "text",
    [
        "What did the Northgate Ledger and the Tamsin Courier report?",
        "Artikel vom Northgate Ledger und dem Tamsin Courier",
        "Artikel des Northgate Ledger, des Tamsin Courier",
        "articles from the Northgate Ledger or from the Tamsin Courier",
        "¿Qué publicó The Northgate Ledger y The Tamsin Courier?",
    ],
)
def test_outlets_that_are_joined_are_listed_together(text: str) -> None:
    assert set(read(text).outlets) == {LEDGER, "The Tamsin Courier"}
    assert (read(text).topic, read(text).filters) == ("", Filters())


def test_two_outlets_that_are_not_joined_are_no_list() -> None:
    assert read_request("What did the Northgate Ledger report that the Tamsin Courier denied?", KNOWN) is None


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Was schrieb der Stadtbote?", "Stadtbote Kelzin"),
        ("Artikel vom Morgenbogen", "Der Morgenbogen"),
        ("Artikel der Hafenpost über Fähren", "Hafenpost"),
        ("¿Qué publicó El Faro?", "El Faro de Almera"),
        ("Neues aus Kelzin", None),
        ("Artikel über Kelzin", None),
        ("news from Almera", None),
    ],
)
def test_an_outlet_is_known_by_its_word_for_a_newspaper_and_not_by_its_place(
    text: str, outlet: str | None
) -> None:
    known = replace(KNOWN, outlets=("Stadtbote Kelzin", "Der Morgenbogen", "Hafenpost", "El Faro de Almera"))
    request = read_request(text, known)
    assert request is not None
    assert request.filters.outlet == outlet


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Who wrote the article about the wolves?", CoverageRequest("en", "wolves", names_authors=True)),
        ("who covered the election?", CoverageRequest("en", "election", names_authors=True)),
        ("Wer hat den Artikel über Wölfe verfasst?", CoverageRequest("de", "Wölfe", names_authors=True)),
        ("Von wem ist der Bericht zur Fähre?", CoverageRequest("de", "Fähre", names_authors=True)),
        ("Qui a écrit l'article sur le pont ?", CoverageRequest("fr", "pont", names_authors=True)),
        ("¿Quién escribió el artículo sobre Musk?", CoverageRequest("es", "Musk", names_authors=True)),
        ("Musk hakkında kim yazdı?", CoverageRequest("tr", "Musk", names_authors=True)),
        ("Welche Artikel nennen Anna Berg?", CoverageRequest("de", "Anna Berg", mentions=True)),
        ("Which articles mention Musk?", CoverageRequest("en", "Musk", mentions=True)),
        ("¿Qué artículos mencionan a Musk?", CoverageRequest("es", "Musk", mentions=True)),
        ("Quels articles évoquent Musk ?", CoverageRequest("fr", "Musk", mentions=True)),
    ],
)
def test_who_wrote_and_who_is_mentioned_is_asked_of_articles(text: str, asked: CoverageRequest) -> None:
    assert read(text) == asked


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Was gibt es zu Oberbürgermeister Aschauer?", "Oberbürgermeister Aschauer"),
        ("Und welche Artikel gibt es über Musk?", "Musk"),
        ("List all articles about Musk, please.", "Musk"),
        ("Bitte alle Artikel zu Musk", "Musk"),
        ("What's new in Lindenau?", "Lindenau"),
        ("Quoi de neuf à Velmora ?", "Velmora"),
    ],
)
def test_manners_and_an_and_are_no_part_of_the_request(text: str, topic: str) -> None:
    assert (read(text).topic, read(text).filters) == (topic, Filters())


@pytest.mark.parametrize(
    "text",
    [
        "Who covered the cost of the bridge?",
        "Who covered his face?",
        "Was gibt es zu essen?",
        "Was gibt es zu gewinnen?",
        "Wer hat den Vertrag über das Kraftwerk geschlossen?",
        "Who wrote the law on gambling?",
    ],
)
def test_who_and_what_are_asked_of_the_world_as_well(text: str) -> None:
    assert read_request(text, KNOWN) is None


def test_a_language_behind_the_subject_is_that_of_the_articles() -> None:
    assert read("articles about the strike in Spanish") == CoverageRequest(
        "en", "strike", filters=Filters(language="es")
    )
    assert read("Artikel über die Fähre auf Englisch") == CoverageRequest(
        "de", "Fähre", filters=Filters(language="en")
    )


MAY = Filters(date(2024, 5, 10), date(2024, 5, 12))


@pytest.mark.parametrize(
    "text",
    [
        "Welche Artikel erschienen zwischen dem 10. und dem 12. Mai 2024?",
        "Artikel vom 10. bis 12. Mai",
        "Which articles were published between 10 and 12 May 2024?",
        "Articles from May 10 to 12",
        "Quels articles ont été publiés entre le 10 et le 12 mai 2024 ?",
        "Articles du 10 au 12 mai 2024",
        "¿Qué artículos se publicaron entre el 10 y el 12 de mayo de 2024?",
        "Artículos del 10 al 12 de mayo",
        "10-12 Mayıs 2024 haberleri",
    ],
)
def test_a_range_of_days_is_a_filter_in_every_language(text: str) -> None:
    assert (read(text).topic, read(text).filters) == ("", MAY)


@pytest.mark.parametrize("text", ["Gibt es Artikel über ihn?", "Artikel darüber?", "Gibt es dazu Berichte?"])
def test_a_pronoun_is_a_subject_that_the_conversation_has_to_name(text: str) -> None:
    assert read(text) == CoverageRequest("de", unnamed=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "and by the Ledger?",
            CoverageRequest("de", "Aschauer", filters=Filters(outlet=LEDGER), confined=True),
        ),
        (
            "und auf Englisch?",
            CoverageRequest("de", "Aschauer", filters=Filters(language="en"), confined=True),
        ),
        (
            "Und im Mai 2023?",
            CoverageRequest(
                "de", "Aschauer", filters=Filters(date(2023, 5, 1), date(2023, 5, 31)), confined=True
            ),
        ),
        ("only in German", CoverageRequest("de", "Aschauer", filters=Filters(language="de"), confined=True)),
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


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("Und welche davon sind aus dem Mai 2023?", Filters(date(2023, 5, 1), date(2023, 5, 31))),
        ("Welche davon sind vom Ledger?", Filters(outlet=LEDGER)),
        ("Wie viele davon sind auf Englisch?", Filters(language="en")),
        ("Nur die auf Deutsch, bitte.", Filters(language="de")),
        ("Zeig mir nur die vom Ledger", Filters(outlet=LEDGER)),
        ("Which of them are in English?", Filters(language="en")),
        ("which ones are from May 2023?", Filters(date(2023, 5, 1), date(2023, 5, 31))),
        ("Just the German ones, please", Filters(language="de")),
        ("only articles by the Ledger", Filters(outlet=LEDGER)),
        ("Lesquels sont en anglais ?", Filters(language="en")),
        ("Seulement ceux de mai 2023", Filters(date(2023, 5, 1), date(2023, 5, 31))),
        ("¿Cuáles de ellos son en inglés?", Filters(language="en")),
        ("Solo los de mayo de 2023", Filters(date(2023, 5, 1), date(2023, 5, 31))),
        ("Bunlardan hangileri Almanca?", Filters(language="de")),
        ("Sadece Almanca olanlar", Filters(language="de")),
    ],
)
def test_some_of_a_list_are_asked_for_by_filters(text: str, filters: Filters) -> None:
    assert continued(text, CoverageRequest("de", "Aschauer"), KNOWN) == CoverageRequest(
        "de", "Aschauer", filters=filters, confined=True, narrows=True
    )


@pytest.mark.parametrize(
    ("text", "topic", "mentions"),
    [
        ("Nur die über den Dammbruch, bitte.", "Dammbruch", False),
        ("Welche davon handeln vom Dammbruch?", "Dammbruch", False),
        ("Welche davon nennen Anna Berg?", "Anna Berg", True),
        ("Which of them mention Musk?", "Musk", True),
        ("only the ones about the ferry", "ferry", False),
        ("Lesquels parlent du pont ?", "pont", False),
        ("Solo los que hablan de la huelga", "huelga", False),
    ],
)
def test_some_of_a_list_are_asked_for_by_a_second_subject(text: str, topic: str, mentions: bool) -> None:
    request = continued(text, CoverageRequest("de", "Aschauer"), KNOWN)
    assert request is not None
    assert (request.topic, request.within, request.mentions) == (topic, ("Aschauer",), mentions)


@pytest.mark.parametrize(
    "text", ["Wer hat sie geschrieben?", "Von wem sind die?", "who wrote them?", "Qui les a écrits ?"]
)
def test_who_wrote_them_is_asked_of_the_list(text: str) -> None:
    last = CoverageRequest("de", "Aschauer", filters=Filters(language="de"))
    assert continued(text, last, KNOWN) == replace(last, names_authors=True, confined=True)


@pytest.mark.parametrize("text", ["Und von Imogen Vasey?", "and by Imogen Vasey?"])
def test_another_author_is_named_in_short(text: str) -> None:
    request = continued(text, CoverageRequest("de", author="Klemens Rathgeb"), KNOWN)
    assert request == CoverageRequest("de", author="Imogen Vasey")


def test_a_name_behind_which_takes_the_place_of_the_last() -> None:
    questions = ("Welche Artikel nennen Paula Ehnert?", "Und welche Bertram Zawadzki?")
    request = request_of(questions, KNOWN)
    assert request == CoverageRequest("de", "Bertram Zawadzki", mentions=True)


def test_a_request_of_its_own_behind_a_list_starts_anew() -> None:
    last = CoverageRequest("de", "Aschauer", filters=Filters(language="de"))
    for text in ("Welche Artikel gibt es über Musk?", "Artikel zu Musk", "Und was gibt es zu Musk?"):
        assert next_request(text, last, KNOWN) == CoverageRequest("de", "Musk")


def test_about_it_stands_for_the_subject_of_the_list() -> None:
    request = request_of(("latest on the strike", "List all articles about it, please."), KNOWN)
    assert request == CoverageRequest("en", "strike")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Worum geht es in dem Artikel über Handball?", ArticleAsked("de", "Handball")),
        ("Was steht im Artikel über die Fähre?", ArticleAsked("de", "Fähre")),
        ("Fasse den Artikel zum Haushalt zusammen", ArticleAsked("de", "Haushalt")),
        ("What is the article about the otters about?", ArticleAsked("en", "otters")),
        ("What does the story about the ferry say about the price?", ArticleAsked("en", "ferry", "price")),
        ("Summarise the Ledger article on wolves", None),
        ("De quoi parle l'article sur le tramway ?", ArticleAsked("fr", "tramway")),
        ("¿De qué trata el artículo sobre los perros?", ArticleAsked("es", "perros")),
        ("What does the article say about Musk?", ArticleAsked("en", "", "Musk")),
        ("Worum geht es?", ArticleAsked("de")),
        ("Worum geht es in dem Streit über die Fähre?", None),
        ("What is the report about?", ArticleAsked("en")),
        ("What is the law about gambling about?", None),
    ],
)
def test_one_article_is_asked_for_by_its_subject(text: str, asked: ArticleAsked | None) -> None:
    assert article_asked(text, KNOWN) == asked


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


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Welche Kommentare oder Leitartikel gibt es?", CoverageRequest("de", kinds=("opinion",))),
        (
            "Welche Interviews gibt es mit Anna Berg?",
            CoverageRequest("de", "Anna Berg", kinds=("interview",)),
        ),
        ("Gibt es Liveticker zur Wahl?", CoverageRequest("de", "Wahl", kinds=("live",))),
        ("Kommentare von Anna Berg", CoverageRequest("de", author="Anna Berg", kinds=("opinion",))),
        ("Ledger editorials", CoverageRequest("en", filters=Filters(outlet=LEDGER), kinds=("opinion",))),
        (
            "What opinion pieces and interviews do you have?",
            CoverageRequest("en", kinds=("opinion", "interview")),
        ),
        ("Who wrote the fact checks?", CoverageRequest("en", names_authors=True, kinds=("fact_check",))),
        ("Quelles tribunes avez-vous sur le pont ?", CoverageRequest("fr", "pont", kinds=("opinion",))),
        ("¿Qué entrevistas hay con Anna Berg?", CoverageRequest("es", "Anna Berg", kinds=("interview",))),
        ("Musk hakkında röportajlar var mı?", CoverageRequest("tr", "Musk", kinds=("interview",))),
    ],
)
def test_a_word_for_a_kind_of_article_asks_for_those_alone(text: str, asked: CoverageRequest) -> None:
    assert read(text) == asked


def test_a_kind_of_article_inside_the_subject_belongs_to_it() -> None:
    text = "Articles about the interview with Anna Berg"
    assert read(text) == CoverageRequest("en", "interview with Anna Berg")


@pytest.mark.parametrize(
    "text", ["Was sagte der Minister im Interview?", "Gibt es Kommentare der Regierung?", "Who fact checks?"]
)
def test_what_is_said_in_an_interview_is_no_list(text: str) -> None:
    assert read_request(text, KNOWN) is None


@pytest.mark.parametrize(
    "text",
    [
        "Welche davon sind Interviews?",
        "Nur die Interviews",
        "Sind Interviews dabei?",
        "Which of them are interviews?",
        "Are there any interviews among them?",
        "Lesquels sont des entretiens ?",
        "¿Cuáles de ellos son entrevistas?",
    ],
)
def test_some_of_a_list_are_asked_for_by_their_kind(text: str) -> None:
    assert continued(text, CoverageRequest("de", "Aschauer", kinds=("opinion",)), KNOWN) == CoverageRequest(
        "de", "Aschauer", kinds=("interview",), confined=True, narrows=True
    )


def test_another_kind_takes_the_place_of_the_last() -> None:
    questions = ("Welche Kommentare gibt es zur Fähre?", "Und Interviews?")
    expected = CoverageRequest("de", "Fähre", kinds=("interview",), confined=True)
    assert request_of(questions, KNOWN) == expected


def test_one_article_is_asked_for_by_its_kind() -> None:
    asked = ArticleAsked("de", "", "Musk", kinds=("opinion",))
    assert article_asked("Was steht im Kommentar über Musk?", KNOWN) in (
        asked,
        replace(asked, subject="Musk", topic=""),
    )


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Was hat der Ledger über den Streik geschrieben?", "Streik"),
        ("Was schrieb der Ledger über Wölfe?", "Wölfe"),
        ("What did the Ledger write about wolves?", "wolves"),
        ("What else did the Ledger publish?", ""),
        ("Was hat der Ledger sonst noch veröffentlicht?", ""),
    ],
)
def test_what_an_outlet_wrote_on_a_subject_are_its_articles(text: str, topic: str) -> None:
    assert (read(text).topic, read(text).filters) == (topic, Filters(outlet=LEDGER))


@pytest.mark.parametrize(
    "text",
    [
        "Und was haben andere Zeitungen dazu?",
        "Und in anderen Zeitungen?",
        "Was schreiben andere Medien darüber?",
        "and in other papers?",
        "What about other outlets?",
    ],
)
def test_other_outlets_are_those_that_the_last_list_was_not_of(text: str) -> None:
    last = CoverageRequest("de", "Aschauer", filters=Filters(outlet=LEDGER))
    request = next_request(text, last, KNOWN)
    assert request is not None
    assert (request.topic, request.filters, request.left_out) == (
        "Aschauer",
        Filters(),
        (LeftOut(outlets=(LEDGER,)),),
    )


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("without the ones in English", LeftOut(Filters(language="en"))),
        ("Ohne die auf Englisch, bitte.", LeftOut(Filters(language="en"))),
        ("All but the English ones", LeftOut(Filters(language="en"))),
        ("Which of them are not in English?", LeftOut(Filters(language="en"))),
        ("Welche davon sind nicht auf Englisch?", LeftOut(Filters(language="en"))),
        ("Sans ceux en anglais", LeftOut(Filters(language="en"))),
        ("Sin los de mayo de 2024", LeftOut(Filters(date(2024, 5, 1), date(2024, 5, 31)))),
        ("Sadece Almanca olanlar hariç", LeftOut(Filters(language="de"))),
        ("Bitte ohne die vom Ledger", LeftOut(outlets=(LEDGER,))),
        ("leave out the Ledger", LeftOut(outlets=(LEDGER,))),
        ("Lass die Kommentare weg", LeftOut(kinds=("opinion",))),
        ("not the interviews", LeftOut(kinds=("interview",))),
        ("everything except the ones about wolves", LeftOut(topic="wolves")),
    ],
)
def test_some_of_a_list_are_left_out(text: str, left_out: LeftOut) -> None:
    assert continued(text, CoverageRequest("de", "Aschauer"), KNOWN) == CoverageRequest(
        "de", "Aschauer", confined=True, narrows=True, left_out=(left_out,)
    )


@pytest.mark.parametrize("text", ["Nicht so wichtig", "Not really", "Not now", "Ohne mich", "nothing else"])
def test_a_refusal_leaves_nothing_out(text: str) -> None:
    assert continued(text, CoverageRequest("de", "Aschauer"), KNOWN) is None


OCTOBER = Filters(date(2024, 10, 15), date(2024, 10, 16))


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("Und am Tag davor?", date(2024, 10, 14), date(2024, 10, 14)),
        ("und am Vortag?", date(2024, 10, 14), date(2024, 10, 14)),
        ("And the day before?", date(2024, 10, 14), date(2024, 10, 14)),
        ("the following day", date(2024, 10, 17), date(2024, 10, 17)),
        ("Und in der Woche davor?", date(2024, 10, 8), date(2024, 10, 14)),
        ("Et le mois suivant ?", date(2024, 11, 1), date(2024, 11, 30)),
        ("¿Y el día siguiente?", date(2024, 10, 17), date(2024, 10, 17)),
        ("bir önceki gün", date(2024, 10, 14), date(2024, 10, 14)),
        ("And the year before?", date(2023, 1, 1), date(2023, 12, 31)),
    ],
)
def test_the_day_before_is_that_before_the_days_of_the_list(text: str, since: date, until: date) -> None:
    last = CoverageRequest("de", "Aschauer", filters=OCTOBER)
    request = continued(text, last, KNOWN)
    assert request == replace(last, filters=Filters(since, until), confined=True)


def test_whole_months_and_years_are_followed_by_whole_ones() -> None:
    may = Filters(date(2024, 5, 1), date(2024, 5, 31))
    request = continued("Und im Monat davor?", CoverageRequest("de", filters=may), KNOWN)
    assert request is not None
    assert request.filters == Filters(date(2024, 4, 1), date(2024, 4, 30))


def test_without_a_time_there_is_no_day_before() -> None:
    assert continued("Und am Tag davor?", CoverageRequest("de", "Aschauer"), KNOWN) is None


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Zu welchem Ergebnis kommt der?", ArticleAsked("de", conclusion=True)),
        ("Was ist das Fazit?", ArticleAsked("de", conclusion=True)),
        ("What does it conclude?", ArticleAsked("en", conclusion=True)),
        (
            "What is the verdict of the fact check?",
            ArticleAsked("en", kinds=("fact_check",), conclusion=True),
        ),
        ("¿A qué conclusión llega?", ArticleAsked("es", conclusion=True)),
        ("Zu welchem Ergebnis kommt das Gericht?", None),
        ("What does the court conclude?", None),
    ],
)
def test_what_an_article_comes_to_is_asked_of_it(text: str, asked: ArticleAsked | None) -> None:
    assert article_asked(text, KNOWN) == asked


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wer hat den Artikel geschrieben?", "de"),
        ("Von wem ist dieser Artikel?", "de"),
        ("Who wrote this article?", "en"),
        ("Qui a écrit cet article ?", "fr"),
        ("¿Quién escribió este artículo?", "es"),
        ("Bu haberi kim yazdı?", "tr"),
        ("Who wrote the letter?", None),
        ("Wer hat den Bericht über die Fähre geschrieben?", None),
    ],
)
def test_who_wrote_the_article_is_told_from_who_wrote_a_letter(text: str, language: str | None) -> None:
    assert asks_who_wrote(text) == language


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("What happened after 1 October 2024?", date(2024, 10, 1), None),
        ("What's happened since Monday?", date(2024, 11, 11), None),
        ("What happened last week?", date(2024, 11, 4), date(2024, 11, 10)),
        ("Was ist nach dem 1. Oktober passiert?", date(2024, 10, 1), None),
        ("Was geschah zwischen dem 3. und dem 9. Mai 2024?", date(2024, 5, 3), date(2024, 5, 9)),
        ("Was war gestern los?", date(2024, 11, 14), date(2024, 11, 14)),
        ("Que s'est-il passé le 25 octobre 2024 ?", date(2024, 10, 25), date(2024, 10, 25)),
        ("¿Qué pasó después del 1 de octubre de 2024?", date(2024, 10, 1), None),
        ("Geçen hafta neler oldu?", date(2024, 11, 4), date(2024, 11, 10)),
    ],
)
def test_what_happened_at_a_time_asks_for_its_articles(text: str, first: date, last: date | None) -> None:
    request = read(text)
    assert request.of_events
    assert request.topic == ""
    assert (request.filters.since, request.filters.until) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "What happened?",
        "What happened to the ferry yesterday?",
        "What happened after the fire?",
        "Was ist mit der Brücke am 3. Mai passiert?",
        "Was war am 3. Mai im Hafen?",
        "Que s'est-il passé à Lyon hier ?",
    ],
)
def test_what_happened_to_something_asks_for_no_list(text: str) -> None:
    assert read_request(text, KNOWN) is None
