"""PDF: the same articles in many layouts, of one to four columns, over several pages."""

import random

import pytest
from document_reading import article_of, quotable
from pdf_files import Pdf, PdfPage
from pdf_pages import BRIDGE, COUNCIL, DAM, STRIKE, fill_columns, plain

from index.reading.documents.pdf.hyphens import Hyphens

_ARTICLES = {
    "de": ("Stadtrat beschließt Haushalt", COUNCIL),
    "en": ("Dock workers end strike", STRIKE),
    "tr": ("Baraj kuruyor", DAM),
    "ru": ("Новый мост открыт", BRIDGE),
}
_WIDTH = 495
# Paragraphs are marked by an indent or a gap; no gap shows after a column that ends with a sentence.
_STYLES = ("indent", "gap")


def _margins(page: PdfPage, number: int, kind: str) -> None:
    if kind == "top":
        page.text(50, 36, f"Abendblatt | Mittwoch, 25. November 2026 | Seite {number}", 8)
    elif kind == "bottom":
        page.text(280, 815, str(number), 8)
    elif number % 2:
        page.text(50, 36, str(number), 8)
        page.text(460, 36, "Der Abendbote", 8)
    else:
        page.text(50, 36, "Der Abendbote", 8)
        page.text(535, 36, str(number), 8)


def _make(seed: int, columns: int, style: str) -> tuple[bytes, str, list[str]]:
    """A file in a layout chosen by the seed, with its headline and paragraphs."""
    rnd = random.Random(f"{seed} {columns} {style}")
    headline, article = _ARTICLES[rnd.choice(list(_ARTICLES))]
    paragraphs = list(article) * rnd.randint(1, 4)
    size = rnd.choice([8, 9, 10, 11])
    leading = size * rnd.choice([1.1, 1.2, 1.4])
    gutter = rnd.choice([10, 12, 16, 22])
    width = (_WIDTH - (columns - 1) * gutter) / columns
    justified, uneven, margins = (
        rnd.random() < 0.5,
        rnd.random() < 0.4,
        rnd.choice(["top", "bottom", "alternate"]),
    )
    pdf = Pdf()
    left, begun, number, top = list(paragraphs), False, 7, 110
    while left:
        page = pdf.page()
        _margins(page, number, margins)
        if number == 7:
            page.text(50, 80, headline, 22, bold=True)
        count = int((rnd.choice([400, 600, 780]) - top) / leading)
        places = [
            (50 + i * (width + gutter), top + (rnd.uniform(-3, 3) if uneven else 0), count)
            for i in range(columns)
        ]
        if columns > 1 and rnd.random() < 0.4:
            i = rnd.randrange(columns)
            x, y, lines = places[i]
            page.picture(x, y - 8, width, 80)
            page.text(x, y + 82, "Blick auf den Ort am Abend", size * 0.8, italic=True)
            skipped = int(104 / leading) + 1
            places[i] = (x, y + skipped * leading, lines - skipped)
        left, begun = fill_columns(
            page,
            left,
            places,
            width=width,
            size=size,
            leading=leading,
            indent=size if style == "indent" else 0,
            gap=leading if style == "gap" else 0,
            justified=justified,
            begun=begun,
        )
        number += 1
    return pdf.content(), headline, plain(tuple(paragraphs))


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("columns", [1, 2, 3, 4])
@pytest.mark.parametrize("style", _STYLES)
def test_every_layout_gives_the_same_paragraphs(seed: int, columns: int, style: str) -> None:
    content, headline, paragraphs = _make(seed, columns, style)
    article = article_of("page.pdf", content)
    assert article.source.title == headline
    assert quotable(article) == paragraphs


@pytest.mark.parametrize(
    ("language", "line", "following", "joined"),
    [
        ("de", "der Haus-", "halt wurde", "der Haushalt wurde"),
        ("de", "die Vor-", "und Nachteile", "die Vor- und Nachteile"),
        ("de", "in der Nord-Süd-", "Verbindung", "in der Nord-Süd-Verbindung"),
        ("de", "eine deutsch-", "polnische Linie", "eine deutsch-polnische Linie"),
        ("de", "die US-", "amerikanische Firma", "die US-amerikanische Firma"),
        ("de", "ein 50-", "jähriger Mann", "ein 50-jähriger Mann"),
        ("de", "Lausitz-", "Kurier", "Lausitz-Kurier"),
        ("de", "per E-", "mail", "per E-mail"),
        ("de", "Er kam -", "und ging", "Er kam - und ging"),
        ("de", "Stadt\x02", "rat", "Stadtrat"),
        ("de", "STADT-", "RAT TAGT", "STADTRAT TAGT"),
        ("de", "ohne Strich", "weiter", "ohne Strich weiter"),
        ("en", "the nego-", "tiations failed", "the negotiations failed"),
        ("en", "a well-", "known name", "a well-known name"),
        ("en", "a state-", "ment was", "a statement was"),
        ("en", "a twenty-", "five year", "a twenty-five year"),
        ("en", "he ex-", "pects", "he expects"),
        ("en", "it pro-", "vided", "it provided"),
        ("en", "self-", "defence", "self-defence"),
        ("en", "a self-", "ish act", "a selfish act"),
        ("en", "Mc-", "Taggart", "McTaggart"),
        ("fr", "peut-", "être", "peut-être"),
        ("fr", "celui-", "ci", "celui-ci"),
        ("fr", "le gouver-", "nement", "le gouvernement"),
        ("ru", "кто-", "то", "кто-то"),
        ("ru", "прави-", "тельство", "правительство"),
        ("tr", "sulama su-", "yunun", "sulama suyunun"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line(language: str, line: str, following: str, joined: str) -> None:
    assert Hyphens([], language).joined(line, following) == joined


def test_what_the_document_writes_elsewhere_decides() -> None:
    hyphens = Hyphens(["Die Links-rechts-Debatte und der Sozial-demokrat", "ein Linksrechts"], "de")
    assert (
        hyphens.joined(
            "ein Sozial-",
            "demokrat",
        )
        == "ein Sozial-demokrat"
    )
    assert Hyphens(["the wellknown"], "en").joined("a well-", "known") == "a wellknown"
    assert Hyphens(["in MacLean"], "en").joined("Mac-", "Lean") == "MacLean"


def test_a_paragraph_of_thousands_of_broken_lines_is_no_trouble() -> None:
    hyphens, text = Hyphens([], "de"), "Wör-"
    for _ in range(5_000):
        text = hyphens.joined(text, "ter und noch mehr Wör-")
    assert text == "Wörter und noch mehr " * 5_000 + "Wör-"
