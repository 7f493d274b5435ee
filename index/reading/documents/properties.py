"""Metadata from a document's properties, if it is credible.

Programs fill in properties automatically: with the name of an account, a file or a template, and with the day
on which the file was created. None of these belongs to the article.
"""

import re
from dataclasses import dataclass
from datetime import date

from index.reading.fields.field_values import clean_label
from index.text.paragraphs.people import is_name

_FILE_NAME = re.compile(
    r"\.(?:docx?|dotx?|rtf|odt|pdf|txt|indd|qxp|qxd|pages|wpd|html?|pptx?|xlsx?|p65|eps|ps|tiff?|jpe?g|png|cdr|ai)$",
    re.IGNORECASE,
)
_BY_A_PROGRAM = re.compile(
    r"microsoft|word\s*-|libreoffice|openoffice|indesign|quark|acrobat|scan(?:ned)?\b|print\b|job\b|unbenannt|untitled|"
    r"ohne\s+titel|sans\s+titre|sin\s+título|adsız|без\s+имени|senza\s+titolo|dokument\s*\d*$|document\s*\d*$|"
    r"belge\s*\d*$|документ\s*\d*$|new\s+|neues?\s+|vorlage\b|template\b|entwurf\b|draft\b|layout\s*\d|seite\s*\d|page\s*\d|"
    r"https?:|file:|about:|[a-z]:\\",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:user|admin|administrator|benutzer|anwender|utilisateur|usuario|kullanıcı|пользователь|owner|besitzer|guest|gast|root|"
    r"office|windows|microsoft|author|autor|auteur|yazar|автор|redaktion|editor|adobe|apple|mac(?:book)?|python|docx|"
    r"scanner|laptop|notebook|desktop|computer|pc|test|default|unknown|unbekannt|inconnu|desktop-\w+|"
    r"gmbh|ag|ltd|inc|company|firma|verlag|system|service|support|student|praktikant(?:in)?|volontär(?:in)?)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 30
_FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Properties:
    """Metadata from a document's properties. A field is None if it is missing or not credible. `published` is
    always a date of publication."""

    title: str | None = None
    author: str | None = None
    language: str | None = None
    published: date | None = None
    outlet: str | None = None


def credible_title(value: str) -> str | None:
    """The value if it may be the text's title, not the name of a file, program or template; else None."""
    title = clean_label(value)
    if title is None or _BY_A_PROGRAM.match(title) or _FILE_NAME.search(title):
        return None
    words = title.split()
    is_headline = _FEWEST_WORDS <= len(words) <= _MOST_WORDS
    # "0815_stadtrat_final" is the name of a file without its ending.
    return title if is_headline and "_" not in title and any(map(str.isalpha, title)) else None


def credible_author(value: str) -> str | None:
    """The names in the value if all of them are names of persons; else None."""
    names = [
        name.strip() for name in re.split(r"\s*[;,&]\s*|\s+(?:und|and|et|y|ve)\s+", value) if name.strip()
    ]
    if not names or any(not is_name(name) or _NOBODY.search(name) for name in names):
        return None
    return clean_label(", ".join(dict.fromkeys(names)))
