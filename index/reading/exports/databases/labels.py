"""Nexis's labels of the fields of a document, in the languages of its pages.

Classic exports write them in capitals ("LOAD-DATE:"), Nexis Uni does not ("Load-Date:"). They are in the
language of the user's account, not in that of the article.
"""

import re
from collections.abc import Mapping

from index.reading.all_languages import database_labels
from languages.known import DATABASE_LABELS
from languages.notation import listed_words

HEADINGS = frozenset(listed_words(database_labels(lambda words: words.nexis_closing_headings)))
"""Headings in Nexis Uni after which the text has ended."""

BODY_HEADINGS = frozenset(listed_words(database_labels(lambda words: words.nexis_body_headings)))
ENDS = frozenset(listed_words(database_labels(lambda words: words.nexis_ends)))

_LABEL = re.compile(
    r"(?P<label>[^\W\d_]{3,16}(?:[- ][^\W\d_]{2,14}){0,2})\s?:(?:[\s\u00a0]+|$)(?P<value>.*)", re.DOTALL
)


_HEAD_FIELDS = {
    label: field
    for labels in DATABASE_LABELS.values()
    for field, listed in labels.nexis_head.items()
    for label in listed_words(listed)
}
_TAIL_FIELDS = {
    label: field
    for labels in DATABASE_LABELS.values()
    for field, listed in labels.nexis_tail.items()
    for label in listed_words(listed)
}
BODY_LABELS = tuple(label for label, field in _HEAD_FIELDS.items() if field == "body")


def head_label(text: str, *, in_capitals: bool) -> tuple[str, str] | None:
    """The field and the value of a line with a label that comes before an article's text; None for others."""
    return _match(text, _HEAD_FIELDS, in_capitals=in_capitals)


def tail_label(text: str, *, in_capitals: bool) -> tuple[str, str] | None:
    """The same for a label that comes after the text."""
    return _match(text, _TAIL_FIELDS, in_capitals=in_capitals)


def _match(text: str, fields: Mapping[str, str], *, in_capitals: bool) -> tuple[str, str] | None:
    match = _LABEL.match(text)
    if match is None or (in_capitals and not match["label"].isupper()):
        return None
    field = fields.get(match["label"].lower())
    return (field, " ".join(match["value"].split())) if field else None
