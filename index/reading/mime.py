"""MIME files: the parts of a mail, and of a page that a browser saved as one file.

They are parsed with the older policy of the standard library. The newer one (Python 3.11) loses letters that
a header does not encode, and raises unexpected errors on broken headers: IndexError on "From: <",
RecursionError on many parentheses. Headers are decoded in `index.reading.mail.headers`.
"""

import codecs
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect
from email.message import Message
from typing import TypeAlias

from index.errors import UnreadableArticle
from index.reading.decoding import decode, is_utf8, storable, with_plain_line_ends

MailPart: TypeAlias = "Message[str, str]"

_MOST_BOUNDARIES = 1_000
"""The parser looks for every open boundary on every line. No real mail has this many."""

_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
_STATEFUL = re.compile(r"iso-?2022|hz-gb|utf-?7|utf-?16|utf-?32", re.IGNORECASE)
"""In these charsets, bytes that are valid UTF-8 mean something else."""

_LATIN = re.compile(r"(?:iso-?8859-?1|latin-?1|us-ascii|ascii)", re.IGNORECASE)


def parse_mime(content: bytes) -> MailPart:
    """The file as a tree of parts. Raises UnreadableArticle when they are too many or nested too deeply."""
    problem = UnreadableArticle("The mail has too many parts, or is nested too deeply", "save its text alone")
    if len(_BOUNDARY.findall(content)) > _MOST_BOUNDARIES:
        raise problem
    try:
        return message_from_bytes(content.lstrip(b"\r\n").removeprefix(codecs.BOM_UTF8))
    except (RecursionError, ValueError, LookupError) as error:
        raise problem from error


def leaves(part: MailPart) -> Iterator[MailPart]:
    """The parts that have no parts themselves, in order. A mail inside the mail counts as one part."""
    parts = subparts(part)
    if not parts or part.get_content_maintype() == "message":
        yield part
        return
    for child in parts:
        yield from leaves(child)


def subparts(part: MailPart) -> list[MailPart]:
    """The parts inside a part of a mail; none where it has no parts."""
    payload = part.get_payload()
    return [child for child in payload if isinstance(child, Message)] if isinstance(payload, list) else []


def part_bytes(part: MailPart) -> bytes:
    """The content of a part with its transfer encoding decoded; b"" if it cannot be decoded."""
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return payload if isinstance(payload, bytes) else b""


def part_text(part: MailPart) -> str:
    """The text of a part, decoded with its declared charset unless that is evidently wrong. Raises
    UnreadableArticle when it is not text."""
    return text_in(part_bytes(part), charset_of(part))


def text_in(content: bytes, charset: str | None) -> str:
    """The same for bytes and a declared charset. Valid UTF-8 is read as UTF-8, unless the charset is
    stateful."""
    if charset and (_STATEFUL.match(charset) or not is_utf8(content)):
        try:
            # Texts declared as Latin-1 or ASCII contain the quotation marks of Windows-1252.
            text = content.decode("cp1252" if _LATIN.fullmatch(charset) else charset, "replace")
            if "utf" not in charset.lower() or "\ufffd" not in text:
                return with_plain_line_ends(storable(text.removeprefix("\ufeff")))
        except (LookupError, ValueError):  # a charset that does not exist
            pass
    return storable(decode(content))


def charset_of(part: MailPart) -> str | None:
    """The charset that the part declares, at most 40 characters of it; None if it declares none."""
    try:
        charset = part.get_content_charset()
    except (ValueError, LookupError):
        return None
    return charset[:40] if charset else None


def is_cut_off(part: MailPart) -> bool:
    """Whether the file ends before its last part does."""
    broken = (CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect)
    return any(isinstance(defect, broken) for one in part.walk() for defect in one.defects)
