"""Decodes bytes to text: by their byte order mark, else as UTF-8, else in the most plausible code page."""

import codecs
import re
from collections.abc import Iterable, Iterator
from io import SEEK_END, IncrementalNewlineDecoder
from typing import BinaryIO

from index.errors import UnreadableArticle

MAX_FILE_BYTES = 50_000_000

# UTF-32's little-endian mark begins with UTF-16's, so it is tried first.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The characters outside ASCII in Western European text. Windows-1252 has more, but a text in another code
# page that is read as Windows-1252 is full of those others.
_WESTERN = frozenset(
    "äöüßÄÖÜéèêëàâáãåæçñíìîïóòôõøœúùûÿÉÈÊËÀÂÁÅÆÇÑÍÎÓÔØŒÚ¿¡«»„“”‚‘’‹›–—…€£§°·•©®²³½×´ª\u00a0\u00ad"
)
_TURKISH_ONLY = frozenset("ğışİŞĞ")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x80-\x84\x86-\x9f]")
_SURROGATE_OR_NUL = re.compile(r"[\x00\ud800-\udfff]")

_NOT_ASCII = bytes(range(0x80, 0x100))

# A text may contain a stray control character; a binary file is full of them.
_MOST_CONTROLS = 0.005
# A few broken sequences in a text that is otherwise UTF-8 come from copying, not from another code page.
_MOST_BROKEN = 0.02
_SAMPLE_BYTES = 200_000


def decode(content: bytes) -> str:
    """The text of a file, with `\\n` at line ends and no byte order mark.

    Raises UnreadableArticle when the bytes are not text.
    """
    text = _decode_marked(content)
    if text is None:
        if b"\x00" in content:
            raise _no_text("it has zero bytes")
        text = _decode_utf8(content)
    if text is None:
        text = content.decode(_code_page_of(content), "replace")
    if _has_many_controls(text) or "\x00" in text:
        raise _no_text("it is full of control characters")
    return with_plain_line_ends(text)


def decode_blocks(blocks: Iterable[bytes]) -> Iterator[str]:
    """The text of a file given in blocks, block by block, decoded as `decode` does.

    The first block with a byte outside ASCII determines the encoding. Raises UnreadableArticle when the file
    turns out not to be text. An UnreadableArticle from `blocks` is raised after the text before it.
    """
    decoder: codecs.IncrementalDecoder | None = None
    line_ends = IncrementalNewlineDecoder(None, translate=True)
    characters = controls = 0
    for block, is_first, is_last in _with_places(blocks):
        if decoder is None and not block.isascii():
            decoder = _decoder_of(block, may_have_mark=is_first)
        try:
            text = decoder.decode(block, is_last) if decoder else block.decode("ascii")
        except UnicodeDecodeError as problem:
            raise _no_text(f"it is broken {problem.encoding.upper()}") from problem
        characters += len(text)
        controls += len(_CONTROL.findall(text))
        if "\x00" in text:
            raise _no_text("it has zero bytes")
        if controls > _MOST_CONTROLS * characters:
            raise _no_text("it is full of control characters")
        yield line_ends.decode(text, is_last)


def read_whole(stream: BinaryIO) -> bytes:
    """The bytes of a file that is open at its beginning. Raises UnreadableArticle when there are more than
    MAX_FILE_BYTES."""
    content = stream.read(MAX_FILE_BYTES + 1)
    if len(content) > MAX_FILE_BYTES:
        size = stream.seek(0, SEEK_END)
        raise UnreadableArticle(
            f"The file has {size:,} bytes, more than {MAX_FILE_BYTES:,}", "split it into smaller ones"
        )
    return content


def is_utf8(content: bytes) -> bool:
    """Whether the bytes are valid UTF-8."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def with_plain_line_ends(text: str) -> str:
    """The text with `\\n` at every line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def storable(text: str) -> str:
    """The text with each character that cannot be stored (lone surrogates, NUL) replaced by U+FFFD."""
    return _SURROGATE_OR_NUL.sub("\ufffd", text)


def _with_places(blocks: Iterable[bytes]) -> Iterator[tuple[bytes, bool, bool]]:
    """Each block, whether it is the first, and whether it is the last. A block other than the last ends in an
    ASCII byte if it has any, so that no character is cut. An UnreadableArticle from `blocks` is raised after
    the blocks before it."""
    held, is_first = b"", True
    problem: UnreadableArticle | None = None
    waiting = iter(blocks)
    while True:
        try:
            block = next(waiting, None)
        except UnreadableArticle as raised:
            block, problem = None, raised
        if block is None:
            break
        end = len(held.rstrip(_NOT_ASCII)) or len(held)
        if end:
            yield held[:end], is_first, False
            is_first = False
        held = held[end:] + block
    yield held, is_first, True
    if problem:
        raise problem


def _decoder_of(block: bytes, *, may_have_mark: bool) -> codecs.IncrementalDecoder:
    """The decoder of a text, given its first block with a byte outside ASCII."""
    mark = next((name for mark, name in _MARKS if may_have_mark and block.startswith(mark)), None)
    if mark and mark != "utf-8-sig":
        return codecs.getincrementaldecoder(mark)("strict")
    if b"\x00" in block:
        raise _no_text("it has zero bytes")
    encoding = mark or "utf-8"
    if _decode_utf8(block) is None:
        encoding = _code_page_of(block)
    return codecs.getincrementaldecoder(encoding)("replace")


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
    """The text as UTF-8, or None when it is in another encoding. A few broken sequences are replaced."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(character > "\x7f" for character in text) - broken
    return text.removeprefix("\ufeff") if broken <= max(1, sound * _MOST_BROKEN) and sound > broken else None


def _code_page_of(content: bytes) -> str:
    sample = content[:_SAMPLE_BYTES]
    western = _plausible(sample, "cp1252", _WESTERN)
    turkish = _plausible(sample, "cp1254", _WESTERN | _TURKISH_ONLY)
    if max(western, turkish) >= 0.9:
        return "cp1254" if turkish > western else "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    if best is None or best.encoding.startswith("utf") or not _reads_as_words(str(best)):
        raise _no_text("its bytes are text in no known encoding")
    return best.encoding


def _plausible(sample: bytes, encoding: str, letters: frozenset[str]) -> float:
    """The share of characters outside ASCII that are in `letters`, from 0 to 1; 0 if this cannot be text in
    the encoding."""
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
