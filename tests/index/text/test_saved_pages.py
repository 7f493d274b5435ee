"""The raw text of saved pages: their metadata, and which of their lines may be quoted."""

from datetime import date
from pathlib import Path

import pytest
from saved_pages import SAVED_PAGES

from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.text.articles import Article

BODY = "Der Stadtrat hat am Montag beschlossen, die Brücke zu bauen. Sie soll 94 Millionen Euro kosten."


def _read(text: str) -> FileReading:
    return read_file(CorpusFile("a.txt", Path("a.txt")), text.encode())


def _article(text: str) -> Article:
    return _read(text).articles[0]


def _quotable(text: str) -> list[str]:
    article = _article(text)
    return [article.text[start:end] for start, end in article.paragraphs]


@pytest.mark.parametrize("name", SAVED_PAGES)
def test_a_saved_page_has_its_title_outlet_date_and_author(name: str) -> None:
    page = SAVED_PAGES[name]
    source = _article(page.text).source
    told = (source.title, source.outlet, source.published, source.author)
    assert told == (page.title, page.outlet, page.published, page.author)


@pytest.mark.parametrize("name", SAVED_PAGES)
def test_of_a_saved_page_only_the_article_is_quotable(name: str) -> None:
    assert _quotable(SAVED_PAGES[name].text) == SAVED_PAGES[name].quotable


@pytest.mark.parametrize(
    "line",
    [
        "Das Deutschlandticket kostet ab Januar 63 Euro im Monat.",
        "Danach kostet das Ticket für Schüler 9,99 Euro im Monat, wie die Stadt mitteilte.",
        "Das Theater verkaufte 4.000 Abos, so viele wie nie.",
        "The gym charges members $20 a month, the report found.",
        "Subscribers of the paper fell by a tenth last year.",
        "Wer kündigt, muss die Wohnung binnen drei Monaten räumen.",
        "Der Mieterbund rät, den Vertrag nicht zu kündigen.",
    ],
)
def test_prices_and_subscriptions_in_the_news_are_quotable(line: str) -> None:
    assert line in _quotable(f"Nordhafen baut\n\n{BODY}\n\n{line}\n\n{BODY}")


@pytest.mark.parametrize(
    "line",
    [
        "Testen Sie jetzt unser Probeabo vier Wochen kostenlos.",
        "Danach kostet es 9,99 Euro im Monat.",
        "Dieser Artikel ist exklusiv für unsere Abonnenten.",
        "Already a subscriber? Log in.",
        "Try unlimited access for $1 today. Your membership renews.",
        "Subscribe to unlock this article and support our journalism today.",
        "Déjà abonné ? Connectez-vous",
        "Suscríbete ahora y accede sin límites: prueba un mes por 1 €.",
        "Bu içerik abonelere özel.",
        "Оформите подписку сейчас и получите полный доступ.",
    ],
)
def test_an_appeal_to_subscribe_is_never_quotable(line: str) -> None:
    assert _quotable(f"Nordhafen baut\n\n{BODY}\n\n{line}\n\n{BODY}") == [BODY, BODY]


@pytest.mark.parametrize(
    "written",
    ["31.02.2026", "Stand: 03/04/2026", "vor 3 Stunden", "Updated 11 hours ago", "Gestern, 18:20 Uhr"],
)
def test_a_line_for_the_date_that_names_no_day_is_told(written: str) -> None:
    (doubt,) = _read(f"Nordhafen baut\n\n{written}\n\n{BODY}").doubtful
    assert f"The date {written!r} cannot be read" in doubt.reason


@pytest.mark.parametrize(
    "more", ["mehr", "… weiterlesen", "Read more »", "Lire la suite", "[Leer más]", "Devamı"]
)
def test_a_page_that_lists_articles_is_none(more: str) -> None:
    teasers = "\n\n".join(f"Die Fähre fährt wieder\n\n{BODY} {more}" for _ in range(4))
    reading = _read(f"Menü\nSuche\nLokales\n\n{teasers}\n\nImpressum")
    assert reading.articles == ()
    assert reading.failed[0].error == (
        "This page lists articles and is none itself: save each of them by itself"
    )


@pytest.mark.parametrize(
    "line",
    [
        "27.11.2026 | 18:20",
        "27.11.2026, 18:20 Uhr • Lesezeit 3 Min.",
        "27.11.2026 | Lesedauer: 3 Minuten",
        "Online seit 27.11.2026",
        "Erstveröffentlichung: 27.11.2026",
        "Updated 8:02 PM EST, Fri November 27, 2026",
        "November 27, 2026 / 7:45 AM EST / CBN News",
        "Posted at 7:45 AM, Nov 27, 2026",
        "First published on Fri 27 Nov 2026 07.45 GMT",
        "Par Jean Petit, publié le 27 novembre 2026",
        "27/nov/2026 - 07:45",
        "27 Kasım 2026 Cuma 07:45",
        "07:45, 27 ноября 2026",
        "2026-11-27T07:45:00+01:00",
    ],
)
def test_a_date_is_read_beside_times_outlets_and_names(line: str) -> None:
    article = _article(f"Nordhafen baut\n\n{line}\n\n{BODY}")
    assert article.source.published == date(2026, 11, 27)
    assert [article.text[start:end] for start, end in article.paragraphs] == [BODY]


def test_an_article_with_a_teaser_or_two_is_one() -> None:
    text = f"Nordhafen baut\n\n{BODY}\n\n{BODY} mehr\n\n{BODY}\n\n{BODY} Read more\n\n{BODY}"
    assert len(_read(text).articles) == 1


def test_a_place_before_the_date_is_no_outlet() -> None:
    source = _article(f"Nordhafen baut\n\nBerlin, 24. November 2026\n\n{BODY}").source
    assert source.outlet is None
