"""What a command prints for people."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from textwrap import shorten
from typing import TYPE_CHECKING

from rich.console import Console
from rich.live import Live
from rich.text import Text

from beleg.console import clean, stdout
from bot.answer import Answer, OnText, without_marks
from bot.blocks import blocks
from bot.context_line import context_line
from bot.filters_line import filters_line
from bot.listed_article import ListedArticle, details
from bot.other_outlets import other_outlets
from bot.refusal import closest, closest_heading
from bot.render import link, source_line, web_address
from bot.rewriting import rewriting_line
from bot.said_line import said_line
from bot.shown_text import shown_text
from bot.version_line import version_line
from index.articles import Article
from index.search import Hit

if TYPE_CHECKING:
    from beleg.listing import Listing

_CLOSEST_CHARACTERS = 120

_LISTED = 10
"""So many articles fit a screen; `beleg articles` lists more."""

_MORE = {
    "de": "… und {count} weitere; `beleg articles -n` nennt mehr",
    "en": "… and {count} more; `beleg articles -n` lists them",
    "es": "… y {count} más; `beleg articles -n` los enumera",
    "fr": "… et {count} autres ; `beleg articles -n` les donne",
    "tr": "… ve {count} haber daha; `beleg articles -n` hepsini gösterir",
}


@contextmanager
def shown_meanwhile() -> Iterator[OnText | None]:
    """What is there of an answer, in a terminal until the whole of it is printed in its place."""
    console = stdout()
    if not console.is_terminal:
        yield None
        return
    with Live(Text("…", style="dim"), console=console, transient=True, auto_refresh=False) as live:
        yield lambda text: live.update(Text(clean(text)), refresh=True)


def print_answer(answer: Answer, *, briefly: bool = False) -> None:
    """`briefly` without the ids and links of the sources."""
    console = stdout()
    for line in filter(None, (rewriting_line(answer), filters_line(answer.query))):
        console.print(Text(_one_line(line), style="dim"), end="\n\n")
    if answer.refused:
        console.print(Text(clean(answer.refusal), style="yellow"))
        _print_closest(console, answer)
        return
    if answer.opening:
        console.print(Text(_one_line(answer.opening), style="yellow"), end="\n\n")
    if answer.articles:
        _print_articles(console, answer.articles[:_LISTED], answer.language, briefly=briefly)
        _print_left(console, answer.articles_found - _LISTED, answer.language)
        return
    for block in blocks(answer):
        if block.words:
            _print_numbered(console, block.words, block.numbers, style="bold")
        for number in block.quotes:
            if place := context_line(answer.citations[number - 1]):
                console.print(Text(_one_line(place), style="dim"))
            leads = number == 1 and not answer.unsure
            style = "italic" if block.words else "bold" if leads else ""
            _print_numbered(console, answer.citations[number - 1].shown, (number,), style=style)
    print_sources(answer, briefly=briefly)


def print_sources(answer: Answer, *, briefly: bool = False) -> None:
    """Where each quote, or each article of a list, comes from, by its number; `briefly` in a line."""
    console = stdout()
    _print_articles(console, answer.articles, answer.language, briefly=briefly)
    for number, citation in enumerate(answer.citations, start=1):
        console.print(
            Text.assemble((f"[{number}] ", "cyan"), _one_line(source_line(citation, answer.language)))
        )
        if became := version_line(answer, number):
            console.print(Text(f"    {became}", style="yellow"))
        if briefly:
            continue
        if said := said_line(citation, answer.language):
            console.print(Text(f"    {_one_line(said)}"))
        console.print(Text(f"    {clean(citation.source.article_id)}", style="dim"))
        if target := link(citation):
            console.print(Text(f"    {clean(target)}", style="dim"))


def print_listing(listing: "Listing", *, most: int) -> None:
    """At most so many articles, newest first, and how many more there are."""
    console = stdout()
    for line in filter(None, (listing.line, listing.heading)):
        console.print(Text(_one_line(line), style="yellow"), end="\n\n")
    _print_articles(console, listing.articles[:most], listing.language, briefly=False)
    _print_left(console, len(listing.articles) - most, listing.language)


def _print_articles(
    console: Console, articles: Iterable[ListedArticle], language: str, *, briefly: bool
) -> None:
    """A headline a number, and when and where it stood; `briefly` without id and address."""
    for number, listed in enumerate(articles, start=1):
        headline = _one_line(listed.headline)
        console.print(Text.assemble((f"{number}. ", "cyan"), (headline, "bold")))
        console.print(Text(f"   {_one_line(details(listed, language))}"))
        if briefly:
            continue
        console.print(Text(f"   {clean(listed.source.article_id)}", style="dim"))
        if url := web_address(listed.source.url):
            console.print(Text(f"   {clean(url)}", style="dim"))


def _print_left(console: Console, count: int, language: str) -> None:
    if count > 0:
        console.print(Text(_MORE.get(language, _MORE["en"]).format(count=count), style="dim"))


def _print_closest(console: Console, answer: Answer) -> None:
    if not (nearest := closest(answer)):
        return
    console.print(Text(f"\n{closest_heading(answer)}", style="dim"))
    for citation in nearest:
        console.print(Text(f"- {_one_line(source_line(citation, answer.language))}"))
        words = shorten(_one_line(citation.shown), _CLOSEST_CHARACTERS, placeholder=" …")
        console.print(Text(f"  {words}", style="dim"))
        console.print(Text(f"  {clean(citation.source.article_id)}", style="dim"))


def _print_numbered(console: Console, words: str, numbers: Iterable[int], *, style: str) -> None:
    marks = "".join(f" [{number}]" for number in numbers)
    console.print(Text.assemble((_one_line(words), style), (marks, "cyan")), end="\n\n")


def _one_line(words: str) -> str:
    """What is an article's in one line, and without numbers like ours: a line of its own could pass for one
    of ours."""
    return " ".join(without_marks(clean(words)).split())


def print_hits(hits: Iterable[Hit]) -> None:
    console = stdout()
    for rank, hit in enumerate(hits, start=1):
        source = hit.passage.source
        head = clean(source.title or source.path)
        console.print(Text.assemble((f"{rank}. ", "cyan"), (head, "bold"), (f"  {hit.score:.3f}", "dim")))
        console.print(Text(f"   {clean(source.article_id)}", style="dim"))
        if outlets := other_outlets(source.outlet, hit.also_in):
            console.print(Text(f"   also in {_one_line(', '.join(outlets))}"))
        console.print(Text(clean(shown_text(hit.passage.text, source))), end="\n\n")


def print_article(article: Article, place: str) -> None:
    """The article's fields and its text; `place` is where it stands in the corpus."""
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
