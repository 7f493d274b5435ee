"""A mail's HTML part: the blocks of its text, and the header of a forwarded mail inside it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from index.reading.html.source import parse_page
from index.reading.html.visible_text.blocks import Block, read_html_blocks
from index.reading.mail.forwarded import (
    MOST_FORWARDS,
    ForwardedMail,
    find_answered,
    find_original,
    says_forwarded,
)
from index.reading.mail.links import plain_address
from index.reading.mail.newsletters.footers import without_furniture
from index.reading.mail.newsletters.furniture import is_view_link
from index.reading.mail.newsletters.layout import prepare

_NOTE_CHARACTERS = 600
"""A note above a forwarded mail is not longer than this."""

_LONGEST_LINK = 120


@dataclass(frozen=True, slots=True)
class Letter:
    """The blocks of a mail's text, the header of the mail that it forwards (or None), the address of the mail
    itself on the web (or None), and the language that its markup states (or None)."""

    blocks: tuple[Block, ...]
    original: ForwardedMail | None
    address: str | None
    language: str | None


def read_letter(html: str, *, is_forward: bool, is_reply: bool) -> Letter:
    """The content of a mail's markup. Raises UnreadableArticle when it is blank, too large or nested too
    deeply."""
    tree = parse_page(html)
    found = tree.find("body") if tree.tag == "html" else tree
    body = found if found is not None else tree
    forwarded = is_forward or says_forwarded(body.text_content()[:20_000])
    prepare(body, keep_quotes=forwarded)
    language = tree.get("lang") or None
    blocks, original = _own(
        read_html_blocks(body, language=language), is_forward=forwarded, is_reply=is_reply
    )
    return Letter(tuple(without_furniture(blocks)), original, _web_address(body), language)


def _own(
    blocks: Sequence[Block], *, is_forward: bool, is_reply: bool
) -> tuple[Sequence[Block], ForwardedMail | None]:
    """The blocks of a forwarded mail, which are below its header, with that header; in a reply, the blocks
    above the mail that it answers."""
    original: ForwardedMail | None = None
    for _ in range(MOST_FORWARDS):
        places = [(number, run) for number, block in enumerate(blocks) for run in range(len(block.runs))]
        lines = [blocks[number].runs[run].text.replace("\t", " ") for number, run in places]
        found = find_original(lines)
        if found is None:
            answered = find_answered(lines) if is_reply and not original else None
            return (_cut(blocks, places, 0, answered) if answered else blocks), original
        note = sum(len(line) for line in lines[: found.first])
        is_inner = original is not None and note > _NOTE_CHARACTERS
        is_passed_on = found.is_forward or (is_forward and not is_inner) or not note
        if not is_passed_on or is_inner:
            return (_cut(blocks, places, 0, found.first) if note else blocks), original
        blocks, original = _cut(blocks, places, found.below, len(places)), found
        is_forward, is_reply = False, False
    return blocks, original


def _cut(blocks: Sequence[Block], places: Sequence[tuple[int, int]], first: int, end: int) -> list[Block]:
    """The lines from `first` to `end`, in their blocks."""
    kept: dict[int, list[int]] = {}
    for number, run in places[first:end]:
        kept.setdefault(number, []).append(run)
    cut = (
        replace(blocks[number], runs=tuple(blocks[number].runs[run] for run in runs))
        for number, runs in kept.items()
    )
    return [block for block in cut if any(run.text for run in block.runs)]


def _web_address(body: HtmlElement) -> str | None:
    """The address of the mail itself on the web; None if there is none."""
    for link in body.iterdescendants("a"):
        words = " ".join(link.text_content().split())
        if len(words) <= _LONGEST_LINK and is_view_link(words) and (plain := plain_address(link.get("href"))):
            return plain
    return None
