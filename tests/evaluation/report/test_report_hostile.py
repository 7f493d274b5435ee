"""Other people's texts in the report: shown, never followed."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_fakes import OPEN, asked, scored, small_run
from report_hostile import HOSTILE, hostile_run
from report_pages import compared, page_of

from bot.citations.answer import Citation
from evaluation.report.entries import make_entries
from index.text.articles import Source, Span
from index.text.passages import Passage


class Structure(HTMLParser):
    """Elements and the names of their attributes, in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, tuple[str, ...]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(name for name, _ in attrs)))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_make_no_markup(text: str) -> None:
    harmless, hostile = (page_of(*hostile_run(f"Oslo {one}")) for one in ("x", text))
    assert Structure(hostile).elements == Structure(harmless).elements


@given(text=st.text(max_size=30))
@settings(max_examples=25, deadline=None)
def test_no_text_makes_markup(text: str) -> None:
    harmless, hostile = (page_of(*hostile_run(f"Oslo {one}")) for one in ("x", text))
    assert Structure(hostile).elements == Structure(harmless).elements


def test_control_and_direction_characters_are_left_out() -> None:
    page = page_of(*hostile_run("Oslo " + "".join(HOSTILE)))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "//example.org/a",
        "https://",
        "https://[broken",
        "https://example.org/a b",
        "https://example.org/" + "a" * 2000,
    ],
)
def test_only_web_addresses_are_linked(url: str) -> None:
    source = Source("a", "a.txt", url=url)
    answered = asked(OPEN, Citation(Passage(source, "No.", 0, ()), Span(0, 3)))
    (entry,) = make_entries(scored(answered))
    assert entry.quotes[0].url is None


def test_the_page_loads_nothing() -> None:
    page = page_of(small_run(), compared())
    assert not re.search(r"\ssrc\s*=|@import|url\(|<iframe|<object|<embed|fetch\(|XMLHttpRequest", page)
    assert re.findall(r'<link [^>]*href="([^"]*)', page)[0].startswith("data:image/svg+xml,")
    assert len(re.findall("<link ", page)) == 1


def test_the_policy_names_the_style_and_the_script_and_nothing_else() -> None:
    page = page_of(small_run())
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (style, script)]
    assert (
        '<meta http-equiv="Content-Security-Policy" content="'
        f"default-src &#39;none&#39;; style-src &#39;sha256-{digests[0]}&#39;; "
        f"script-src &#39;sha256-{digests[1]}&#39;; img-src data:; base-uri &#39;none&#39;; "
        'form-action &#39;none&#39;">'
    ) in page
    assert not re.search(r"\s(style|on\w+)=", re.sub(r"<(style|script)>.*?</\1>", "", page, flags=re.DOTALL))
