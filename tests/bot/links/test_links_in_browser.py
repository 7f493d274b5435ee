"""Links land on the sentence quoted, in a real Chromium, on a page served on loopback."""

import html
import threading
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from browser import chromium
from playwright.sync_api import Browser

from bot.citations.answer import Citation
from bot.links.addresses import link
from index.text.articles import Source, Span
from index.text.passages import Passage

QUOTES = {
    "short": "Peskow denied it.",
    "signs": "A-B, C & D = 5 % #1 (sic) + 100 ?",
    "umlauts": "Größe zählt für Ülkü İş ve Öğretmen.",
    "quotation marks": "„Das ist absolut verlogene Information“, sagte ‚er‘ dem »Blatt«.",
    "long": "The company said on Monday that the ferry, whose engine had failed in a storm last week, would"
    " sail again as soon as the harbour authority allowed it to – not before, as was reported - by all.",
    "two paragraphs": "We stay here for as long as it takes.\n\nJane Doe, mayor",
    "two long paragraphs": "“We stay here for as long as it takes, whatever the government says,” she said."
    "\n\nThe ministry declined to comment on that, and so did the office of the prime minister.",
    "no-break spaces": "Rund 1\u00a0200 Menschen kamen, sagte die Polizei.",
    "soft hyphens": "Die Donau\u00addampf\u00adschiff\u00adfahrt ruht bis Montag.",
    "cyrillic": "Кремль опроверг это сообщение во вторник.",
    "japanese": "政府は火曜日に新しい措置を発表した。",
    "arabic": "قال المتحدث إن التحقيق مستمر.",
    "accents apart": "Le ministre a de\u0301menti l’information.",
}
ALIKE = "The mayor of the town of Ellstein said nothing."
LATER = (
    "The mayor of the town of Ellstein resigned on Friday, after the council had voted against his budget and"
    " against his plan for a new school."
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of a page with all quotes, each with an id and a screen away from the next."""
    with _Server(("127.0.0.1", 0), _Page) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/article"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("name", QUOTES)
def test_a_link_lands_on_its_quote(browser: Browser, address: str, name: str) -> None:
    assert _seen(browser, _citation(QUOTES[name], address)) == [name]


@pytest.mark.parametrize("fragment", ["#", "#short", "#:~:text=Peskow", "#short:~:text=Peskow"])
def test_a_link_lands_on_its_quote_whatever_fragment_the_url_has(
    browser: Browser, address: str, fragment: str
) -> None:
    assert _seen(browser, _citation(QUOTES["cyrillic"], address + fragment)) == ["cyrillic"]


def test_a_link_lands_on_its_quote_though_another_begins_alike(browser: Browser, address: str) -> None:
    assert _seen(browser, _citation(LATER, address, before=ALIKE)) == ["later"]


def _seen(browser: Browser, citation: Citation) -> list[str]:
    """The ids of what is on the screen after the citation's link was followed."""
    target = link(citation)
    assert target is not None
    with closing(browser.new_context(viewport={"width": 800, "height": 600})) as context:
        page = context.new_page()
        page.goto(target)
        page.wait_for_function("() => window.scrollY > 0", timeout=10_000)
        seen: list[str] = page.evaluate(
            "() => [...document.querySelectorAll('section')].filter(one => {"
            " const box = one.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight;"
            "}).map(one => one.id)"
        )
    return seen


def _citation(quote: str, url: str, *, before: str = "") -> Citation:
    text = f"{before} {quote}" if before else quote
    span = Span(len(text) - len(quote), len(text))
    return Citation(Passage(Source("a", "a", url=url), text, 0, (span,)), span)


class _Server(ThreadingHTTPServer):
    daemon_threads = True


class _Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        sections = "".join(
            f'<section id="{name}">'
            + "".join(f"<p>{html.escape(part)}</p>" for part in quote.split("\n\n"))
            + "</section>"
            for name, quote in {**QUOTES, "alike": ALIKE, "later": LATER}.items()
        )
        body = (
            "<!doctype html><meta charset=utf-8><style>section {margin: 2000px 0}</style>"
            f"<h1 id=top>Headline</h1>{sections}"
        ).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keeps the tests' output clean."""
