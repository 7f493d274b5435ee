"""Finds where a forwarded or answered mail begins inside another, and reads its header."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.reading.all_languages import mail_words
from languages.notation import expression

_FORWARDED = expression(mail_words(lambda words: words.forwarded))
_FORWARDED_BY = expression(mail_words(lambda words: words.forwarded_by))
_FORWARD = re.compile(rf"[\W_]*(?:{_FORWARDED}|(?:{_FORWARDED_BY})\b.{{0,80}})[\W_]*", re.IGNORECASE)
_ORIGINAL_MAIL = expression(mail_words(lambda words: words.original))
_ORIGINAL = re.compile(rf"[\W_]*(?:{_ORIGINAL_MAIL})[\W_]*", re.IGNORECASE)
_LABELS = {
    "sender": mail_words(lambda words: words.sender),
    "date": mail_words(lambda words: words.date),
    "subject": mail_words(lambda words: words.subject),
    "other": mail_words(lambda words: words.others),
}
_LABEL = re.compile(
    r"[*_\s]{0,4}(?:"
    + "|".join(f"(?P<{name}>{expression(labels)})" for name, labels in _LABELS.items())
    + r")[*_]{0,3}[\s\u00a0]{0,3}:[*_]{0,3}(?:\s+(?P<value>.*)|\s*)$",
    re.IGNORECASE,
)
_ON = expression(mail_words(lambda words: words.on))
_WROTE = expression(mail_words(lambda words: words.wrote))
_WROTE_LAST = expression(mail_words(lambda words: words.wrote_last))
_ANSWERED = re.compile(
    rf"(?:(?:{_ON})\s.{{5,200}}\b(?:{_WROTE})\b.{{0,120}}|.{{5,200}}(?:{_WROTE_LAST}))\s*:\s*$", re.IGNORECASE
)
_ON_DAY = re.compile(rf"(?:{_ON})\s.{{0,30}}\d", re.IGNORECASE)
_LONGEST_LINE = 500
MOST_FORWARDS = 10
"""A mail that was forwarded more often is read as the tenth of these mails."""

_MOST_LINES = 12
"""A header that a mail program writes has at most this many lines."""


@dataclass(frozen=True, slots=True)
class ForwardedMail:
    """The header of a mail inside another. `first` is the number of its first line, `below` of the first line
    after it.

    `is_forward` says that a line above it marks a forwarded mail. Fields that are missing are "".
    """

    first: int
    below: int
    sender: str
    date: str
    subject: str
    is_forward: bool


def find_original(lines: Sequence[str], start: int = 0) -> ForwardedMail | None:
    """The first header of a mail inside these lines, from line `start` on; None if there is none."""
    number = start - 1
    while (number := number + 1) < len(lines):
        match = _match(lines[number])
        if match is None or not (match["sender"] or match["subject"] or match["date"]):
            continue
        fields, below = _read(lines, number)
        if "sender" in fields and len(fields.keys() & {"date", "subject", "to"}) >= 1:
            first, is_forward = _marker(lines, number)
            return ForwardedMail(
                first, below, fields["sender"], fields.get("date", ""), fields.get("subject", ""), is_forward
            )
        number = below - 1
    return None


def find_answered(lines: Sequence[str]) -> int | None:
    """The number of the line that introduces a quoted earlier mail: "On … wrote:"; None if there is none."""
    for number, line in enumerate(lines):
        two = f"{line} {lines[number + 1]}" if number + 1 < len(lines) else line
        if len(line) < _LONGEST_LINE and (_ANSWERED.fullmatch(line) or _opens_over_two(line, two)):
            return number
    return None


def says_forwarded(text: str) -> bool:
    """Whether a text has the line that mail programs write above a forwarded mail."""
    return any(_FORWARD.fullmatch(line.strip()) for line in text.split("\n") if len(line) < _LONGEST_LINE)


def _opens_over_two(line: str, two: str) -> bool:
    is_open = len(two) < _LONGEST_LINE and line[:1].isupper() and not line.endswith(":")
    return is_open and bool(_ON_DAY.match(line) and _ANSWERED.fullmatch(two))


def _read(lines: Sequence[str], first: int) -> tuple[dict[str, str], int]:
    """The fields from line `first` on, and the number of the first line below them."""
    fields: dict[str, str] = {}
    number, last = first, min(len(lines), first + 2 * _MOST_LINES)
    while number < last:
        match = _match(lines[number])
        if match is None:
            if number > first and _goes_on(lines[number - 1], lines[number]):
                number += 1
                continue
            if fields and not lines[number].strip() and number + 1 < last and _match(lines[number + 1]):
                number += 1
                continue
            break
        value, step = (match["value"] or "").strip(" *\u00a0"), 1
        if not value and number + 1 < len(lines) and not _match(lines[number + 1]):
            value, step = lines[number + 1].strip(), 2
        for name in ("sender", "date", "subject", "other"):
            if match[name]:
                fields.setdefault("to" if name == "other" else name, value)
        number += step
    return fields, number


def _goes_on(above: str, line: str) -> bool:
    """Whether a line continues a list of addresses."""
    is_open = line[:1].isspace() or above.rstrip().endswith((",", ";"))
    return is_open and "@" in line and len(line) < _LONGEST_LINE


def _match(line: str) -> re.Match[str] | None:
    return _LABEL.match(line.strip()) if ":" in line and len(line) < _LONGEST_LINE else None


def _marker(lines: Sequence[str], first: int) -> tuple[int, bool]:
    """The number of the line above a header that introduces it (else of the header), and whether that line
    marks a forwarded mail."""
    for number in _above(lines, first):
        if _FORWARD.fullmatch(lines[number].strip()):
            return number, True
        if _ORIGINAL.fullmatch(lines[number].strip()):
            return number, False
    return first, False


def _above(lines: Sequence[str], first: int) -> Iterator[int]:
    for number in range(first - 1, max(-1, first - 4), -1):
        if lines[number].strip():
            yield number
            return
