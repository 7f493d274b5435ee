"""Which version of an item a row or a page is, when it was made, and whether it withdraws the item."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from index.reading.entries import read_file
from index.reading.fields.dates import parse_moment
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.text.articles import Source

TEXT = "The council of Brae voted for the windmill on Tuesday. Farmers had asked for it since the storm."
MOMENT = datetime(2024, 9, 12, 8, 30, tzinfo=UTC)


def _read(content: str, name: str = "a.jsonl") -> FileReading:
    return read_file(CorpusFile(name, Path(name)), content.encode())


def _source(**fields: object) -> Source:
    (article,) = _read(json.dumps({"text": TEXT, **fields})).articles
    return article.source


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2024-09-12T08:30:00Z", MOMENT),
        ("2024-09-12T08:30Z", MOMENT),
        ("2024-09-12T08:30:00.000+00:00", MOMENT),
        ("2024-09-12T10:30:00+02:00", MOMENT),
        ("2024-09-12T10:30:00+0200", MOMENT),
        ("2024-09-12T03:30:00 -05:00", MOMENT),
        ("2024-09-12T08:30:00.250Z", MOMENT + timedelta(milliseconds=250)),
        ("2024-09-12 08:30:00", MOMENT),
        ("2024-09-12 08:30:00 UTC", MOMENT),
        ("20240912T083000Z", MOMENT),
        ("20240912083000", MOMENT),
        (20240912083000, MOMENT),
        (1726129800, MOMENT),
        (1726129800.0, MOMENT),
        ("1726129800000", MOMENT),
        ({"$date": "2024-09-12T08:30:00Z"}, MOMENT),
        ("Thu, 12 Sep 2024 10:30:00 +0200", MOMENT),
        ("Thu, 12 Sep 2024 08:30:00 GMT", MOMENT),
        (MOMENT, MOMENT),
        (MOMENT.replace(tzinfo=None), MOMENT),
        ("2024-09-12", datetime(2024, 9, 12, tzinfo=UTC)),
        (20240912, datetime(2024, 9, 12, tzinfo=UTC)),
        (date(2024, 9, 12), datetime(2024, 9, 12, tzinfo=UTC)),
        ("12 September 2024", datetime(2024, 9, 12, tzinfo=UTC)),
        ("12 September 2024 08:30", MOMENT),
        ("12 September 2024 08:30 pm", datetime(2024, 9, 12, tzinfo=UTC)),
        ("2024-09-12T25:61:00Z", datetime(2024, 9, 12, tzinfo=UTC)),
        ("2024-09-12T23:59:60Z", datetime(2024, 9, 12, 23, 59, 59, tzinfo=UTC)),
        ("2024-09", None),
        ("gestern", None),
        ("", None),
        (0, None),
        (True, None),
        (None, None),
        (float("nan"), None),
        (10**400, None),
        ("9" * 5_000, None),
    ],
)
def test_a_moment_is_read_with_its_zone(value: object, moment: datetime | None) -> None:
    read = parse_moment(value)
    assert read == moment
    assert read is None or read.tzinfo is not None


def test_the_zone_that_was_written_is_kept() -> None:
    moment = parse_moment("2024-09-12T10:30:00+02:00")
    assert moment is not None
    assert moment.utcoffset() == timedelta(hours=2)
    assert moment == datetime(2024, 9, 12, 10, 30, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    "name",
    [
        *("modified", "dateModified", "date_modified", "updated_at", "lastModified", "versioncreated"),
        *("updated_date", "date_modify", "modified_gmt", "wp:post_modified_gmt", "article:modified_time"),
    ],
)
def test_when_a_version_was_made_is_read_by_its_usual_names(name: str) -> None:
    source = _source(**{name: "2024-09-12T08:30:00Z", "published": "2024-09-10"})
    assert (source.modified, source.published) == (MOMENT, date(2024, 9, 10))


@pytest.mark.parametrize("name", ["modified", "dateModified", "updated_at", "lastModified"])
def test_a_change_is_no_publication(name: str) -> None:
    assert _source(**{name: "2024-09-12T08:30:00Z"}).published is None


def test_of_wordpress_the_time_in_utc_counts() -> None:
    row = {
        "modified": "2024-09-12T10:30:00",
        "modified_gmt": "2024-09-12T08:30:00",
        "date": "2024-09-10T09:00:00",
    }
    assert _source(**row).modified == MOMENT


@pytest.mark.parametrize("name", ["saved_at", "time_added", "is_archived", "reading_progress", "bookmark_id"])
def test_what_a_reading_list_changes_is_no_version_of_the_article(name: str) -> None:
    assert _source(**{name: 1, "updated_at": "2024-09-12T08:30:00Z"}).modified is None


@pytest.mark.parametrize(
    ("fields", "item_id"),
    [
        ({"item_id": "urn:newsml:brae.example:1"}, "urn:newsml:brae.example:1"),
        ({"guid": "tag:brae.example,2024:1"}, "tag:brae.example,2024:1"),
        ({"uri": "8263451"}, "8263451"),
        ({"guid": 77}, "77"),
        ({"guid": "https://brae.example/?p=77"}, None),
        ({"guid": {"rendered": "https://brae.example/?p=77"}}, None),
        ({"uri": "//brae.example/77"}, None),
        ({"uri": "brae.example/77"}, None),
        ({"id": "brae-1"}, None),
        ({}, None),
    ],
)
def test_the_id_of_an_item_is_no_address(fields: dict[str, object], item_id: str | None) -> None:
    assert _source(**fields).item_id == item_id


@pytest.mark.parametrize(
    ("version", "read"), [(1, 1), ("3", 3), (0, None), (-1, None), ("1.0", None), (2.5, None), (True, None),
                          ("https://jsonfeed.org/version/1", None), ("9" * 50, None), (None, None)]
)  # fmt: skip
def test_a_version_is_a_count(version: object, read: int | None) -> None:
    assert _source(version=version).version == read


def test_versions_of_one_item_have_ids_of_their_own() -> None:
    rows = [{"id": "brae-1", "version": version, "text": f"{TEXT} {version}"} for version in (1, 2, 3)]
    reading = _read("\n".join(map(json.dumps, rows)))
    assert [(a.source.article_id, a.source.item_id, a.source.version) for a in reading.articles] == [
        ("brae-1", "brae-1", 1),
        ("brae-1#2", "brae-1", 2),
        ("brae-1#3", "brae-1", 3),
    ]
    assert reading.failed == ()


@pytest.mark.parametrize(
    ("status", "withdrawn"),
    [
        ("usable", False),
        ("canceled", True),
        ("Cancelled", True),
        ("withheld", True),
        (None, False),
        (1, False),
    ],
)
def test_a_row_that_takes_its_item_back_says_so(status: object, withdrawn: bool) -> None:
    assert _source(pubstatus=status).withdrawn is withdrawn


_PAGE = """<html lang="en"><head><title>Brae votes</title>{}</head>
<body><article><h1>Brae votes</h1><p>{}</p></article></body></html>"""
_LINKED = """<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Brae votes",
"datePublished": "2024-09-10", "dateModified": "{}"}}</script>"""


@pytest.mark.parametrize(
    ("head", "modified"),
    [
        ('<meta property="article:modified_time" content="2024-09-12T10:30:00+02:00">', MOMENT),
        ('<meta itemprop="dateModified" content="2024-09-12T08:30:00Z">', MOMENT),
        ('<meta property="og:updated_time" content="1726129800">', MOMENT),
        ('<meta name="dcterms.modified" content="2024-09-12">', datetime(2024, 9, 12, tzinfo=UTC)),
        (_LINKED.format("2024-09-12T08:30:00+00:00"), MOMENT),
        (_LINKED.format("soon"), None),
        ('<meta property="article:modified_time" content="today">', None),
        ("", None),
    ],
)
def test_a_page_says_when_it_was_changed(head: str, modified: datetime | None) -> None:
    (article,) = _read(_PAGE.format(head, f"{TEXT} {TEXT}"), "a.html").articles
    published = date(2024, 9, 10) if "ld+json" in head else None
    assert (article.source.modified, article.source.published) == (modified, published)
