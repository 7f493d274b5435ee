"""What can be quoted from a web page is on the page as a browser, a real Chromium, shows it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from beleg_process import ROOT
from browser import chromium
from flood_page import PAGE
from generated_pages.page import LAYOUT_NAMES, generate_page
from playwright.sync_api import Browser
from structured_pages import PAGES

from index.reading.entries import read_file
from index.reading.files import CorpusFile
from index.text.passages import split_article

SEEDS = range(4)

# What is struck out is visible, and retracted. Quotation marks around <q> are drawn and are not text.
_SHOWN = "<style>del, s, strike { display: none }</style>"
_MARKS = str.maketrans(dict.fromkeys("\"„“”«»‚‘’'", ""))

_ALL_PAGES = {
    "reader": PAGE,
    **{path.name: path.read_text("utf-8") for path in (ROOT / "corpus").rglob("*.html")},
    **PAGES,
    **{f"{layout} {seed}": generate_page(layout, seed).html for layout in LAYOUT_NAMES for seed in SEEDS},
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


def test_whatever_can_be_quoted_is_visible(browser: Browser) -> None:
    invisible: dict[str, list[str]] = {}
    with closing(browser.new_context(offline=True, java_script_enabled=False)) as context:
        page = context.new_page()
        for name, html in _ALL_PAGES.items():
            page.set_content(html.replace("</head>", f"{_SHOWN}</head>"))
            shown = _plain(page.inner_text("body"))
            quotes = _quotable(html)
            assert quotes, name
            if missing := [quote for quote in quotes if _plain(quote) not in shown]:
                invisible[name] = missing
    assert invisible == {}


def _quotable(html: str) -> list[str]:
    (article,) = read_file(CorpusFile("page.html", Path("page.html")), html.encode()).articles
    return [passage.quote(span) for passage in split_article(article) for span in passage.sentences]


def _plain(text: str) -> str:
    return " ".join(text.translate(_MARKS).split())
