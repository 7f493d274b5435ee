"""The layout of an answer: what it says, and under that the articles that prove it, one block each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.citations.answer import Answer, Statement
from bot.citations.listed_article import details
from bot.links.addresses import web_address
from bot.wording.layout.blocks import ArticleBlock, block_of, lone_block
from bot.wording.refusal import closest, closest_heading
from languages.catalogues import translations


def _also(language: str) -> str:
    """The heading above blocks that do not belong under the heading before."""
    return translations(language).gettext("Also:")


FIRST_BLOCKS = 3
"""This many articles fit on a phone's screen with their quotes."""


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The answerer's own words, and the numbers of the quotes that support them."""

    words: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under a heading that concerns only them, such as "Older figures:"; None for no heading. The
    numbers of the quotes below are not repeated in the heading."""

    blocks: tuple[ArticleBlock, ...]
    heading: OwnWords | None = None


@dataclass(frozen=True, slots=True)
class ListedLine:
    """An article in a list: its headline, linked where possible, and when and where it appeared."""

    headline: str
    details: str
    link: str | None


@dataclass(frozen=True, slots=True)
class Layout:
    """`opening` comes before everything else; for a refusal it is the whole message, and `closest` are nearby
    sentences. `said` is what the answerer says in its own words, `sections` are the quotes, `articles` those
    of a list."""

    opening: str = ""
    said: tuple[OwnWords, ...] = ()
    sections: tuple[Section, ...] = ()
    articles: tuple[ListedLine, ...] = ()
    closest_heading: str = ""
    closest: tuple[ArticleBlock, ...] = ()

    @property
    def blocks(self) -> tuple[ArticleBlock, ...]:
        return tuple(block for section in self.sections for block in section.blocks)


def lay_out(answer: Answer) -> Layout:
    """The layout of the whole answer. The answerer's own words come first, then each quote where it is first
    needed, with the others of its article. Words that end in a colon, such as "Older figures:", become
    headings above the articles that they name."""
    if answer.refused:
        near = tuple(lone_block(citation, answer.language) for citation in closest(answer))
        return Layout(answer.refusal, closest_heading=closest_heading(answer) if near else "", closest=near)
    said, groups = _grouped(answer)
    listed = tuple(
        ListedLine(one.headline, details(one, answer.language), web_address(one.source.url))
        for one in answer.articles
    )
    return Layout(answer.opening, tuple(said), tuple(_sections(answer, groups)), listed)


def first_view(layout: Layout) -> Layout:
    """The layout with only its first blocks, and every block that the answer depends on."""
    return _with_blocks(layout, _kept(layout))


def left_over(layout: Layout) -> Layout | None:
    """The blocks that are not in the first view; None if there are none."""
    kept = _kept(layout)
    rest = [block for block in layout.blocks if block not in kept]
    return _with_blocks(Layout(sections=layout.sections), rest) if rest else None


@dataclass(slots=True)
class _Group:
    """The numbers of quotes, grouped by article, under one heading or none."""

    heading: Statement | None
    articles: dict[str, list[int]]


def _grouped(answer: Answer) -> tuple[list[OwnWords], list[_Group]]:
    said: list[OwnWords] = []
    groups: list[_Group] = []
    homes: dict[str, _Group] = {}
    """Which group has the block of an article."""
    placed: set[int] = set()

    def place(numbers: tuple[int, ...]) -> None:
        for number in numbers:
            if number in placed:
                continue
            placed.add(number)
            article_id = answer.citations[number - 1].source.article_id
            if article_id not in homes and (not groups or groups[-1].heading):
                groups.append(_Group(None, {}))
            group = homes.setdefault(article_id, groups[-1])
            group.articles.setdefault(article_id, []).append(number)

    for statement in answer.statements:
        if statement.text in {answer.citations[number - 1].quote for number in statement.numbers}:
            place(statement.numbers)
            continue
        new = [number for number in statement.numbers if number not in placed]
        if not _is_heading(statement.text) or not new:
            said.append(OwnWords(statement.text, statement.numbers))
            place(statement.numbers)
            continue
        placed.update(new)
        group = _Group(statement, {})
        for number in new:
            article_id = answer.citations[number - 1].source.article_id
            group.articles.setdefault(article_id, []).append(number)
            homes.setdefault(article_id, group)
        groups.append(group)
    return said, groups


def _is_heading(words: str) -> bool:
    return words.rstrip().endswith((":", "：", "："))


def _sections(answer: Answer, groups: list[_Group]) -> Iterator[Section]:
    turns_on = _turns_on(answer)
    named: dict[str, int] = {}
    for place, group in enumerate(groups):
        blocks = []
        for article_id, numbers in group.articles.items():
            block = block_of(answer, numbers, named_at=named.get(article_id))
            named.setdefault(article_id, block.number)
            blocks.append(replace(block, stays=not turns_on.isdisjoint(numbers)))
        also = OwnWords(_also(answer.language)) if place else None
        yield Section(tuple(blocks), _heading(group) or also)


def _heading(group: _Group) -> OwnWords | None:
    if group.heading is None:
        return None
    under = {number for numbers in group.articles.values() for number in numbers}
    return OwnWords(
        group.heading.text, () if under.issuperset(group.heading.numbers) else group.heading.numbers
    )


def _turns_on(answer: Answer) -> set[int]:
    """The numbers of the quotes without which the answer would mislead: those of the first statement and of
    every fixed phrase, such as yes or no; sources that differ; figures and versions that were replaced, and
    what replaced them; the events of a timeline."""
    said, _ = _grouped(answer)
    spoken = said if answer.answerer == "extractive" else said[:1]
    numbers = {number for one in spoken for number in one.numbers}
    numbers.update(number for one in answer.disagreements for number in one.numbers)
    for number, citation in enumerate(answer.citations, start=1):
        newer = answer.superseded_by(number)
        if citation.day or newer or answer.supersession(number):
            numbers.update(filter(None, (number, newer)))
    return numbers


def _kept(layout: Layout) -> list[ArticleBlock]:
    """The blocks of the first view."""
    room = FIRST_BLOCKS - sum(block.stays for block in layout.blocks)
    kept = []
    for block in layout.blocks:
        if not block.stays:
            room -= 1
        if block.stays or room >= 0:
            kept.append(block)
    return kept


def _with_blocks(layout: Layout, blocks: list[ArticleBlock]) -> Layout:
    sections = (
        replace(section, blocks=tuple(block for block in section.blocks if block in blocks))
        for section in layout.sections
    )
    return replace(layout, sections=tuple(section for section in sections if section.blocks))
