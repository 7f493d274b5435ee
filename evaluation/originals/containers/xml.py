"""The words of XML of any kind, item by item. Only its marks are searched for, so that broken files are read
too."""

import html
import re
from collections.abc import Iterator
from typing import BinaryIO

from evaluation.originals.decoding import decodings, stored
from evaluation.originals.original import Original, OriginalById
from evaluation.originals.unpacked import MAX_BYTES, unpacked
from evaluation.originals.web_page import markup_texts

_ITEMS = rb"(?:[\w.-]{1,20}:)?(?:newsItem|item|entry|deleted-entry)"
_ITEM = re.compile(rb"<(/?)(" + _ITEMS + rb")(?=[\s/>])[^<>]*?(/?)>", re.IGNORECASE)
_ENCODING = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})")
_OWN_ID = re.compile(r"\sguid=[\"']([^\"']{1,1000})[\"']|<(?:\w+:)?(?:guid|id)(?:\s[^<>]*)?>([^<>]{1,1000})<")
_HEAD_CHARACTERS = 20_000
_VERSION = re.compile(r"^\W{0,3}<[^<>]*\sversion=[\"'](\d{1,15})[\"']")
_CDATA = ("<![CDATA[", "]]>")
_NO_TEXT = (("<!--", "-->"), ("<?", "?>"))
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]{0,10000}(?:\[[^\]]{0,10000}\])?>")
_TAG = re.compile(r"<[^<>]*>")
_ATTRIBUTE = re.compile(r"[\w:.-]+\s*=\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')")
_CODE = re.compile(r"\[/?[a-zA-Z][\w-]*(?:\s[^\[\]]*)?/?\]")  # of WordPress
_INLINE = re.compile(
    r"</?(?:[\w.-]{1,20}:)?(?:a|b|i|em|strong|span|q|u|sub|sup|br|abbr|cite|small|mark|code|person|org|location"
    r"|city|region|country|event|function|object\.title|money|num|chron|copyrite|virtloc|lang|pronounce|alt-code"
    r"|classifier|name\.given|name\.family|postaddr|state|sublocation|denom|frac|wbr)(?:\s[^<>]*)?/?>"
)
_CHUNK_BYTES = 1 << 20
_STRAY = re.compile(r"[\udc80-\udcff]")


def read_original_xml(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """Each item by its own id, and the text around the items by ""."""
    content = unpacked(stream)
    head = content.peek(1_000)[:1_000]
    declared = _ENCODING.search(head)
    for chunk in _items(content):
        texts: dict[str, None] = {}
        article_id = ""
        for text in _decoded(chunk, declared[1].decode() if declared else None):
            article_id = article_id or _id(text)
            texts.update(dict.fromkeys(_words(text)))
        if texts:
            yield article_id, Original(tuple(texts), extracted=True)


def _items(stream: BinaryIO) -> Iterator[bytes]:
    """The file split before and after each item that is not inside another."""
    waiting, depth, seen = b"", 0, 0
    while block := stream.read(_CHUNK_BYTES):
        waiting += block
        start = 0
        for mark in _ITEM.finditer(waiting, seen):
            seen = mark.end()
            if mark[3]:
                continue
            if not mark[1]:
                if depth == 0 and waiting[start : mark.start()].strip():
                    yield waiting[start : mark.start()]
                    start = mark.start()
                depth += 1
            elif depth:
                depth -= 1
                if depth == 0:
                    yield waiting[start : mark.end()]
                    start = mark.end()
        waiting, seen = waiting[start:], max(0, seen - start)
        if len(waiting) > MAX_BYTES:
            yield waiting
            waiting, depth, seen = b"", 0, 0
    yield waiting


def _decoded(chunk: bytes, encoding: str | None) -> tuple[str, ...]:
    try:
        named = (stored(chunk.decode(encoding, "replace")),) if encoding else ()
    except (LookupError, ValueError):  # no such encoding
        named = ()
    return tuple(dict.fromkeys((*named, *decodings(chunk), *_mended(chunk))))


def _mended(chunk: bytes) -> Iterator[str]:
    """The text of a chunk that mixes UTF-8 and Windows-1252."""
    text = chunk.decode("utf-8", "surrogateescape")
    if not text.isprintable() and (strays := set(_STRAY.findall(text))):
        table = {ord(stray): bytes([ord(stray) - 0xDC00]).decode("cp1252", "replace") for stray in strays}
        yield stored(text.translate(table))


def _id(item: str) -> str:
    found = _OWN_ID.search(item, 0, _HEAD_CHARACTERS)
    if found is None:
        return ""
    version = _VERSION.match(item) if found[1] else None
    own = " ".join(html.unescape(found[1] or found[2]).split())
    return f"{own}@{int(version[1])}" if version else own


def _words(markup: str) -> Iterator[str]:
    """The text of the elements, and that of their attributes. Text that is markup is also read as markup,
    with and without what looks like WordPress's short codes."""
    inner: list[str] = []
    parts: list[str] = []
    for text, is_raw in _cut(markup, *_CDATA):
        parts.append(html.escape(text, quote=False) if is_raw else text)
        inner += [text, _CODE.sub("", text)] if is_raw else []
    plain = "".join(parts)
    for marks in _NO_TEXT:
        plain = "".join(text for text, is_cut in _cut(plain, *marks) if not is_cut)
    plain = _DOCTYPE.sub("", plain)
    words = html.unescape(_TAG.sub("\n", _INLINE.sub("", plain)))
    yield words
    yield "\n".join(html.unescape(match[1] or match[2] or "") for match in _ATTRIBUTE.finditer(plain))
    for text in (*inner, words, plain):
        if _TAG.search(text):
            yield from markup_texts(text)
        elif text is not words:
            yield html.unescape(text)


def _cut(text: str, opening: str, closing: str) -> Iterator[tuple[str, bool]]:
    """The parts of the text, and whether each is between the two marks."""
    place = 0
    while (start := text.find(opening, place)) >= 0:
        end = text.find(closing, start + len(opening))
        if end < 0:
            break
        yield text[place:start], False
        yield text[start + len(opening) : end], True
        place = end + len(closing)
    yield text[place:], False
