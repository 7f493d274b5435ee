"""The words of a Word file."""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO
from xml.etree import ElementTree as ET

from evaluation.originals.decoding import stored
from evaluation.originals.original import Original, OriginalById
from evaluation.originals.unpacked import MAX_BYTES

_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Elements that were deleted, and those that are never shown.
_TAKEN_OUT = frozenset({"del", "moveFrom", "Fallback", "rt"})
_MOST_PARTS = 1_000
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)


def read_original_word(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """The paragraphs of all parts as one article, with changes accepted, without and with hidden words."""
    parts = list(_parts(stream))
    texts = [stored("\n".join(_words(part, hidden=hidden) for part in parts)) for hidden in (False, True)]
    if any(text.strip() for text in texts):
        yield path, Original(tuple(dict.fromkeys(texts)), extracted=True)


def _parts(stream: BinaryIO) -> Iterator[bytes]:
    """The XML parts, with the main text before the others."""
    room = MAX_BYTES
    try:
        with zipfile.ZipFile(BytesIO(stream.read(MAX_BYTES))) as package:
            names = [name for name in package.namelist()[:_MOST_PARTS] if name.lower().endswith(".xml")]
            for name in sorted(names, key=lambda name: not name.lower().endswith("document.xml")):
                with package.open(name) as part:
                    content = part.read(room)
                room -= len(content)
                yield content
                if room <= 0:
                    return
    except _BROKEN:
        return


def _words(content: bytes, *, hidden: bool) -> str:
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:  # Word writes none
        return ""
    words: list[str] = []
    out = 0
    is_hidden = False
    try:
        for event, element in ET.iterparse(BytesIO(content), ("start", "end")):
            name = element.tag.rpartition("}")[2]
            if name in _TAKEN_OUT:
                out += 1 if event == "start" else -1
            elif name == "r":
                is_hidden = False
            elif event == "end" and name == "vanish":
                is_hidden = not hidden and _is_on(element)
            elif event == "end" and not out and not (is_hidden and name != "p"):
                words.append(_shown(name, element))
            if event == "end" and name == "p":
                element.clear()
    except (ET.ParseError, ValueError, LookupError):
        pass  # the words before the error are kept
    return "".join(words)


def _is_on(element: ET.Element) -> bool:
    value = next((value for key, value in element.attrib.items() if key.endswith("}val")), "")
    return value not in ("0", "false", "off")


def _shown(name: str, element: ET.Element) -> str:
    if name == "t":
        return element.text or ""
    if name == "sym":
        code = next((value for key, value in element.attrib.items() if key.endswith("}char")), "")
        return chr(int(code, 16)) if len(code) <= 4 and code.isalnum() else ""
    return "\n" if name == "p" else _CHARACTERS.get(name, "")
