"""The headers of a mail as text, decoded as declared or, if that is wrong, by their content."""

import binascii
import re
from dataclasses import dataclass
from datetime import date

from index.errors import UnreadableArticle
from index.reading.all_languages import mail_words
from index.reading.fields.dates import parse_date
from index.reading.fields.field_values import clean_label
from index.reading.mime import MailPart, charset_of, leaves, text_in
from index.text.paragraphs.dates import date_on_line, read_date
from languages.known import MAIL_WORDS
from languages.notation import expression

_WORD = re.compile(r"=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bBqQ])\?([^?\n]{0,4000})\?=")
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")
_FOLD = re.compile(r"\r?\n[ \t]*|\t")
_LONGEST = 10_000

_REPLIED = expression(mail_words(lambda words: words.reply_prefixes))
_FORWARDED = expression(mail_words(lambda words: words.forward_prefixes))
_MARKS = expression(mail_words(lambda words: words.marks))
_PREFIX = re.compile(
    rf"\s*(?:\[(?:{_MARKS})\]\s*:?|(?P<reply>{_REPLIED})(?:\s?[\[(]\d{{1,3}}[\])])?\s?:|(?P<forward>{_FORWARDED})\s?:)\s*",
    re.IGNORECASE,
)
_FIRST_YEAR = 1982
"""Mail headers have had this form since then. An earlier date is from a broken clock."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject without the prefixes of replies and forwards, and whether it had them."""

    text: str | None
    is_forward: bool
    is_reply: bool


def header(mail: MailPart, name: str) -> str:
    """The first header with this name on one line, with encoded words decoded; "" when there is none."""
    wanted = name.lower()
    raw = next((value for key, value in mail.raw_items() if key.lower() == wanted), "")
    return decode_words(str(raw), charset=_charset(mail))


def raw_header(mail: MailPart, name: str) -> str:
    """The same without decoding its encoded words: an address has to be parsed before they are decoded."""
    wanted = name.lower()
    raw = next((value for key, value in mail.raw_items() if key.lower() == wanted), "")
    return _plain(_FOLD.sub(" ", str(raw)[:_LONGEST]).strip(), _charset(mail))


def decode_words(raw: str, *, charset: str | None = None) -> str:
    """A header's value with its encoded words decoded. Neighbouring words are decoded together, since some
    tools split the bytes of a letter between two of them."""
    raw = _FOLD.sub(" ", raw[:_LONGEST])
    decoded: list[str] = []
    open_bytes, open_charset, end = b"", "", 0
    for match in _WORD.finditer(raw):
        between = raw[end : match.start()]
        if between.strip() or match[1].lower() != open_charset:
            decoded.append(_text(open_bytes, open_charset))
            open_bytes = b""
            if between.strip() or end == 0:
                decoded.append(_plain(between, charset))
        open_bytes += _word_bytes(match[2], match[3])
        open_charset, end = match[1].lower(), match.end()
    decoded += [_text(open_bytes, open_charset), _plain(raw[end:], charset)]
    return " ".join("".join(decoded).split())


def read_subject(written: str) -> Subject:
    """The subject without "Fwd:", "AW:" and the like. With several, the mail is a reply only if no forward
    comes before."""
    forward = reply = False
    rest = written
    while (match := _PREFIX.match(rest)) and match.end():
        forward = forward or bool(match["forward"])
        reply = reply or bool(match["reply"] and not forward)
        rest = rest[match.end() :]
    return Subject(clean_label(rest), forward, reply)


def read_day(written: str) -> date | None:
    """The day of a mail's date, in its own zone; None when it is not a date or from a broken clock."""
    plain = " ".join(written.split())[:200]
    for words in MAIL_WORDS.values():
        for long, short in words.months.items():
            plain = re.sub(rf"\b{long}\b\.?", short, plain, flags=re.IGNORECASE)
    day = parse_date(plain)
    if day is None and (match := date_on_line(plain)):
        day = read_date(match.group("date"))
    return day if day and day.year >= _FIRST_YEAR else None


def message_id(mail: MailPart) -> str | None:
    """The mail's Message-ID without brackets; None if it has none."""
    return clean_label(header(mail, "Message-ID").strip(" <>"))


def _charset(mail: MailPart) -> str | None:
    """The charset of the mail's text, which broken mail programs also use for headers."""
    texts = (part for part in leaves(mail) if part.get_content_maintype() == "text")
    return next((charset for part in texts if (charset := charset_of(part))), None)


def _word_bytes(encoding: str, written: str) -> bytes:
    raw = written.encode("utf-8", "surrogateescape")
    if encoding in "qQ":
        return _HEX.sub(lambda found: bytes([int(found[1], 16)]), raw.replace(b"_", b" "))
    try:
        return binascii.a2b_base64(raw + b"==")
    except binascii.Error:
        return b""


def _plain(text: str, charset: str | None) -> str:
    content = text.encode("utf-8", "surrogateescape")
    return _text(content, charset or "")


def _text(content: bytes, charset: str) -> str:
    if not content:
        return ""
    try:
        return text_in(content, charset or None)
    except UnreadableArticle:
        return content.decode("utf-8", "replace")
