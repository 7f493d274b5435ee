"""The stories of a newsletter, told apart by its headings.

A heading opens a story when it leads to a page, or a link to the whole of it stands below, and it has running
text of its own. Where fewer than two do, headings of one level with text below are stories, unless the mail
is one article: then its subject stands as a heading above them. A heading that only has others below is the
label of a section. Teasers of a sentence or two are stories: they are what the newsletter says. What is cut
off in them ("…") is not quoted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from lxml.html import HtmlElement

from index.reading.fields.field_values import clean_label
from index.reading.html.visible_text.blocks import Block, Kind, letters
from index.reading.html.visible_text.runs import Run
from index.reading.mail.links import is_link, plain_address
from index.reading.mail.newsletters.footers import is_running_text
from index.reading.mail.newsletters.furniture import is_read_more
from index.reading.mail.newsletters.headings import Heading, find_opening, read_headings

_BOLD_LEVEL = 8
_LONGEST_HEADING = 250
_FEWEST_STORIES = 2
_MOST_STEPS = 12
_LONG_FAREWELL = 200
"""In characters. What stands below the stories and is longer is kept as a text of its own."""

_MOST_HEADINGS = 500


@dataclass(frozen=True, slots=True)
class Story:
    """A story's title, address and blocks, its heading among them. What belongs to none, as an editor's
    greeting, has no title."""

    title: str | None
    address: str | None
    blocks: tuple[Block, ...]
    is_teaser: bool = False


def divide(blocks: Sequence[Block], subject: str | None) -> list[Story]:
    """The stories in their order; the mail as one, without a title, when it is no collection."""
    blocks = list(_parted(blocks))
    headings = read_headings(blocks)
    if len(headings) > _MOST_HEADINGS:
        headings = []  # a list of something, not a newsletter
    opening = find_opening(blocks, headings, subject)
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


def _whole(blocks: Sequence[Block], headings: Sequence[Heading], subject: str | None) -> Story:
    """The mail as one article, with the address that its heading leads to."""
    wanted = letters(subject or "")
    own = [one for one in headings if (wanted and letters(one.text) in (wanted, "")) or len(headings) == 1]
    addresses = (address for one in own for link in one.links if (address := plain_address(link)))
    return Story(None, next(addresses, None), _without_more(blocks))


def _stories(
    blocks: Sequence[Block], headings: Sequence[Heading], opening: Sequence[Heading]
) -> Iterator[Story]:
    breaks = {one.place for one in headings if one.level < min(one.level for one in opening)}
    places = [one.place for one in opening]
    titles = {letters(one.text) for one in opening}
    ends = [min([*(p for p in (*places, *breaks) if p > own), len(blocks)]) for own in places]
    last = _last_end(blocks, places, ends[-1], _steps(blocks, places[:-1], ends[:-1]))
    greeting = [block for block in blocks[: places[0]] if letters(block.text) not in titles]
    if any(map(is_running_text, greeting)):
        yield Story(None, None, _without_more(greeting))
    left = list(blocks[last : ends[-1]])
    elements = {blocks[place].element for place in places}
    for own, end in zip(opening, [*ends[:-1], last], strict=True):
        inside = blocks[own.place : end]
        until = _until_more(inside)
        left += inside[len(until) :]
        more = [link for block in inside if is_read_more(block.text) for link in _hrefs(block)]
        named = (plain for link in (*own.links, *more) if (plain := plain_address(link)))
        address = next(named, None) or _picture_address(blocks[own.place].element, elements)
        yield Story(clean_label(own.text), address, _without_more(until), bool(more or own.links))
    if sum(len(block.text) for block in left if is_running_text(block)) >= _LONG_FAREWELL:
        yield Story(None, None, _without_more(left))


def _without_more(blocks: Sequence[Block]) -> tuple[Block, ...]:
    return tuple(block for block in blocks if not is_read_more(block.text))


def _picture_address(heading: HtmlElement, headings: set[HtmlElement]) -> str | None:
    """Where a story's picture leads to: one in the largest element that has no other story's heading."""
    around = heading
    for element in islice(heading.iterancestors(), _MOST_STEPS):
        if any(other is not heading and other in headings for other in element.iterdescendants()):
            break
        around = element
    links = (link for link in around.iterdescendants("a") if next(link.iter("img"), None) is not None)
    return next((plain for link in links if (plain := plain_address(link.get("href")))), None)


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
        texts = [one for one in blocks[place + 1 : end] if is_running_text(one) or is_read_more(one.text)]
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
