"""Web pages: the article's text without everything around it, and the page's metadata."""

from datetime import date
from pathlib import Path

import pytest
from flood_page import ONE, PAGE, THREE, TWO

from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.text.articles import Article, Source


def _read(page: str | bytes) -> FileReading:
    content = page.encode() if isinstance(page, str) else page
    return read_file(CorpusFile("a.html", Path("a.html")), content)


def _article(page: str | bytes) -> Article:
    reading = _read(page)
    assert reading.failed == ()
    return reading.articles[0]


def _page(head: str = "", body: str = "", attributes: str = "") -> Source:
    paragraphs = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
    page = f"<html {attributes}><head>{head}</head><body><article>{body}{paragraphs}</article></body></html>"
    return _article(page).source


def test_exactly_the_running_text_may_be_quoted() -> None:
    article = _article(PAGE)
    assert [article.text[start:end] for start, end in article.paragraphs] == [
        ONE,
        TWO,
        "Wir holen jeden, der uns ruft, die ganze Nacht.\nKorbinian Fell, Einsatzleiter",
        THREE,
        "Die Brücke bleibt gesperrt",
        "Die Schule fällt aus.",
    ]


def test_nothing_from_around_the_article_is_stored() -> None:
    text = _article(PAGE).text
    assert not [word for word in ("Cookies", "Start", "Kind", "oben", "Nordhafen", "Rechte") if word in text]


def test_the_page_says_what_it_is() -> None:
    assert _article(PAGE).source == Source(
        "a.html",
        "a.html",
        "Pegel steigt weiter",
        "Nordblatt",
        "Ruben Ostermayr",
        date(2024, 6, 3),
        "de",
        "https://nordblatt.example/region/pegel",
    )


def test_linked_data_is_read() -> None:
    source = _page(
        '<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, '
        '{"@type": ["NewsArticle"], "headline": "Pegel steigt", "datePublished": "2024-06-03", '
        '"author": [{"@type": "Person", "name": "Ruben Ostermayr"}, {"name": "Lea Koch"}], '
        '"inLanguage": "de", "url": "https://nordblatt.example/1", '
        '"publisher": {"name": "Nordblatt"}}]}</script>'
    )
    assert source == Source(
        "a.html",
        "a.html",
        "Pegel steigt",
        "Nordblatt",
        "Ruben Ostermayr, Lea Koch",
        date(2024, 6, 3),
        "de",
        "https://nordblatt.example/1",
    )


@pytest.mark.parametrize(
    "data", ["{", "[" * 99_999, "null", '{"@type": 7, "@graph": [[]]}', '{"@type": "NewsArticle"}']
)
def test_linked_data_that_is_broken_or_says_nothing_stops_nothing(data: str) -> None:
    script = f'<script type="application/ld+json">{data}</script>'
    assert _page(f'<meta property="og:title" content="Pegel steigt">{script}').title == "Pegel steigt"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta property="article:published_time" content="2024-06-03T17:33:00Z">', ""),
        ('<meta name="date" content="3. Juni 2024">', ""),
        ('<meta itemprop="datePublished" content="2024-06-03">', ""),
        ("", '<time datetime="2024-06-03T17:33:00+02:00">Montag</time>'),
        ("", "<time>03.06.2024, 17:33 Uhr</time>"),
    ],
)
def test_the_date_is_the_one_the_page_names(head: str, body: str) -> None:
    assert _page(head, body).published == date(2024, 6, 3)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", "<p>Veröffentlicht am 3. Juni 2024 in Tannried, und zwar am frühen Abend.</p>"),
        ('<link rel="canonical" href="https://nordblatt.example/2024/06/03/pegel">', ""),
        ('<meta property="article:modified_time" content="2024-06-03">', ""),
        ('<meta name="copyright" content="2024">', ""),
        ('<meta name="date" content="2024">', ""),
        ("", '<aside><time datetime="2024-06-03">Montag</time></aside>'),
        ("", '<ul><li>Anderes <time datetime="2024-06-03">Montag</time></li></ul>'),
    ],
)
def test_a_date_is_never_guessed(head: str, body: str) -> None:
    assert _page(head, body).published is None


def test_the_title_is_the_heading_or_else_the_pages_without_its_site() -> None:
    assert _page("<title>Pegel | X</title>", "<h1>Pegel steigt</h1>").title == "Pegel steigt"
    head = '<title>Pegel steigt - Nordblatt</title><meta property="og:site_name" content="Nordblatt">'
    assert _page(head).title == "Pegel steigt"


@pytest.mark.parametrize(
    ("attributes", "head", "language"),
    [
        ('lang="de-AT"', "", "de"),
        ("", '<meta property="og:locale" content="de_DE">', "de"),
        ("", "", "de"),
        ('lang="tr"', "", "de"),
    ],
)
def test_the_language_is_the_pages_unless_its_text_is_surely_in_another(
    attributes: str, head: str, language: str
) -> None:
    assert _page(head, attributes=attributes).language == language


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ('<meta charset="iso-8859-1">', "latin-1"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252"),
        ('<meta charset="iso-8859-15">', "iso-8859-15"),
        ('<meta charset="iso-8859-1">', "utf-8"),
        ('<meta charset="no-such-thing">', "utf-8"),
        ("", "cp1252"),
        ('<meta charset="utf-8">', "utf-16"),
    ],
)
def test_a_page_is_decoded_by_what_it_declares_unless_it_is_plainly_unicode(
    declared: str, encoding: str
) -> None:
    page = f"<html><head>{declared}</head><body><article><p>{ONE}</p><p>{TWO}</p></article></body></html>"
    assert _article(page.encode(encoding)).text == f"{ONE}\n{TWO}"


@pytest.mark.parametrize(
    ("page", "error"),
    [
        ("<div>" * 100_000 + ONE, "The page is nested too deeply"),
        ("<p>" + "<b>" * 100_000 + ONE, "The page is nested too deeply"),
        ("<p>a" * 250_000, "The page has more than 200,000 elements"),
        ("<html><body><nav><a href=x>Start</a></nav></body></html>", "No article was found in the page"),
        ("<!--" * 100_000, "The article is blank"),
    ],
)
def test_a_hostile_page_fails_with_its_reason(page: str, error: str) -> None:
    reading = _read(page)
    assert reading.articles == ()
    assert reading.failed[0].error.startswith(error)


@pytest.mark.parametrize(
    "page", [f"<p>{ONE}</p>", f"<article><p>{ONE}", f"<p>{ONE}<p>{ONE}</div></span>", ONE]
)
def test_broken_markup_is_read_all_the_same(page: str) -> None:
    assert ONE in _article(page).text


def test_a_line_break_parts_paragraphs() -> None:
    article = _article(f"<html><body><article><p>{ONE}<br>{TWO}</p><p>{THREE}</p></article></body></html>")
    assert [article.text[start:end] for start, end in article.paragraphs] == [ONE, TWO, THREE]
