"""The opening of an answer whose quotes may not answer, in the answer's language or else in English."""

from languages.catalogues import translations


def doubt(language: str) -> str:
    """The line above the quotes."""
    return translations(language).gettext("The articles may not answer this. Closest:")
