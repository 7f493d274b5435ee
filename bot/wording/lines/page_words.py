"""The page of its document on which a quote begins, in words."""

from collections.abc import Mapping

from bot.citations.answer import Citation

_PAGE: Mapping[str, str] = {
    "de": "S. {}",
    "en": "p. {}",
    "es": "pág. {}",
    "fr": "p. {}",
    "ru": "с. {}",
    "tr": "s. {}",
}


def page_words(citation: Citation, language: str) -> str:
    """ "p. 3" in the language, else in English; "" where there are no pages."""
    return "" if citation.page is None else _PAGE.get(language, _PAGE["en"]).format(citation.page)
