"""The text of a plain mail: its lines as they were written, without quotes and signature."""

import re
from collections.abc import Iterator, Sequence

from index.reading.mail.forwarded import find_answered
from index.reading.mime import MailPart
from index.text.paragraphs.furniture.roles import stands_alone
from index.text.paragraphs.lines import Line, make_line
from index.text.paragraphs.wrapping import split_lines

_QUOTED = re.compile(r"^(?:> ?|\| )")
_SIGNATURE = ("-- ", "--", "– ")
_SHORTEST_BROKEN = 40
_NARROWEST = 64
"""A line of a mail was not wrapped if the next word would have fit within this width."""

_ITEM = re.compile(r"(?:[-*•–+]|\d{1,2}[.)])\s")
_LONGEST_SIGNATURE = 25
"""In lines. Longer text after the mark is not a signature, since newsletters separate stories with such marks
too."""

# Links as they are written when HTML is converted for the plain part of a newsletter.
_LINK = re.compile(
    r"\s?(?:<(https?://[^<>\s]{4,2000})>|\[(https?://[^\[\]\s]{4,2000})\]|\(\s?(https?://[^()\s]{4,2000})\s?\))"
)


def read_plain_mail(text: str, part: MailPart, *, is_forward: bool) -> list[str]:
    """The lines of the mail, without signature and, unless `is_forward`, without quotes. Lines wrapped by the
    mail program are joined if the mail is declared as "flowed"."""
    lines = text.split("\n")
    if _parameter(part, "format") == "flowed":
        lines = list(_unflowed(lines, delete_space=_parameter(part, "delsp") == "yes"))
    else:
        lines = [line.rstrip() if line.rstrip() != "--" else line for line in lines]
    lines = without_signature(lines)
    return lines if is_forward else without_quotes(lines)


def without_quotes(lines: Sequence[str]) -> list[str]:
    """The lines without quotes, and without the line that introduces them."""
    answered = find_answered(lines)
    if answered is not None and any(_QUOTED.match(line) for line in lines[answered + 1 : answered + 5]):
        last = answered + 1 if lines[answered].rstrip().endswith(":") else answered + 2
        lines = [*lines[:answered], *lines[last:]]
    return [line for line in lines if not _QUOTED.match(line)]


def unquoted(lines: Sequence[str]) -> list[str]:
    """The lines of a forwarded mail, without the quotation mark before each if most lines have one."""
    marked = sum(bool(_QUOTED.match(line)) for line in lines)
    written = sum(bool(line.strip()) for line in lines)
    return [_QUOTED.sub("", line) for line in lines] if marked * 2 > written else list(lines)


def without_signature(lines: Sequence[str]) -> list[str]:
    """The lines above the mark of a signature; all lines if there is none."""
    for number in range(len(lines) - 1, max(-1, len(lines) - 2 * _LONGEST_SIGNATURE), -1):
        below = sum(bool(line.strip()) for line in lines[number + 1 :])
        if lines[number] in _SIGNATURE and below <= _LONGEST_SIGNATURE:
            return list(lines[:number])
    return list(lines)


def unwrapped_lines(text: str) -> list[Line]:
    """The lines of a mail's text. Mail programs wrap them at about 70 characters, so lines that continue in
    the next line of their block are joined."""
    runs: list[list[Line]] = []
    for line in split_lines(text):
        last = runs[-1][-1] if runs else None
        if last and last.block == line.block and _goes_on(text, last, line):
            runs[-1].append(line)
        else:
            runs.append([line])
    whole = (make_line(text, run[0].start, run[-1].end, run[0].block) for run in runs)
    return [line for line in whole if line]


def _goes_on(text: str, line: Line, below: Line) -> bool:
    written = text[text.rfind("\n", 0, line.end) + 1 : line.end]
    first = text[below.start : below.end].split(None, 1)[0]
    if len(written) < _SHORTEST_BROKEN or line.ends_sentence or _ITEM.match(below.text):
        return False
    has_no_room = len(written) + 1 + len(first) > _NARROWEST
    return (has_no_room or first[:1].islower()) and not stands_alone(line) and not stands_alone(below)


def take_links(line: str) -> tuple[str, list[str]]:
    """The line without the addresses in brackets after words, and these addresses."""
    found = [address for groups in _LINK.findall(line) for address in groups if address]
    return (_LINK.sub("", line).strip(), found) if found else (line, [])


def _unflowed(lines: Sequence[str], *, delete_space: bool) -> Iterator[str]:
    """The lines of flowed text joined (RFC 3676): a line that ends in a blank continues in the next one of
    the same depth of quotes."""
    open_line, open_depth = "", -1
    for line in lines:
        depth = len(line) - len(line.lstrip(">"))
        words = line[depth:].removeprefix(" ")
        if open_depth not in (-1, depth):
            yield _with_depth(open_line.rstrip(), open_depth)
            open_line, open_depth = "", -1
        flows = words.endswith(" ") and words != "-- "
        open_line += (words[:-1] if delete_space else words) if flows else words
        if flows:
            open_depth = depth
            continue
        yield _with_depth(open_line, depth)
        open_line, open_depth = "", -1
    if open_depth != -1:
        yield _with_depth(open_line.rstrip(), open_depth)


def _with_depth(line: str, depth: int) -> str:
    return f"{'>' * depth} {line}" if depth > 0 else line


def _parameter(part: MailPart, name: str) -> str:
    value = part.get_param(name)
    return value.lower() if isinstance(value, str) else ""
