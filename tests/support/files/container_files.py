"""Small files of every supported kind with invented articles, written as tools write them."""

import base64
import gzip
import io
import json
import zipfile
from collections.abc import Sequence
from html import escape
from quopri import encodestring

from pdf_files import Pdf

PIER = (
    "The harbour council voted on Monday to rebuild the eastern pier. The engineer Ada Roe said that the "
    "state-of-the-art structure would cost 94 million euros."
)
STORM = "“We have waited long enough,” she told reporters. A storm had torn the old pier away in the night."
RAT = (
    "Der Stadtrat von Görnitz hat am Dienstagabend den Haushalt beschlossen. Er umfasst vierzig Millionen "
    "Euro und sieht Kürzungen bei den Verkehrsbetrieben vor."
)
KASSE = (
    "„Das Geld reicht nicht für alles“, sagte Bürgermeisterin Helga Strübing. "
    "Ein- und Ausgaben seien geprüft."
)
BARAJ = (
    "Yeşilova Barajı’nda su seviyesi son yirmi yılın en düşük düzeyine indi. Çiftçiler sulama suyunun "
    "kesilmesinden endişe ediyor."
)
MOST = "Новый мост через реку Вельму открыли в понедельник. Движение по нему началось в шесть часов утра."
ENGLISH, GERMAN, OTHERS = (PIER, STORM), (RAT, KASSE), (BARAJ, MOST)


def word(*paragraphs: str, notes: str = "") -> bytes:
    """A Word file. `paragraphs` are the contents of its paragraph elements."""
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = "".join(f"<w:p>{paragraph}</w:p>" for paragraph in paragraphs)
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
        f'ContentType="{kind}.document.main+xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{relation}/officeDocument" Target="word/document.xml"/>'
        "</Relationships>",
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/'
        f'2006/relationships"><Relationship Id="r2" Type="{relation}/footnotes" Target="footnotes.xml"/>'
        "</Relationships>",
        "word/document.xml": f'<?xml version="1.0"?><w:document {names}><w:body>{body}</w:body></w:document>',
        "word/footnotes.xml": f'<w:footnotes {names}><w:footnote w:id="2"><w:p>{notes}</w:p></w:footnote>'
        "</w:footnotes>",
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return stream.getvalue()


def run(text: str, properties: str = "") -> str:
    """A run of a Word file: words with the same formatting."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _changed_word() -> bytes:
    """A file with tracked changes, a smart tag, a field, a content control, hidden words and a footnote."""
    field = "".join(f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate"))
    instruction = '<w:r><w:instrText xml:space="preserve"> HYPERLINK "x" </w:instrText></w:r>'
    link = field.replace("</w:r>", f"</w:r>{instruction}", 1) + run("Helga Strübing")
    return word(
        run("Haushalt beschlossen", "<w:b/>"),
        f"{run('Der Stadtrat von ')}<w:smartTag>{run('Görnitz')}</w:smartTag>{run(' hat am ')}"
        f"<w:del>{run('Mittwoch').replace('w:t', 'w:delText')}</w:del><w:ins>{run('Dienstagabend')}</w:ins>"
        f"{run(' den Haushalt beschlossen, wie es in der geheim', '')}{run('en Vorlage', '<w:vanish/>')}"
        f"{run('en Sitzung verabredet war.')}<w:r><w:footnoteReference w:id='2'/></w:r>",
        f"{run('Das Geld reicht nicht für alles, sagte Bürgermeisterin ')}{link}"
        f"<w:r><w:fldChar w:fldCharType='end'/></w:r>{run(' am Abend.')}",
        f"<w:sdt><w:sdtContent>{run('Die Kommunalaufsicht prüft den Entwurf bis Ende Januar.')}"
        "</w:sdtContent></w:sdt>",
        notes=run("Der Entwurf liegt der Redaktion vor."),
    )


def rtf(*paragraphs: str, head: str = r"\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Arial;}}") -> bytes:
    body = "".join(f"\\pard {_in_rtf(paragraph)}\\par\n" for paragraph in paragraphs)
    return f"{{\\rtf1{head}{{\\*\\generator Made 1.0;}}{{\\info{{\\title None}}}}\n{body}}}".encode("ascii")


def _in_rtf(text: str) -> str:
    codes = ((ord(letter), letter) for letter in text)
    return "".join(letter if code < 128 else f"\\u{code - (code > 32767) * 65536}?" for code, letter in codes)


def _rtf_of_code_pages() -> bytes:
    """A file in Windows-1252 and, by its font, Windows-1251; with deleted and hidden words."""
    german = "".join(
        letter if letter < "\x80" else f"\\'{letter.encode('cp1252').hex()}" for letter in f"{RAT} {KASSE}"
    )
    russian = "".join(letter if letter < "\x80" else f"\\'{letter.encode('cp1251').hex()}" for letter in MOST)
    deleted = r"{\deleted Das war falsch. }{\v Das sieht niemand. }"
    return (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}"
        f"\\pard\\f0 {deleted}{german}\\par\n\\pard{{\\f1 {russian}}}\\par}}"
    ).encode("ascii")


def pdf_in_columns() -> bytes:
    """Two pages in two columns, whose sentences continue across both, with headers and page numbers."""
    pdf = Pdf()
    hyphenated = {
        "beschlossen": "be\u00adschlos\u00adsen",
        "Verkehrsbetrieben": "Ver\u00adkehrs\u00adbe\u00adtrie\u00adben",
    }
    text = " ".join([RAT, KASSE, RAT.replace("Görnitz", "Malsund").replace("vierzig", "dreißig")])
    for word_, broken in hyphenated.items():
        text = text.replace(word_, broken)
    rest = text
    for number in (1, 2):
        page = pdf.page()
        page.text(50, 40, "Lausitz-Kurier", 8)
        page.text(500, 40, f"Seite {number}", 8)
        for x in (50, 300):
            if rest:
                _, rest = page.column(x, 100, rest, width=200, lines=5)
    return pdf.content()


def mail(
    html: str = "", plain: str = "", *, own_id: str = "<1@bote.example>", coding: str = "base64"
) -> bytes:
    """An email with these parts."""
    parts = [(kind, text) for kind, text in (("plain", plain), ("html", html)) if text]
    encoded = "".join(
        f"--=_b\r\nContent-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: {coding}\r\n\r\n"
        f"{_encoded(text, coding)}\r\n"
        for kind, text in parts
    )
    return (
        f"From: Hafenbote <news@bote.example>\r\nTo: leser@example.org\r\nSubject: Der Morgen\r\n"
        f"Date: Tue, 03 Nov 2026 06:30:12 +0100\r\nMessage-ID: {own_id}\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/alternative; boundary="=_b"\r\n\r\n{encoded}--=_b--\r\n'
    ).encode()


def _encoded(text: str, coding: str) -> str:
    if coding == "base64":
        return base64.encodebytes(text.encode()).decode().replace("\n", "\r\n")
    return encodestring(text.encode()).decode().replace("\n", "\r\n")


def web_page(paragraphs: Sequence[str], title: str = "News of the day") -> str:
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><title>{title}</title></head><body>'
        f'<nav><a href="/">'
        f"Home</a></nav><main><article><h1>{title}</h1>{text}</article></main></body></html>"
    )


def warc(*pages: bytes, packed: bool = False) -> bytes:
    """A WARC with a record about itself, then a request and a response for each page."""
    records = [_record("warcinfo", b"software: made/1.0\r\n")]
    for number, page in enumerate(pages):
        records.append(_record("request", b"GET / HTTP/1.1\r\n\r\n", number))
        records.append(_record("response", page, number))
    return b"".join(gzip.compress(record) if packed else record for record in records)


def _record(kind: str, content: bytes, number: int = 0) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2026-01-15T08:00:00Z\r\n"
        f"WARC-Target-URI: https://bote.example/news/{number}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"


def response(page: str, *, charset: str = "utf-8", chunked: bool = False, packed: bool = False) -> bytes:
    """A server's HTTP response."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset={charset}\r\n"
    body = page.encode(charset, "xmlcharrefreplace")
    if packed:
        head += "Content-Encoding: gzip\r\n"
        body = gzip.compress(body)
    if chunked:
        head += "Transfer-Encoding: chunked\r\n"
        pieces = [body[start : start + 300] for start in range(0, len(body), 300)]
        body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    return head.encode() + b"\r\n" + body


def newsml(*items: tuple[str, int, Sequence[str]]) -> bytes:
    """A news message of these items, each (guid, version, paragraphs)."""
    written = "".join(
        f'<newsItem guid="{guid}" version="{version}" xml:lang="de"><itemMeta><itemClass qcode="ninat:text"/>'
        "<provider><name>Hafenbote</name></provider><versionCreated>2024-02-05T14:03:00+01:00</versionCreated>"
        '<pubStatus qcode="stat:usable"/></itemMeta><contentMeta>'
        "<headline>Neues vom Tage</headline></contentMeta>"
        '<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>T</title></head><body>{''.join(f'<p>{escape(p)}</p>' for p in paragraphs)}"
        "</body></html>"
        "</inlineXML></contentSet></newsItem>"
        for guid, version, paragraphs in items
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">'
        f"<itemSet>{written}</itemSet></newsMessage>"
    ).encode()


def _nitf(encoding: str) -> bytes:
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?>\n<nitf><head><title>Stadt</title></head>'
        "<body><body.head>"
        "<hedline><hl1>Haushalt beschlossen</hl1></hedline></body.head><body.content><block>"
        "<p>Der <org>Stadtrat</org> von <location>Görnitz</location> hat den Haushalt beschlossen.</p>"
        f"<p>{KASSE.replace('„', '&#8222;').replace('“', '&#8220;')}</p></block></body.content></body></nitf>"
    )
    return text.encode(encoding)


def _rss(name: str = "description") -> bytes:
    items = "".join(
        f"<item><title>Item {number}</title><link>https://bote.example/{number}</link>"
        f'<guid isPermaLink="false">bote-{number}</guid><pubDate>Mon, 05 Feb 2024 21:30:00 +0000</pubDate>'
        f"<{name}>{content}</{name}></item>"
        for number, content in enumerate(
            (f"<![CDATA[<p>{PIER}</p><p>{STORM}</p>]]>", escape(f"<p>{escape(RAT)}</p><p>{KASSE}</p>")),
            start=1,
        )
    )
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>Bote</title>{items}</channel></rss>"
    ).encode()


_ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Bote</title><entry><id>tag:bote.example,2024:1</id>'
    "<title>Pier</title><updated>2024-02-05T14:03:00Z</updated><content type='html'>"
    f"{escape(f'<p>{PIER}</p>')}</content></entry><entry><id>tag:bote.example,2024:2</id><title>Baraj</title>"
    "<updated>2024-02-05T14:03:00Z</updated><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>"
    f"{BARAJ}</p></div></content></entry></feed>"
)

_RDF = (
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns="http://purl.org/rss/1.0/"><channel><title>Bote</title></channel>'
    f'<item rdf:about="https://bote.example/1"><title>Pier</title><link>https://bote.example/1</link>'
    f"<description>{escape(PIER)}</description></item></rdf:RDF>"
)

_WXR = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Kıyı</title><wp:wxr_version>1.2</wp:wxr_version>'
    "<item><title>Baraj</title><link>https://kiyi.example/1</link><guid>https://kiyi.example/?p=1</guid>"
    f"<content:encoded><![CDATA[[dropcap]Y[/dropcap]{BARAJ[1:]}\n\n{MOST}]]></content:encoded>"
    "<wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>"
)

_TELEGRAM = {
    "name": "Hafen Ticker", "type": "public_channel", "id": 77, "messages": [
        {"id": 1, "type": "message", "date": "2024-09-12T14:33:05", "date_unixtime": "1726144385",
         "from": "Hafen Ticker", "text": [
             "The harbour council voted on ", {"type": "bold", "text": "Monday"}, " to rebuild the ",
             {"type": "strikethrough", "text": "western "},
             {"type": "text_link", "text": "eastern pier", "href": "x"},
             ".\n\nIt will cost 94 million euros."]},
        {"id": 2, "type": "message", "date": "2024-09-13T14:33:05", "date_unixtime": "1726230785",
         "from": "Hafen Ticker", "text": STORM},
    ],
}  # fmt: skip

_TELEGRAM_PAGE = (
    '<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body>'
    '<div class="page_wrap">'
    '<div class="page_header"><div class="content"><div class="text bold">Hafen Ticker</div></div></div>'
    '<div class="page_body chat_page"><div class="history">'
    '<div class="message default clearfix" id="message1">'
    '<div class="body"><div class="pull_right date details" title="12.09.2024 14:33:05 UTC+02:00">14:33</div>'
    f'<div class="from_name">Hafen Ticker</div><div class="text">{escape(PIER)}<br>{escape(STORM)}'
    "</div></div></div>"
    "</div></div></div></body></html>"
)

_NEXIS = "\n\n".join(
    f"                               {number} of 2 DOCUMENTS\n\n                              Brae Post\n\n"
    f"                         September 12, 2024 Thursday\n\nHeadline {number} of the day\n\n"
    f"BYLINE: Ada Roe\n\n"
    f"LENGTH: 120 words\n\n{text}\n\nLOAD-DATE: September 13, 2024\n\nLANGUAGE: ENGLISH"
    for number, text in enumerate(
        (
            "The harbour council voted on Monday to rebuild the eastern pier, which a storm\nhad torn "
            "away in the "
            "night. The well-known engineer Ada Roe said that the state-\nof-the-art structure would "
            "cost 94 million "
            "euros.",
            "Farmers of the valley had asked for the windmill since the storm of last year, and\n"
            "the council gave in.",
        ),
        start=1,
    )
)

_VTT = """WEBVTT

NOTE made by a machine

1
00:00:01.000 --> 00:00:04.000 align:start
<v Mara Lindt>The harbour council <i>voted</i> on Monday

2
00:00:04.000 --> 00:00:08.000
<v Mara Lindt>to rebuild the eastern pier. [applause]

00:00:09.000 --> 00:00:12.000
<v Ada Roe>We have waited long enough &amp; we are glad.
"""

_ROLLING_VTT = """WEBVTT
Kind: captions
Language: en

00:00:00.000 --> 00:00:02.000
the harbour council voted on Monday

00:00:02.000 --> 00:00:04.000
the harbour council voted on Monday
to<00:00:02.500><c> rebuild</c> the eastern pier.

00:00:04.000 --> 00:00:06.000
to rebuild the eastern pier.
A storm had torn the old one away

00:00:06.000 --> 00:00:08.000
A storm had torn the old one away
in the night of the third.
"""

_SRT = """1
00:00:01,000 --> 00:00:04,000
- Der Stadtrat von Görnitz hat
den Haushalt beschlossen.

2
00:00:04,500 --> 00:00:07,000
- Das Geld reicht nicht
{\\an8}für alles, sagte sie.
"""

_ROWS = [
    {"id": "pier", "title": "Pier", "text": PIER, "outlet": "Brae Post"},
    {"title": "Rat", "body": f"<p>{RAT}</p><p>{KASSE}</p>"},
    {"id": 7, "version": 2, "content": [BARAJ, MOST]},
]
_LINES = "\n".join(json.dumps(row, ensure_ascii=False) for row in _ROWS).encode()
_TABLE = (
    'id;title;text\r\np;Pier;"'
    + f"{PIER}\r\n\r\n{STORM}".replace('"', '""')
    + f'"\r\n;Rat;"<p>{RAT}</p>"\r\n'
)
_NINJS = {
    "uri": "urn:bote:1", "version": "3", "versioncreated": "2024-02-05T14:03:00Z", "pubstatus": "usable",
    "type": "text", "headline": "Rat", "body_xhtml": f"<div><p>{RAT}</p><p>{KASSE}</p></div>",
}  # fmt: skip
_READWISE = {
    "count": 1,
    "results": [
        {
            "user_book_id": 1,
            "title": "Pier",
            "author": "Roe",
            "highlights": [{"id": 5, "text": PIER, "note": "!"}],
        },
        {"user_book_id": 2, "title": "Rat", "author": "Ott", "highlights": [{"id": 6, "text": RAT}]},
    ],
}
_MHTML = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://bote.example/1\r\nSubject: News\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--b"\r\n'
    "\r\n\r\n----b\r\n"
    "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: "
    f"https://bote.example/1\r\n\r\n{encodestring(web_page(GERMAN).encode()).decode()}\r\n----b--\r\n"
).encode()
_MBOX = b"\n".join(
    b"From news@bote.example Tue Nov  3 06:30:12 2026\n" + content.replace(b"\r\n", b"\n")
    for content in (
        mail(plain=f"{PIER}\n\n{STORM}\n", own_id="<one@bote.example>", coding="quoted-printable"),
        mail(html=web_page(GERMAN), own_id="<two@bote.example>"),
    )
)

FILES: dict[str, bytes] = {
    "a.txt": f"{PIER}\n\n{STORM}\n".encode(),
    "nexis.txt": _NEXIS.encode(),
    "a.md": f"---\ntitle: Rat\n---\n# Rat\n\n{RAT}\n\n{KASSE}\n".encode(),
    "a.html": web_page(ENGLISH).encode(),
    "telegram.html": _TELEGRAM_PAGE.encode(),
    "a.htm": web_page(OTHERS).encode("utf-8"),
    "a.docx": word(*(run(text) for text in GERMAN)),
    "changed.docx": _changed_word(),
    "a.rtf": rtf(*OTHERS, *GERMAN),
    "pages.rtf": _rtf_of_code_pages(),
    "a.pdf": pdf_in_columns(),
    "a.xml": newsml(("urn:bote:1", 1, GERMAN), ("urn:bote:1", 2, ENGLISH), ("urn:bote:2", 1, OTHERS)),
    "wordpress.xml": _WXR.encode(),
    "a.rss": _rss(),
    "content.rss": _rss("content:encoded"),
    "a.atom": _ATOM.encode(),
    "a.rdf": _RDF.encode(),
    "a.nitf": _nitf("iso-8859-1"),
    "a.newsml": newsml(("urn:bote:3", 4, ENGLISH)),
    "a.warc": warc(
        response(web_page(ENGLISH)), response(web_page(GERMAN), charset="iso-8859-1", chunked=True)
    ),
    "a.warc.gz": warc(response(web_page(OTHERS), chunked=True, packed=True), packed=True),
    "a.json": json.dumps({"articles": _ROWS}).encode(),
    "telegram.json": json.dumps(_TELEGRAM, ensure_ascii=False).encode(),
    "ninjs.json": json.dumps(_NINJS).encode(),
    "readwise.json": json.dumps(_READWISE).encode(),
    "a.json.gz": gzip.compress(json.dumps(_ROWS).encode()),
    "a.jsonl": _LINES,
    "a.ndjson": _LINES.replace(b"\n", b"\r\n"),
    "a.jsonl.gz": gzip.compress(_LINES),
    "a.ndjson.gz": gzip.compress(_LINES),
    "a.csv": _TABLE.encode(),
    "a.tsv": f"title\ttext\nPier\t{PIER}\nRat\t{RAT}\n".encode("utf-16"),
    "a.csv.gz": gzip.compress(_TABLE.encode("utf-8-sig")),
    "a.tsv.gz": gzip.compress(f"title\ttext\nPier\t{PIER}\nRat\t{RAT}\n".encode()),
    "a.mhtml": _MHTML,
    "a.mht": _MHTML.replace(b"\r\n", b"\n"),
    "a.eml": mail(plain=f"{RAT}\n\n{KASSE}\n", html=web_page(GERMAN)),
    "flowed.eml": mail(plain=f"> > {PIER[:60]}\n\n{PIER}\n\n{STORM}\n", coding="quoted-printable"),
    "a.mbox": _MBOX,
    "a.vtt": _VTT.encode(),
    "rolling.vtt": _ROLLING_VTT.encode(),
    "a.srt": _SRT.replace("\n", "\r\n").encode("cp1252"),
}
