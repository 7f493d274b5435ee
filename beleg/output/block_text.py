"""Blocks of quotes in a terminal: indented text is wrapped to the width of the terminal."""

import re
from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.style import Style
from rich.text import Text

from beleg.terminal.console import clean
from bot.citations.answer import without_marks
from bot.links.addresses import short_address
from bot.wording.layout.blocks import ArticleBlock, QuoteLine
from bot.wording.layout.layout import Layout, OwnWords
from languages.catalogues import translations

_INDENT = 2
_MAX_HEADLINE_CHARACTERS = 300
_MAX_DETAILS_CHARACTERS = 400

_NAME_PARTS = re.compile(r"[^/\-_.]*[/\-_.]?")
"""File names may be broken after these characters at the end of a line."""


def print_layout(console: Console, layout: Layout, *, briefly: bool, leads: bool = False) -> None:
    """Prints the answer's own words and the blocks under them, with blank lines between; `briefly` without
    ids and addresses. With `leads` the first quote is highlighted as the answer."""
    for said in layout.said:
        print_said(console, said)
        console.print()
    between = False
    for section in layout.sections:
        if between:
            console.print()
        if section.heading:
            print_said(console, section.heading)
        for number, block in enumerate(section.blocks):
            if number:
                console.print()
            print_block(console, block, briefly=briefly, leads=leads)
        between = True


def print_said(console: Console, said: OwnWords) -> None:
    """Prints a line in the answerer's own words, with its numbers."""
    print_hanging(console, Text.assemble((one_line(said.words), "bold"), (_marks(said.numbers), "cyan")))


def print_block(console: Console, block: ArticleBlock, *, briefly: bool, leads: bool = False) -> None:
    """Prints a headline, when and where it was published, and the quotes under it."""
    print_headline(console, block)
    for line in block.lines:
        _print_line(console, line, briefly=briefly, leads=leads and 1 in line.numbers)
    if not briefly:
        print_address(console, shown_id(block), block.link)


def print_headline(console: Console, block: ArticleBlock, *, mark: str = "") -> None:
    """Prints headline and details after a mark such as a number. For an article that was named before, a line
    says where."""
    if block.named_before:
        print_hanging(console, Text.assemble(mark, (block.named_before, "dim")))
    else:
        headline = _bounded(block.headline, _MAX_HEADLINE_CHARACTERS)
        style = Style(bold=True, link=clean(block.link) if block.link else None)
        print_hanging(console, Text.assemble((mark, "cyan"), (headline, style)))
        if told := _bounded(" · ".join(block.details), _MAX_DETAILS_CHARACTERS):
            print_hanging(console, Text(told, style="dim"), indent=len(mark))
    if block.became:
        print_hanging(console, Text(block.became, style="yellow"), indent=len(mark))


def shown_id(block: ArticleBlock) -> str:
    """The article's id; "" when the headline is the id already."""
    return "" if block.article_id == block.headline else block.article_id


def print_address(console: Console, article_id: str, link: str | None, *, indent: int = _INDENT) -> None:
    """Prints the id, with which `beleg show` finds the article, and its address, shortened where it can be
    clicked."""
    for part in filter(None, _parted(clean(article_id), console.width - indent, console)):
        console.print(Text(" " * indent + part, style="dim"))
    if link and console.is_terminal:
        style = Style(dim=True, link=clean(link))
        for part in _parted(clean(short_address(link)), console.width - indent, console):
            console.print(Text.assemble(" " * indent, (part, style)))
    elif link:
        console.print(Text(" " * indent + clean(link), style="dim"))


def print_more(console: Console, count: int, language: str, *, how: str) -> None:
    """Prints how many articles were held back, and how to see them."""
    more = translations(language).ngettext("1 more source: {how}", "{count} more sources: {how}", count)
    console.print(Text(f"\n{more.format(count=count, how=how)}", style="dim"))


def print_hanging(console: Console, text: Text, *, indent: int = 0) -> None:
    """Prints a paragraph with all its lines indented; as one line where lines are not wrapped."""
    if console.soft_wrap:
        console.print(Text.assemble(" " * indent, text))
        return
    for line in text.wrap(console, max(1, console.width - indent)):
        line.rstrip()
        console.print(Text.assemble(" " * indent, line))


def one_line(words: str) -> str:
    """An article's words on one line, without numbers that look like ours: as a separate line they could pass
    for one of our own lines."""
    return " ".join(without_marks(clean(words)).split())


def _print_line(console: Console, line: QuoteLine, *, briefly: bool, leads: bool) -> None:
    if line.place:
        print_hanging(console, Text(one_line(line.place), style="dim"), indent=_INDENT)
    words = Text.assemble(
        ("… " if line.cut else "", "dim"),
        (one_line(line.words), "bold" if leads else ""),
        (_marks(line.numbers), "cyan"),
        (f" ({line.page})" if line.page else "", "dim"),
    )
    print_hanging(console, words, indent=_INDENT)
    if line.became:
        print_hanging(console, Text(line.became, style="yellow"), indent=2 * _INDENT)
    if line.said and not briefly:
        print_hanging(console, Text(one_line(line.said), style="dim"), indent=2 * _INDENT)


def _marks(numbers: Iterable[int]) -> str:
    return "".join(f" [{number}]" for number in numbers)


def _bounded(words: str, most: int) -> str:
    line = one_line(words)
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _parted(name: str, width: int, console: Console) -> Iterator[str]:
    """A name in lines of at most `width` columns, broken after slashes, hyphens, underscores and dots. A part
    that is longer stays whole."""
    if console.soft_wrap or len(name) <= width:
        yield name
        return
    line = ""
    for part in filter(None, _NAME_PARTS.findall(name)):
        if line and len(line) + len(part) > width:
            yield line
            line = ""
        line += part
    yield line
