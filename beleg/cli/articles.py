"""The commands for the index and its articles: index, articles, show, status."""

import time
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal

import typer

from beleg.cli.options import JsonOption, Language, Outlet, Since, Until, filters_of
from beleg.settings import read_settings
from index.errors import BelegError


def index(
    folder: Annotated[
        Path | None, typer.Argument(help="The folder of articles, else that of the index, else BELEG_CORPUS.")
    ] = None,
    full: Annotated[
        bool, typer.Option("--full", help="Make everything anew, also from another folder.")
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Follow the folder, and index what changes, until Ctrl-C.")
    ] = False,
    rollback: Annotated[bool, typer.Option("--rollback", help="Go back to the generation before.")] = False,
    purge: Annotated[
        bool,
        typer.Option(
            "--purge",
            help="Delete what was withdrawn, the generations before, and what evaluations keep in .beleg.",
        ),
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Say nothing unless something changed.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Bring the index up to date with a corpus folder."""
    from beleg import indexing, watching

    if rollback and (folder or full):
        raise typer.BadParameter("goes with neither a folder nor --full", param_hint="--rollback")
    if watch and (rollback or purge):
        raise typer.BadParameter("goes with neither --rollback nor --purge", param_hint="--watch")
    settings = read_settings()
    if rollback:
        report = indexing.roll_back(settings)
    elif watch:
        folders = indexing.folders_to_index(settings, folder)
        watching.watch(settings, folders, full=full, quiet=quiet, as_json=as_json)
        return
    else:
        folders = indexing.folders_to_index(settings, folder)
        report = indexing.bring_up_to_date(settings, folders, full=full)
    if purge:
        report = replace(report, generation=indexing.purge(settings))
    indexing.print_report(report, quiet=quiet, as_json=as_json)


def articles(
    query: Annotated[
        str | None, typer.Argument(help="What they are about, or a question which there are; else all.")
    ] = None,
    most: Annotated[
        int | None,
        typer.Option("-n", min=1, metavar="N", help="How many at most: 20, with --json all, unless given."),
    ] = None,
    since: Since = None,
    until: Until = None,
    outlet: Outlet = None,
    language: Language = None,
    as_json: JsonOption = False,
) -> None:
    """List the articles, newest first, or those about a subject."""
    started = time.monotonic()
    from beleg import listing
    from beleg.freshness import stale_line
    from beleg.output import as_text
    from beleg.output.as_json import articles_json, print_json
    from beleg.terminal.console import tell
    from beleg.terminal.texts import terminal_language
    from index.storage.generations.current import current

    settings, filters = read_settings(), filters_of(since, until, outlet, language)
    spoken = settings.beleg_language_of_answers or terminal_language() or "en"
    if query:
        listed = listing.about(settings, query, filters, tell)
    else:
        listed = listing.everything(settings, filters, language=spoken)
    if stale := stale_line(current(settings.beleg_index), language=spoken):
        tell(stale)
    if as_json:
        seconds = time.monotonic() - started
        print_json(articles_json(listed, query, most=most, stale=bool(stale), seconds=seconds))
    else:
        as_text.print_listing(listed, most=most or _LISTED)


_LISTED = 20
"""How many articles are printed in a terminal by default; --json prints all."""


def show(article_id: str, as_json: JsonOption = False) -> None:
    """Print a stored article, whose text all offsets count; by the id of an item its newest version."""
    from beleg.output import as_text
    from beleg.output.as_json import article_json, print_json
    from index.storage.generations.current import open_current
    from index.storage.store.newest_version import newest_version

    with open_current(read_settings().beleg_index) as generation:
        article = generation.store.article(article_id) or newest_version(generation.store, article_id)
        place = generation.manifest.place_of(article.source.article_id) if article else ""
    if article is None:
        raise BelegError(f"The index has no article {article_id!r}", "take an id as `beleg search` prints it")
    if as_json:
        print_json(article_json(article, place))
    else:
        as_text.print_article(article, place)


def status(
    listed: Annotated[
        Literal["undated", "untitled", "doubtful", "failed", "outlets"] | None,
        typer.Option("--list", help="A line for each article without a date, or a title, and so on."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Tell what is indexed, how fresh, with which model, and what is wrong."""
    from beleg import status as about

    settings = read_settings()
    if listed:
        if as_json:
            raise typer.BadParameter("has all of it without --list", param_hint="--json")
        about.print_listed(settings, about.Listed(listed))
    else:
        about.print_status(about.read_status(settings), as_json=as_json)
