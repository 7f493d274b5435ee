"""The words of mails, and of web pages saved in the form of a mail."""

import re
from collections.abc import Iterable, Iterator
from email import message_from_bytes
from email.message import Message
from typing import BinaryIO

from evaluation.originals.decoding import decodings, stored
from evaluation.originals.original import Original, OriginalById
from evaluation.originals.unpacked import MAX_BYTES, bounded_lines, unpacked
from evaluation.originals.web_page import page_texts

_QUOTE_MARK = re.compile(r"^[>|] ?(?:> ?)*", re.MULTILINE)
_ADDRESS = re.compile(r"\s?[<\[(]\s?https?://[^<>\[\]()\s]+\s?[>\])]")
_PARTED = re.compile(rb"From \S")
_DATED = re.compile(rb"From \S.{0,200}\d\d:\d\d(?::\d\d)?\b.{0,20}\b\d{4}\b")
_MOST_BOUNDARIES = 1_000  # the parser looks for each of them on every line
_BROKEN = (RecursionError, ValueError, LookupError, TypeError, AttributeError, AssertionError)


def read_original_mail(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """A mail, or a page in the form of one, as one article."""
    if texts := _texts(stream.read(MAX_BYTES))[1]:
        yield path, Original(texts, extracted=True)


def read_original_mails(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """Each mail of a file as one article, by its Message-ID."""
    for mail in _mails(bounded_lines(unpacked(stream))):
        article_id, texts = _texts(mail)
        if texts:
            yield article_id, Original(texts, extracted=True)


def _mails(lines: Iterable[bytes]) -> Iterator[bytes]:
    mail: list[bytes] = []
    size, blank = 0, True
    for line in lines:
        if mail and (_PARTED.match(line) if blank else _DATED.match(line)):
            yield b"".join(mail)
            mail, size = [], 0
        size += len(line)
        if size <= MAX_BYTES:
            mail.append(line.removeprefix(b">") if line.startswith(b">") and b"From " in line[:40] else line)
        blank = not line.strip()
    yield b"".join(mail)


def _texts(content: bytes) -> tuple[str, tuple[str, ...]]:
    """The Message-ID ("" if there is none), and the texts of the parts."""
    if content.lower().count(b"boundary=") > _MOST_BOUNDARIES:
        return "", ()
    content = content.lstrip(b"\r\n").removeprefix(b"\xef\xbb\xbf")
    if _PARTED.match(content):
        content = content.partition(b"\n")[2]
    try:
        mail = message_from_bytes(content)
        texts = dict.fromkeys(text for part in mail.walk() for text in _of_part(part))
        return str(mail.get("Message-ID") or "").strip(" <>\r\n\t"), tuple(texts)
    except _BROKEN:
        return "", ()


def _of_part(part: "Message[str, str]") -> Iterator[str]:
    kind = part.get_content_type()
    if part.is_multipart() or not kind.startswith(("text/", "application/xhtml")):
        return
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return
    declared = _declared(part, payload)
    if kind != "text/plain":
        yield from page_texts(payload)
        for text in declared:
            yield from page_texts(text.encode("utf-8"))
        return
    for text in (*declared, *decodings(payload)):
        unquoted = _QUOTE_MARK.sub("", text)
        yield from (text, unquoted, _ADDRESS.sub("", text), _ADDRESS.sub("", unquoted))


def _declared(part: "Message[str, str]", payload: bytes) -> tuple[str, ...]:
    charset = part.get_content_charset()
    if charset is None:
        return ()
    try:
        return (stored(payload.decode(charset, "replace")),)
    except (LookupError, ValueError):  # no such charset
        return ()
