from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from typing import Any

import pytest

from bot.citations.answer import Answer, Citation, Statement
from bot.citations.listed_article import ListedArticle
from bot.export.documents import document
from bot.export.exported import Exported
from bot.wording.layout.layout import lay_out
from index.question.query import Query
from index.text.articles import Source, Span
from index.text.passages import Passage

NOW = datetime(2026, 11, 30, 17, 45, tzinfo=UTC)
QUERY = Query("Who denied it?", "en")
HOSTILE = '</blockquote><script>alert(1)</script><img src=x onerror=y> [7] & "quoted" ‮'


def answer(quote: str = "He denied it.", **fields: Any) -> Answer:
    source = Source("a", "a.txt", **fields)
    span = Span(0, len(quote))
    return Answer(QUERY, (Statement(quote, (1,)),), (Citation(Passage(source, quote, 0, (span,)), span),))


def exported(
    *answers: Answer, question: str = "Who denied it?", form: str = "html", language: str = "en"
) -> str:
    turns = [Exported(question, lay_out(one), "en") for one in answers]
    return document(turns, form=form, language=language, now=NOW).content.decode()


class _Page(HTMLParser):
    """The tags of a page with their attributes, and the text between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_file_is_named_after_the_moment_and_its_format() -> None:
    for form in ("html", "md"):
        assert document([], form=form, language="en", now=NOW).name == f"beleg-2026-11-30-1745.{form}"


def test_each_question_stands_above_its_answer_in_both_formats() -> None:
    first = answer(title="Denial", outlet="Post", published=date(2024, 10, 25), url="https://post.example/a")
    second = Answer(QUERY, refusal="Nothing on this.")
    page = _Page(exported(first, second)).text.split("Who denied it?")
    assert len(page) == 3
    assert "Denial\nPost · 2024-10-25\nhttps://post.example/a\nHe denied it. [1]" in page[1]
    assert page[2].strip() == "Nothing on this."
    assert exported(first, second, form="md").split("\n\n")[2:] == [
        "## Who denied it?",
        "**[Denial](<https://post.example/a#:~:text=He%20denied%20it.>)**  \nPost · 2024-10-25",
        "> He denied it. [1]",
        "## Who denied it?",
        "Nothing on this.\n",
    ]


def test_a_list_of_articles_is_exported_with_its_addresses() -> None:
    listed = ListedArticle(Source("a", "a.txt", title="Denial", url="https://post.example/a"))
    page = _Page(exported(Answer(QUERY, opening="Articles:", articles=(listed,), articles_found=1)))
    assert "Articles:\nDenial" in page.text
    assert ("a", {"href": "https://post.example/a", "rel": "noreferrer"}) in page.tags


def test_all_sources_are_exported_also_those_kept_back() -> None:
    cited = [answer(title=f"Article {n}").citations[0] for n in range(5)]
    five = tuple(
        replace(one, passage=replace(one.passage, source=replace(one.passage.source, article_id=str(n))))
        for n, one in enumerate(cited)
    )
    whole = Answer(QUERY, tuple(Statement(one.quote, (n,)) for n, one in enumerate(five, start=1)), five)
    for form in ("html", "md"):
        assert all(f"Article {n}" in exported(whole, form=form) for n in range(5))


def test_a_page_is_one_file_that_loads_and_runs_nothing() -> None:
    page = _Page(exported(answer(HOSTILE, title=HOSTILE, outlet=HOSTILE, author=HOSTILE), question=HOSTILE))
    tags = {tag for tag, _ in page.tags}
    assert tags.isdisjoint({"script", "img", "link", "iframe", "object", "form"})
    assert not any(
        name.startswith("on") or name == "src" for _, attributes in page.tags for name in attributes
    )
    policy = next(one["content"] for tag, one in page.tags if tag == "meta" and "http-equiv" in one)
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"
    assert page.text.count("<script>alert(1)</script>") == 5
    assert "\u202e" not in page.text
    assert "[7]" not in page.text


def test_markup_is_no_markup_in_notes_either() -> None:
    notes = exported(answer(HOSTILE, title=HOSTILE), question=f"# {HOSTILE}\n# again", form="md")
    assert "<" not in notes.replace("\\<", "").replace("](<", "")
    assert [line for line in notes.splitlines() if line.startswith("#")] == [
        "# A conversation with Beleg, 30 November 2026",
        next(line for line in notes.splitlines() if line.startswith("## ")),
    ]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"])
def test_what_may_not_be_followed_is_no_link(url: str) -> None:
    page = exported(answer(title="Denial", url=url))
    assert "href" not in page
    assert url not in page


def test_what_no_file_can_have_does_not_stop_the_export() -> None:
    page = exported(answer("he\ud800 \x1b[31mwent."))
    assert "he? [31mwent." in page


def test_our_own_words_are_german_in_a_german_export() -> None:
    page = exported(answer(), language="de")
    assert '<html lang="de">' in page
    assert "<h1>Ein Gespräch mit Beleg, 30. November 2026</h1>" in page
