"""Factiva: pages with field codes and without, and RTF with both."""

from datetime import date

import pytest
from export_files import (
    HAFEN,
    JETEE,
    PIER,
    QUOTE,
    factiva_lines,
    factiva_page,
    factiva_table,
    paragraphs,
    read,
    rtf,
    rtf_table,
)

from index.text.articles import Article

FRENCH = factiva_table(
    "fr",
    {
        "SE": "Opinion",
        "HD": "<b class='frHeadline'>La jetée sera rebâtie</b>\n",
        "BY": "Par Odile O'Hara; Luc Aubrac",
        "WC": "295 mots",
        "PD": "29 décembre 2011",
        "ET": "15:32",
        "SN": "Le Courrier du Port",
        "SC": "COURFR",
        "LA": "Français",
        "CY": "(c) 2011 Le Courrier du Port. Tous droits réservés.   ",
        "NS": "gpol : Domestic Politics",
        "AN": "Document COURFR0020111229e7ct0001r",
    },
    {"LP": [JETEE, "Les travaux coûteront <b>94 millions</b> d'euros."], "TD": ["Ils dureront deux ans."]},
)
GERMAN = factiva_lines(
    "de",
    "pnp0000020240912du4i003v3",
    "Rat stimmt für den Pier.",
    [
        "Von Mira Tolksdorf",
        "664 Wörter",
        "12 September 2024",
        "Nordhafener Presse",
        "PNP",
        "18",
        "Deutsch",
        "(c) 2024 Nordhafener Presse, Verlags-GmbH",
    ],
    [HAFEN, "Das kostet 94 Millionen Euro."],
)
ENGLISH = factiva_lines(
    "en",
    "POST000020240913ek9d00002",
    "Council votes for a pier",
    [
        "1,034 words",
        "13 September 2024",
        "11:05 AM",
        "The Harbour Post",
        "HPOST",
        "English",
        "Copyright 2024. The Harbour Post. All rights reserved.",
    ],
    [PIER, QUOTE],
)
CODED = [
    ("HD", "Council votes for a pier"),
    ("BY", "By Ada Roe"),
    ("WC", "20 words"),
    ("PD", "12 September 2024"),
    ("SN", "The Harbour Post"),
    ("SC", "HPOST"),
    ("LA", "English"),
    ("CY", "(c) 2024 The Harbour Post"),
    ("LP", "The council voted on Monday.\nIN NORTHPORT nobody minded."),
    ("TD", "Not even the harbour’s “gulls”."),
    ("NS", "gpol : Domestic Politics"),
    ("AN", "Document HPOST00020240912ek9c0002"),
]
PLAIN = [
    "Rat stimmt für den Pier..........................2",
    "Ein Pier, den niemand wollte........................3",
    "Rat stimmt für den Pier",
    "Von Mira Tolksdorf",
    "1.034 Wörter",
    "12 September 2024",
    "10:14",
    "Nordhafener Presse",
    "PNP",
    "4",
    "Deutsch",
    "Copyright 2024. Nordhafener Presse. Alle Rechte vorbehalten.",
    HAFEN,
    "Das kostet 94 Millionen Euro.",
    "Dokument PNP0000020240912ek9c0001",
    "Meinung",
    "Ein Pier, den niemand wollte und den alle bezahlen",
    "20 Wörter",
    "13 September 2024",
    "Der Bote",
    "BOTE",
    "Deutsch",
    "(c) 2024 Der Bote",
    "Ein Text, der reicht.",
    "Page 2 of 3 © 2024 Factiva, Inc. All rights reserved.",
    "Dokument BOTE000020240913ek9c0002",
    "Suchzusammenfassung",
    "Text: Pier",
]


def test_a_page_with_field_codes() -> None:
    reading = read("f.html", factiva_page(FRENCH, FRENCH.replace("0001r", "0002s")))
    assert (reading.failed, reading.doubtful) == ((), ())
    article = reading.articles[0]
    source = article.source
    assert source.article_id == source.item_id == "COURFR0020111229e7ct0001r"
    assert (source.title, source.outlet) == ("La jetée sera rebâtie", "Le Courrier du Port")
    assert (source.author, source.published) == ("Odile O'Hara, Luc Aubrac", date(2011, 12, 29))
    assert (source.language, source.kind) == ("fr", "opinion")
    assert paragraphs(article) == [
        JETEE,
        "Les travaux coûteront 94 millions d'euros.",
        "Ils dureront deux ans.",
    ]
    assert reading.articles[1].source.article_id == "COURFR0020111229e7ct0002s"


def test_a_page_without_field_codes() -> None:
    reading = read("f.html", factiva_page(GERMAN, ENGLISH))
    assert (reading.failed, reading.doubtful) == ((), ())
    german, english = reading.articles
    source = german.source
    assert (source.article_id, source.title) == ("pnp0000020240912du4i003v3", "Rat stimmt für den Pier.")
    assert (source.outlet, source.author) == ("Nordhafener Presse", "Mira Tolksdorf")
    assert (source.published, source.language) == (date(2024, 9, 12), "de")
    assert paragraphs(german) == [HAFEN, "Das kostet 94 Millionen Euro."]
    source = english.source
    assert (source.article_id, source.outlet) == ("POST000020240913ek9d00002", "The Harbour Post")
    assert (source.author, source.published, source.language) == (None, date(2024, 9, 13), "en")
    assert paragraphs(english) == [PIER, QUOTE]
    assert english.text == f"{PIER}\n{QUOTE}"


def test_a_document_without_text_fails_alone() -> None:
    blank = factiva_table("en", {"HD": "A picture", "AN": "Document HPOST00020240912ek9c0009"}, {})
    reading = read("f.html", factiva_page(FRENCH, blank, GERMAN))
    assert len(reading.articles) == 2
    (failure,) = reading.failed
    assert (failure.path, failure.error[:26]) == ("f.html#2", "The document has no text: ")


def test_a_document_that_breaks_off_is_doubtful() -> None:
    page = factiva_page(GERMAN, FRENCH)
    reading = read("f.html", page[: page.index("Ils dureront")])
    assert len(reading.articles) == 2
    assert [doubt.path for doubt in reading.doubtful] == ["f.html#2"]
    assert reading.articles[1].source.article_id == "f.html#2"


def test_rtf_with_field_codes_in_a_table() -> None:
    second = [(code, value.replace("9c0002", "9c0003")) for code, value in CODED]
    reading = read("f.rtf", rtf_table([*CODED, *second]))
    assert (reading.failed, reading.doubtful) == ((), ())
    _check_coded(reading.articles[0])
    assert reading.articles[1].source.article_id == "HPOST00020240912ek9c0003"


@pytest.mark.parametrize("between", ["\t", "\n", "   "])
def test_rtf_with_field_codes_in_lines(between: str) -> None:
    lines = [line for code, value in CODED for line in f"{code}{between}{value}".split("\n")]
    (article,) = read("f.rtf", rtf(lines)).articles
    _check_coded(article)


def _check_coded(article: Article) -> None:
    source = article.source
    assert (source.article_id, source.title) == ("HPOST00020240912ek9c0002", "Council votes for a pier")
    assert (source.outlet, source.author) == ("The Harbour Post", "Ada Roe")
    assert (source.published, source.language) == (date(2024, 9, 12), "en")
    assert paragraphs(article) == [
        "The council voted on Monday.",
        "IN NORTHPORT nobody minded.",
        "Not even the harbour’s “gulls”.",
    ]


def test_rtf_without_field_codes() -> None:
    reading = read("f.rtf", rtf(PLAIN))
    assert (reading.failed, reading.doubtful) == ((), ())
    first, second = reading.articles
    source = first.source
    assert (source.article_id, source.title) == ("PNP0000020240912ek9c0001", "Rat stimmt für den Pier")
    assert (source.outlet, source.author) == ("Nordhafener Presse", "Mira Tolksdorf")
    assert (source.published, source.language, source.kind) == (date(2024, 9, 12), "de", None)
    assert paragraphs(first) == [HAFEN, "Das kostet 94 Millionen Euro."]
    source = second.source
    assert source.title == "Ein Pier, den niemand wollte und den alle bezahlen"
    assert (source.outlet, source.author, source.kind) == ("Der Bote", None, "opinion")
    assert paragraphs(second) == ["Ein Text, der reicht."]


@pytest.mark.parametrize(
    ("above", "kind", "headline", "author"),
    [
        (["News", "Pier Opens"], "report", "Pier Opens", None),
        (["Opinion", "A pier at last", "By Ada Roe"], "opinion", "A pier at last", "Ada Roe"),
        (
            ["Council votes for the eastern pier", "Ada Roe"],
            None,
            "Council votes for the eastern pier",
            "Ada Roe",
        ),
        (["Comment", "A pier", "Ada Roe, Max Doe"], "opinion", "A pier", "Ada Roe, Max Doe"),
        (["A pier"], None, "A pier", None),
    ],
)
def test_what_stands_above_the_words(
    above: list[str], kind: str | None, headline: str, author: str | None
) -> None:
    below = [
        "20 words",
        "12 September 2024",
        "The Harbour Post",
        "HPOST",
        "English",
        "(c) 2024 The Harbour Post",
    ]
    (article,) = read("f.rtf", rtf([*above, *below, PIER, "Document HPOST00020240912ek9c0002"])).articles
    assert (article.source.title, article.source.author) == (headline, author)
    assert article.source.kind == kind
    assert paragraphs(article) == [PIER]


def test_rtf_that_breaks_off_is_doubtful() -> None:
    reading = read("f.rtf", rtf(PLAIN[:-4]))
    assert [article.source.article_id for article in reading.articles] == [
        "PNP0000020240912ek9c0001",
        "f.rtf#2",
    ]
    assert [doubt.path for doubt in reading.doubtful] == ["f.rtf#2"]


def test_a_page_that_only_speaks_of_factiva_is_a_page() -> None:
    page = (
        "<html><head><title>Factiva is a database</title></head><body><article><h1>Factiva is a database</h1>"
        f"<p>{PIER}</p><p>{PIER}</p></article></body></html>"
    )
    (article,) = read("f.html", page).articles
    assert paragraphs(article) == [PIER, PIER]


def test_a_cut_page_is_told_in_lines() -> None:
    whole = factiva_page(FRENCH, GERMAN, ENGLISH).encode()
    for end in range(40, len(whole), 97):
        reading = read("f.html", whole[:end])
        assert all("could not be read" not in failure.error for failure in reading.failed)


def test_a_page_that_is_nested_too_deeply_is_one_line() -> None:
    reading = read("f.html", factiva_page("<div>" * 5_000 + FRENCH))
    assert [failure.error for failure in reading.failed] == ["The page is nested too deeply: export it again"]
