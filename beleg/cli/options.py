"""The options that several commands share."""

from datetime import date
from typing import Annotated

import typer

from index.question.query import Filters

JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]


def _day(written: str) -> date:
    from index.reading.fields.dates import parse_date

    if (day := parse_date(written)) is None:
        raise typer.BadParameter(f"{written!r} is not a day: write 2024-10-25, 25.10.2024 or 25 October 2024")
    return day


Since = Annotated[
    date | None,
    typer.Option(parser=_day, metavar="DATE", help="Only articles published on that day or later."),
]
Until = Annotated[
    date | None,
    typer.Option(parser=_day, metavar="DATE", help="Only articles published on that day or earlier."),
]
Outlet = Annotated[str | None, typer.Option(metavar="NAME", help="Only articles of that outlet.")]
Language = Annotated[
    str | None, typer.Option(metavar="CODE", help="Only articles in that language, such as de or en.")
]


def _answer_language(written: str) -> str:
    from index.reading.fields.languages import normalize_language
    from languages.catalogues import ANSWER_LANGUAGES

    if (code := normalize_language(written)) not in ANSWER_LANGUAGES:
        raise typer.BadParameter(f"{written!r} is none of {', '.join(ANSWER_LANGUAGES)}")
    return code


LanguageOfAnswers = Annotated[
    str | None,
    typer.Option(
        parser=_answer_language,
        metavar="CODE",
        help="Say in that language (de, en, es, fr, it, tr) what is no quote, whatever the question's is.",
    ),
]


def filters_of(since: date | None, until: date | None, outlet: str | None, language: str | None) -> Filters:
    """The filters that options set. Raises BadParameter for a language that is none."""
    from index.reading.fields.languages import normalize_language

    code = None
    if language is not None and (code := normalize_language(language)) is None:
        raise typer.BadParameter(
            f"{language!r} is no language: give a code such as de", param_hint="--language"
        )
    return Filters(
        since=since,
        until=until,
        outlet=outlet,
        language=code,
    )
