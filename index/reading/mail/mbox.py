"""MBOX: the mails of a folder in one file of any size. Each mail is read by itself."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.decoding import MAX_FILE_BYTES
from index.reading.file_reading import Entry, article_path
from index.reading.files import Failure
from index.reading.mail.headers import header, message_id
from index.reading.mail.reader import read_pieces
from index.reading.mime import parse_mime

MAX_MAIL_BYTES = MAX_FILE_BYTES
"""The limit for one mail; the file may be larger."""

_LONGEST_LINE = 1_000_000
_DATED = re.compile(
    rb"From \S+(?: at \S+)? +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:\d{1,2} +)?[A-Z][a-z]{2} +"
    rb"(?:\d{1,2} +)?\d{1,4}[: ]"
)
_UNDATED = re.compile(rb"From (?:\S+@\S+|-|MAILER-DAEMON)(?:\s|$)")
_HEADER = re.compile(rb"(?:[!-9;-~]{1,80}:|>From )")
_ESCAPED = re.compile(rb">+From ")
_EXPUNGED = 0x0008
"""The flag with which Thunderbird marks mails that are deleted but still in the file."""


def read_mbox(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The articles of all mails, numbered consecutively. An article's id is the Message-ID, followed by `#n`
    for the n-th of several articles in a mail, so that it stays the same when mails are added. Without a
    Message-ID it is `path#number`."""
    number = 0
    for content in _mails(stream):
        for entry in _read(path, content, number):
            number += 1
            yield entry
    if not number:
        raise UnreadableArticle("The file has no mails", "export the folder again")


def _read(path: str, content: bytes | None, before: int) -> Iterator[Entry]:
    """The entries of one mail. `content` is None for a mail that is too large."""
    first = before + 1
    try:
        if content is None:
            raise UnreadableArticle(f"The mail has more than {MAX_MAIL_BYTES:,} bytes", "save its text alone")
        mail = parse_mime(content)
        if not mail.keys():
            raise UnreadableArticle("The mail has no headers", "export the folder again")
        if _is_expunged(header(mail, "X-Mozilla-Status")):
            return
        pieces = list(read_pieces(mail, path))
    except UnreadableArticle as problem:
        yield Entry(Failure(article_path(path, first), str(problem)), number=first)
        return
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError, AssertionError) as problem:
        error = f"The mail could not be read ({type(problem).__name__}): take it out of the file"
        yield Entry(Failure(article_path(path, first), error), number=first)
        return
    own_id = message_id(mail)
    for count, piece in enumerate(pieces, start=1):
        place = before + count
        if isinstance(piece, Failure):
            yield Entry(replace(piece, path=article_path(path, place)), number=place)
            continue
        known = own_id if len(pieces) == 1 or own_id is None else f"{own_id}#{count}"
        source = replace(piece.article.source, article_id=known or article_path(path, place))
        yield Entry(replace(piece.article, source=source), piece.doubts, place)


def _mails(stream: BinaryIO) -> Iterator[bytes | None]:
    """The bytes of each mail, with escaped lines unescaped; None for a mail that is too large."""
    lines: list[bytes] = []
    size = 0
    blank, started = True, False
    below = _next(stream)
    while below:
        line, below = below, _next(stream)
        if _begins(line, below, blank=blank):
            if started:
                yield b"".join(lines) if size <= MAX_MAIL_BYTES else None
            lines, size, started, blank = [], 0, True, False
            continue
        if not started and line.strip():
            started = True  # a file of one mail without a separator line
        size += len(line)
        if size <= MAX_MAIL_BYTES:
            lines.append(line[1:] if _ESCAPED.match(line) else line)
        else:
            lines = []
        blank = not line.strip()
    if started:
        yield b"".join(lines) if size <= MAX_MAIL_BYTES else None


def _next(stream: BinaryIO) -> bytes:
    return stream.readline(_LONGEST_LINE)


def _begins(line: bytes, below: bytes, *, blank: bool) -> bool:
    """Whether a mail begins below this line. Lines of a text may begin with "From " too."""
    if not line.startswith(b"From "):
        return False
    if _DATED.match(line):
        return blank or bool(_HEADER.match(below))
    return blank and bool(_UNDATED.match(line) and _HEADER.match(below))


def _is_expunged(status: str) -> bool:
    try:
        return bool(int(status, 16) & _EXPUNGED)
    except ValueError:
        return False
