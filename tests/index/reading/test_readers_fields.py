"""An article's fields by their usual names, tested with JSON Lines, which can have them all."""

import json
from datetime import date
from pathlib import Path

import pytest

from index.reading.entries import read_file
from index.reading.fields.dates import parse_date
from index.reading.fields.languages import detect_language, normalize_language
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.text.articles import Article, Source

TEXT = "The council of Brae voted for the windmill on Tuesday."


def _read(*rows: object) -> FileReading:
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    return read_file(CorpusFile("news/a.jsonl", Path("a.jsonl")), "\n".join(lines).encode())


def _source(**fields: object) -> Source:
    return _read({"text": TEXT, **fields}).articles[0].source


def test_a_row_is_an_article() -> None:
    row = {
        "id": "brae-1",
        "title": "Brae votes",
        "text": TEXT,
        "published": "2024-10-25T17:33:00Z",
        "outlet": "Brae Post",
        "author": "Una McTaggart",
        "language": "en",
        "url": "https://brae.example/1",
    }
    (article,) = _read(row).articles
    source = Source(
        "brae-1",
        "news/a.jsonl",
        "Brae votes",
        "Brae Post",
        "Una McTaggart",
        date(2024, 10, 25),
        "en",
        "https://brae.example/1",
    )
    assert article == Article(source, TEXT, article.paragraphs)
    assert article.paragraphs == ((0, len(TEXT)),)


@pytest.mark.parametrize("name", ["text", "body", "content", "Text"])
def test_the_text_goes_by_three_names(name: str) -> None:
    assert _read({name: TEXT}).articles[0].text == TEXT


@pytest.mark.parametrize(
    ("names", "value", "field", "read"),
    [
        ("title headline Headline", "Brae votes", "title", "Brae votes"),
        ("published published_at date", "2024-10-25", "published", date(2024, 10, 25)),
        ("outlet source publisher site", "Brae Post", "outlet", "Brae Post"),
        ("author authors", "Una McTaggart", "author", "Una McTaggart"),
        ("language lang", "de-DE", "language", "de"),
        ("url link", "http://brae.example/", "url", "http://brae.example/"),
    ],
)
def test_fields_go_by_their_usual_names(names: str, value: object, field: str, read: object) -> None:
    assert [getattr(_source(**{name: value}), field) for name in names.split()] == [read] * len(names.split())


def test_the_first_name_that_says_something_counts() -> None:
    assert _source(outlet=" ", source=None, publisher=7, site="Brae Post").outlet == "Brae Post"


@pytest.mark.parametrize(
    ("value", "author"),
    [
        (["Una McTaggart", "Joel Fenn"], "Una McTaggart, Joel Fenn"),
        ([{"name": "Una McTaggart"}, {"name": None}, 7], "Una McTaggart"),
        ({"name": "Una McTaggart"}, "Una McTaggart"),
        ([], None),
        ({"first": "Una"}, None),
        (7, None),
        (True, None),
    ],
)
def test_authors_may_be_listed(value: object, author: str | None) -> None:
    assert _source(author=value).author == author


def test_a_field_of_a_wrong_type_counts_as_not_there() -> None:
    source = _source(id={"a": 1}, title={"a": 1}, outlet=[[]], published=[2024], language=7, url=["x"])
    assert source == Source("news/a.jsonl#1", "news/a.jsonl", language="en")


def test_strings_are_one_clean_line_of_bounded_length() -> None:
    assert _source(title=" Brae\n\tvotes\u0000\u2028 \u001b[31mtwice ").title == "Brae votes [31mtwice"
    assert _source(title="x" * 5000).title == "x" * 1000


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "ftp://brae.example",
        "brae.example",
        "http://",
        "http://a b",
        "http://[",
        "http://x/" * 200,
    ],
)
def test_an_address_that_is_none_of_the_web_is_left_out(url: str) -> None:
    assert _source(url=url).url is None


def test_a_number_is_an_id_and_a_row_without_one_is_its_place() -> None:
    reading = _read({"text": TEXT, "id": 7}, {"text": TEXT}, {"text": TEXT, "id": ""})
    ids = [article.source.article_id for article in reading.articles]
    assert ids == ["7", "news/a.jsonl#2", "news/a.jsonl#3"]


def test_the_second_of_two_with_one_id_fails() -> None:
    reading = _read({"text": "First.", "id": "a"}, {"text": "Second.", "id": "a"})
    assert [article.text for article in reading.articles] == ["First."]
    assert [failure.path for failure in reading.failed] == ["news/a.jsonl#2"]


def test_a_broken_line_fails_and_the_others_go_on() -> None:
    reading = _read(
        '{"text": "half', {"text": TEXT}, "", "[1]", "null", {"title": "x"}, {"text": " "}, "[" * 99999
    )
    assert [article.source.article_id for article in reading.articles] == ["news/a.jsonl#2"]
    lines = [failure.path.split("#")[1] for failure in reading.failed]
    assert lines == ["1", "4", "5", "6", "7", "8"]
    assert reading.failed[0].error.startswith("The line is broken JSON (Unterminated string")


def test_the_text_is_stored_as_it_is_but_for_line_ends_and_what_no_store_takes() -> None:
    assert _read('{"text": "  A \\ud800 b.\\r\\nC \\u0000 d.  "}').articles[0].text == (
        "  A \ufffd b.\nC \ufffd d.  "
    )


def test_a_text_that_begins_with_its_title_does_not_quote_it() -> None:
    (article,) = _read({"title": "Is Brae voting?", "text": f"Is Brae voting?\n{TEXT}"}).articles
    assert [article.text[start:end] for start, end in article.paragraphs] == [TEXT]


def test_a_text_without_its_title_is_quoted_from_its_first_line() -> None:
    (article,) = _read({"title": "Brae", "text": f"It was close.\n\n{TEXT}"}).articles
    assert [article.text[start:end] for start, end in article.paragraphs] == ["It was close.", TEXT]


@pytest.mark.parametrize(
    "value",
    [
        "2024-10-25",
        "20241025",
        20241025,
        "2024-10-25T23:59:59Z",
        "2024-10-25T00:30:00+02:00",
        "2024-10-25 17:33",
        1729850000,
        1729850000.5,
        1729850000000,
        "1729850000",
        "25.10.2024",
        "25. Oktober 2024",
        "Oct 25, 2024",
        "October 25th, 2024",
        "25 octobre 2024",
        "25 de octubre de 2024",
        "25 Ekim 2024",
        "Fri, 25 Oct 2024 17:33:00 +0200",
        "10/25/2024",
        "25/10/2024",
        date(2024, 10, 25),
    ],
)
def test_a_whole_date_is_read(value: object) -> None:
    assert parse_date(value) == date(2024, 10, 25)


@pytest.mark.parametrize(
    "value",
    [
        "2024",
        2024,
        "2024-10",
        "October 2024",
        "2024-W43",
        "03/04/2024",
        "2024-13-45",
        "31.02.2024",
        "yesterday",
        "3 hours ago",
        "May",
        "",
        "0000-00-00",
        0,
        -1,
        10**400,
        float("nan"),
        float("inf"),
        True,
        None,
        [],
        {},
        "9" * 5000,
        "on 25 October 2024 and again",
    ],
)
def test_what_is_no_whole_date_is_never_guessed(value: object) -> None:
    assert parse_date(value) is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("de", "de"),
        ("de-DE", "de"),
        ("pt_BR.UTF-8", "pt"),
        ("German", "de"),
        ("deutsch", "de"),
        ("tur", "tr"),
        ("français", "fr"),
        ("İngilizce", "en"),
        ("alemán", "de"),
        ("castellano", "es"),
        ("iw", "he"),
        ("Portugiesisch (Brasilien)", "pt"),
        ("no", "no"),
        ("xx", None),
        ("Klingon", None),
        ("", None),
    ],
)
def test_languages_are_known_by_code_and_by_name(name: str, code: str | None) -> None:
    assert normalize_language(name) == code


def test_a_language_is_told_from_twenty_letters_on() -> None:
    assert detect_language("Der Kreml wies den Bericht zurück.") == "de"
    assert detect_language("Der Kreml schwieg.") is None


def test_an_unknown_language_is_told_from_the_text() -> None:
    assert _source(language="Klingon").language == "en"
