"""Bytes to text: Unicode by its marks, else UTF-8, else the code page the text was plausibly written in."""

import codecs
import re
from io import SEEK_END
from typing import BinaryIO

from index.errors import UnreadableArticle

MAX_FILE_BYTES = 50_000_000

# UTF-32's little-endian mark begins with UTF-16's: it goes first.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What Western European text has outside ASCII. Windows-1252 has more, but a text in another code page
# read as Windows-1252 is full of the rest.
_WESTERN = frozenset(
    "äöüßÄÖÜéèêëàâáãåæçñíìîïóòôõøœúùûÿÉÈÊËÀÂÁÅÆÇÑÍÎÓÔØŒÚ¿¡«»„“”‚‘’‹›–—…€£§°·•©®²³½×´ª\u00a0\u00ad"
)
_TURKISH_ONLY = frozenset("ğışİŞĞ")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x80-\x84\x86-\x9f]")
_SURROGATE_OR_NUL = re.compile(r"[\x00\ud800-\udfff]")

# A text may hold a stray control character; a file of bytes is full of them.
_MOST_CONTROLS = 0.005
# One broken sequence in a text that is otherwise UTF-8 is an accident of copying, not another code page.
_MOST_BROKEN = 0.02
_SAMPLE_BYTES = 200_000


def decode(content: bytes) -> str:
    """The text of a file, with `\\n` at line ends and no byte order mark.

    Raises UnreadableArticle when it is no text.
    """
    text = _decode_marked(content)
    if text is None:
        if b"\x00" in content:
            raise _no_text("it has zero bytes")
        text = _decode_utf8(content)
    if text is None:
        text = _decode_code_page(content)
    if _has_many_controls(text) or "\x00" in text:
        raise _no_text("it is full of control characters")
    return with_plain_line_ends(text)


def read_whole(stream: BinaryIO) -> bytes:
    """The bytes of a file that is open at its beginning. Raises UnreadableArticle when it is larger than is
    read as a whole."""
    content = stream.read(MAX_FILE_BYTES + 1)
    if len(content) > MAX_FILE_BYTES:
        size = stream.seek(0, SEEK_END)
        raise UnreadableArticle(
            f"The file has {size:,} bytes, more than {MAX_FILE_BYTES:,}", "split it into smaller ones"
        )
    return content


def with_plain_line_ends(text: str) -> str:
    """The text with `\\n` at every line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def storable(text: str) -> str:
    """The text with what no store takes (lone surrogates, NUL) replaced by U+FFFD, one for one."""
    return _SURROGATE_OR_NUL.sub("\ufffd", text)


def _decode_marked(content: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            try:
                return content.decode(encoding).removeprefix("\ufeff")
            except UnicodeDecodeError as problem:
                if encoding == "utf-8-sig":
                    return None
                raise _no_text(f"it is broken {encoding.upper()}") from problem
    return None


def _decode_utf8(content: bytes) -> str | None:
    """The text as UTF-8, or None when it is in something else. A few broken sequences are replaced."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(character > "\x7f" for character in text) - broken
    return text.removeprefix("\ufeff") if broken <= max(1, sound * _MOST_BROKEN) and sound > broken else None


def _decode_code_page(content: bytes) -> str:
    sample = content[:_SAMPLE_BYTES]
    western = _plausible(sample, "cp1252", _WESTERN)
    turkish = _plausible(sample, "cp1254", _WESTERN | _TURKISH_ONLY)
    if max(western, turkish) >= 0.9:
        return content.decode("cp1254" if turkish > western else "cp1252", "replace")
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    if best is None or best.encoding.startswith("utf") or not _reads_as_words(str(best)):
        raise _no_text("its bytes are text in no known encoding")
    return content.decode(best.encoding, "replace")


def _plausible(sample: bytes, encoding: str, letters: frozenset[str]) -> float:
    """The share of what is outside ASCII that texts of these letters have there; 0 when it cannot be text."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    outside = [character for character in text if character > "\x7f"]
    if not _reads_as_words(text) or len(outside) * 3 > len(text):
        return 0.0
    return sum(character in letters for character in outside) / max(1, len(outside))


def _reads_as_words(text: str) -> bool:
    letters = sum(character.isalpha() or character.isspace() for character in text)
    return letters >= 0.7 * len(text) and not _has_many_controls(text)


def _has_many_controls(text: str) -> bool:
    return len(_CONTROL.findall(text)) > _MOST_CONTROLS * len(text)


def _no_text(reason: str) -> UnreadableArticle:
    return UnreadableArticle(
        f"The file is no text, {reason}", "save it as UTF-8, or take it out of the folder"
    )
