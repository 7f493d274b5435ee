"""What programs and people call the parts of a file in one language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

ArticleField = Literal[
    "title", "text", "published", "outlet", "author", "language", "kicker", "section", "rating"
]
"""A field of an article. The kicker is the line above the headline."""


@dataclass(frozen=True, slots=True, eq=False)
class FileLabels:
    """Lists of words and phrases in the notation of `languages.notation`. An empty list is for none.

    `fields` are the names of an article's fields in tables and JSON files, the most specific first; case and
    punctuation do not matter. `broadcast_fields` are those at the top of subtitles. Both are lists without
    stars and slashes.

    The names of styles in Word and LibreOffice: `heading_styles` come before the level ("heading 1"),
    `contents_styles` too; `title_styles` are whole names without stars and slashes, `caption_styles` may be
    followed by anything.

    Titles that a program gives to a document: `untitled` begin one, `new` begins one as a word, and so do
    `drafts`; `documents` are one, also with a number, and `numbered` begin one with a number. `nobodies` are
    in authors that are no persons ("administrator").

    Authors: `and_` joins two of them, `by` comes before a name and `from_place` before the place after it
    ("Ada Roe in Berlin").

    Lists: `before_last` ends the entry before the last one ("…; and").

    `page` comes before the number of a page, and `page_of` before the number of all pages.
    """

    fields: Mapping[ArticleField, str] = field(default_factory=dict)
    broadcast_fields: Mapping[ArticleField, str] = field(default_factory=dict)
    heading_styles: str = ""
    title_styles: str = ""
    caption_styles: str = ""
    contents_styles: str = ""
    untitled: str = ""
    new: str = ""
    drafts: str = ""
    documents: str = ""
    numbered: str = ""
    nobodies: str = ""
    and_: str = ""
    by: str = ""
    from_place: str = ""
    before_last: str = ""
    page: str = ""
    page_of: str = ""
