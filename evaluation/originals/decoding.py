"""What the bytes of a file may say."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as UTF-16's mark does
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")
# A guess at a code page needs no more.
_SAMPLE_BYTES = 100_000


def decodings(content: bytes) -> tuple[str, ...]:
    """The texts that a file may hold, each as it would be stored.

    One when it is in Unicode. Else nobody knows which code page it is in: a quote that stands in any
    plausible one is what the bytes say.
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
