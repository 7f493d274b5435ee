"""Pages saved as one file: MHTML of browsers, SingleFile, archives."""
# ruff: noqa: E501 - files read better whole

import quopri
from base64 import encodebytes
from datetime import date
from pathlib import Path

import pytest

from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.text.articles import Article

URL = "https://kuestenbote.example/hafen/faehre"
FIRST = "Die Fähre nach Tornholm bleibt bis Freitag im Hafen liegen, teilte die Reederei am Montag mit."
SECOND = "Der Rumpf muss nach dem Stoß gegen die Mole untersucht werden, sagte ein Sprecher der Reederei."


def _page(body: str = "", head: str = "") -> str:
    return (
        f"<!DOCTYPE html><html lang='de'><head><title>Fähre bleibt im Hafen</title>{head}</head><body>"
        "<nav><a href='/'>Start</a></nav><article><h1>Fähre bleibt im Hafen</h1>"
        f"<p>{FIRST}</p><p>{SECOND}</p>{body}</article></body></html>"
    )


def _part(page: str, url: str, *, encoding: str, headers: str = "Content-Type: text/html") -> bytes:
    coded = (
        quopri.encodestring(page.encode()) if encoding == "quoted-printable" else encodebytes(page.encode())
    )
    head = f"{headers}\nContent-Transfer-Encoding: {encoding}\nContent-Location: {url}\n\n"
    return (head.encode() + coded).replace(b"\n", b"\r\n")


def _mhtml(*parts: bytes, top: str, start: str = "") -> bytes:
    head = f'{top}MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";{start}\r\n\tboundary="--x"\r\n'
    return head.encode() + b"".join(b"\r\n----x\r\n" + part for part in parts) + b"\r\n----x--\r\n"


CHROME = f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {URL}\r\nSubject: x\r\nDate: Mon, 2 Nov 2026 07:00:00 -0000\r\n"


def _read(name: str, content: bytes) -> FileReading:
    return read_file(CorpusFile(name, Path(name)), content)


def _article(name: str, content: bytes) -> Article:
    (article,) = _read(name, content).articles
    return article


def _paragraphs(article: Article) -> list[str]:
    return [article.text[start:end] for start, end in article.paragraphs]


def test_chromium_saves_a_page_with_its_address_and_the_day_of_saving_is_no_date() -> None:
    frame = _part(
        "<p>Anzeige in einem Rahmen, die lang genug ist, um Text zu sein.</p>",
        "cid:f@mhtml.blink",
        encoding="quoted-printable",
    )
    article = _article("a.mhtml", _mhtml(_part(_page(), URL, encoding="quoted-printable"), frame, top=CHROME))
    assert article.source.url == URL
    assert (article.source.title, article.source.published) == ("Fähre bleibt im Hafen", None)
    assert article.text == f"{FIRST}\n{SECOND}"
    assert _paragraphs(article) == [FIRST, SECOND]


def test_a_frame_before_the_page_is_not_taken_for_it() -> None:
    frame = _part(
        "<p>Ein Rahmen, der vor der Seite in der Datei steht und Text hat.</p>",
        "cid:f@mhtml.blink",
        encoding="base64",
    )
    page = _part(_page(), URL, encoding="base64")
    assert _paragraphs(_article("a.mht", _mhtml(frame, page, top=CHROME))) == [FIRST, SECOND]


def test_the_part_named_by_start_is_the_page() -> None:
    frame = _part(
        "<p>Ein Rahmen, der vor der Seite in der Datei steht und Text hat.</p>",
        "file:///x",
        encoding="base64",
    )
    page = _part(
        _page(),
        URL,
        encoding="base64",
        headers="Content-Type: text/html; charset=utf-8\nContent-ID: <root@ie>",
    )
    content = _mhtml(
        frame,
        page,
        top="From: <Saved by Microsoft Internet Explorer 11>\r\n",
        start='\r\n\tstart="<root@ie>";',
    )
    article = _article("a.mht", content)
    assert _paragraphs(article) == [FIRST, SECOND]
    assert article.source.url == URL


def test_a_single_part_in_a_code_page_is_a_page_too() -> None:
    page = _page(
        head="<link rel='canonical' href='https://kuestenbote.example/kanonisch'><meta property='article:published_time' content='2026-11-02T06:00:00+01:00'>"
    )
    head = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: https://x.example/1\r\n\r\n"
    article = _article("a.mht", head.encode() + page.encode("cp1252"))
    assert _paragraphs(article) == [FIRST, SECOND]
    assert article.source.url == "https://kuestenbote.example/kanonisch"
    assert article.source.published == date(2026, 11, 2)


def test_a_cut_mhtml_says_so() -> None:
    whole = _mhtml(_part(_page(), URL, encoding="quoted-printable"), top=CHROME)
    reading = _read("a.mhtml", whole[:-200])
    assert [doubt.reason for doubt in reading.doubtful] == [
        "The file ends before its last part does, so that some of the page may be missing: save it again"
    ]


@pytest.mark.parametrize("content", [b"", b"\x00\x01\xff" * 50, b"From: x\n\nhello", CHROME.encode()])
def test_what_is_no_web_archive_is_one_line(content: bytes) -> None:
    (failed,) = _read("a.mhtml", content).failed
    assert failed.error == "No web page is in the file: save the page again, or as HTML"


def test_singlefile_names_the_address_in_a_comment_and_embeds_megabytes() -> None:
    comment = f"<!--\n Page saved with SingleFile \n url: {URL}?a=1 \n saved date: Tue Nov 03 2026 07:15:00 GMT+0100 (MEZ)\n-->"
    page = _page(f"<img src='data:image/png;base64,{'A' * 12_000_000}'>").replace(
        "<head>", f"{comment}<head>"
    )
    article = _article("a.html", page.encode())
    assert (article.source.url, article.source.published) == (f"{URL}?a=1", None)
    assert _paragraphs(article) == [FIRST, SECOND]


@pytest.mark.parametrize("attribute", ["shadowrootmode=open", "shadowroot='open'", "shadowmode='open'"])
def test_what_a_custom_element_shows_is_read(attribute: str) -> None:
    third = "Die Fahrgäste bekommen ihr Geld zurück, wenn sie das bis Sonntag verlangen."
    page = _page(
        f"<ferry-box><template {attribute}><p>{third}</p></template></ferry-box><template><p>Nie zu sehen ist dieser Satz auf der Seite.</p></template>"
    )
    assert _paragraphs(_article("a.html", page.encode())) == [FIRST, SECOND, third]


@pytest.mark.parametrize(
    ("comment", "url"),
    [
        (f"<!-- saved from url=(0040){URL} -->", URL),
        (
            "<!-- Mirrored from kuestenbote.example/a.html by HTTrack Website Copier/3.x -->",
            "https://kuestenbote.example/a.html",
        ),
        ("<!-- saved from url=(0014)about:internet -->", None),
    ],
)
def test_browsers_write_where_a_page_was(comment: str, url: str | None) -> None:
    page = _page().replace("<html", f"{comment}\n<html", 1)
    assert _article("a.html", page.encode()).source.url == url


def test_an_archive_is_not_the_address_and_its_banner_no_text() -> None:
    banner = "<div id='wm-ipp-base'><p>The Wayback Machine has 12 captures of this page from all of these years.</p></div>"
    link = f"<link rel='canonical' href='https://web.archive.org/web/20261103071500/{URL}'>"
    article = _article("a.html", _page(head=link).replace("<body>", f"<body>{banner}").encode())
    assert article.source.url == URL
    assert article.text == f"{FIRST}\n{SECOND}"


def test_archive_today_frames_the_page() -> None:
    link = f"<link rel='canonical' href='https://archive.ph/2026.11.03-071500/{URL}'>"
    framed = _page(head=link).replace(
        "<body>",
        "<body><div id='HEADER'><p>Saved from this page by somebody, all snapshots from host are here.</p></div><div id='CONTENT'>",
    )
    article = _article("a.html", framed.encode())
    assert article.source.url == URL
    assert article.text == f"{FIRST}\n{SECOND}"
