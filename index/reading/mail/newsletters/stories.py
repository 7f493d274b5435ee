"""The stories of a newsletter, separated by its headings.

A heading opens a story if it links to a page, or a link to the full story is below it, and it has running
text of its own. If there are fewer than two of these, headings of one level with text below are stories,
unless the mail is one article: then its subject is a heading above them. A heading with only other headings
below it is the label of a section. Teasers of one or two sentences are stories too: they are the newsletter's
own text. A sentence that is cut off in them ("…") is not quoted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from lxml.html import HtmlElement

from index.reading.fields.field_values import clean_label
from index.reading.html.visible_text.blocks import Block, BlockKind, letters
from index.reading.html.visible_text.runs import TextRun
from index.reading.mail.links import is_link, plain_address
from index.reading.mail.newsletters.footers import is_running_text
from index.reading.mail.newsletters.furniture import is_read_more
from index.reading.mail.newsletters.headings import Heading, find_opening, read_headings

_BOLD_LEVEL = 8
_LONGEST_HEADING = 250
_FEWEST_STORIES = 2
_MOST_STEPS = 12
_LONG_FAREWELL = 200
"""Text below the stories with at least this many characters is kept as a separate text."""

_MOST_HEADINGS = 500


@dataclass(frozen=True, slots=True)
class NewsletterStory:
    """A story's title, address and blocks, including its heading. Text that belongs to no story, such as an
    editor's greeting, has no title."""

    title: str | None
    address: str | None
    blocks: tuple[Block, ...]
    is_teaser: bool = False


def divide_stories(blocks: Sequence[Block], subject: str | None) -> list[NewsletterStory]:
    """The stories in order. If the mail is not a collection, it is one story without a title."""
    blocks = list(_parted(blocks))
    headings = read_headings(blocks)
    if len(headings) > _MOST_HEADINGS:
        headings = []  # a list, not a newsletter
    opening = find_opening(blocks, headings, subject)
    if len(opening) < _FEWEST_STORIES:
        return [_whole(blocks, headings, subject)]
    return list(_stories(blocks, headings, opening))


def _parted(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, with lines in bold split off as headings."""
    for block in blocks:
        if block.kind is not BlockKind.TEXT or not any(_is_heading_line(run) for run in block.runs):
            yield block
            continue
        runs: list[TextRun] = []
        for run in block.runs:
            if not _is_heading_line(run):
                runs.append(run)
                continue
            if any(one.text for one in runs):
                yield replace(block, runs=tuple(runs), linked=0.0)
            yield replace(block, runs=(run,), kind=BlockKind.HEADING, level=_BOLD_LEVEL)
            runs = []
        if any(one.text for one in runs):
            yield replace(block, runs=tuple(runs), linked=0.0)


def _is_heading_line(run: TextRun) -> bool:
    ends = run.text.rstrip("\"'’”“»)")[-1:]
    return run.strong and len(run.text) <= _LONGEST_HEADING and (ends.isalnum() or ends in "?!")


def _whole(blocks: Sequence[Block], headings: Sequence[Heading], subject: str | None) -> NewsletterStory:
    """The mail as one article, with the address to which its heading links."""
    wanted = letters(subject or "")
    own = [one for one in headings if (wanted and letters(one.text) in (wanted, "")) or len(headings) == 1]
    addresses = (address for one in own for link in one.links if (address := plain_address(link)))
    return NewsletterStory(None, next(addresses, None), _without_more(blocks))


def _stories(
    blocks: Sequence[Block], headings: Sequence[Heading], opening: Sequence[Heading]
) -> Iterator[NewsletterStory]:
    breaks = {one.place for one in headings if one.level < min(one.level for one in opening)}
    places = [one.place for one in opening]
    titles = {letters(one.text) for one in opening}
    ends = [min([*(p for p in (*places, *breaks) if p > own), len(blocks)]) for own in places]
    last = _last_end(blocks, places, ends[-1], _steps(blocks, places[:-1], ends[:-1]))
    greeting = [block for block in blocks[: places[0]] if letters(block.text) not in titles]
    if any(map(is_running_text, greeting)):
        yield NewsletterStory(None, None, _without_more(greeting))
    left = list(blocks[last : ends[-1]])
    elements = {blocks[place].element for place in places}
    for own, end in zip(opening, [*ends[:-1], last], strict=True):
        inside = blocks[own.place : end]
        until = _until_more(inside)
        left += inside[len(until) :]
        more = [link for block in inside if is_read_more(block.text) for link in _hrefs(block)]
        named = (plain for link in (*own.links, *more) if (plain := plain_address(link)))
        address = next(named, None) or _picture_address(blocks[own.place].element, elements)
        yield NewsletterStory(clean_label(own.text), address, _without_more(until), bool(more or own.links))
    if sum(len(block.text) for block in left if is_running_text(block)) >= _LONG_FAREWELL:
        yield NewsletterStory(None, None, _without_more(left))


def _without_more(blocks: Sequence[Block]) -> tuple[Block, ...]:
    return tuple(block for block in blocks if not is_read_more(block.text))


def _picture_address(heading: HtmlElement, headings: set[HtmlElement]) -> str | None:
    """The address to which a story's picture links; None if there is none. The picture is in the largest
    element around the heading that has no other story's heading."""
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
    """The blocks before the last link to the full story; all blocks if there is no link."""
    more = [number for number, block in enumerate(blocks) if is_read_more(block.text)]
    return blocks[: more[-1]] if more else blocks


def _steps(blocks: Sequence[Block], places: Sequence[int], ends: Sequence[int]) -> int:
    """How many elements up from its heading each story lies within one element."""
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
    """The number of the block at which the last story ends. If the other stories each lie within an element,
    blocks outside the last story's element are the editor's farewell."""
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
