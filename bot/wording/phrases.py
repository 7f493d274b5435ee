"""The fixed phrases of an extractive answer. Each says no more than the statements that are cited with it.

In a language without a catalogue they are in English.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache

from bot.citations.answer import StatementKind
from bot.statements.acts import AskableAct, YesOrNo
from languages.catalogues import has_catalogue, translations
from languages.days import day_words


@dataclass(frozen=True, slots=True)
class _Phrases:
    """`unconfirmed` and `undenied` say that somebody reportedly did not confirm, or did not deny; `silent`,
    that there was no comment. `differ` says that the cited sources differ, `corrected` that one of them
    corrects the other. `newest` goes above the newest figure and takes its day, `older` above the figures
    that it replaces. `rated` takes a fact check's rating in the article's own words."""

    yes: str
    no: str
    denied: str
    confirmed: str
    unconfirmed: str
    undenied: str
    silent: str
    differ: str
    corrected: str
    newest: str
    older: str
    newest_day: str
    older_day: str
    rated: str


@cache
def _phrases(language: str) -> _Phrases:
    _ = translations(language).gettext
    return _Phrases(
        yes=_("Yes: "),
        no=_("No: "),
        denied=_("a denial is reported."),
        confirmed=_("a confirmation is reported."),
        unconfirmed=_("it is reported that this was not confirmed."),
        undenied=_("it is reported that this was not denied."),
        silent=_("it is reported that there was no comment."),
        differ=_("The sources differ on this."),
        corrected=_("A correction puts the earlier report right."),
        newest=_("Newest figure, of {}:"),
        older=_("Older figures, superseded:"),
        newest_day=_("Latest, of {}:"),
        older_day=_("Earlier, superseded:"),
        rated=_("Fact check, rating: {}"),
    )


def verdict_phrase(verdict: YesOrNo | None, asked: AskableAct, kind: StatementKind, language: str) -> str:
    """The answer to a yes/no question, from the statement that settles it; without a verdict, only the kind
    of statement."""
    phrases = _phrases(language)
    if kind in ("denied", "confirmed"):
        what = phrases.denied if kind == "denied" else phrases.confirmed
    else:
        what = {"confirm": phrases.unconfirmed, "deny": phrases.undenied, "comment": phrases.silent}[asked]
    if verdict is None:
        return what[0].upper() + what[1:]
    return (phrases.yes if verdict == "yes" else phrases.no) + what


def rated_phrase(rating: str, language: str) -> str:
    """How a fact check rates a claim; `rating` is the article's own word."""
    return _phrases(language).rated.format(rating)


def differ_phrase(language: str) -> str:
    return _phrases(language).differ


def corrected_phrase(language: str) -> str:
    return _phrases(language).corrected


def newest_phrase(day: date, language: str) -> str:
    """The line above the newest figure, which was published on that day."""
    return _phrases(language).newest.format(_day(day, language))


def newest_day_phrase(day: date, language: str) -> str:
    """The line above the newest report of an announced day; the report was published on `day`."""
    return _phrases(language).newest_day.format(_day(day, language))


def older_day_phrase(language: str) -> str:
    """The line above reports of an announced day that was later changed."""
    return _phrases(language).older_day


def older_phrase(language: str) -> str:
    return _phrases(language).older


def _day(day: date, language: str) -> str:
    """The day in the language of the phrases."""
    return day_words(day, language if has_catalogue(language) else "en")
