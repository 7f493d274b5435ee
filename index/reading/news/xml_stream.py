"""Repairs XML on its way into the parser: one encoding, no stray ampersands or control characters.

Feeds and wire services write "AT&T", "&nbsp;" without a DTD, bytes of another code page, or a blank line
before the declaration. At each of these a strict parser would stop and lose the rest of the file.
"""

import codecs
import html
import re
from html.entities import html5
from typing import BinaryIO

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']\s*([A-Za-z0-9._:-]{2,40})", re.IGNORECASE)
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
)
# As browsers do, these are read as larger code pages, in which texts really are. Windows-1252 has the
# quotation marks that Latin-1 lacks.
_REALLY = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}

_REFERENCE = re.compile(r"&(?:(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)?")
_OWN = frozenset({"amp", "lt", "gt", "quot", "apos"})
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
# The beginning of a reference or of a CDATA mark, in the middle of which a chunk may end.
_CUT = re.compile(r"(?:&[#\w]{0,33}|<(?:!(?:\[(?:C(?:D(?:A(?:T(?:A)?)?)?)?)?)?)?|\]{1,2})\Z")
_LONGEST_CUT = 40

_CDATA, _CDATA_END = "<![CDATA[", "]]>"
_CHUNK_BYTES = 65_536
_SNIFFED_BYTES = 8_192


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    """Decode bytes that are not UTF-8 as Windows-1252, since they are from text pasted from Windows."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("beleg-windows-1252", _as_windows_1252)


class XmlStream:
    """An open file, repaired and in UTF-8, for an XML parser. `read` returns b"" at the end, as files do."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._first = stream.read(_SNIFFED_BYTES)
        encoding, errors = _encoding(self._first)
        self._decode = codecs.getincrementaldecoder(encoding)(errors).decode
        self._has_entities = b"<!ENTITY" in self._first
        self._held = ""
        self._in_cdata = self._began = self._ended = False

    def read(self, _size: int = -1) -> bytes:
        mended = ""
        while not mended and not self._ended:
            content = self._first or self._stream.read(_CHUNK_BYTES)
            self._first = b""
            self._ended = not content
            mended = self._mend(self._held + self._decode(content, self._ended))
        return mended.encode("utf-8", "replace")

    def _mend(self, text: str) -> str:
        if not self._began:
            text = text.lstrip("\ufeff\x00 \t\r\n")
            self._began = bool(text)
        cut = None if self._ended else _CUT.search(text, max(0, len(text) - _LONGEST_CUT))
        self._held = cut[0] if cut else ""
        text = _ILLEGAL.sub(" ", text[: cut.start()] if cut else text)
        parts = []
        start = 0
        while start < len(text):
            mark = _CDATA_END if self._in_cdata else _CDATA
            found = text.find(mark, start)
            end = len(text) if found < 0 else found + len(mark)
            part = text[start:end]
            parts.append(part if self._in_cdata or "&" not in part else self._with_references(part))
            self._in_cdata ^= found >= 0
            start = end
        return "".join(parts)

    def _with_references(self, text: str) -> str:
        return _REFERENCE.sub(self._reference, text)

    def _reference(self, match: re.Match[str]) -> str:
        name = match[1]
        if name is None:
            return "&amp;"
        if name in _OWN:
            return match[0]
        if name.startswith("#") or f"{name};" in html5:
            # As in HTML: "&#146;" is an apostrophe, and "&#0;" is a character that XML does not allow.
            return html.escape(_ILLEGAL.sub("\ufffd", html.unescape(match[0])))
        return match[0] if self._has_entities else f"&amp;{name};"


def text_codec(name: str) -> str | None:
    """The codec that a declared encoding means in practice; None when it is not a text encoding."""
    try:
        codec = codecs.lookup(name)
        b"<".decode(codec.name)
    except (LookupError, UnicodeError, ValueError):
        return None
    return _REALLY.get(codec.name, codec.name)


def _encoding(first: bytes) -> tuple[str, str]:
    """The encoding of a file with these first bytes, and the error handler for bytes that are not valid in
    it."""
    for mark, encoding in _MARKS:
        if first.startswith(mark):
            return encoding, "replace"
    declared = _DECLARED.match(first.lstrip())
    name = declared[1].decode("ascii") if declared else "utf-8"
    name = text_codec(name) or "utf-8"
    if name.startswith(("utf-16", "utf-32")) or _is_utf8(first):
        name = "utf-8"  # there is no zero byte, or the bytes are UTF-8
    return name, "beleg-windows-1252" if name == "utf-8" else "replace"


def _is_utf8(first: bytes) -> bool:
    """Whether the bytes are certainly UTF-8: they are valid and have letters outside ASCII."""
    if first.isascii():
        return False
    try:
        codecs.getincrementaldecoder("utf-8")().decode(first)
    except UnicodeDecodeError:
        return False
    return True
