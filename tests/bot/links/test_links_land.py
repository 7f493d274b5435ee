"""Links land on the quoted sentence, however the page's markup and style split the words.

The pages are in `pages_for_links`, two of each kind. The choice of words was developed on those in
`built_on`; those in `kept_aside` were written at the same time, and first tried when it was finished. Each
block that can be quoted has a name in `data-says`; the blocks are more than a screen apart.
"""

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from browser import chromium
from lxml.html import document_fromstring
from playwright.sync_api import Browser, BrowserContext
from playwright.sync_api import TimeoutError as TooLate

from bot.citations.answer import Citation
from bot.links.addresses import link
from index.reading.html.reader import read_html
from index.text.articles import Article, Span
from index.text.passages import Passage, split_article

_FOLDER = Path(__file__).with_name("pages_for_links")
_PAGES = {str(file.relative_to(_FOLDER)): file for file in sorted(_FOLDER.rglob("*.html"))}
_PATIENCE_MILLISECONDS = 2_000
_MOST_QUOTED = 400


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with _Server(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("name", _PAGES)
def test_each_link_to_a_page_lands_on_what_is_quoted(browser: Browser, server: str, name: str) -> None:
    page = _PAGES[name].read_bytes()
    article = _read(page)
    quoted = list(_citations(article, f"{server}/{name}"))
    assert quoted
    with closing(browser.new_context(viewport={"width": 800, "height": 600})) as reader:
        landed = {target: _seen(reader, target) for citation in quoted if (target := link(citation))}
    assert landed == {link(citation): _block_of(citation.quote, page) for citation in quoted}


def _read(page: bytes) -> Article:
    (entry,) = read_html("a.html", page)
    assert isinstance(entry.article, Article)
    return entry.article


def _citations(article: Article, url: str) -> Iterator[Citation]:
    """A citation of each sentence of an article, and of each paragraph."""
    for passage in split_article(replace(article, source=replace(article.source, url=url))):
        for span in dict.fromkeys((*passage.sentences, *_paragraphs(article, passage))):
            yield Citation(passage, span)


def _paragraphs(article: Article, passage: Passage) -> Iterator[Span]:
    for start, end in article.paragraphs:
        if passage.start <= start and end <= passage.end and end - start <= _MOST_QUOTED:
            yield Span(start, end)


def _block_of(quote: str, page: bytes) -> str:
    """The name of the block that has most of the quote's letters in the same order."""
    blocks = document_fromstring(page.decode()).xpath("//*[@data-says]")
    best = max(blocks, key=lambda block: len(_runs(quote) & _runs(block.text_content())))
    return str(best.get("data-says"))


def _runs(text: str) -> set[str]:
    letters = "".join(filter(str.isalnum, text))
    return {letters[start : start + 3] for start in range(len(letters) - 2)}


def _seen(reader: BrowserContext, target: str) -> str:
    """The name of the block on the screen after a link was followed; "" when the page stays at the top."""
    with closing(reader.new_page()) as page:
        page.goto(target)
        try:
            page.wait_for_function("() => window.scrollY > 0", timeout=_PATIENCE_MILLISECONDS)
        except TooLate:
            return ""
        return str(
            page.evaluate(
                "() => [...document.querySelectorAll('[data-says]')].filter(one => {"
                " const box = one.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight;"
                "}).map(one => one.dataset.says).join(' ')"
            )
        )


class _Server(ThreadingHTTPServer):
    daemon_threads = True


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        file = _PAGES.get(self.path.strip("/"))
        body = file.read_bytes() if file else b""
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keeps the tests' output clean."""
