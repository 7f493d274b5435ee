"""The commands, put together."""

from typing import Annotated

import typer

from beleg.cli.articles import articles, index, show, status
from beleg.cli.chats import chat, telegram
from beleg.cli.quality import evaluate, feedback
from beleg.cli.questions import ask, search
from beleg.exits import told
from beleg.version import __version__

app = typer.Typer(
    help="Ask questions of a folder of news articles. Every answer is a verbatim, numbered quote.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"beleg {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_show_version, help="Print the version.")
    ] = False,
) -> None:
    """Ask questions of a folder of news articles. Every answer is a verbatim, numbered quote."""


app.command()(told(index))
app.command()(told(ask))
app.command()(told(chat))
app.command()(told(search))
app.command()(told(articles))
app.command()(told(show))
app.command()(told(status))
app.command()(told(evaluate))
app.command()(told(feedback))
app.command()(told(telegram))
