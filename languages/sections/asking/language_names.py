"""What languages are called, and how articles in a language are asked for."""

from dataclasses import dataclass

NAMED_LANGUAGES = tuple("de en fr es tr it ru uk nl pl pt ar zh ja".split())
"""ISO 639-1 codes of the languages that have names in every language."""


@dataclass(frozen=True, slots=True)
class LanguageNames:
    """`names` are what languages are called as an adjective or a name, in German and Spanish the invariable
    part, in the order of `NAMED_LANGUAGES`. `capitalised` says that they always have a capital letter.

    `articles_in` are regular expressions for articles in a language, which is {L}. The articles have to be
    mentioned, since a book can also be "auf Deutsch erschienen". "German newspapers" are those of a country,
    and an article in another language may report what they wrote.
    """

    names: str
    articles_in: tuple[str, ...]
    capitalised: bool = False
