"""Broken and hostile files: each gives one error line, and everything sound is read."""

import os
import tracemalloc
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from news_files import (
    article,
    http,
    newsml_g2_item,
    newsml_g2_message,
    nitf,
    page,
    quotes,
    read,
    rss,
    warc,
    warc_record,
    wxr,
    wxr_item,
    xhtml,
)

from index.reading.entries import read_entries
from index.reading.files import CorpusFile
from index.reading.news import elements

TEXT = "The mate said the ferry would sail again on Monday, four days after the storm."


def feed_item(number: int) -> str:
    return (
        f"<item><title>Story {number}</title><guid>g{number}</guid><description>{TEXT}</description></item>"
    )


FILES = {
    "message.xml": newsml_g2_message(
        [newsml_g2_item(xhtml(f"<p>{TEXT}</p>"), guid=f"g{n}", language="en") for n in range(3)]
    ).encode(),
    "feed.rss": rss([feed_item(n) for n in range(3)]).encode(),
    "export.xml": wxr([wxr_item(TEXT, number=n) for n in range(3)]).encode(),
    "story.nitf": nitf(f"<p>{TEXT}</p>").encode(),
    "item.json": b'{"uri": "urn:a", "pubstatus": "usable", "headline": "A", "body_html": "<p>'
    + TEXT.encode()
    + b'</p>"}',
    "crawl.warc": warc(
        [
            warc_record(http(page([TEXT] * 3, title="A").encode()), uri=f"https://a.example/{n}")
            for n in range(3)
        ]
    ),
}
FILES["crawl.warc.gz"] = warc(
    [warc_record(http(page([TEXT] * 3, title="A").encode()), uri="https://a.example/1")], packed=True
)


@pytest.mark.parametrize("name", ["message.xml", "feed.rss", "export.xml"])
@pytest.mark.parametrize("share", [0.05, 0.3, 0.5, 0.75, 0.97])
def test_a_cut_file_keeps_the_items_before_the_cut(name: str, share: float) -> None:
    whole = FILES[name]
    cut = whole[: int(len(whole) * share)]
    reading = read(cut, name)
    assert len(reading.articles) == sum(cut.count(end) for end in (b"</newsItem>", b"</item>"))
    assert len(reading.failed) == 1
    assert reading.failed[0].path == name
    assert "broken" in reading.failed[0].error or share < 0.1
    assert "\n" not in reading.failed[0].error


@pytest.mark.parametrize("name", FILES)
def test_a_wrong_ending_is_one_line(name: str) -> None:
    for other in ("a.warc", "a.xml", "a.nitf", "a.atom"):
        reading = read(FILES[name], other)
        assert len(reading.failed) <= 1
        assert all("could not be read (" not in failure.error for failure in reading.failed)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 3_000,
        b"\xff\xfe",
        b"\x89PNG\r\n\x1a\n",
        b"%PDF-1.7",
        b"hello",
        b"<",
        b"<rss",
        b"<?xml version='1.0' encoding='x-none'?><rss/>",
        b"<?xml version='1.0' encoding='utf-16'?><rss/>",
        b"<html",
        b"<!DOCTYPE rss [",
        b"<a/><b/>",
        os.urandom(4_000),
    ],
)
def test_noise_is_one_line(content: bytes) -> None:
    for name in ("a.xml", "a.rss", "a.warc", "a.warc.gz"):
        reading = read(content, name)
        assert not reading.articles
        assert len(reading.failed) == 1
        assert "could not be read (" not in reading.failed[0].error


def test_an_unknown_root_is_named() -> None:
    assert read('<svg xmlns="http://www.w3.org/2000/svg"/>').failed[0].error == (
        "XML with the root 'svg' is of no kind that is read: export it as NewsML-G2, NITF, RSS, Atom or"
        " WordPress's WXR, or take it out of the folder"
    )


def test_entities_are_neither_expanded_nor_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(12))
    feed = f"""<!DOCTYPE rss [{levels}<!ENTITY file SYSTEM "file://{secret}">]>
    <rss><channel><title>B</title><item><guid>1</guid><description>{TEXT} &e11;&file;</description></item>
    {feed_item(2)}</channel></rss>"""
    reading = read(feed)
    assert all("secret" not in found.text and "lollol" not in found.text for found in reading.articles)
    assert [quotes(found) for found in reading.articles] == [[TEXT]]
    assert [failure.path for failure in reading.failed] == ["file.xml#1"]
    few = feed.replace("&e11;", "&e2;").replace("&file;</d", "</d")
    assert [quotes(found) for found in read(few).articles] == [[f"{TEXT} &e2;"], [TEXT]]


def test_deep_nesting_is_one_line() -> None:
    deep = "<div>" * 5_000 + "x" + "</div>" * 5_000
    reading = read(newsml_g2_item(xhtml(deep)))
    assert len(reading.failed) == 1
    assert "deep" in reading.failed[0].error.lower()
    cdata = rss([f"<item><guid>1</guid><description><![CDATA[{deep}]]></description></item>", feed_item(2)])
    reading = read(cdata)
    assert [found.source.item_id for found in reading.articles] == ["g2"]
    assert "nested too deeply" in reading.failed[0].error


def test_an_item_of_too_many_elements_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(elements, "MOST_ELEMENTS", 100)
    reading = read(newsml_g2_message([newsml_g2_item(xhtml("<p/>" * 200 + f"<p>{TEXT}</p>"))]))
    assert [failure.error for failure in reading.failed] == [
        "An item of the file has more than 100 elements: take it out"
    ]
    assert len(read(rss([feed_item(n) for n in range(200)])).articles) == 200


@pytest.mark.parametrize(
    "content",
    [
        rss([feed_item(1), feed_item(2).replace("day", "day<br>", 1), feed_item(3), feed_item(4)]),
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Brae</title>'
        + "".join(
            f"<entry><id>g{n}</id><summary>{TEXT}{'<b>' if n == 2 else ''}</summary></entry>"
            for n in range(1, 5)
        )
        + "</feed>",
        wxr(
            [
                wxr_item(TEXT, number=n).replace("]]></content", "<" if n == 2 else "]]></content")
                for n in range(1, 5)
            ]
        ),
        newsml_g2_message(
            newsml_g2_item(xhtml(f"<p>{TEXT}{'</b>' if n == 2 else ''}</p>"), guid=f"g{n}")
            for n in range(1, 5)
        ),
    ],
)
def test_an_item_that_is_broken_does_not_stop_the_others(content: str) -> None:
    reading = read(content, "a.xml")
    assert [quotes(found) for found in reading.articles] == [[TEXT]] * 3
    assert [failure.path for failure in reading.failed] == ["a.xml#2"]
    assert reading.failed[0].error.startswith("The XML is broken (")


def test_stray_ampersands_controls_and_prefixes_without_a_namespace() -> None:
    feed = f"""<rss version="2.0"><channel><title>B & B</title><item><guid>1</guid>
<title>R&D \x0b at AT&T</title>
    <media:thumbnail url="a"/><description>{TEXT} &copy; &#146;B&#146; & more of it.</description></item>
    </channel></rss>"""
    found = article(feed)
    assert found.text == f"{TEXT} © ’B’ & more of it."
    assert (found.source.title, found.source.outlet) == ("R&D at AT&T", "B & B")


def test_marks_that_fall_on_the_edge_of_what_is_read_at_once() -> None:
    for padding in range(65_500 - 700, 65_540, 37):
        feed = rss(
            [
                f"<!--{'x' * padding}--><item><guid>1</guid>"
                f"<description><![CDATA[<p>{TEXT} A & B</p>]]></description></item>"
            ]
        )
        assert article(feed).text == f"{TEXT} A & B"


class Endless:
    """A file of `count` items, generated while it is read."""

    def __init__(self, head: str, item: str, tail: str, count: int) -> None:
        self._parts = self._make(head, item, tail, count)
        self._held = b""
        self._make_again = lambda: self._make(head, item, tail, count)

    def _make(self, head: str, item: str, tail: str, count: int) -> Iterator[bytes]:
        yield head.encode()
        for number in range(count):
            yield item.replace("@", str(number)).encode()
        yield tail.encode()

    def read(self, size: int = -1) -> bytes:
        while len(self._held) < size and (part := next(self._parts, b"")):
            self._held += part
        given, self._held = self._held[:size], self._held[size:]
        return given

    def seek(self, _position: int, _whence: int = 0) -> int:
        self._parts = self._make_again()
        self._held = b""
        return 0


def peak_of(stream: BinaryIO, name: str) -> tuple[int, int]:
    tracemalloc.start()
    count = sum(1 for _ in read_entries(CorpusFile(name, Path(name)), stream))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return count, peak


def test_a_feed_of_any_size_takes_no_more_memory() -> None:
    item = feed_item(0).replace("g0", "g@")
    head, tail = rss(["|"]).split("|")
    small = peak_of(Endless(head, item, tail, 100), "a.rss")  # type: ignore[arg-type]
    large = peak_of(Endless(head, item, tail, 600), "a.rss")  # type: ignore[arg-type]
    assert (small[0], large[0]) == (100, 600)
    assert large[1] < small[1] + 2_000_000


@settings(max_examples=120, deadline=None)
@given(
    name=st.sampled_from(sorted(FILES)),
    place=st.floats(0, 1),
    junk=st.binary(max_size=12),
    taken=st.integers(0, 30),
)
def test_changed_bytes_never_raise(name: str, place: float, junk: bytes, taken: int) -> None:
    content = FILES[name]
    at = int(place * len(content))
    changed = content[:at] + junk + content[at + taken :]
    for entry in read_entries(CorpusFile(name, Path(name)), BytesIO(changed)):
        error = getattr(entry.article, "error", "")
        assert "\n" not in error
        assert "could not be read (" not in error
