"""Metadata from a document's properties, if it is credible.

Programs fill in properties automatically: with the name of an account, a file or a template, and with the day
on which the file was created. None of these belongs to the article.
"""

import re
from dataclasses import dataclass
from datetime import date

from index.reading.all_languages import file_labels
from index.reading.fields.field_values import clean_label
from index.text.paragraphs.people import is_name
from languages.notation import expression

_FILE_NAME = re.compile(
    r"\.(?:docx?|dotx?|rtf|odt|pdf|txt|indd|qxp|qxd|pages|wpd|html?|pptx?|xlsx?|p65|eps|ps|tiff?|jpe?g|png|cdr|ai)$",
    re.IGNORECASE,
)
_UNTITLED = expression(file_labels(lambda words: words.untitled))
_NEW = expression(file_labels(lambda words: words.new))
_DRAFTS = expression(file_labels(lambda words: words.drafts))
_DOCUMENTS = expression(file_labels(lambda words: words.documents))
_NUMBERED = expression(file_labels(lambda words: words.numbered))
_BY_A_PROGRAM = re.compile(
    r"microsoft|word\s*-|libreoffice|openoffice|indesign|quark|acrobat|https?:|file:|about:|[a-z]:\\|"
    rf"{_UNTITLED}|(?:{_NEW})\s+|(?:{_DRAFTS})\b|(?:{_DOCUMENTS})\s*\d*$|(?:{_NUMBERED})\s*\d",
    re.IGNORECASE,
)
_NOBODIES = expression(file_labels(lambda words: words.nobodies))
_NOBODY = re.compile(
    rf"\b(?:office|windows|microsoft|adobe|apple|mac(?:book)?|python|docx|{_NOBODIES})\b", re.IGNORECASE
)
_AND = expression(file_labels(lambda words: words.and_))
_BETWEEN_NAMES = re.compile(rf"\s*[;,&]\s*|\s+(?:{_AND})\s+")
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
    names = [name.strip() for name in _BETWEEN_NAMES.split(value) if name.strip()]
    if not names or any(not is_name(name) or _NOBODY.search(name) for name in names):
        return None
    return clean_label(", ".join(dict.fromkeys(names)))
