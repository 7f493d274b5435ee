"""Rows and front matter as common tools export them. Names and texts are invented."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from index.reading.entries import read_file
from index.reading.fields.dates import parse_date
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.text.articles import Source

TEXT = (
    "The council of Brae voted for the windmill on Tuesday. Farmers had asked for it since the storm of last "
    "autumn, when the old one lost its sails and the miller moved to the coast with all of his cats."
)
DAY = date(2024, 9, 12)
URL = "https://brae.example/windmill"


def _read(name: str, content: str) -> FileReading:
    return read_file(CorpusFile(name, Path(name)), content.encode())


def _source(row: dict[str, Any]) -> Source:
    return _read("a.jsonl", json.dumps(row)).articles[0].source


def _told(source: Source) -> tuple[str | None, ...]:
    day = source.published.isoformat() if source.published else None
    return (source.title, source.outlet, source.author, day, source.url)


ROWS: dict[str, dict[str, Any]] = {
    "newsapi": {
        "source": {"id": None, "name": "Brae Post"},
        "author": "Una McTaggart",
        "title": "Brae votes - Brae Post",
        "description": "A vote.",
        "url": URL,
        "urlToImage": None,
        "publishedAt": "2024-09-12T16:22:00Z",
        "content": TEXT,
    },
    "gdelt": {
        "DATE": "20240912152141",
        "SourceCommonName": "Brae Post",
        "DocumentIdentifier": URL,
        "title": "Brae votes",
        "author": "Una McTaggart",
        "text": TEXT,
    },
    "guardian": {
        "id": "brae/2024/sep/12/windmill",
        "type": "article",
        "sectionName": "World news",
        "webPublicationDate": "2024-09-12T10:00:00Z",
        "webTitle": "Brae votes",
        "webUrl": URL,
        "fields": {
            "headline": "Brae votes now",
            "byline": "Una McTaggart in Brae",
            "bodyText": TEXT,
            "publication": "Brae Post",
        },
    },
    "new york times": {
        "_id": "nyt://article/1",
        "web_url": URL,
        "headline": {"main": "Brae votes", "kicker": None},
        "byline": {"original": "By Una McTaggart", "person": []},
        "pub_date": "2024-09-12T09:00:00+0000",
        "source": "Brae Post",
        "lead_paragraph": TEXT,
    },
    "wordpress": {
        "id": 77,
        "date": "2024-09-12T09:00:00",
        "modified": "2025-01-01T09:00:00",
        "link": URL,
        "title": {"rendered": "Brae votes"},
        "content": {"rendered": TEXT, "protected": False},
        "author": 3,
        "_embedded": {"author": [{"id": 3, "name": "Una McTaggart"}]},
        "yoast_head_json": {"author": "A Brae", "og_site_name": "Brae Post"},
    },
    "wxr": {
        "wp:post_date": "2024-09-12 09:00:00",
        "title": "Brae votes",
        "dc:creator": "Una McTaggart",
        "content:encoded": TEXT,
        "link": URL,
        "publisher": "Brae Post",
    },
    "webhose": {
        "uuid": "ab12",
        "thread": {"site": "brae.example", "site_full": "www.brae.example", "section_title": "News"},
        "site_title": "Brae Post",
        "url": URL,
        "author": "Una McTaggart",
        "published": "2024-09-12T10:00:00.000+03:00",
        "crawled": "2024-10-01T10:00:00.000+03:00",
        "title": "Brae votes",
        "text": TEXT,
        "language": "english",
        "rating": 3,
    },
    "event registry": {
        "uri": "123",
        "lang": "eng",
        "dateTimePub": "2024-09-12T09:00:00Z",
        "url": URL,
        "title": "Brae votes",
        "body": TEXT,
        "source": {"uri": "brae.example", "title": "Brae Post"},
        "authors": [{"uri": "una@brae.example", "name": "Una McTaggart", "type": "author"}],
    },
    "fundus": {
        "title": "Brae votes",
        "authors": ["Una McTaggart"],
        "publishing_date": "2024-09-12 10:00:00+02:00",
        "publisher": "Brae Post",
        "body": {"summary": [], "sections": [{"headline": [], "paragraphs": [TEXT]}]},
        "html": {"requested_url": URL, "crawl_date": "2025-01-01 10:00:00"},
    },
    "news-please": {
        "authors": ["Una McTaggart"],
        "date_download": "2025-01-01 10:00:00",
        "date_publish": "2024-09-12 10:00:00",
        "maintext": TEXT,
        "title": "Brae votes",
        "source_domain": "brae.example",
        "site_name": "Brae Post",
        "url": URL,
    },
    "trafilatura": {
        "title": "Brae votes",
        "author": "Una McTaggart",
        "hostname": "brae.example",
        "date": "2024-09-12",
        "id": None,
        "text": TEXT,
        "source": URL,
        "source-hostname": "Brae Post",
        "filedate": "2025-01-01",
    },
    "newspaper4k": {
        "url": URL,
        "source_url": "https://brae.example",
        "title": "Brae votes",
        "authors": ["Una McTaggart"],
        "publish_date": "2024-09-12 10:00:00",
        "text": TEXT,
        "meta_site_name": "Brae Post",
        "meta_lang": "en",
    },
    "readwise": {
        "id": "01h",
        "url": "https://reading.example/read/01h",
        "source_url": URL,
        "title": "Brae votes",
        "author": "Una McTaggart",
        "site_name": "Brae Post",
        "source": "Reader add from app",
        "published_date": 1726099200000,
        "saved_at": "2025-01-01T10:00:00Z",
        "content": TEXT,
    },
    "wallabag": {
        "id": 12,
        "title": "Brae votes",
        "url": URL,
        "content": TEXT,
        "published_at": "2024-09-12T08:00:00+0000",
        "published_by": ["Una McTaggart"],
        "created_at": "2025-01-01T08:00:00+0000",
        "language": "en_GB",
        "outlet": "Brae Post",
    },
    "json feed": {
        "id": "1",
        "url": URL,
        "title": "Brae votes",
        "content_text": TEXT,
        "date_published": "2024-09-12T10:00:00Z",
        "authors": [{"name": "Una McTaggart"}],
        "site_name": "Brae Post",
    },
    "schema.org": {
        "@type": "NewsArticle",
        "headline": "Brae votes",
        "articleBody": TEXT,
        "datePublished": "2024-09-12",
        "author": {"@type": "Person", "name": ["Una McTaggart"]},
        "publisher": {"@type": "Organization", "name": "Brae Post"},
        "mainEntityOfPage": {"@id": URL},
        "inLanguage": "en",
    },
}


@pytest.mark.parametrize("tool", ROWS)
def test_a_tools_row_is_read_whole(tool: str) -> None:
    reading = _read("a.jsonl", json.dumps(ROWS[tool]))
    (article,) = reading.articles
    assert _told(article.source) == ("Brae votes", "Brae Post", "Una McTaggart", "2024-09-12", URL)
    assert article.text == TEXT
    assert article.source.language == "en"
    assert (reading.failed, reading.doubtful) == ((), ())


def test_front_matter_of_the_web_clipper_is_read_whole() -> None:
    reading = _read(
        "a.md",
        f"""---
title: "Brae votes"
source: "{URL}"
author:
  - "[[Una McTaggart]]"
  - [[Joel Fenn]]
published: 2024-09-12
created: 2025-01-01
site: Brae Post
tags:
  - "clippings"
---
{TEXT}
""",
    )
    source = reading.articles[0].source
    assert _told(source) == ("Brae votes", "Brae Post", "Una McTaggart, Joel Fenn", "2024-09-12", URL)


@pytest.mark.parametrize("value", ["https://brae.example/a", "//brae.example/a", "brae.example/a/b.html"])
def test_an_address_is_no_outlet(value: str) -> None:
    assert _source({"text": TEXT, "source": value}).outlet is None


def test_a_date_is_no_outlet() -> None:
    assert _source({"text": TEXT, "publication": "2024-09-12", "site": "Brae Post"}).outlet == "Brae Post"


def test_a_domain_is_an_outlet_where_no_name_is_said() -> None:
    assert _source({"text": TEXT, "domain": "www.brae.example"}).outlet == "brae.example"
    assert _source({"text": TEXT, "domain": "brae.example", "source": {"name": "Brae Post"}}).outlet == (
        "Brae Post"
    )


def test_entities_and_the_tags_of_a_rendered_title_are_no_part_of_it() -> None:
    title = "Brae &amp; Orrin &#8220;at <i>peace</i>&#8221;"
    assert _source({"text": TEXT, "title": {"rendered": title}}).title == "Brae & Orrin “at peace”"
    assert _source({"text": TEXT, "title": title}).title == "Brae & Orrin “at <i>peace</i>”"


def test_the_day_a_tool_saved_an_article_is_not_its_day() -> None:
    row = {"text": TEXT, "created_at": "2024-09-12", "saved_at": "2024-09-12", "crawled": "2024-09-12"}
    assert _source(row).published is None


@pytest.mark.parametrize(
    "value",
    [
        "20240912152141",
        20240912152141,
        "202409121815",
        202409121815,
        "20240912T181500Z",
        "2024/09/12",
        "2024/9/12 18:15",
        "2024.09.12",
        "2024-9-12",
        "12-Sep-2024",
        "12.Sep.2024",
        "Sep-12-2024",
        "Sept. 12, 2024",
        "12 сентября 2024",
        "12 septembre 2024",
        "Thu Sep 12 10:00:00 2024",
        "September 12, 2024 Thursday",
        {"$date": "2024-09-12T10:00:00Z"},
        1726099200000000,
        "1726099200000",
    ],
)
def test_a_date_is_read_as_tools_write_it(value: object) -> None:
    assert parse_date(value) == DAY


@pytest.mark.parametrize(
    "value", ["20241316152141", "20240230120000", 99991231235959, 10**11 * 99, "2024/13/01", "2024/02-03"]
)
def test_digits_that_are_no_day_give_none(value: object) -> None:
    assert parse_date(value) is None


@pytest.mark.parametrize("written", ["gestern", "31.02.2026", "vor 3 Stunden", "03/04/2024", "2024"])
def test_a_date_that_cannot_be_read_is_told(written: str) -> None:
    for name, content in (
        ("a.jsonl", json.dumps({"text": TEXT, "date": written})),
        ("a.md", f"---\ndate: {written}\n---\n{TEXT}\n"),
        ("a.txt", f"---\ndate: {written}\n---\n{TEXT}\n"),
    ):
        (doubt,) = _read(name, content).doubtful
        assert doubt.path == ("a.jsonl#1" if name == "a.jsonl" else name)
        assert f"The date {written!r} cannot be read" in doubt.reason


def test_a_date_that_can_be_read_leaves_no_doubt_of_another() -> None:
    row = {"text": TEXT, "published": "gestern", "date": "2024-09-12"}
    reading = _read("a.jsonl", json.dumps(row))
    assert (reading.articles[0].source.published, reading.doubtful) == (DAY, ())


def test_a_declared_language_that_the_text_is_not_in_is_set_right_and_told() -> None:
    reading = _read("a.jsonl", json.dumps({"text": TEXT, "language": "de"}))
    assert reading.articles[0].source.language == "en"
    assert [doubt.reason for doubt in reading.doubtful] == [
        "The article calls its language 'de', and its text is in 'en': mend the field"
    ]


@pytest.mark.parametrize(("language", "text"), [("de", TEXT[:60]), ("en", TEXT), ("gd", "Taing.")])
def test_a_declared_language_stays_where_nothing_speaks_against_it(language: str, text: str) -> None:
    reading = _read("a.jsonl", json.dumps({"text": text, "language": language}))
    assert (reading.articles[0].source.language, reading.doubtful) == (language, ())
