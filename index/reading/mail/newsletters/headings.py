"""Finds the headings of a newsletter that open its stories."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.reading.html.visible_text.blocks import Block, BlockKind, letters
from index.reading.mail.links import is_link
from index.reading.mail.newsletters.footers import is_running_text
from index.reading.mail.newsletters.furniture import is_read_more

_GREETING = re.compile(
    r"\W*(?:guten\s+(?:morgen|tag|abend)|moin|hallo|liebe[rs]?\s|sehr\s+geehrte|willkommen|editorial|good\s+(?:morning|afternoon|evening)|"
    r"hello|hi\b|dear\s|welcome|bonjour|bonsoir|chère?s?\s|édito|buenos\s+días|buenas\s+tardes|hola\b|querid[oa]s?\s|günaydın|merhaba|"
    r"iyi\s+(?:günler|akşamlar)|доброе\s+утро|добрый\s+(?:день|вечер)|здравствуйте|дорогие\s)",
    re.IGNORECASE,
)
_BOLD_LEVEL = 8
_LINK_LEVEL = 9
_LONGEST_HEADING = 250
_FEWEST_STORIES = 2
_FEWEST_WORDS = 3
_ALL_LINKS = 0.9


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: the number of its block (`place`), its level from 1 to 9, and the addresses it links to."""

    place: int
    level: int
    text: str
    links: tuple[str, ...]


def read_headings(blocks: Sequence[Block]) -> list[Heading]:
    """The blocks that are marked as headings. If none of these is followed by text, also links directly above
    text."""
    marked = [
        Heading(place, block.level, block.text, tuple(_links(block)))
        for place, block in enumerate(blocks)
        if block.kind is BlockKind.HEADING
        and len(block.text) <= _LONGEST_HEADING
        and not is_read_more(block.text)
    ]
    if any(
        is_running_text(block)
        for heading in marked
        for block in blocks[heading.place + 1 : heading.place + 2]
    ):
        return marked
    bare = [
        Heading(place, _LINK_LEVEL, block.text, tuple(_links(block)))
        for place, block in enumerate(blocks[:-1])
        if _is_bare_link(block) and is_running_text(blocks[place + 1])
    ]
    return sorted([*marked, *bare], key=lambda heading: heading.place)


def _is_bare_link(block: Block) -> bool:
    words = block.text.split()
    is_long = len(words) >= _FEWEST_WORDS and len(block.text) <= _LONGEST_HEADING
    return (
        block.kind is not BlockKind.HEADING
        and block.linked >= _ALL_LINKS
        and is_long
        and not is_read_more(block.text)
    )


def _links(block: Block) -> Iterator[str]:
    """The addresses to which a block's words link."""
    wanted = letters(block.text)
    around = (block.element, *block.element.iterancestors())
    links = [*block.element.iterdescendants("a"), *(element for element in around if element.tag == "a")]
    for link in links:
        words = letters(link.text_content())
        if words and (words in wanted or wanted in words) and is_link(link.get("href")):
            yield link.get("href")


def find_opening(blocks: Sequence[Block], headings: Sequence[Heading], subject: str | None) -> list[Heading]:
    """The headings that open stories, in order; empty if the mail is not a collection of stories."""
    with_text = [one for number, one in enumerate(headings) if _has_text(blocks, headings, number)]
    labels = {id(one) for number, one in enumerate(headings) if _is_label(headings, number, with_text)}
    with_text = [one for one in with_text if id(one) not in labels]
    linked = [one for one in with_text if one.links or any(_more(blocks, headings, one))]
    if len(linked) >= _FEWEST_STORIES:
        deepest = max(one.level for one in linked)
        usual = Counter(one.level for one in linked).most_common(1)[0][0]
        own = [one for one in with_text if one in linked or one.level <= min(deepest, usual)]
        return [one for one in own if not _is_masthead(one, linked, usual, subject)]
    levels = Counter(one.level for one in with_text)
    several = [level for level in sorted(levels) if levels[level] >= _FEWEST_STORIES]
    if not several or _is_one_article(blocks, headings, several[0], subject):
        return []
    return [one for one in with_text if one.level <= several[0]]


def _is_masthead(own: Heading, linked: Sequence[Heading], usual: int, subject: str | None) -> bool:
    """Whether a heading is above all stories and is the newsletter's name or greeting."""
    if own in linked or own.place > linked[0].place:
        return False
    is_subject = letters(own.text) == letters(subject or "")
    return own.level < usual or is_subject or bool(_GREETING.match(own.text))


def _has_text(blocks: Sequence[Block], headings: Sequence[Heading], number: int) -> bool:
    """Whether there is running text below a heading, including text under lower headings without a link."""
    own = headings[number]
    end = len(blocks)
    for other in headings[number + 1 :]:
        if other.level <= own.level or other.links:
            end = other.place
            break
    return any(is_running_text(block) for block in blocks[own.place + 1 : end])


def _is_label(headings: Sequence[Heading], number: int, with_text: Sequence[Heading]) -> bool:
    """Whether a heading is the label of a section: a lower heading follows directly, and the section has
    several stories or its label is short or in capitals."""
    own = headings[number]
    if own.links or number + 1 == len(headings):
        return False
    below = headings[number + 1]
    if below.place != own.place + 1 or below.level <= own.level:
        return False
    ends = [other.place for other in headings[number + 1 :] if other.level <= own.level]
    end = ends[0] if ends else 10**9
    inside = [other for other in with_text if own.place < other.place < end]
    return len(inside) > 1 or len(own.text.split()) <= _FEWEST_WORDS or own.text.isupper()


def _is_one_article(
    blocks: Sequence[Block], headings: Sequence[Heading], level: int, subject: str | None
) -> bool:
    """Whether headings of this level are within one article: then its title, which is the subject, is above
    them and followed by text. A newsletter's name is followed at most by a greeting."""
    if level >= _BOLD_LEVEL:
        return True  # lines in bold may be stories or parts of one article
    for own in (one for one in headings if one.level < level and _says(one.text, subject)):
        end = next(
            (one.place for one in headings if one.place > own.place and one.level <= level), len(blocks)
        )
        below = [block for block in blocks[own.place + 1 : end] if block.kind is not BlockKind.HEADING]
        if any(map(is_running_text, below)) and not any(_GREETING.match(block.text) for block in below):
            return True
    return False


def _says(heading: str, subject: str | None) -> bool:
    """Whether a heading contains the subject, or is a part of it and the rest of the subject has no digit."""
    words, wanted = letters(heading), letters(subject or "")
    if not words or not wanted:
        return False
    return wanted in words or (words in wanted and not any(map(str.isdigit, wanted.replace(words, ""))))


def _more(blocks: Sequence[Block], headings: Sequence[Heading], own: Heading) -> Iterator[str]:
    """The addresses of links to the full story below its heading."""
    for block in blocks[own.place + 1 : _next_place(blocks, headings, own)]:
        if is_read_more(block.text):
            yield from (href for link in block.element.iter("a") if is_link(href := link.get("href")))


def _next_place(blocks: Sequence[Block], headings: Sequence[Heading], own: Heading) -> int:
    after = (one.place for one in headings if one.place > own.place)
    return next(after, len(blocks))
