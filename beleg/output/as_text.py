"""What a command prints for people."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from textwrap import shorten
from typing import TYPE_CHECKING

from rich.console import Console
from rich.live import Live
from rich.text import Text

from beleg.output.block_text import (
    one_line,
    print_address,
    print_hanging,
    print_headline,
    print_layout,
    print_more,
    shown_id,
)
from beleg.terminal.console import clean, stdout
from bot.citations.answer import Answer, OnText
from bot.citations.listed_article import ListedArticle, details
from bot.citations.other_outlets import other_outlets
from bot.citations.shown_text import shown_text
from bot.links.addresses import web_address
from bot.wording.layout.blocks import block_of
from bot.wording.layout.layout import Layout, first_view, lay_out, left_over
from bot.wording.lines.filters_line import filters_line
from bot.wording.lines.rewriting_line import rewriting_line
from index.search.searcher import Hit
from index.text.articles import Article
from languages.catalogues import translations

if TYPE_CHECKING:
    from beleg.listing import Listing

_CLOSEST_CHARACTERS = 120
_CLOSEST_INDENT = 2
_SOURCE_INDENT = 4
_LIST_INDENT = 3

_LISTED = 10
"""This many articles fit on a screen; `beleg articles` lists more."""


@contextmanager
def shown_meanwhile() -> Iterator[OnText | None]:
    """Shows the answer so far in a terminal while the block runs. Yields the function that updates it; None
    where stdout is not a terminal."""
    console = stdout()
    if not console.is_terminal:
        yield None
        return
    with Live(Text("…", style="dim"), console=console, transient=True, auto_refresh=False) as live:
        yield lambda text: live.update(Text(clean(text)), refresh=True)


def print_answer(answer: Answer, *, briefly: bool = False, whole: bool = False) -> None:
    """Prints the first blocks, and how to see the others; with `whole` all blocks. `briefly`, as in a
    conversation, leaves out the ids and addresses of the sources."""
    console = stdout()
    for line in filter(None, (rewriting_line(answer), filters_line(answer.query))):
        console.print(Text(one_line(line), style="dim"), end="\n\n")
    layout = lay_out(answer)
    if answer.refused:
        console.print(Text(clean(layout.opening), style="yellow"))
        _print_closest(console, layout, briefly=briefly)
        return
    if layout.opening:
        console.print(Text(one_line(layout.opening), style="yellow"), end="\n\n")
    if answer.articles:
        _print_articles(console, answer.articles[:_LISTED], answer.language, briefly=briefly)
        here = briefly and has_left_over(answer)
        _print_left(console, answer.articles_found - _LISTED, answer.language, here=here)
        return
    print_layout(
        console,
        layout if whole else first_view(layout),
        briefly=briefly,
        leads=not (answer.unsure or layout.said),
    )
    if (left := left_over(layout)) and not whole:
        how = "/more" if briefly else "`beleg ask --all …`"
        print_more(console, len(left.blocks), answer.language, how=how)


def has_left_over(answer: Answer) -> bool:
    """Whether `print_answer` holds back something that `print_left_over` prints."""
    return bool(answer.articles[_LISTED:]) or left_over(lay_out(answer)) is not None


def print_left_over(answer: Answer) -> None:
    """Prints what `print_answer` held back, briefly as in a conversation."""
    console = stdout()
    if answer.articles:
        _print_articles(console, answer.articles[_LISTED:], answer.language, briefly=True, first=_LISTED + 1)
        _print_left(console, answer.articles_found - len(answer.articles), answer.language)
    elif left := left_over(lay_out(answer)):
        print_layout(console, left, briefly=True)


def print_sources(answer: Answer) -> None:
    """Prints each quoted article with the numbers of its quotes, who says them, its id and its address; for a
    list, its articles."""
    console = stdout()
    _print_articles(console, answer.articles, answer.language, briefly=False)
    numbers: dict[str, list[int]] = {}
    for number, citation in enumerate(answer.citations, start=1):
        numbers.setdefault(citation.source.article_id, []).append(number)
    for of_article in numbers.values():
        block = block_of(answer, of_article)
        mark = "".join(f"[{number}] " for number in of_article)
        print_headline(console, block, mark=mark)
        for line in block.lines:
            own = "".join(f"[{number}] " for number in line.numbers) if len(block.lines) > 1 else ""
            for told in filter(None, (line.became, one_line(line.said))):
                print_hanging(console, Text.assemble((own, "cyan"), told), indent=_SOURCE_INDENT)
        print_address(console, shown_id(block), block.link, indent=_SOURCE_INDENT)


def print_listing(listing: "Listing", *, most: int) -> None:
    """Prints at most `most` articles, newest first, and how many more there are."""
    console = stdout()
    for line in filter(None, (listing.line, listing.heading)):
        console.print(Text(one_line(line), style="yellow"), end="\n\n")
    _print_articles(console, listing.articles[:most], listing.language, briefly=False)
    _print_left(console, len(listing.articles) - most, listing.language)


def _print_articles(
    console: Console, articles: Iterable[ListedArticle], language: str, *, briefly: bool, first: int = 1
) -> None:
    """Prints numbered headlines, each with when and where it was published; `briefly` without id and
    address."""
    for number, listed in enumerate(articles, start=first):
        headline = one_line(listed.headline)
        print_hanging(console, Text.assemble((f"{number}. ", "cyan"), (headline, "bold")))
        print_hanging(console, Text(one_line(details(listed, language))), indent=_LIST_INDENT)
        if not briefly:
            url = web_address(listed.source.url)
            print_address(console, listed.source.article_id, url, indent=_LIST_INDENT)


def _print_left(console: Console, count: int, language: str, *, here: bool = False) -> None:
    """Says how many more articles there are: `here` says that /more prints them."""
    _ = translations(language).gettext
    more = _("… and {count} more: /more") if here else _("… and {count} more; `beleg articles -n` lists them")
    if count > 0:
        console.print(Text(more.format(count=count), style="dim"))


def _print_closest(console: Console, layout: Layout, *, briefly: bool) -> None:
    if not layout.closest:
        return
    console.print(Text(f"\n{layout.closest_heading}", style="dim"))
    for block in layout.closest:
        print_headline(console, block, mark="- ")
        for line in block.lines:
            words = shorten(one_line(line.words), _CLOSEST_CHARACTERS, placeholder=" …")
            print_hanging(console, Text(words, style="dim"), indent=_CLOSEST_INDENT)
        if not briefly:
            print_address(console, shown_id(block), None)


def print_hits(hits: Iterable[Hit]) -> None:
    console = stdout()
    for rank, hit in enumerate(hits, start=1):
        source = hit.passage.source
        head = clean(source.title or source.path)
        console.print(Text.assemble((f"{rank}. ", "cyan"), (head, "bold"), (f"  {hit.score:.3f}", "dim")))
        console.print(Text(f"   {clean(source.article_id)}", style="dim"))
        if outlets := other_outlets(source.outlet, hit.also_in):
            console.print(Text(f"   also in {one_line(', '.join(outlets))}"))
        console.print(Text(clean(shown_text(hit.passage.text, source))), end="\n\n")


def print_article(article: Article, place: str) -> None:
    """Prints the article's fields and its text; `place` is where the article is in the corpus."""
    console = stdout()
    source = article.source
    published = source.published.isoformat() if source.published else None
    for name, value in (
        ("title", source.title),
        ("outlet", source.outlet),
        ("author", source.author),
        ("published", published),
        ("language", source.language),
        ("kind", source.kind),
        ("rating", source.rating),
        ("url", source.url),
        ("file", place),
    ):
        if value:
            console.print(Text.assemble((f"{name}: ", "dim"), clean(value)))
    console.print()
    console.print(Text(clean(article.text)))
