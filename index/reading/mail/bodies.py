"""The text parts of a mail, the mails inside it, and its attachments."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from index.errors import UnreadableArticle
from index.reading.fields.field_values import clean_label
from index.reading.mail.headers import decode_words
from index.reading.mime import MailPart, part_text, subparts

_TEXT_FILES = re.compile(
    r".+\.(?:txt|md|html?|mhtml?|pdf|docx?|odt|rtf|eml|msg|epub|xml|json|jsonl|csv|vtt|srt|zip|dat)",
    re.IGNORECASE,
)
_DEEPEST = 50
_MOST_MAILS = 1_000


@dataclass(slots=True)
class MailBody:
    """The HTML and plain texts of a mail in order, the mails inside it, and the names of attached files that
    may contain text."""

    html: list[str] = field(default_factory=list)
    plain: list[tuple[str, MailPart]] = field(default_factory=list)
    mails: list[MailPart] = field(default_factory=list)
    attached: list[str] = field(default_factory=list)


def read_body(mail: MailPart) -> MailBody:
    """The content of a mail. Raises UnreadableArticle when it is encrypted, nested too deeply, or a notice of
    a mail server."""
    kind = mail.get_content_type()
    if kind == "multipart/report":
        raise UnreadableArticle("The mail is a notice of a mail server", "take it out of the folder")
    body = MailBody()
    for part in _parts(mail, 0):
        _take(part, body)
    return body


def _parts(part: MailPart, depth: int) -> Iterator[MailPart]:
    """The parts to read or to name as attachments. Of alternatives, the best one."""
    if depth > _DEEPEST:
        raise UnreadableArticle("The mail is nested too deeply", "save its text alone")
    kind = part.get_content_type()
    if kind == "multipart/encrypted":
        raise UnreadableArticle("The mail is encrypted", "decrypt it and save it again")
    parts = subparts(part)
    if kind.startswith("message/") or not parts:
        yield part
    elif kind == "multipart/alternative":
        yield from _best(parts, depth)
    elif kind == "multipart/related":
        yield from _parts(_root(part, parts), depth + 1)
    else:
        shown = parts[:1] if kind == "multipart/signed" else parts
        for child in shown:
            yield from _parts(child, depth + 1)


def _best(parts: list[MailPart], depth: int) -> Iterator[MailPart]:
    """The parts of the last alternative with HTML, else with plain text, else of all alternatives."""
    read = [list(_parts(part, depth + 1)) for part in parts]
    for kind in ("text/html", "application/xhtml+xml", "text/plain"):
        for found in reversed(read):
            if any(part.get_content_type() == kind and _has_words(part) for part in found):
                yield from found
                return
    yield from (part for found in read for part in found)


def _root(part: MailPart, parts: list[MailPart]) -> MailPart:
    start = part.get_param("start")
    named = (one for one in parts if start and str(one.get("Content-ID")).strip() == start)
    return next(named, parts[0])


def _take(part: MailPart, body: MailBody) -> None:
    kind, name = part.get_content_type(), _file_name(part)
    is_attached = part.get_content_disposition() == "attachment" or bool(name and kind != "message/rfc822")
    if kind == "message/rfc822":
        body.mails += subparts(part)[: _MOST_MAILS - len(body.mails)]
    elif kind in ("application/pkcs7-mime", "application/x-pkcs7-mime") and not body.html and not body.plain:
        raise UnreadableArticle("The mail is encrypted or signed as a whole", "save its text alone")
    elif is_attached and (part.get_content_maintype() == "text" or _TEXT_FILES.fullmatch(name or "")):
        body.attached.append(name or kind)
    elif kind in ("text/html", "application/xhtml+xml") and not is_attached:
        body.html.append(part_text(part))
    elif kind == "text/plain" and not is_attached:
        body.plain.append((part_text(part), part))


def _has_words(part: MailPart) -> bool:
    try:
        text = part_text(part)
    except UnreadableArticle:
        return False
    return any(map(str.isalnum, re.sub(r"<[^<>]*>", "", text)))


def _file_name(part: MailPart) -> str | None:
    try:
        name = part.get_filename()
    except (ValueError, LookupError):
        return None
    return clean_label(decode_words(str(name))) if name else None
