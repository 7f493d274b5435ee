"""The stories of a newsletter, told apart by its headings.

A heading opens a story when it leads to a page, or a link to the whole of it stands below, and it has running
text of its own. Where fewer than two do, headings of one level with text below are stories, unless the mail is
one article: then its subject stands as a heading above them. A heading that only has others below is the label
of a section. Teasers of a sentence or two are stories: they are what the newsletter says. What is cut off in
them ("…") is not quoted.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from index.readers.fields import clean_label
from index.readers.html.blocks import Block, Kind, letters
from index.readers.html.runs import Run
from index.readers.mail.footers import is_running_text
from index.readers.mail.furniture import is_read_more
from index.readers.mail.links import is_link, plain_address

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
_MOST_STEPS = 12
_MOST_HEADINGS = 500


@dataclass(frozen=True, slots=True)
class Story:
    """A story's title, address and blocks, its heading among them. What belongs to none, as an editor's
    greeting, has no title."""

    title: str | None
    address: str | None
    blocks: tuple[Block, ...]
    is_teaser: bool = False


@dataclass(frozen=True, slots=True)
class _Heading:
    place: int
    level: int
    text: str
    links: tuple[str, ...]


def divide(blocks: Sequence[Block], subject: str | None) -> list[Story]:
    """The stories in their order; the mail as one, without a title, when it is no collection."""
    blocks = list(_parted(blocks))
    headings = _headings(blocks)
    if len(headings) > _MOST_HEADINGS:
        headings = []  # a list of something, not a newsletter
    opening = _opening(blocks, headings, subject)
    if len(opening) < _FEWEST_STORIES:
        return [_whole(blocks, headings, subject)]
    return list(_stories(blocks, headings, opening))


def _parted(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, lines in bold at the beginning of a block or between its paragraphs as headings of their
    own."""
    for block in blocks:
        if block.kind is not Kind.TEXT or not any(_is_heading_line(run) for run in block.runs):
            yield block
            continue
        runs: list[Run] = []
        for run in block.runs:
            if not _is_heading_line(run):
                runs.append(run)
                continue
            if any(one.text for one in runs):
                yield replace(block, runs=tuple(runs), linked=0.0)
            yield replace(block, runs=(run,), kind=Kind.HEADING, level=_BOLD_LEVEL)
            runs = []
        if any(one.text for one in runs):
            yield replace(block, runs=tuple(runs), linked=0.0)


def _is_heading_line(run: Run) -> bool:
    ends = run.text.rstrip("\"'’”“»)")[-1:]
    return run.strong and len(run.text) <= _LONGEST_HEADING and (ends.isalnum() or ends in "?!")


def _headings(blocks: Sequence[Block]) -> list[_Heading]:
    marked = [
        _Heading(place, block.level, block.text, tuple(_links(block)))
        for place, block in enumerate(blocks)
        if block.kind is Kind.HEADING and len(block.text) <= _LONGEST_HEADING and not is_read_more(block.text)
    ]
    if any(
        is_running_text(block)
        for heading in marked
        for block in blocks[heading.place + 1 : heading.place + 2]
    ):
        return marked
    bare = [
        _Heading(place, _LINK_LEVEL, block.text, tuple(_links(block)))
        for place, block in enumerate(blocks[:-1])
        if _is_bare_link(block) and is_running_text(blocks[place + 1])
    ]
    return sorted([*marked, *bare], key=lambda heading: heading.place)


def _is_bare_link(block: Block) -> bool:
    words = block.text.split()
    is_long = len(words) >= _FEWEST_WORDS and len(block.text) <= _LONGEST_HEADING
    return (
        block.kind is not Kind.HEADING
        and block.linked >= _ALL_LINKS
        and is_long
        and not is_read_more(block.text)
    )


def _links(block: Block) -> Iterator[str]:
    """The addresses that a block's words lead to."""
    wanted = letters(block.text)
    around = (block.element, *block.element.iterancestors())
    links = [*block.element.iterdescendants("a"), *(element for element in around if element.tag == "a")]
    for link in links:
        words = letters(link.text_content())
        if words and (words in wanted or wanted in words) and is_link(link.get("href")):
            yield link.get("href")


def _opening(blocks: Sequence[Block], headings: Sequence[_Heading], subject: str | None) -> list[_Heading]:
    """The headings that open stories."""
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


def _is_masthead(own: _Heading, linked: Sequence[_Heading], usual: int, subject: str | None) -> bool:
    """Whether a heading above all stories is the newsletter's name, or its greeting."""
    if own in linked or own.place > linked[0].place:
        return False
    is_subject = letters(own.text) == letters(subject or "")
    return own.level < usual or is_subject or bool(_GREETING.match(own.text))


def _has_text(blocks: Sequence[Block], headings: Sequence[_Heading], number: int) -> bool:
    """Whether running text stands below a heading, if under a heading below it that has no link."""
    own = headings[number]
    end = len(blocks)
    for other in headings[number + 1 :]:
        if other.level <= own.level or other.links:
            end = other.place
            break
    return any(is_running_text(block) for block in blocks[own.place + 1 : end])


def _is_label(headings: Sequence[_Heading], number: int, with_text: Sequence[_Heading]) -> bool:
    """Whether a heading names a section: another follows at once, and there are several or it is short."""
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
    blocks: Sequence[Block], headings: Sequence[_Heading], level: int, subject: str | None
) -> bool:
    """Whether headings of this level part one article: then its title, which is the subject, stands above them
    with text of its own. A newsletter's name has none but a greeting."""
    if level >= _BOLD_LEVEL:
        return True  # bold lines alone do not tell stories from parts of one
    for own in (one for one in headings if one.level < level and _says(one.text, subject)):
        end = next(
            (one.place for one in headings if one.place > own.place and one.level <= level), len(blocks)
        )
        below = [block for block in blocks[own.place + 1 : end] if block.kind is not Kind.HEADING]
        if any(map(is_running_text, below)) and not any(_GREETING.match(block.text) for block in below):
            return True
    return False


def _says(heading: str, subject: str | None) -> bool:
    """Whether a heading is the subject, or a part of it and what else is there is neither a day nor a number."""
    words, wanted = letters(heading), letters(subject or "")
    if not words or not wanted:
        return False
    return wanted in words or (words in wanted and not any(map(str.isdigit, wanted.replace(words, ""))))


def _more(blocks: Sequence[Block], headings: Sequence[_Heading], own: _Heading) -> Iterator[str]:
    """The addresses of links to the whole of a story below its heading."""
    for block in blocks[own.place + 1 : _next_place(blocks, headings, own)]:
        if is_read_more(block.text):
            yield from (href for link in block.element.iter("a") if is_link(href := link.get("href")))


def _next_place(blocks: Sequence[Block], headings: Sequence[_Heading], own: _Heading) -> int:
    after = (one.place for one in headings if one.place > own.place)
    return next(after, len(blocks))


def _whole(blocks: Sequence[Block], headings: Sequence[_Heading], subject: str | None) -> Story:
    """The mail as one article, with the address that its heading leads to."""
    wanted = letters(subject or "")
    own = [one for one in headings if (wanted and letters(one.text) in (wanted, "")) or len(headings) == 1]
    addresses = (address for one in own for link in one.links if (address := plain_address(link)))
    kept = tuple(block for block in blocks if not is_read_more(block.text))
    return Story(None, next(addresses, None), kept)


def _stories(
    blocks: Sequence[Block], headings: Sequence[_Heading], opening: Sequence[_Heading]
) -> Iterator[Story]:
    breaks = {one.place for one in headings if one.level < min(one.level for one in opening)}
    places = [one.place for one in opening]
    titles = {letters(one.text) for one in opening}
    ends = [min([*(p for p in (*places, *breaks) if p > own), len(blocks)]) for own in places]
    steps = _steps(blocks, places[:-1], ends[:-1])
    ends[-1] = _last_end(blocks, places, ends[-1], steps)
    greeting = [block for block in blocks[: places[0]] if letters(block.text) not in titles]
    if any(map(is_running_text, greeting)):
        yield Story(None, None, tuple(block for block in greeting if not is_read_more(block.text)))
    for own, end in zip(opening, ends, strict=True):
        inside = blocks[own.place : end]
        more = [link for block in inside if is_read_more(block.text) for link in _hrefs(block)]
        address = next((plain for link in (*own.links, *more) if (plain := plain_address(link))), None)
        kept = tuple(block for block in _until_more(inside) if not is_read_more(block.text))
        yield Story(clean_label(own.text), address, kept, bool(more or own.links))


def _hrefs(block: Block) -> list[str]:
    return [href for link in block.element.iter("a") if is_link(href := link.get("href"))]


def _until_more(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks up to the last link to the whole of the story."""
    more = [number for number, block in enumerate(blocks) if is_read_more(block.text)]
    return blocks[: more[-1]] if more else blocks


def _steps(blocks: Sequence[Block], places: Sequence[int], ends: Sequence[int]) -> int:
    """How many elements up from their headings all of each story lies in one."""
    needed = 0
    for place, end in zip(places, ends, strict=True):
        texts = [block for block in blocks[place + 1 : end] if is_running_text(block)]
        around = [blocks[place].element, *blocks[place].element.iterancestors()]
        inside = (
            step for step, element in enumerate(around) if all(_is_in(block, element) for block in texts)
        )
        needed = max(needed, next(inside, _MOST_STEPS))
    return needed


def _last_end(blocks: Sequence[Block], places: Sequence[int], end: int, steps: int) -> int:
    """Where the last story ends: what lies outside its element, where the others lie inside of theirs, is the
    editor's farewell."""
    around = [blocks[places[-1]].element, *blocks[places[-1]].element.iterancestors()]
    if steps >= min(_MOST_STEPS, len(around)) or any(
        _is_in(blocks[place], around[steps]) for place in places[:-1]
    ):
        return end
    inside = [number for number in range(places[-1], end) if _is_in(blocks[number], around[steps])]
    has_text = any(is_running_text(blocks[number]) for number in inside)
    return inside[-1] + 1 if has_text else end


def _is_in(block: Block, element: HtmlElement) -> bool:
    return block.element is element or any(around is element for around in block.element.iterancestors())
