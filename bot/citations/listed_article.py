"""An article in a list of articles, and the line that describes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.citations.other_outlets import also_in, other_outlets
from index.storage.relations.values import Elsewhere, Superseded
from index.text.articles import Source

_UNDATED: Mapping[str, str] = {
    "de": "ohne Datum",
    "en": "undated",
    "es": "sin fecha",
    "fr": "sans date",
    "tr": "tarihsiz",
}
_BY_THEMSELVES: Mapping[bool, Mapping[str, str]] = {
    False: {
        "de": "überholt",
        "en": "superseded",
        "es": "sustituido",
        "fr": "remplacé",
        "tr": "yerini yenisi aldı",
    },
    True: {
        "de": "zurückgezogen",
        "en": "withdrawn",
        "es": "retirado",
        "fr": "retiré",
        "tr": "geri çekildi",
    },
}


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
    source = listed.source
    became = _BY_THEMSELVES[listed.superseded.withdrawn] if listed.superseded else {}
    parts = (
        written_day(source.published, language),
        source.outlet or source.author,
        source.author if listed.signed and source.outlet else None,
        also_in(other_outlets(source.outlet, listed.copies), language),
        became.get(language, became.get("en", "")),
    )
    return " · ".join(part for part in parts if part)


def written_day(day: date | None, language: str) -> str:
    """A day as it is written in a language; for None, that there is no date."""
    if day is None:
        return _in(_UNDATED, language)
    return f"{day:%d.%m.%Y}" if language == "de" else day.isoformat()


def _in(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language, texts["en"])
