"""Reading lists as wallabag, Pocket, Instapaper and Readwise export them. Names and texts are invented."""

import csv
import gzip
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.text.articles import Source

URL = "https://brae.example/windmill"
VOTE = "The council of Brae voted for the windmill on Tuesday."
RAIN = "Farmers had asked for it since the storm, when the old one lost its sails."
HAFEN = "Der Hafen von Orrin bleibt bis Freitag geschlossen, teilte die Behörde mit."
NOTE = "I do not believe a word of what the mayor says here."


def _read(content: object, name: str = "a.json") -> FileReading:
    data = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    return read_file(CorpusFile(name, Path(name)), data.encode())


def _table(*rows: list[str], delimiter: str = ",") -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return file.getvalue()


def _quotable(reading: FileReading) -> list[list[str]]:
    return [[article.text[start:end] for start, end in article.paragraphs] for article in reading.articles]


def _sources(reading: FileReading) -> list[Source]:
    return [article.source for article in reading.articles]


def _errors(reading: FileReading) -> list[tuple[str, str]]:
    return [(failure.path, failure.error) for failure in reading.failed]


def _wallabag(**fields: object) -> dict[str, Any]:
    return {
        "is_archived": 1,
        "is_starred": 0,
        "tags": ["mill"],
        "is_public": False,
        "id": 12,
        "title": "Brae votes",
        "url": URL,
        "given_url": URL,
        "hashed_url": "ab",
        "content": f"<p>{VOTE}</p><figure><img><figcaption>Me.</figcaption></figure><p>{RAIN}</p>",
        "created_at": "2025-01-01T08:00:00+00:00",
        "updated_at": "2025-02-01T08:00:00+00:00",
        "published_at": "2024-09-12T08:00:00+00:00",
        "published_by": ["Una McTaggart", "Joel Fenn"],
        "annotations": [{"id": 1, "text": NOTE, "quote": "voted", "created_at": "2025-01-02T08:00:00+00:00"}],
        "mimetype": "text/html",
        "language": "en_GB",
        "reading_time": 1,
        "domain_name": "www.brae.example",
        "preview_picture": "https://brae.example/mill.jpg",
        "http_status": "200",
        **fields,
    }


def _of_wallabag(path: str = "a.json") -> Source:
    return Source(
        "12", path, "Brae votes", "brae.example", "Una McTaggart, Joel Fenn", date(2024, 9, 12), "en", URL
    )


@pytest.mark.parametrize(
    "content",
    [
        [_wallabag()],
        _wallabag(),
        {"page": 1, "limit": 30, "pages": 1, "total": 1, "_embedded": {"items": [_wallabag()]}},
    ],
)
def test_wallabags_entries_are_articles_and_annotations_are_not(content: object) -> None:
    reading = _read(content)
    assert _sources(reading) == [_of_wallabag()]
    assert _quotable(reading) == [[VOTE, RAIN]]
    assert NOTE not in reading.articles[0].text
    assert (reading.failed, reading.doubtful) == ((), ())


def test_the_annotations_of_an_entry_without_a_text_are_no_article() -> None:
    reading = _read(
        [_wallabag(), _wallabag(id=13, content="", title="Empty"), _wallabag(id=14, content=None)]
    )
    assert _quotable(reading) == [[VOTE, RAIN]]
    assert [path for path, _ in _errors(reading)] == ["a.json#2", "a.json#3"]


def test_wallabags_table_is_read_and_the_day_of_saving_is_no_date() -> None:
    reading = _read(
        _table(
            ["Title", "URL", "Content", "Tags", "MIME Type", "Language", "Creation date"],
            [
                "Brae votes",
                URL,
                f"<p>{VOTE}</p><p>{RAIN}</p>",
                "mill, brae",
                "text/html",
                "en",
                "01/01/2025 08:00:00",
            ],
            [
                "Hafen zu",
                "https://orrin.example/h",
                f"<p>{HAFEN}</p>",
                "",
                "text/html",
                "de",
                "01/01/2025 08:00:00",
            ],
            delimiter=";",
        ),
        "a.csv",
    )
    assert _quotable(reading) == [[VOTE, RAIN], [HAFEN]]
    assert _sources(reading)[0] == Source("a.csv#1", "a.csv", "Brae votes", language="en", url=URL)


def test_a_table_of_an_old_wallabag_is_read() -> None:
    content = _table(
        ["Title", "URL", "Content", "Tags", "MIME Type", "Language"], ["Brae", URL, VOTE, "", "", ""]
    )
    assert _quotable(_read(content, "a.csv")) == [[VOTE]]


_POCKET = {
    "item_id": "1",
    "resolved_title": "Brae votes",
    "given_url": URL,
    "resolved_url": URL,
    "excerpt": VOTE,
    "time_added": "1704067200",
    "authors": {"1": {"name": "Una"}},
    "lang": "en",
}
_POCKET_TABLE = ["title", "url", "time_added", "tags", "status"]
_INSTAPAPER_TABLE = ["URL", "Title", "Selection", "Folder", "Timestamp"]
_READER_TABLE = [
    *("Title", "URL", "ID", "Document tags", "Saved date", "Reading progress", "Location", "Seen"),
]
_BOOKMARK = {
    "type": "bookmark",
    "bookmark_id": 7,
    "title": "Brae",
    "url": URL,
    "description": NOTE,
    "time": 1,
}


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ({"status": 1, "complete": 1, "list": {str(number): _POCKET for number in range(3)}}, "pocket.json"),
        ([{"resolved_title": "Brae", "resolved_url": URL, "time_added": 1593561600}] * 3, "pocket.json"),
        (_table(_POCKET_TABLE, *[["Brae", URL, "1704067200", "a|b", "unread"]] * 3), "part_000000.csv"),
        (_table(_INSTAPAPER_TABLE, *[[URL, "Brae", "", "Unread", "1704067200"]] * 3), "instapaper.csv"),
        (
            _table([*_INSTAPAPER_TABLE, "Tags"], *[[URL, "", "", "", "1704067200", "[]"]] * 3),
            "instapaper.csv",
        ),
        (
            _table(_READER_TABLE, *[["Brae", URL, "01h", "['a']", "2022-11-06", "0", "new", "True"]] * 3),
            "a.csv",
        ),
        ([{**_BOOKMARK, "bookmark_id": number} for number in range(3)], "instapaper.json"),
    ],
)
def test_a_list_without_texts_is_one_line(content: object, name: str) -> None:
    reading = _read(content, name)
    ((path, error),) = _errors(reading)
    assert (reading.articles, path) == ((), name)
    assert error.startswith("The file names 3 articles and has no texts (its fields are ")
    assert error.endswith("): save their pages into the folder, or export them with their texts")


@pytest.mark.parametrize(
    "content",
    [
        [
            {"url": URL, "title": "Brae votes", "highlights": [{"quote": VOTE, "created_at": 1704067200},
                                                               {"quote": RAIN, "note": NOTE}]},
            {"url": "https://orrin.example/h", "title": "Hafen zu", "highlights": [{"quote": HAFEN}]},
        ],
        {"status": 1, "list": {
            "7": {**_POCKET, "annotations": [{"annotation_id": "x", "quote": VOTE, "patch": "@@"},
                                             {"quote": RAIN}]},
            "8": {**_POCKET, "resolved_title": "Hafen zu", "resolved_url": "https://orrin.example/h",
                  "given_url": "https://orrin.example/h", "annotations": [{"quote": HAFEN}]}}},
    ],
)  # fmt: skip
def test_pockets_highlights_are_quotable_and_excerpts_are_not(content: object) -> None:
    reading = _read(content)
    assert _sources(reading) == [
        Source("a.json#1", "a.json", "Brae votes", language="en", url=URL),
        Source("a.json#2", "a.json", "Hafen zu", language="de", url="https://orrin.example/h"),
    ]
    assert (_quotable(reading), reading.failed) == ([[VOTE, RAIN], [HAFEN]], ())


def test_what_was_selected_for_instapaper_is_an_article() -> None:
    reading = _read(
        _table(
            ["URL", "Title", "Selection", "Folder", "Timestamp", "Tags"],
            ["https://brae.example/b", "Other", "", "Unread", "1704067200", "[]"],
            [URL, "Brae votes", f"{VOTE}\n\n{RAIN}", "Archive", "1704067200", '["mill"]'],
            ["https://brae.example/c", "A third", "", "Unread", "1704067200", "[]"],
        ),
        "a.csv",
    )
    assert _sources(reading) == [Source("a.csv#2", "a.csv", "Brae votes", language="en", url=URL)]
    assert _quotable(reading) == [[VOTE, RAIN]]
    assert _errors(reading) == [
        (
            "a.csv#1",
            "The file names 2 articles, this the first of them, without any text: save their pages into "
            "the folder",
        )
    ]


def _bookmark(number: int, **fields: object) -> dict[str, Any]:
    return {
        "type": "bookmark",
        "bookmark_id": number,
        "url": URL,
        "title": "Brae votes",
        "description": NOTE,
        "time": 1704067200,
        "starred": "0",
        "private_source": "",
        **fields,
    }


def _passage(number: int, text: str, note: str | None = NOTE) -> dict[str, Any]:
    return {
        "type": "highlight",
        "highlight_id": number * 10,
        "bookmark_id": number,
        "text": text,
        "note": note,
        "time": 1704067200,
        "position": 0,
    }


@pytest.mark.parametrize(
    "content",
    [
        {
            "user": {"user_id": 1},
            "bookmarks": [_bookmark(1)],
            "highlights": [_passage(1, VOTE), _passage(1, RAIN)],
        },
        [
            {"type": "meta"},
            {"type": "user", "user_id": 1},
            _passage(1, VOTE),
            _bookmark(1),
            _passage(1, RAIN),
        ],
        [{**_bookmark(1), "highlights": [_passage(1, VOTE), _passage(1, RAIN)]}],
    ],
)
def test_instapapers_highlights_are_quotable_and_its_notes_are_not(content: object) -> None:
    reading = _read(content)
    assert _sources(reading) == [Source("a.json#1", "a.json", "Brae votes", language="en", url=URL)]
    assert reading.articles[0].text == f"{VOTE}\n\n[…]\n\n{RAIN}"
    assert (_quotable(reading), reading.failed) == ([[VOTE, RAIN]], ())


def test_a_bookmark_with_its_text_needs_no_highlights() -> None:
    reading = _read([_bookmark(1, text=f"<p>{VOTE}</p><p>{RAIN}</p>"), _passage(1, VOTE), _bookmark(2)])
    assert _quotable(reading) == [[VOTE, RAIN]]
    assert [path for path, _ in _errors(reading)] == ["a.json#2"]


_HIGHLIGHTS = [
    *("Highlight", "Book Title", "Book Author", "Amazon Book ID", "Note", "Color", "Tags", "Location Type"),
    *("Location", "Highlighted at", "Document tags"),
]


def _highlight(text: str, title: str, author: str = "", note: str = NOTE) -> list[str]:
    return [text, title, author, "", note, "yellow", "a", "page", "3", "2024-05-01 10:00:00+00:00", ""]


@pytest.mark.parametrize("names", [_HIGHLIGHTS, _HIGHLIGHTS[:10]])
def test_readwises_highlights_of_one_source_are_one_article(names: list[str]) -> None:
    rows = [
        _highlight(VOTE, "Brae votes", "Una McTaggart"),
        _highlight(HAFEN, "Hafen zu"),
        _highlight(RAIN, "Brae votes", "Una McTaggart"),
        _highlight(VOTE, "Brae votes", "Una McTaggart"),
    ]
    reading = _read("\ufeff" + _table(names, *(row[: len(names)] for row in rows)), "a.csv")
    assert _sources(reading) == [
        Source("a.csv#1", "a.csv", "Brae votes", author="Una McTaggart", language="en"),
        Source("a.csv#2", "a.csv", "Hafen zu", language="de"),
    ]
    assert _quotable(reading) == [[VOTE, RAIN], [HAFEN]]
    assert reading.articles[0].text == f"{VOTE}\n\n[…]\n\n{RAIN}"


def _book(number: int, *texts: str, **fields: object) -> dict[str, Any]:
    return {
        "user_book_id": number,
        "title": "Brae votes",
        "author": "Una McTaggart",
        "readable_title": "Brae Votes",
        "source": "web_clipper",
        "cover_image_url": "https://brae.example/mill.jpg",
        "unique_url": "https://readwise.example/x",
        "book_tags": [],
        "category": "articles",
        "document_note": NOTE,
        "summary": NOTE,
        "readwise_url": "https://readwise.example/bookreview/1",
        "source_url": URL,
        "asin": None,
        "highlights": [
            {"id": n, "text": text, "location": n, "location_type": "offset", "note": NOTE, "color": "yellow",
             "highlighted_at": "2024-05-01T10:00:00Z", "created_at": "2024-05-01T10:00:00Z", "tags": []}
            for n, text in enumerate(texts)
        ],
        **fields,
    }  # fmt: skip


@pytest.mark.parametrize(
    "wrapped",
    [
        lambda books: {"count": 2, "nextPageCursor": None, "results": books},
        lambda books: books,
        lambda books: [{"count": 1, "nextPageCursor": 3, "results": [book]} for book in books],
    ],
)
def test_readwises_export_is_read_and_its_notes_are_not(wrapped: Any) -> None:
    books = [
        _book(1, VOTE, RAIN),
        _book(2),
        _book(3, HAFEN, title="Hafen zu", author=None, category="tweets"),
    ]
    reading = _read(wrapped(books))
    assert _sources(reading) == [
        Source("a.json#1", "a.json", "Brae votes", author="Una McTaggart", language="en", url=URL),
        Source("a.json#3", "a.json", "Hafen zu", language="de", url=URL),
    ]
    assert _quotable(reading) == [[VOTE, RAIN], [HAFEN]]
    assert [path for path, _ in _errors(reading)] == ["a.json#2"]
    assert all(NOTE not in article.text for article in reading.articles)


def test_a_highlight_that_was_deleted_is_none_and_a_short_one_is_quotable() -> None:
    book = _book(1, "Brae votes now", RAIN)
    book["highlights"][1]["is_deleted"] = True
    assert _quotable(_read({"results": [book]})) == [["Brae votes now"]]


def _document(key: str, **fields: object) -> dict[str, Any]:
    return {
        "id": key,
        "url": f"https://read.readwise.example/read/{key}",
        "title": "Brae votes",
        "author": "Una McTaggart",
        "source": "Reader add from app",
        "category": "article",
        "location": "archive",
        "tags": {},
        "site_name": "Brae Post",
        "word_count": 30,
        "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-02-01T00:00:00Z",
        "published_date": 1726099200000,
        "summary": "A machine's idea of what this says.",
        "image_url": "https://brae.example/mill.jpg",
        "content": None,
        "source_url": URL,
        "notes": NOTE,
        "parent_id": None,
        "reading_progress": 0.2,
        "html_content": f"<div><p>{VOTE}</p><p>{RAIN}</p></div>",
        **fields,
    }


def _child(key: str, parent: str, category: str, text: str) -> dict[str, Any]:
    return _document(key, parent_id=parent, category=category, content=text, html_content=None, title="")


def _of_reader(article_id: str) -> Source:
    return Source(
        article_id, "a.json", "Brae votes", "Brae Post", "Una McTaggart", date(2024, 9, 12), "en", URL
    )


@pytest.mark.parametrize("order", [1, -1])
def test_readers_documents_are_articles_and_notes_are_none(order: int) -> None:
    rows = [_document("01h"), _child("02h", "01h", "highlight", VOTE), _child("03h", "02h", "note", NOTE)]
    reading = _read({"count": 3, "nextPageCursor": None, "results": rows[::order]})
    assert _sources(reading) == [_of_reader("01h")]
    assert (_quotable(reading), reading.failed) == ([[VOTE, RAIN]], ())


@pytest.mark.parametrize("order", [1, -1])
def test_of_a_document_without_its_text_the_highlights_are_the_article(order: int) -> None:
    rows = [
        _document("01h", html_content=None),
        _child("02h", "01h", "highlight", VOTE),
        _child("03h", "02h", "note", NOTE),
        _document("04h", html_content=None, title="Another"),
    ]
    reading = _read({"count": 4, "nextPageCursor": None, "results": rows[::order]})
    assert _sources(reading) == [_of_reader("01h")]
    assert _quotable(reading) == [[VOTE]]
    assert len(reading.failed) == 1


def test_highlights_whose_document_is_not_listed_are_an_article_of_its_address() -> None:
    rows = [_child("02h", "01h", "highlight", VOTE), _child("05h", "01h", "highlight", RAIN)]
    reading = _read(rows)
    assert [(source.article_id, source.title, source.url) for source in _sources(reading)] == [
        ("a.json#1", None, URL)
    ]
    assert _quotable(reading) == [[VOTE, RAIN]]


def test_a_list_of_documents_without_texts_is_one_line() -> None:
    reading = _read({"count": 2, "results": [_document(key, html_content=None) for key in ("1", "2")]})
    ((path, error),) = _errors(reading)
    assert path == "a.json"
    assert error.startswith("The file names 2 articles and has no texts")


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
@pytest.mark.parametrize(
    ("content", "name"),
    [
        ({"results": [_book(1, VOTE), _book(2, RAIN)]}, "a.json"),
        ({"results": [_document("1"), _document("2")]}, "a.json"),
        ({"bookmarks": [_bookmark(1)], "highlights": [_passage(1, VOTE)]}, "a.json"),
        (_table(_HIGHLIGHTS, _highlight(VOTE, "A"), _highlight(RAIN, "B")), "a.csv"),
        (_table(["URL", "Title", "Selection", "Folder", "Timestamp"], [URL, "A", VOTE, "x", "1"]), "a.csv"),
    ],
)
def test_a_list_that_is_cut_off_is_told(content: object, name: str, share: float) -> None:
    whole = content if isinstance(content, str) else json.dumps(content)
    reading = _read(whole[: int(len(whole) * share)], name)
    assert reading.failed
    assert all("\n" not in failure.error for failure in reading.failed)


@pytest.mark.parametrize("sign", ['"user_book_id"', '"bookmark_id"', '"parent_id": 1, "reading_progress"'])
def test_nesting_beyond_reason_is_one_line(sign: str) -> None:
    ((path, error),) = _errors(_read(f"[{{{sign}: {'[' * 100_000}"))
    assert path == "a.json"
    assert "cut off" in error or "broken" in error or "nested" in error


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ({"results": [_book(1, VOTE, RAIN)]}, "a.json.gz"),
        ({"results": [_document("1"), _child("2", "1", "note", NOTE)]}, "a.json.gz"),
        ({"bookmarks": [_bookmark(1)], "highlights": [_passage(1, VOTE), _passage(1, RAIN)]}, "a.json.gz"),
        (_table(_HIGHLIGHTS, _highlight(VOTE, "A"), _highlight(RAIN, "A")), "a.csv.gz"),
        (_table(_INSTAPAPER_TABLE, [URL, "A", f"{VOTE}\n\n{RAIN}", "x", "1"]), "a.csv.gz"),
    ],
)
def test_an_archive_is_read_as_the_list_in_it(content: object, name: str) -> None:
    whole = content if isinstance(content, str) else json.dumps(content)
    reading = read_file(CorpusFile(name, Path(name)), gzip.compress(whole.encode()))
    assert (_quotable(reading), reading.failed) == ([[VOTE, RAIN]], ())


def test_of_an_archive_that_is_cut_off_the_highlights_before_are_read() -> None:
    rows = [_highlight(f"{VOTE} It was vote {number}.", f"Brae {number}") for number in range(3_000)]
    for content, name in (
        (_table(_HIGHLIGHTS, *rows), "a.csv.gz"),
        (json.dumps({"results": [_book(number, VOTE) for number in range(3_000)]}), "a.json.gz"),
    ):
        packed = gzip.compress(content.encode())
        reading = read_file(CorpusFile(name, Path(name)), packed[: len(packed) // 10])
        assert len(reading.articles) > 20
        assert [path for path, _ in _errors(reading)] == [name]
        assert "cut off" in reading.failed[0].error
