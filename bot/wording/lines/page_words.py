"""The page of its document on which a quote begins, in words."""

from bot.citations.answer import Citation
from languages.catalogues import translations


def _page(language: str) -> str:
    return translations(language).gettext("p. {}")


def page_words(citation: Citation, language: str) -> str:
    """ "p. 3" in the language, else in English; "" where there are no pages."""
    return "" if citation.page is None else _page(language).format(citation.page)
