"""What kind of article a quote is from, in words to show with its source."""

from collections.abc import Mapping
from functools import cache

from index.text.articles import Source
from languages.catalogues import translations
from languages.kinds import ArticleKind


@cache
def _kind_names(language: str) -> Mapping[ArticleKind, str]:
    _ = translations(language).gettext
    return {
        "opinion": _("opinion"),
        "fact_check": _("fact check"),
        "interview": _("interview"),
        "live": _("live blog"),
        "report": "",
    }


def kind_words(source: Source, language: str) -> str:
    """ "opinion" or "fact check: mostly false" in `language`, else in English; the rating is in the article's
    own words. "" for a report, as most articles are reports, and where the article does not say."""
    if source.kind is None:
        return ""
    words = kind_name(source.kind, language)
    return f"{words}: {source.rating}" if source.rating else words


def kind_name(kind: ArticleKind, language: str) -> str:
    """The name of a kind of article in `language`, else in English; "" for a report."""
    return _kind_names(language)[kind]
