"""JSON files: finding their articles in any wrapping, and what is said about broken ones."""

import gzip
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.reading.entries import read_entries, read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.reading.rows import json_file, json_values

MILL = "The council of Brae voted for the windmill on Tuesday. Farmers had asked for it since the storm."
HAFEN = "Der Hafen von Orrin bleibt bis Freitag geschlossen. Das teilte die Behörde am Morgen mit."
ORMAN = "Orman yangını üçüncü günde kontrol altına alındı. Valilik köylülerin evlerine döndüğünü açıkladı."

A: dict[str, Any] = {
    "title": "Brae votes",
    "text": MILL,
    "url": "https://brae.example/a",
    "published": "2024-09-12",
}
B: dict[str, Any] = {"title": "Hafen zu", "text": HAFEN, "outlet": "Orriner Bote", "date": "2024-09-13"}
C: dict[str, Any] = {"title": "Yangın", "text": ORMAN}


def _read(content: object, name: str = "a.json") -> FileReading:
    data = content if isinstance(content, bytes | str) else json.dumps(content, ensure_ascii=False)
    return read_file(CorpusFile(name, Path(name)), data if isinstance(data, bytes) else data.encode())


def _told(reading: FileReading) -> list[tuple[str, str | None, str]]:
    return [(article.source.article_id, article.source.title, article.text) for article in reading.articles]


def _errors(reading: FileReading) -> list[tuple[str, str]]:
    return [(failure.path, failure.error) for failure in reading.failed]


ALL = [("a.json#1", "Brae votes", MILL), ("a.json#2", "Hafen zu", HAFEN), ("a.json#3", "Yangın", ORMAN)]


def test_an_object_is_the_article() -> None:
    assert _told(_read(A)) == [("a.json", "Brae votes", MILL)]


@pytest.mark.parametrize(
    "content",
    [
        [A, B, C],
        {"articles": [A, B, C]},
        {"status": "ok", "totalResults": 3, "articles": [A, B, C]},
        {"response": {"status": "ok", "total": 3, "results": [A, B, C]}},
        {"status": "OK", "copyright": "©", "response": {"docs": [A, B, C], "meta": {"hits": 3}}},
        {"pagination": {"limit": 25, "total": 3}, "data": [A, B, C]},
        {"version": "https://jsonfeed.org/version/1.1", "title": "Brae Post", "items": [A, B, C]},
        {"posts": [A, B, C], "totalResults": 3, "next": "/filter?x=1"},
        {"took": 3, "hits": {"total": 3, "hits": [{"_id": "x", "_source": row} for row in (A, B, C)]}},
        {"@odata.context": "x", "value": [A, B, C]},
        {"articles": {"results": [A, B, C], "count": 3, "pages": 1}},
        {"page": 1, "_embedded": {"items": [A, B, C]}},
        {"data": {"search": {"edges": [{"cursor": "x", "node": row} for row in (A, B, C)]}}},
        {"exported": "2024", "meine_texte": [A, B, C], "comments": [{"text": "I was there and saw it all."}]},
        {"brae-1": A, "orrin-1": B, "mugla-1": C},
        {"inland": [A], "wirtschaft": [B], "ausland": [C], "stand": "2024"},
        [{"data": A}, {"data": B}, {"data": C}],
        [[A], [B, C]],
        {"@context": "https://schema.org", "@graph": [A, B, C]},
    ],
)  # fmt: skip
def test_articles_are_found_whatever_wraps_them(content: object) -> None:
    reading = _read(content)
    assert (_told(reading), reading.failed) == (ALL, ())


@pytest.mark.parametrize("between", ["", "\n", "\n\n", ",\n", " "])
def test_objects_that_follow_each_other_are_read(between: str) -> None:
    reading = _read(between.join(json.dumps(row, indent=2) for row in (A, B, C)))
    assert (_told(reading), reading.failed) == (ALL, ())


def test_pages_that_follow_each_other_are_read() -> None:
    reading = _read(json.dumps({"articles": [A, B]}) + json.dumps({"articles": [C]}))
    assert (_told(reading), reading.failed) == (ALL, ())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1254"])
def test_a_file_comes_out_right_whatever_it_was_saved_as(encoding: str) -> None:
    assert _told(_read(json.dumps([A, C], ensure_ascii=False).encode(encoding)))[1][2] == ORMAN


def test_an_archive_is_read_as_what_is_in_it() -> None:
    packed = gzip.compress(json.dumps({"articles": [A, B]}).encode())
    assert [told[2] for told in _told(_read(packed, "a.json.gz"))] == [MILL, HAFEN]
    reading = _read(packed[:-20], "a.json.gz")
    assert [told[2] for told in _told(reading)] in ([MILL], [])
    assert [path for path, _ in _errors(reading)] == ["a.json.gz"]
    assert "cut off" in reading.failed[0].error
    assert "not packed" in _read([A], "a.json.gz").failed[0].error


def test_fields_of_the_article_are_read() -> None:
    (article,) = _read({"articles": [B]}).articles
    source = article.source
    assert (source.title, source.outlet, str(source.published), source.language, source.path) == (
        ("Hafen zu", "Orriner Bote", "2024-09-13", "de", "a.json")
    )
    assert [article.text[start:end] for start, end in article.paragraphs] == [HAFEN]


def test_what_is_inside_an_article_is_no_article() -> None:
    content = {"annotations": [{"text": "My own words on this."}], "comments": [{"body": "Nonsense!"}], **A}
    assert _told(_read(content)) == [("a.json", "Brae votes", MILL)]
    assert [told[2] for told in _told(_read([content, B]))] == [MILL, HAFEN]


def test_a_json_feed_names_the_outlet_of_its_items() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Brae Post",
        "home_page_url": "https://brae.example",
        "language": "en-GB",
        "authors": [{"name": "Una McTaggart"}],
        "items": [
            {"id": "1", "title": "Brae votes", "content_html": f"<p>{MILL}</p>",
             "date_published": "2024-09-12T10:00:00Z", "date_modified": "2024-09-13T10:00:00Z"},
            {"id": "2", "content_text": MILL, "authors": [{"name": "Joel Fenn"}], "summary": "A vote."},
        ],
    }  # fmt: skip
    first, second = (article.source for article in _read(feed).articles)
    assert (first.outlet, first.author, first.title, str(first.published), str(first.modified)) == (
        *("Brae Post", "Una McTaggart", "Brae votes", "2024-09-12", "2024-09-13 10:00:00+00:00"),
    )
    assert (second.outlet, second.author, second.title) == ("Brae Post", "Joel Fenn", None)


def test_comments_on_an_article_without_a_text_are_no_articles() -> None:
    content = {"title": "Brae votes", "body": "", "comments": [{"text": "Nonsense, all of it!"}]}
    (error,) = _errors(_read(content))
    assert error == (
        "a.json",
        "Nowhere does the file have a text (its fields are title, body, comments): export it with the texts",
    )


def test_an_entry_that_is_none_is_told_by_its_place() -> None:
    reading = _read({"articles": [{"title": "Only a title"}, A, None, 7, {"title": "x", "text": " "}, B]})
    assert [told[0] for told in _told(reading)] == ["a.json#2", "a.json#6"]
    assert [path for path, _ in _errors(reading)] == ["a.json#1", "a.json#3", "a.json#4", "a.json#5"]


def test_a_broken_entry_costs_no_other() -> None:
    broken = '{"title": "He said "no" to it", "text": "x"}'
    reading = _read(f'[{json.dumps(A)}, {broken}, {json.dumps(B)}, {{"text": NaN}}, {json.dumps(C)},]')
    assert [told[0] for told in _told(reading)] == ["a.json#1", "a.json#3", "a.json#5"]
    assert [path for path, _ in _errors(reading)] == ["a.json#2", "a.json#4"]
    assert reading.failed[0].error.startswith("The entry is broken JSON (Expecting ',' delimiter")


def test_numbers_and_repeated_keys_are_read_as_in_a_line() -> None:
    numbers = f'"id": {"9" * 60}, "x": NaN, "y": -Infinity, "z": 1e400, "date": 1726099200.5'
    row = f'{{{numbers}, "text": "a", "text": {json.dumps(MILL)}}}'
    for name, content in (("a.json", f"[{row}]"), ("a.jsonl", row)):
        (article,) = _read(content, name).articles
        assert (article.source.article_id, article.text) == ("9" * 60, MILL)
        assert str(article.source.published) == "2024-09-12"


@pytest.mark.parametrize("share", [0.3, 0.5, 0.7, 0.95])
@pytest.mark.parametrize("indent", [None, 2])
def test_of_a_file_that_is_cut_off_what_comes_before_is_read(share: float, indent: int | None) -> None:
    whole = json.dumps({"status": "ok", "articles": [A, B, C]}, indent=indent)
    reading = _read(whole[: int(len(whole) * share)])
    read = len(reading.articles)
    assert _told(reading) == ALL[:read]
    assert read < 3 or share > 0.9
    assert [path for path, _ in _errors(reading)] == ["a.json"]


_BLANK = "The article is blank: give it a text, or take it out of the folder"
_NONE = "The file holds no articles: export it again, or take it out of the folder"
_BROKEN = "The file is broken JSON (Expecting value: line 1 column {} (char {})): mend it, or export it again"
_DEEP = "The JSON is nested too deeply: export it again"
_NO_TEXTS = (
    "The file has no field of texts (its fields are {}): name the one that has them text, body or content, "
    "or take the file out of the folder"
)
_PACKAGE = {
    "name": "mill",
    "version": "1.0.0",
    "dependencies": {"sails": "^4"},
    "bugs": {"url": "https://a.example"},
}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", _BLANK),
        ("\ufeff \n", _BLANK),
        ("Just words.", _BROKEN.format(1, 0)),
        ("[]", _NONE),
        ("[1, 2]", _NONE),
        ('"text"', _NONE),
        ('{"a": tru', _BROKEN.format(7, 6)),
        ("[" * 100_000, _DEEP),
        ('{"a":' * 100_000, _DEEP),
        (_PACKAGE, _NO_TEXTS.format("name, version, dependencies, bugs")),
        ({"editor.fontSize": 12, "files.exclude": {"**/.git": True}},
         _NO_TEXTS.format("editor.fontSize, files.exclude")),
        ({"status": "ok", "articles": [{"title": "A", "url": "https://brae.example/a"}] * 3},
         "The file names 3 articles and has no texts (its fields are title, url): save their pages into the "
         "folder, or export them with their texts"),
        (bytes(range(256)) * 9,
         "The file is no text, it has zero bytes: save it as UTF-8, or take it out of the folder"),
    ],
)  # fmt: skip
def test_a_file_without_articles_is_one_line(content: object, told: str) -> None:
    assert _errors(_read(content)) == [("a.json", told)]


def test_an_entry_that_is_nested_too_deeply_costs_no_other() -> None:
    deep = f'{{"text": {json.dumps(MILL)}, "x": {"[" * 50_000}{"]" * 50_000}}}'
    reading = _read(f"[{json.dumps(B)}, {deep}, {json.dumps(C)}]")
    assert [told[0] for told in _told(reading)] == ["a.json#1", "a.json#3"]
    assert _errors(reading) == [
        ("a.json#2", "The entry is broken JSON (nested too deeply): mend it or take it out")
    ]


def test_an_entry_that_is_too_long_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_values, "MAX_LINE_CHARACTERS", 500)
    reading = _read([A, {**B, "picture": "x" * 5_000}, C])
    assert [told[0] for told in _told(reading)] == ["a.json#1", "a.json#3"]
    assert [path for path, _ in _errors(reading)] == ["a.json#2"]


@pytest.mark.parametrize("size", [1, 5, 64])
def test_where_blocks_meet_does_not_matter(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr("index.reading.blocks.BLOCK_BYTES", size)
    monkeypatch.setattr(json_file, "_HEADS", (400, 800))
    rows = [{**row, "raw": 'a "quoted" \\ {[}] word', "n": [1.5, None, True]} for row in (A, B, C)]
    for content in (json.dumps({"a": -1.25e-3, "b": "x\\", "articles": rows}), json.dumps(rows, indent=1)):
        assert _told(_read(content)) == ALL


def test_articles_are_found_behind_a_long_beginning() -> None:
    for content in (
        {"log": "x" * 3_000_000, "meldungen": [A, B, C]},
        {"articles": [{**A, "picture": "x" * 3_000_000}, B, C]},
        [{"picture": "x" * 3_000_000, **A}, B, C],
    ):
        assert _told(_read(content)) == ALL


def test_a_large_file_is_not_held(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    with path.open("w", encoding="utf-8") as file:
        file.write('{"status": "ok", "articles": [')
        for number in range(60):
            file.write(f"{',' if number else ''}{json.dumps({**A, 'id': number, 'raw': 'x' * 500_000})}")
        file.write("]}")
    with path.open("rb") as stream:
        entries = read_entries(CorpusFile("a.json", path), stream)
        next(entries)  # the readers' imports are not counted
        tracemalloc.start()
        read = 1 + sum(1 for _ in entries)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert read == 60
    assert peak < 12_000_000


_PIECES = st.sampled_from(
    [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"',
        "\\",
        '"text"',
        '"articles"',
        '"url"',
        '"Words."',
        "1",
        "NaN",
        "null",
        "\n",
        " ",
    ]
)


@settings(deadline=None, max_examples=150)
@given(st.lists(_PIECES, max_size=40).map("".join), st.integers(1, 9))
def test_reading_never_raises(content: str, size: int) -> None:
    reading = _read(content)
    assert reading.articles or reading.failed
    assert all("\n" not in failure.error for failure in reading.failed)


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 600), st.binary(max_size=3))
def test_a_mutated_file_never_raises(at: int, noise: bytes) -> None:
    whole = json.dumps({"status": "ok", "articles": [A, B, C]}).encode()
    reading = _read(whole[:at] + noise + whole[at + len(noise) :])
    assert reading.articles or reading.failed
