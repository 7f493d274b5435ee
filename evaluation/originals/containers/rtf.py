"""The words of an RTF file."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from evaluation.originals.decoding import stored
from evaluation.originals.original import Original, OriginalById
from evaluation.originals.unpacked import MAX_BYTES

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<symbol>[\s\S])"
    rb"|(?P<brace>[{}])|(?P<line>[\r\n]+)|(?P<text>[^\\{}\r\n]+)"
)
_BREAKS = frozenset(b"par line sect page row cell nestcell nestrow column softline lbr".split())
_CHARACTERS = {
    b"tab": "\t", b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"emspace": " ", b"enspace": " ", b"qmspace": " ",
}  # fmt: skip
_SYMBOLS = {b"~": " ", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n", b"\r": "\n"}
# Groups of tables, pictures, instructions and remarks. Those marked with `\*` are skipped too, except _SHOWN.
_UNSHOWN = frozenset(
    b"fonttbl colortbl stylesheet info pict fldinst filetbl listtable listoverridetable revtbl rsidtbl"
    b" generator objdata objclass xmlnstbl themedata colorschememapping datastore latentstyles annotation"
    b" atnid atnauthor"
    b" bkmkstart bkmkend listtext pntext nonshppict sp sn sv".split()
)
_SHOWN = frozenset(b"shpinst shptxt shppict nesttableprops ud fldrslt result dptxbxtext do".split())
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _State:
    """The state that lasts until a group ends."""

    shown: bool = True
    taken_out: bool = False
    hidden: bool = False
    skipped: int = 1  # replacement characters after one in Unicode
    font: int = -1
    in_fonts: bool = False


def read_original_rtf(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """The shown text as one article, with changes accepted."""
    words = _Reader(stream.read(MAX_BYTES)).read()
    if words.strip():
        yield path, Original((stored(words),), extracted=True)


class _Reader:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self._state = _State()
        self._outer: list[_State] = []
        self._parts: list[str] = []
        self._bytes = bytearray()
        self._page = "cp1252"
        self._fonts: dict[int, str] = {}
        self._to_skip = 0
        self._starred = False

    def read(self) -> str:
        for token in _TOKEN.finditer(self._content):
            kind = token.lastgroup
            if kind == "number" or kind == "word":
                self._word(token["word"], token["number"])
            elif kind == "brace":
                self._brace(token["brace"])
            elif kind == "hex":
                self._byte(bytes.fromhex(token["hex"].decode()))
            elif kind == "text":
                self._byte(token["text"])
            elif kind == "symbol":
                self._symbol(token["symbol"])
        self._flush()
        return "".join(self._parts).encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._to_skip = 0
        self._starred = False
        if brace == b"{":
            self._outer.append(self._state)
        elif self._outer:
            self._state = self._outer.pop()

    def _word(self, word: bytes, number: bytes | None) -> None:
        value = int(number) if number is not None else None
        if word == b"u" and value is not None:
            self._flush()
            self._add(chr(value % 65_536))
            self._to_skip = self._state.skipped
            return
        if self._to_skip and word != b"uc":
            self._to_skip -= 1
            return
        self._flush()
        starred, self._starred = self._starred, False
        if word in _UNSHOWN or (starred and word not in _SHOWN):
            self._state = replace(self._state, shown=False, in_fonts=word == b"fonttbl")
        elif word in _BREAKS:
            self._add("\n")
        elif word in _CHARACTERS:
            self._add(_CHARACTERS[word])
        else:
            self._set(word, value)

    def _set(self, word: bytes, value: int | None) -> None:
        state, on = self._state, value != 0
        if word == b"deleted":
            self._state = replace(state, taken_out=on)
        elif word == b"v":
            self._state = replace(state, hidden=on)
        elif word == b"plain":
            self._state = replace(state, taken_out=False, hidden=False)
        elif word == b"uc":
            self._state = replace(state, skipped=max(0, min(value or 0, 10)))
        elif word == b"f" and value is not None:
            self._state = replace(state, font=value)
        elif word == b"ansicpg" and value:
            self._page = _known(f"cp{value}") or self._page
        elif word == b"mac":
            self._page = "mac_roman"
        elif word in (b"pc", b"pca"):
            self._page = "cp437" if word == b"pc" else "cp850"
        elif word == b"fcharset" and state.in_fonts and value in _CHARSETS and value:
            self._fonts[state.font] = _CHARSETS[value]

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
        elif self._to_skip:
            self._to_skip -= 1
        elif symbol in _SYMBOLS:
            self._flush()
            self._add(_SYMBOLS[symbol])

    def _byte(self, content: bytes) -> None:
        skipped = min(self._to_skip, len(content))
        self._to_skip -= skipped
        self._bytes += content[skipped:]

    def _flush(self) -> None:
        if self._bytes:
            page = self._fonts.get(self._state.font, self._page)
            self._add(self._bytes.decode(page, "replace"))
            self._bytes.clear()

    def _add(self, text: str) -> None:
        state = self._state
        if state.shown and not state.taken_out and not state.hidden:
            self._parts.append(text)


def _known(encoding: str) -> str | None:
    try:
        return codecs.lookup({"cp65001": "utf-8", "cp10000": "mac_roman"}.get(encoding, encoding)).name
    except LookupError:
        return None
