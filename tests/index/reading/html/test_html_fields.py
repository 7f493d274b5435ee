"""The day and names that are read from a web page are those of its own article."""
# ruff: noqa: E501 - markup reads better whole

import json
from datetime import date
from pathlib import Path

import pytest

from index.reading.entries import read_file
from index.reading.files import CorpusFile
from index.text.articles import Source

TEXT = "<p>The lock at Tarn was rebuilt for 92 million crowns. Work began in May.</p>"


def _source(head: str = "", body: str = "<h1>Lock rebuilt</h1>") -> Source:
    page = f"<html lang='en'><head>{head}</head><body><article>{body}{TEXT}</article></body></html>"
    (article,) = read_file(CorpusFile("a.html", Path("a.html")), page.encode()).articles
    return article.source


def _linked(*nodes: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(nodes)}</script>'


@pytest.mark.parametrize(
    "line",
    [
        "Updated <time class='updated' datetime='2024-11-29'>29 Nov</time> Published <time datetime='2024-11-25'>25 Nov</time>",
        "<time itemprop='dateModified' datetime='2024-11-29'>29 Nov</time> <time datetime='2024-11-25'>25 Nov</time>",
        "Aktualisiert: <time datetime='2024-11-29'>29.11.</time>, veröffentlicht: <time datetime='2024-11-25'>25.11.</time>",
        "<time class='entry-date published updated' datetime='2024-11-25'>25 Nov 2024</time>",
        "<span>25 November 2024</span>",
    ],
)
def test_the_day_of_publication_goes_before_that_of_a_change(line: str) -> None:
    assert _source(body=f"<h1>Lock rebuilt</h1><p>{line}</p>").published == date(2024, 11, 25)


@pytest.mark.parametrize(
    "body",
    [
        "<p>Updated <time datetime='2024-11-29'>29 November 2024</time></p>",
        "<p><time class='dt-modified' datetime='2024-11-29'>29 November 2024</time></p>",
        "<p>The wall fell on <time datetime='1989-11-09'>9 November 1989</time>, and many people cheered.</p>",
        "<div>Actualizado el 29/11/2024</div>",
    ],
)
def test_a_day_of_a_change_or_of_a_sentence_is_no_day_of_publication(body: str) -> None:
    assert _source(body=f"<h1>Lock rebuilt</h1>{body}").published is None


def test_the_days_of_a_tickers_entries_do_not_go_before_the_line_under_the_headline() -> None:
    entry = "<div><time datetime='2024-05-06T18:05'>18:05</time><p>The gate was shut at noon.</p></div>"
    body = f"<h1>Lock rebuilt</h1><div class='date'>22 March 2024</div>{entry}{entry}"
    assert _source(body=body).published == date(2024, 3, 22)


def test_a_time_in_an_aside_counts_where_the_headline_is_there_too() -> None:
    page = f"<aside><h1>Lock rebuilt</h1><p>Published <time datetime='2024-03-22'>Friday</time></p>{TEXT}</aside>"
    (article,) = read_file(CorpusFile("a.html", Path("a.html")), page.encode()).articles
    assert article.source.published == date(2024, 3, 22)


def test_a_modified_day_alone_in_the_linked_data_is_none() -> None:
    assert _source(_linked({"@type": "NewsArticle", "dateModified": "2024-11-29"})).published is None


@pytest.mark.parametrize(
    "own",
    [
        {"url": "https://tarn.example/lock"},
        {"mainEntityOfPage": {"@id": "https://www.tarn.example/lock/"}},
        {"mainEntityOfPage": "https://tarn.example/lock#top"},
        {"headline": "Lock rebuilt"},
    ],
)
def test_of_several_articles_in_the_linked_data_the_pages_own_counts(own: dict[str, object]) -> None:
    other = {
        "@type": "NewsArticle",
        "headline": "Zoo",
        "datePublished": "2020-01-01",
        "url": "https://tarn.example/zoo",
    }
    head = '<link rel="canonical" href="https://tarn.example/lock">'
    source = _source(head + _linked(other, {"@type": "NewsArticle", "datePublished": "2024-05-06", **own}))
    assert source.published == date(2024, 5, 6)


def test_entities_in_linked_data_are_read() -> None:
    node = {
        "@type": "NewsArticle",
        "headline": "Pell &amp; Sons&#8217; lock",
        "publisher": {"name": "Mail &amp; Echo"},
    }
    source = _source(_linked(node))
    assert (source.title, source.outlet) == ("Pell & Sons’ lock", "Mail & Echo")


@pytest.mark.parametrize(
    "author",
    [
        {"@type": "Person", "name": ["Moya Glenn", "Rab Sorley"]},
        [{"name": "Moya Glenn"}, {"name": "Rab Sorley"}],
        ["Moya Glenn", "Rab Sorley", "https://tarn.example/team"],
        [{"@id": "#moya"}, {"@id": "#rab"}],
    ],
)
def test_all_authors_are_read_however_the_linked_data_lists_them(author: object) -> None:
    people = [
        {"@type": "Person", "@id": "#moya", "name": "Moya Glenn"},
        {"@id": "#rab", "name": "Rab Sorley"},
    ]
    assert (
        _source(_linked({"@type": "NewsArticle", "author": author}, *people)).author
        == "Moya Glenn, Rab Sorley"
    )


@pytest.mark.parametrize(
    "head",
    [
        _linked(
            {"@type": "NewsArticle", "publisher": {"@id": "#tarn"}}, {"@id": "#tarn", "name": "Tarn Post"}
        ),
        _linked(
            {"@type": "NewsArticle", "publisher": "https://tarn.example"},
            {"@type": "WebSite", "name": "Tarn Post"},
        ),
        '<meta name="publisher" content="https://social.example/tarn"><meta property="og:site_name" content="Tarn Post">',
    ],
)
def test_an_outlet_is_a_name_and_no_address(head: str) -> None:
    assert _source(head).outlet == "Tarn Post"


def test_results_are_no_byline() -> None:
    assert _source(body="<h1>League</h1><p>Tarn Rovers – Moss Town 2:1</p>").author is None
