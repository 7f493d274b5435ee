"""What a question states about the articles it wants. Today is Wednesday, 30 October 2024."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

import pytest

from index.question.inferred_filters.inference import relaxed, stated_filters, with_stated_filters
from index.question.query import Filters, Query, make_query
from index.question.reading import KnownArticles, read_question
from index.question.times.expressions import time_expressions

TODAY = date(2024, 10, 30)
OUTLETS = (
    *("The Northgate Ledger", "Hafenkurier", "Oberwaldener Bote", "Der Spiegel", "Die Zeit", "Brückenblick"),
    *(
        "The Age",
        "The Independent",
        "Fortune",
        "Le Quotidien du Pont",
        "El Correo de la Ría",
        "Köprü Postası",
    ),
)
NONE = Filters()


def since(*day: int) -> Filters:
    return Filters(since=date(*day))


def span(first: tuple[int, int, int], last: tuple[int, int, int]) -> Filters:
    return Filters(since=date(*first), until=date(*last))


def on(*day: int) -> Filters:
    return Filters(since=date(*day), until=date(*day))


LEDGER = Filters(outlet="The Northgate Ledger")
JULY = span((2024, 7, 1), (2024, 7, 31))
LAST_WEEK = span((2024, 10, 21), (2024, 10, 27))


def stated(
    question: str,
    language: str,
    outlets: Collection[str],
    *,
    today: date = TODAY,
    newest: date | None = None,
) -> Filters:
    return stated_filters(read_question(Query(question, language), KnownArticles(outlets, newest, today)))


def inferred(question: str, language: str) -> Filters:
    return stated(question, language, OUTLETS)


@pytest.mark.parametrize(
    ("language", "question", "expected"),
    [
        ("en", "What happened last week?", since(2024, 10, 21)),
        ("en", "What was reported last week about Musk?", LAST_WEEK),
        ("en", "Which news from last week mentions the ferry?", LAST_WEEK),
        ("en", "Who resigned yesterday?", since(2024, 10, 29)),
        ("en", "Show me news since October 20", since(2024, 10, 20)),
        ("de", "Gibt es Neues seit dem 20. Oktober 2024?", since(2024, 10, 20)),
        ("en", "Which articles from yesterday mention Musk?", on(2024, 10, 29)),
        ("en", "What did the mayor say the day before yesterday?", since(2024, 10, 28)),
        ("en", "Who has resigned since Monday?", since(2024, 10, 28)),
        ("en", "Who resigned last Wednesday?", since(2024, 10, 23)),
        ("en", "Who denied it in the last three days?", since(2024, 10, 27)),
        ("en", "Who was arrested in the past 24 hours?", since(2024, 10, 29)),
        ("en", "Who was arrested two weeks ago?", since(2024, 10, 14)),
        ("en", "Which strikes were there last month?", since(2024, 9, 1)),
        ("en", "What burned down last weekend?", since(2024, 10, 26)),
        ("en", "What is in today's news?", since(2024, 10, 30)),
        ("en", "Which articles from July 2024 mention the Kremlin?", JULY),
        ("en", "What was reported in July 2024 about Musk?", JULY),
        ("en", "What was in the news on 25 October 2024?", on(2024, 10, 25)),
        ("en", "Which articles from Oct 25 mention Putin?", on(2024, 10, 25)),
        ("en", "What do articles from November say?", span((2023, 11, 1), (2023, 11, 30))),
        ("en", "What do articles published in May say about it?", span((2024, 5, 1), (2024, 5, 31))),
        ("en", "Which articles published on 2024-07-25 mention him?", on(2024, 7, 25)),
        ("en", "What do articles since July 2024 say?", since(2024, 7, 1)),
        ("en", "What do articles before July 2024 say?", Filters(until=date(2024, 6, 30))),
        ("en", "Which stories from 3 May 2024 to 5 May 2024 mention it?", span((2024, 5, 3), (2024, 5, 5))),
        ("en", "What do news articles of 2023 say?", span((2023, 1, 1), (2023, 12, 31))),
        ("en", "What does the UN report of March 2024 say about Gaza?", since(2024, 3, 1)),
        ("en", "What did the Northgate Ledger report on the bridge?", LEDGER),
        ("en", "According to The Northgate Ledger, who denied it?", LEDGER),
        ("en", "How many died, as reported by the Northgate Ledger?", LEDGER),
        (
            "en",
            "What did The Northgate Ledger report on July 4, 2024?",
            replace(on(2024, 7, 4), outlet="The Northgate Ledger"),
        ),
        ("en", "What does the 'Fortune' article say?", Filters(outlet="Fortune")),
        ("en", "What do the German articles say about Musk?", Filters(language="de")),
        ("en", "What do articles in French say about Musk?", Filters(language="fr")),
        ("de", "Was geschah gestern in Port Sennick?", since(2024, 10, 29)),
        ("de", "Was ist seit Montag passiert?", since(2024, 10, 28)),
        ("de", "Wer ist vor drei Tagen zurückgetreten?", since(2024, 10, 27)),
        ("de", "Was ist in den letzten zwei Wochen passiert?", since(2024, 10, 16)),
        ("de", "Wer streikte in der letzten Woche?", since(2024, 10, 21)),
        ("de", "Was schrieb der Hafenkurier letzte Woche?", replace(LAST_WEEK, outlet="Hafenkurier")),
        ("de", "Was wurde im Juli 2024 über Musk berichtet?", JULY),
        ("de", "Was wurde am 25.10.2024 über Musk berichtet?", on(2024, 10, 25)),
        ("de", "Welche Artikel vom 25. Juli 2024 nennen Putin?", on(2024, 7, 25)),
        ("de", "Was steht in den Nachrichten von heute?", since(2024, 10, 30)),
        ("de", "Wer hat laut Brückenblick gewonnen?", Filters(outlet="Brückenblick")),
        ("de", "Was steht im Artikel des Hafenkuriers?", Filters(outlet="Hafenkurier")),
        ("de", "Was berichtet die Zeit über den Streik?", Filters(outlet="Die Zeit")),
        ("de", "Was sagen die deutschen Artikel über Musk?", Filters(language="de")),
        ("de", "Welche Artikel sind auf Englisch erschienen?", Filters(language="en")),
        ("fr", "Que s'est-il passé la semaine dernière ?", since(2024, 10, 21)),
        ("fr", "Qui a démissionné hier ?", since(2024, 10, 29)),
        ("fr", "Que disent les articles de juillet 2024 ?", JULY),
        ("fr", "Selon Le Quotidien du Pont, combien de morts ?", Filters(outlet="Le Quotidien du Pont")),
        ("fr", "Que disent les articles en allemand ?", Filters(language="de")),
        ("es", "¿Qué pasó ayer en la costa?", since(2024, 10, 29)),
        ("es", "¿Quién dimitió hace tres días?", since(2024, 10, 27)),
        ("es", "¿Qué dicen los artículos de julio de 2024?", JULY),
        ("es", "¿Qué publicó El Correo de la Ría?", Filters(outlet="El Correo de la Ría")),
        ("tr", "Geçen hafta ne oldu?", since(2024, 10, 21)),
        ("tr", "Pazartesiden beri ne oldu?", since(2024, 10, 28)),
        ("tr", "Temmuz 2024 tarihli haberler ne diyor?", JULY),
        ("tr", "Köprü Postası'na göre kim kazandı?", Filters(outlet="Köprü Postası")),
        ("tr", "Almanca haberler ne diyor?", Filters(language="de")),
    ],
)
def test_a_question_states_filters(language: str, question: str, expected: Filters) -> None:
    assert inferred(question, language) == expected


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "What happened on 11 September 2001?"),
        ("en", "Who won in 1998?"),
        ("en", "What happened before the election?"),
        ("en", "What has changed since the election?"),
        ("en", "What did Theresa May say about the strike?"),
        ("en", "What did news from May about Brexit change?"),
        ("en", "What did May report?"),
        ("en", "Which of the 24 may have reported it?"),
        ("en", "How many people joined the March on Washington?"),
        ("en", "What do the Sunday newspapers say?"),
        ("en", "What was the second of the three reports?"),
        ("en", "Is the news desk open 24/7?"),
        ("en", "What do 1,000 articles say?"),
        ("en", "What do the news reports say about 2,024 dead?"),
        ("en", "What did he do in the last week of the war?"),
        ("en", "What did she say in her last week in office?"),
        ("en", "Who presents Last Week Tonight?"),
        ("en", "Who wrote 'yesterday'?"),
        ("en", "Which area is known today as Jacksonville?"),
        ("en", "Which 2019 film won the award this year?"),
        ("en", "Which country blocked BBC world news in February 2021?"),
        ("en", "What does a 2013 report on Nigeria suggest?"),
        ("en", "How many deaths were reported on 3 May 2024?"),
        ("en", "What will open next week?"),
        ("en", "When must the agency report on 1 March 2025?"),
        ("en", "What did the minister report on 3 May 2024?"),
        ("de", "Was berichtete der Minister am 3. Mai 2024?"),
        ("en", "What do articles about the flood of 3 May 2024 say?"),
        ("en", "Do the article of 3 May 2024 and the article of 5 May 2024 agree?"),
        ("en", "Who is the Independent candidate?"),
        ("en", "What is the age of the bridge?"),
        ("en", "Which of the Fortune 500 was named?"),
        ("en", "According to the Wall Street Journal, who called whom?"),
        ("en", "What did the Northgate Ledger and the Wall Street Journal report?"),
        ("en", "What did The Northgate Ledger and Fortune report last week?"),
        ("en", "How did the Kremlin react to the report by The Northgate Ledger?"),
        ("en", "What did Peskov tell The Northgate Ledger?"),
        ("en", "What did The Northgate Ledger's editor apologise for?"),
        ("en", "How did German newspapers react?"),
        ("en", "What portion of Luther's last statement was in German?"),
        ("en", "What do the German articles say that the French articles leave out?"),
        ("de", "Wer gewann 1998?"),
        ("de", "Was geschah am 3. Mai 2024?"),
        ("de", "Was geschah vor der Wahl?"),
        ("de", "Hängt Der Spiegel im Bad?"),
        ("de", "Die Zeit heilt alle Wunden, wer sagt das?"),
        ("de", "Welches Gebiet heißt heute Jacksonville?"),
        ("de", "Aus wie vielen Ziffern besteht seit Januar 2016 die größte Primzahl?"),
        ("de", "Was machte er in der letzten Woche des Krieges?"),
        ("de", "Welche Angaben unterstützten den Artikel von Luther aus Wittenberg?"),
        ("de", "Welche Schulen gibt es seit Ende der Apartheid?"),
        ("de", "Welches Buch ist auf Deutsch erschienen?"),
        ("de", "Wie reagierte der Kreml auf den Bericht des Hafenkuriers?"),
        ("fr", "Quel film a gagné en mai 2024 ?"),
        ("fr", "Qui vit sur Mars ?"),
        ("es", "¿Quién ganó en mayo de 2024?"),
        ("tr", "Kim Mayıs 2024 seçimini kazandı?"),
    ],
)
def test_a_question_states_no_filter(language: str, question: str) -> None:
    assert inferred(question, language) == NONE


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Welche Artikel erschienen zwischen dem 10. und dem 12. Mai 2024?"),
        ("de", "Welche Artikel vom 10. bis 12. Mai gibt es?"),
        ("de", "Welche Artikel vom 10.5. bis 12.5.2024 gibt es?"),
        ("de", "Welche Artikel vom 10.–12. Mai 2024 gibt es?"),
        ("de", "Welche Artikel zwischen dem 10. Mai und dem 12. Mai 2024 gibt es?"),
        ("en", "Which articles were published between the 10th and the 12th of May 2024?"),
        ("en", "Which articles from May 10 to 12 mention it?"),
        ("en", "Which articles from May 10-12, 2024 mention it?"),
        ("fr", "Que disent les articles publiés entre le 10 et le 12 mai 2024 ?"),
        ("fr", "Que disent les articles du 10 au 12 mai 2024 ?"),
        ("es", "¿Qué dicen los artículos publicados entre el 10 y el 12 de mayo de 2024?"),
        ("es", "¿Qué dicen los artículos del 10 al 12 de mayo de 2024?"),
        ("tr", "10 ile 12 Mayıs 2024 arasındaki haberler ne diyor?"),
        ("tr", "10-12 Mayıs 2024 haberleri ne diyor?"),
    ],
)
def test_the_days_of_a_range_share_their_month_and_year(language: str, question: str) -> None:
    assert inferred(question, language) == span((2024, 5, 10), (2024, 5, 12))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Articles from 28 to 3 May 2024", span((2024, 4, 28), (2024, 5, 3))),
        ("Articles between 28 December and 3 January 2024", span((2023, 12, 28), (2024, 1, 3))),
        ("Articles from 28 December to 3 January", span((2023, 12, 28), (2024, 1, 3))),
        ("Articles from 29 February 2024 to 2 March 2024", span((2024, 2, 29), (2024, 3, 2))),
        ("Articles from 29 February to 2 March 2023", span((2023, 2, 28), (2023, 3, 2))),
    ],
)
def test_a_range_may_go_over_the_end_of_a_month_or_year(question: str, expected: Filters) -> None:
    assert inferred(question, "en") == expected


def test_a_range_without_a_year_is_the_last_that_has_begun() -> None:
    filters = stated("Articles from 28 to 31 October", "en", ())
    assert filters == since(2024, 10, 28)  # today is the 30th


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("between 10 and 12 people died in May 2024", "May 2024"),
        ("on 10 and 12 May 2024", "12 May 2024"),
        ("from 10 to 12 per cent since May 2024", "since May 2024"),
    ],
)
def test_two_numbers_that_are_no_range_of_days_are_none(text: str, time: str) -> None:
    found = time_expressions(text, "en", today=TODAY, newest=None)
    assert [text[one.start : one.end] for one in found] == [time]


def test_a_date_without_a_year_is_the_last_that_articles_reach() -> None:
    question = "Which articles from Oct 25 mention Putin?"
    filters = stated(question, "en", (), newest=date(2022, 12, 24))
    assert filters == on(2022, 10, 25)


def test_a_name_that_two_outlets_have_is_no_filter() -> None:
    question, outlets = "What did the Post report?", ["Post", "The Post"]
    assert stated(question, "en", outlets) == NONE


def test_an_outlet_without_articles_is_no_filter() -> None:
    assert stated("What did the Hafenkurier report?", "en", ["Post"]) == NONE


@pytest.mark.parametrize(
    "question",
    [
        "Articles from " + "9" * 4000,
        "Articles from 31 February 2024",
        "Artikel vom 31. Februar 2024",
        "Articles of 31.02.2024 and 2024-13-45",
        "Articles from October 99999",
        "Articles from 1 January 0000",
        "Articles from 31 December 9999 to 31 December 9999",
        "last 999 years news, last 999 months, 999 weeks ago",
        "articles " + "from May 2024 " * 250,
        "⟨0⟩ articles from ⟨7⟩ by ⟦3⟧ ⟦0⟧",
        "'" * 4000,
        "„" * 2000 + "“" * 2000,
        "what was " * 450,
        "The Northgate Ledger and " * 150,
        "\ud800 last week \x00",
    ],
)
@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "tr", "ja"])
def test_a_hostile_question_is_read_all_the_same(question: str, language: str) -> None:
    assert isinstance(inferred(question, language), Filters)


@pytest.mark.parametrize("today", [date.min, date.max])
def test_a_time_before_or_after_all_dates_is_none(today: date) -> None:
    for question in ("What happened yesterday?", "What happened last month?", "What happened this week?"):
        filters = stated(question, "en", (), today=today)
        assert filters == NONE or filters.since


def test_what_is_given_overrides_what_is_inferred_field_by_field() -> None:
    query = make_query(
        "What did the Northgate Ledger report in July 2024?", filters=Filters(outlet="Post", since=TODAY)
    )
    query = with_stated_filters(query, read_question(query, KnownArticles(OUTLETS, None, TODAY)))
    assert query.filters == Filters(outlet="Post", since=TODAY, until=date(2024, 7, 31))
    assert query.inferred == Filters(until=date(2024, 7, 31))


def test_inferred_filters_are_dropped_dates_first_and_given_ones_never() -> None:
    given, dates = Filters(language="de"), span((2024, 7, 1), (2024, 7, 31))
    read = replace(dates, outlet="Post")
    query = Query("?", "en", read.else_by(given), inferred=read)
    assert [(one.filters, one.inferred, one.dropped) for one in relaxed(query)] == [
        (read.else_by(given), read, NONE),
        (Filters(language="de", outlet="Post"), Filters(outlet="Post"), dates),
        (dates.else_by(given), dates, Filters(outlet="Post")),
        (given, NONE, read),
    ]


def test_a_question_without_inferred_filters_is_searched_once() -> None:
    query = Query("?", "en", Filters(outlet="Post"))
    assert list(relaxed(query)) == [query]


@pytest.mark.parametrize(
    ("question", "language", "outlet"),
    [
        ("What did the FT report about the bridge?", "en", "FT"),
        ("Was meldete Ö1 zur Wahl?", "de", "Ö1"),
        ("Was meldete Le zur Wahl?", "de", None),
        ("What did LEDGERS report?", "en", None),
    ],
)
def test_two_capitals_name_an_outlet(question: str, language: str, outlet: str | None) -> None:
    outlets = ["FT", "Ö1", "Le", "ED"]
    assert stated(question, language, outlets).outlet == outlet
