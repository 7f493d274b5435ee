"""WARC files: the pages of a crawl."""

import gzip
import zlib
from datetime import date

import pytest
from news_files import http, page, quotes, read, warc, warc_record

from index.reading.news import warc_records

ENGLISH = [
    "The mate said the ferry would sail again on Monday, four days after the storm had closed the port.",
    "Officials thanked the crews and the harbour master, who had worked through the night to clear the quay.",
]
GERMAN = [
    "Die Fähre nach Sandholm fährt ab Montag wieder, teilte die Reederei am Freitagabend überraschend mit.",
    "Der Sturm hatte den Kai schwer beschädigt, sodass größere Schiffe zunächst nicht anlegen können.",
]
URI = "https://brae-post.example/news/ferry-sails-again"


def response(
    body: bytes | str, *, uri: str = URI, headers: str = "Content-Type: text/html; charset=UTF-8"
) -> bytes:
    content = body.encode() if isinstance(body, str) else body
    return warc_record(http(content, headers=headers), uri=uri)


@pytest.mark.parametrize("packed", [False, True])
def test_pages_are_articles_and_the_rest_is_not(packed: bool) -> None:
    english = page(ENGLISH, title="Ferry sails again")
    german = page(GERMAN, title="Fähre fährt wieder", date="2024-02-06", language="de")
    records = [
        warc_record(b"GET / HTTP/1.1\r\n\r\n", kind="request", uri=URI),
        response(english),
        warc_record(b"fetchTimeMs: 12", kind="metadata", uri=URI),
        warc_record(http(english.encode()), kind="revisit", uri=URI),
        warc_record(http(b"gone", status="404 Not Found"), uri="https://brae-post.example/gone"),
        warc_record(http(b"", status="301 Moved", headers="Location: /x"), uri="https://brae-post.example/x"),
        warc_record(
            http(b"\x89PNG", headers="Content-Type: image/png"), uri="https://brae-post.example/a.png"
        ),
        response(german, uri="https://brae-post.example/de/faehre"),
    ]

    reading = read(warc(records, packed=packed), "cc-news.warc.gz" if packed else "cc-news.warc")

    assert not reading.failed
    assert not reading.doubtful
    first, second = reading.articles
    assert first.text == "\n".join(ENGLISH)
    assert quotes(first) == ENGLISH
    source = first.source
    assert (source.article_id, source.url) == (f"{source.path}#3", URI)
    assert (source.title, source.outlet) == ("Ferry sails again", "Brae Post")
    assert (source.published, source.language) == (date(2024, 2, 5), "en")
    assert quotes(second) == GERMAN
    assert (second.source.article_id, second.source.language) == (f"{source.path}#9", "de")


def test_the_date_of_the_crawl_is_not_that_of_the_article() -> None:
    undated = page(ENGLISH, title="Ferry sails again").replace("article:published_time", "x")
    reading = read(warc([response(undated)]), "a.warc")
    assert reading.articles[0].source.published is None


def test_packed_and_chunked_answers() -> None:
    html = page(GERMAN, title="Fähre fährt wieder", language="de").encode()
    raw = zlib.compressobj(wbits=-15)
    deflated = raw.compress(html) + raw.flush()
    parts = [html[start : start + 700] for start in range(0, len(html), 700)]
    chunked = b"".join(b"%x;x=y\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
    gzipped = gzip.compress(html)
    both = b"%x\r\n%s\r\n0\r\n\r\n" % (len(gzipped), gzipped)
    answers = [
        (gzipped, "Content-Encoding: gzip"),
        (zlib.compress(html), "Content-Encoding: deflate"),
        (deflated, "Content-Encoding: deflate"),
        (html, "Content-Encoding: gzip"),
        (chunked, "Transfer-Encoding: chunked"),
        (html, "Transfer-Encoding: chunked"),
        (both, "Transfer-Encoding: chunked\nContent-Encoding: gzip"),
    ]
    records = [response(body, headers=f"content-type: text/html\n{more}") for body, more in answers]
    reading = read(warc(records), "a.warc")
    assert [quotes(found) for found in reading.articles] == [GERMAN] * len(answers)


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        ("ISO-8859-1", "cp1252"),
        ("windows-1254", "cp1254"),
        ("utf-16", "utf-16"),
        ("UTF-8", "utf-8"),
        ("none", "utf-8"),
    ],
)
def test_the_charset_that_the_server_names(charset: str, encoding: str) -> None:
    text = [
        *GERMAN,
        "„Das ist größer als gedacht“, sagte die Bürgermeisterin Çelik am Montag den Zeitungen der Küste.",
    ]
    text = [line.replace("Ç", "C") for line in text] if encoding == "cp1252" else text
    html = page(text, title="Fähre fährt wieder", language="de").replace('<meta charset="utf-8">', "")
    reading = read(
        warc([response(html.encode(encoding), headers=f"Content-Type: text/html; charset={charset}")]),
        "a.warc",
    )
    assert quotes(reading.articles[0]) == text


def test_japanese_in_its_old_encoding() -> None:
    text = ["フェリーは月曜日に再び出航すると、乗組員が発表した。嵐で港は四日間閉鎖されていた。" * 3] * 3
    html = page(text, title="フェリー再開", language="ja").replace('<meta charset="utf-8">', "")
    content = response(html.encode("iso2022_jp"), headers="Content-Type: text/html; charset=ISO-2022-JP")
    assert read(warc([content]), "a.warc").articles[0].source.title == "フェリー再開"


def test_pages_that_are_no_articles_are_counted_in_one_line() -> None:
    teasers = "".join(
        f'<article><h2><a href="/{n}">Story {n} of the day</a></h2><p>What happened at the port on day {n} of'
        f" the storm, told by those who were there. <a href='/{n}'>Read more</a></p></article>"
        for n in range(12)
    )
    overview = f"<html><head><title>News</title></head><body><main>{teasers}</main></body></html>"
    records = [
        response(page(ENGLISH, title="Ferry sails again")),
        response(page(ENGLISH, title="Brae Post"), uri="https://brae-post.example/"),
        response(overview, uri="https://brae-post.example/news"),
        response(
            "<html><body><nav><a href='/'>Home</a></nav></body></html>", uri="https://brae-post.example/m"
        ),
        response("", uri="https://brae-post.example/e"),
        response("<div>" * 400 + "x", uri="https://brae-post.example/deep"),
        response(page(["Watch this."], title="A video"), uri="https://brae-post.example/v"),
        response(
            gzip.compress(b"x", mtime=0)[:-9],
            uri="https://brae-post.example/c",
            headers="Content-Type: text/html\nContent-Encoding: gzip",
        ),
        response(
            b"x", uri="https://brae-post.example/b", headers="Content-Type: text/html\nContent-Encoding: br"
        ),
    ]

    reading = read(warc(records), "crawl.warc")

    assert len(reading.articles) == 1
    assert not reading.failed
    (doubt,) = reading.doubtful
    assert doubt.path == "crawl.warc#2"
    assert doubt.reason.startswith("8 other pages of the WARC are no articles (")
    assert "1 front pages" in doubt.reason
    assert "1 lists of articles" in doubt.reason


def test_a_crawl_without_articles_fails_in_one_line() -> None:
    records = [response(page(ENGLISH, title="Brae Post"), uri=f"https://{n}.example/") for n in range(30)]
    reading = read(warc(records), "a.warc")
    assert not reading.articles
    (failure,) = reading.failed
    assert failure.error.startswith("No page of the WARC is an article (30 front pages)")


def test_a_record_that_the_crawler_cut_is_told() -> None:
    content = http(page(ENGLISH, title="Ferry sails again").encode())
    reading = read(warc([warc_record(content, uri=URI, extra="WARC-Truncated: length")]), "a.warc")
    assert "(length)" in reading.doubtful[0].reason


@pytest.mark.parametrize("packed", [False, True])
def test_a_file_that_breaks_off_keeps_what_stands_before(packed: bool) -> None:
    records = [
        response(page(lines, title=f"Story {n}"), uri=f"https://brae-post.example/s/{n}")
        for n, lines in enumerate((ENGLISH, GERMAN))
    ]
    whole = warc(records, packed=packed)
    assert len(read(whole, "a.warc").articles) == 2
    for cut in (len(whole) - 40, len(whole) - len(whole) // 5):
        reading = read(whole[:cut], "a.warc")
        assert len(reading.articles) == 1
        assert [failure.error for failure in reading.failed] == [
            "The WARC breaks off before its end: fetch it again"
        ]


def test_a_whole_file_in_one_gzip_is_read_too() -> None:
    whole = gzip.compress(warc([response(page(ENGLISH, title="Ferry sails again"))]))
    assert quotes(read(whole, "a.warc.gz").articles[0]) == ENGLISH


def test_a_record_that_is_longer_than_it_says_does_not_hide_the_next() -> None:
    wrong = warc_record(http(b"x" * 50), uri="https://brae-post.example/x").replace(
        b"Content-Length: 1", b"Content-Length: "
    )
    reading = read(warc([wrong, response(page(ENGLISH, title="Ferry sails again"))]), "a.warc")
    assert [quotes(found) for found in reading.articles] == [ENGLISH]


def test_pages_that_swell_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc_records, "MAX_PAGE_BYTES", 20_000)
    packing = "Content-Type: text/html\nContent-Encoding: gzip"
    swollen = response(gzip.compress(b"a" * 50_000), headers=packing, uri="https://brae-post.example/z")
    large = response(b"<p>" + b"a" * 50_000, uri="https://brae-post.example/l")
    reading = read(
        warc([swollen, large, response(page(ENGLISH, title="Ferry sails again"))], packed=True), "a.warc.gz"
    )
    assert [quotes(found) for found in reading.articles] == [ENGLISH]
    assert "2 too large" in reading.doubtful[0].reason


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x1f\x8b",
        b"\x1f\x8b\x08\x00garbage",
        b"hello\n",
        b"WARC/1.0\r\n\r\n",
        b"\x00" * 5_000,
        gzip.compress(b"x", mtime=0),
    ],
)
def test_what_is_no_warc_is_one_line(content: bytes) -> None:
    reading = read(content, "a.warc.gz")
    assert not reading.articles
    assert len(reading.failed) == 1
    assert "could not be read (" not in reading.failed[0].error
