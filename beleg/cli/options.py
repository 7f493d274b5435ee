"""What several commands take, and tell."""

from datetime import datetime
from typing import Annotated

import typer

from index.query import Filters

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]
Since = Annotated[
    datetime | None,
    typer.Option(formats=["%Y-%m-%d"], metavar="DATE", help="Only articles published on that day or later."),
]
Until = Annotated[
    datetime | None,
    typer.Option(
        formats=["%Y-%m-%d"], metavar="DATE", help="Only articles published on that day or earlier."
    ),
]
Outlet = Annotated[str | None, typer.Option(metavar="NAME", help="Only articles of that outlet.")]
Language = Annotated[
    str | None, typer.Option(metavar="CODE", help="Only articles in that language, such as de or en.")
]


def filters_of(
    since: datetime | None, until: datetime | None, outlet: str | None, language: str | None
) -> Filters:
    from index.readers.languages import normalize_language

    code = None
    if language is not None and (code := normalize_language(language)) is None:
        raise typer.BadParameter(
            f"{language!r} is no language: give a code such as de", param_hint="--language"
        )
    return Filters(
        since=since.date() if since else None,
        until=until.date() if until else None,
        outlet=outlet,
        language=code,
    )
