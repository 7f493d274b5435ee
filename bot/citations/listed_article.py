"""An article in a list of articles, and the line that describes it."""

from dataclasses import dataclass
from datetime import date

from bot.citations.other_outlets import also_in, other_outlets
from index.storage.relations.values import Elsewhere, Superseded
from index.text.articles import Source
from languages.catalogues import translations
from languages.days import short_day


@dataclass(frozen=True, slots=True)
class ListedArticle:
    """An article, listed once for all `copies` of its text. `superseded` is what replaced it.

    `lead` is its first sentence and `lead_start` where that begins; "" where it was not looked up:
    `article.text[lead_start:][:len(lead)] == lead`. `signed` says that the list shows who wrote its articles.
    """

    source: Source
    copies: tuple[Elsewhere, ...] = ()
    superseded: Superseded | None = None
    lead: str = ""
    lead_start: int = 0
    signed: bool = False

    @property
    def also_in(self) -> tuple[str, ...]:
        """The ids of the copies."""
        return tuple(copy.article_id for copy in self.copies)

    @property
    def headline(self) -> str:
        """The headline, or the path if there is none."""
        return self.source.title or self.source.path


def details(listed: ListedArticle, language: str) -> str:
    """The article's details in one line: "2024-10-25 · Hafenkurier · also in Oberwaldener Bote".

    These are the day or that there is none, the outlet (or the author if there is no outlet), the author
    where the list shows authors, the other outlets with the same text, and whether the article was
    superseded.
    """
    source, became = listed.source, ""
    if listed.superseded:
        _ = translations(language).gettext
        became = _("withdrawn") if listed.superseded.withdrawn else _("superseded")
    parts = (
        written_day(source.published, language),
        source.outlet or source.author,
        source.author if listed.signed and source.outlet else None,
        also_in(other_outlets(source.outlet, listed.copies), language),
        became,
    )
    return " · ".join(part for part in parts if part)


def written_day(day: date | None, language: str) -> str:
    """A day as it is written in a language; for None, that there is no date."""
    return short_day(day, language) if day else translations(language).gettext("undated")
