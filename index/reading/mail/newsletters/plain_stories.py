"""The stories of a newsletter in plain text, separated by underlined or numbered headings, headings in
capitals, and headings with an address below them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.reading.fields.field_values import clean_label
from index.reading.mail.links import is_link, plain_address
from index.reading.mail.newsletters.furniture import (
    is_ad_label,
    is_farewell,
    is_letter_furniture,
    is_read_more,
)
from index.reading.mail.plain import take_links
from index.text.paragraphs.furniture.roles import Role, own_role
from index.text.paragraphs.lines import Line, LineShape

_RULE = re.compile(r"\s*(?:[-=_*~#+•·—–]\s?){3,}\s*")
_NUMBER = re.compile(r"\s*(?:\d{1,2}[.)]|[#]{1,4}|[*•►▶→+-])\s+(?=\S)")
_MARKS = re.compile(r"^\s*[#*_=]{1,4}\s*|\s*[#*_=]{1,4}\s*$")
_ADDRESS = re.compile(r"https?://[^\s<>\[\]()]{4,2000}")
_BEFORE_ADDRESS = re.compile(r"^[\W_]*(?:[^\W\d_][^:.!?]{0,40}:)?[\W_]*$")
_LONGEST_HEADING = 160
_FEWEST_STORIES = 2
_BEFORE_END = 0.5


@dataclass(frozen=True, slots=True)
class PlainStory:
    """A story's title, address and text. Text that belongs to no story has no title."""

    title: str | None
    address: str | None
    text: str
    is_teaser: bool = False


@dataclass(slots=True)
class _Line:
    """A line of the mail: its words, the addresses in it, whether it is alone, whether it has the form of a
    heading (`marked`), and whether it is a horizontal rule."""

    text: str
    links: list[str]
    alone: bool = False
    marked: bool = False
    rule: bool = False


def divide_plain(lines: Sequence[str]) -> list[PlainStory]:
    """The stories in order. If the mail is not a collection, it is one story without a title."""
    read = list(_read(_until_end(lines)))
    opening = _opening(read)
    if len(opening) < _FEWEST_STORIES:
        return [PlainStory(None, None, _text(read))]
    return list(_stories(read, opening))


def _until_end(lines: Sequence[str]) -> Sequence[str]:
    """The lines above the one that says how to unsubscribe, if half of the text is there; else all."""
    total, before = sum(map(len, lines)), 0
    for number, line in enumerate(lines):
        if is_farewell(line) and before >= _BEFORE_END * total:
            return lines[:number]
        before += len(line)
    return lines


def _read(lines: Sequence[str]) -> Iterator[_Line]:
    for number, line in enumerate(lines):
        below = lines[number + 1] if number + 1 < len(lines) else ""
        above = lines[number - 1] if number else ""
        words, links = take_links(line)
        found = _ADDRESS.findall(words)
        bare = _ADDRESS.sub("", words)
        linked = bool(links or found) or bool(_ADDRESS.match(below.strip()))
        if is_letter_furniture(bare.strip(), is_linked=linked):
            yield _Line("", [])
            continue
        if found and _BEFORE_ADDRESS.match(bare):
            words, links = "", [*links, *found]
        if _RULE.fullmatch(words) or is_read_more(words):
            yield _Line("", links, rule=bool(_RULE.fullmatch(words)))
            continue
        alone = (not below.strip() or bool(_RULE.fullmatch(below)) or bool(_ADDRESS.search(below))) and (
            not above.strip() or bool(_RULE.fullmatch(above))
        )
        yield _Line(words, links, alone, _is_marked(words, above, below))


def _is_marked(words: str, above: str, below: str) -> bool:
    if not any(map(str.isalpha, words)) or len(words) > _LONGEST_HEADING:
        return False
    underlined = (
        bool(_RULE.fullmatch(below))
        and len(below.strip()) >= 3
        and bool(above.strip() == "" or _RULE.fullmatch(above))
    )
    return (
        underlined
        or words.lstrip().startswith("#")
        or words.isupper()
        or (bool(_NUMBER.match(words)) and not above.strip())
    )


def _opening(lines: Sequence[_Line]) -> list[int]:
    """The numbers of the lines that open stories."""
    headings = [number for number, line in enumerate(lines) if _is_heading(line)]
    ends = [*headings[1:], len(lines)]
    with_text = (
        [own for own, end in zip(headings, ends, strict=True) if _has_text(lines[own + 1 : end])]
        if headings
        else []
    )
    following = dict(zip(headings, ends, strict=True)) if headings else {}
    linked = [
        own
        for own in with_text
        if any(is_link(a) for line in lines[own : following[own]] for a in line.links)
    ]
    if len(linked) >= _FEWEST_STORIES:
        first = linked[0]
        return [own for own in with_text if own in linked or (lines[own].marked and own > first)]
    marked = [own for own in with_text if lines[own].marked]
    return marked if len(marked) >= _FEWEST_STORIES else []


def _is_heading(line: _Line) -> bool:
    if not line.text.strip() or len(line.text) > _LONGEST_HEADING or not (line.alone or line.marked):
        return False
    role = own_role(_bare(line.text))
    return role is Role.HEADING or (
        line.marked and role is Role.TEXT and not line.text.rstrip().endswith(".")
    )


def _has_text(lines: Sequence[_Line]) -> bool:
    return any(own_role(_bare(line.text)) is Role.TEXT for line in lines if line.text.strip()) or (
        sum(len(line.text) for line in lines) > _LONGEST_HEADING
    )


def _bare(text: str) -> Line:
    words = " ".join(_title_words(text).split())
    return Line(0, len(words), words, 0, LineShape.UNKNOWN)


def _title_words(text: str) -> str:
    return _MARKS.sub("", _NUMBER.sub("", text)).strip()


def _stories(lines: Sequence[_Line], opening: Sequence[int]) -> Iterator[PlainStory]:
    greeting = _text(lines[: opening[0]])
    if _has_text([_Line(line, []) for line in greeting.split("\n")]):
        yield PlainStory(None, None, greeting)
    headings = {number for number, line in enumerate(lines) if _is_heading(line)}
    for own, following in zip(opening, [*opening[1:], len(lines)], strict=True):
        end = following
        while end - 1 > own and (end - 1 in headings or not lines[end - 1].text.strip()):
            end -= 1  # the label of the next section
        links = [address for line in lines[own:following] for address in line.links]
        address = next((plain for link in links if (plain := plain_address(link))), None)
        yield PlainStory(
            clean_label(_title_words(lines[own].text)), address, _text(lines[own + 1 : end]), bool(links)
        )


def _text(lines: Sequence[_Line]) -> str:
    """The words of the lines, with one blank line between paragraphs, without advertisements."""
    kept: list[str] = []
    in_ad = False
    for line in lines:
        if is_ad_label(line.text.strip()):
            in_ad = True
        elif line.rule:
            in_ad = False
        words = "" if in_ad else line.text.rstrip()
        if words or (kept and kept[-1]):
            kept.append(words)
    return "\n".join(kept).strip("\n")
