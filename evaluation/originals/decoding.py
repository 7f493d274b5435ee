"""The possible texts of a file's bytes."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's mark
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")
# Enough for a guess at the code page.
_SAMPLE_BYTES = 100_000


def decodings(content: bytes) -> tuple[str, ...]:
    """The possible texts of a file, each as it would be stored.

    There is one if it is in Unicode. Else the code page is not known, and a quote that appears in any
    plausible one is accepted.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return (stored(content[len(mark) :].decode(encoding, "replace")),)
    try:
        return (stored(content.decode("utf-8")),)
    except UnicodeDecodeError:
        encodings = ("utf-8", "cp1252", "cp1254", *_guess(content))
    texts = (stored(content.decode(encoding, "replace")) for encoding in encodings)
    return tuple(dict.fromkeys(texts))


def stored(text: str) -> str:
    """The text as an index stores it: `\\n` at line ends, and U+FFFD for a NUL or half a character pair."""
    return _UNSTORABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def _guess(content: bytes) -> tuple[str, ...]:
    from charset_normalizer import from_bytes

    best = from_bytes(content[:_SAMPLE_BYTES]).best()
    return (best.encoding,) if best else ()
