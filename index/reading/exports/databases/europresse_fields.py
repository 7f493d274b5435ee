"""The fields that Europresse writes in every layout: a document's number, outlet, date and section."""

import re
from datetime import date

from index.reading.all_languages import database_labels
from index.reading.exports.documents import date_in
from index.text.paragraphs.dates import DATE
from languages.days import weekday_names
from languages.known import DATABASE_LABELS
from languages.notation import expression

_NUMBER = re.compile(r"(?<![^\W_])[a-z]{2,12}[·.]\d{8}[·.][^\s·.]{1,20}(?:[·.]\S{1,60})?", re.IGNORECASE)
_DAY = re.compile(r"[·.](\d{4})(\d{2})(\d{2})[·.]")
# "Le Monde, no. 24812", "Ouest-France, Rennes".
_BEHIND_NAME = re.compile(r",|\s{2,}|\n|\s+(?:n[o°º]\.?|vol\.?)\s*\d", re.IGNORECASE)
_OWN_LANGUAGES = ("fr", "en")
"""Those in which Europresse writes its fields."""

_WEEKDAY = "|".join(
    name for language in _OWN_LANGUAGES for names in weekday_names(language) for name in names
)
_BEFORE_DATE = re.compile(
    rf"(?P<section>[^\d]{{0,80}}?)[,;\s]*(?:\b(?:{_WEEKDAY})[,.]?\s+)?(?:{DATE})", re.IGNORECASE
)
_ASIDES = expression(database_labels(lambda words: words.europresse_asides))
_LINKS = expression(database_labels(lambda words: words.europresse_links))
_LISTS = expression(database_labels(lambda words: words.europresse_lists))
_ASIDE = re.compile(
    rf"\W*(?:(?:{_ASIDES})\b|\(?\s*(?:{_LINKS})\s*:\s*https?://|(?:{_LISTS})\s*:)", re.IGNORECASE
)
_RIGHTS_RESERVED = expression(", ".join(DATABASE_LABELS[language].rights for language in _OWN_LANGUAGES))
_RIGHTS = re.compile(rf"\W*(?:©|\(c\)|{_RIGHTS_RESERVED})", re.IGNORECASE)
_LONGEST_RIGHTS = 200


def number_in(text: str) -> str | None:
    """The number of a document in the text, as "news·20240912·LM·5c3f"; None if there is none."""
    found = _NUMBER.search(text)
    return found[0] if found else None


def outlet_in(text: str) -> str | None:
    """The outlet's name without issue number and edition; None if there is none."""
    return " ".join(_BEHIND_NAME.split(text.strip(), maxsplit=1)[0].split()) or None


def day_of(header: str, number: str | None) -> date | str | None:
    """The date in a document's header, else the one in its number. If neither has one, the header itself, or
    None if that is blank."""
    if day := date_in(header):
        return day
    told = _DAY.search(number or "")
    try:
        return date(*map(int, told.groups())) if told else header or None
    except ValueError:
        return header or None


def section_in(header: str) -> str | None:
    """The section, which is before the date: "Monde, jeudi 12 septembre 2024 812 mots, p. 5"; None if there
    is none."""
    match = _BEFORE_DATE.match(header)
    return match["section"] or None if match else None


def is_aside(text: str) -> bool:
    """Whether a paragraph lists pictures, states where the article appeared, or is a copyright notice."""
    return bool(_ASIDE.match(text)) or (len(text) <= _LONGEST_RIGHTS and bool(_RIGHTS.match(text)))
