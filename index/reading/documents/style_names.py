"""The purpose of a style, by its name in the languages of Word and LibreOffice."""

import re

from index.reading.all_languages import file_labels
from languages.notation import expression, listed_words

_HEADINGS = expression(file_labels(lambda words: words.heading_styles))
_HEADING = re.compile(rf"(?:{_HEADINGS})\s*([1-9])(?:\s.*)?", re.IGNORECASE)
_TITLES = frozenset(listed_words(file_labels(lambda words: words.title_styles)))
_CAPTIONS = expression(file_labels(lambda words: words.caption_styles))
_CAPTION = re.compile(rf"(?:{_CAPTIONS})\b.*", re.IGNORECASE)
_LISTS = expression(file_labels(lambda words: words.contents_styles))
_CONTENTS = re.compile(rf"(?:{_LISTS})\s?(?:\d|heading).*", re.IGNORECASE)


def level_named(name: str) -> int:
    """The level of headings of this style; 0 if it is not a heading style."""
    match = _HEADING.fullmatch(name)
    return int(match[1]) if match else 0


def is_title_named(name: str) -> bool:
    """Whether the style is for the title of the document."""
    return name.lower() in _TITLES


def is_caption_named(name: str) -> bool:
    """Whether the style is for captions of pictures."""
    return bool(_CAPTION.fullmatch(name))


def is_contents_named(name: str) -> bool:
    """Whether the style is for entries in a contents list."""
    return bool(_CONTENTS.fullmatch(name))
