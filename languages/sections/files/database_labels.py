"""What Nexis, Factiva and Europresse write around their articles in one language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

NexisHeadField = Literal["title", "byline", "section", "length", "dateline", "deck", "other", "body"]
NexisTailField = Literal["language", "url", "type", "graphic", "load", "rest"]


@dataclass(frozen=True, slots=True, eq=False)
class DatabaseLabels:
    """Lists of words and phrases in the notation of `languages.notation`. An empty list is for none.

    Nexis: `nexis_head` are the labels above a text and `nexis_tail` those below it, by field.
    `nexis_body_headings` begin a text, after `nexis_closing_headings` it has ended, and `nexis_ends` end a
    document. All of these are lists without stars and slashes, in lower case. `nexis_beginning` begins a
    document; # stands for a number, and capitals matter. `nexis_editions` are in a line on the edition.
    `nexis_delivered` and `by` begin one on who delivers the document. `nexis_cover` are the labels on the
    page before the first document, and `nexis_documents` come before the number of documents there.
    `nexis_links` begin a link, and `nexis_about` lines on the database.

    Factiva: `words` come after the number of words, in Nexis too, `by` before the author, `o_clock` after a
    time, and `factiva_page` before a page's number.

    Europresse: `europresse_asides` begin paragraphs that are not in the article, `europresse_lists` lists of
    pictures and notes, and `europresse_links` come before an address.

    In all three: `rights` are in a copyright notice ("all rights reserved").
    """

    nexis_head: Mapping[NexisHeadField, str] = field(default_factory=dict)
    nexis_tail: Mapping[NexisTailField, str] = field(default_factory=dict)
    nexis_body_headings: str = ""
    nexis_closing_headings: str = ""
    nexis_ends: str = ""
    nexis_beginning: str = ""
    nexis_editions: str = ""
    nexis_delivered: str = ""
    nexis_cover: str = ""
    nexis_documents: str = ""
    nexis_links: str = ""
    nexis_about: str = ""
    words: str = ""
    by: str = ""
    o_clock: str = ""
    factiva_page: str = ""
    europresse_asides: str = ""
    europresse_lists: str = ""
    europresse_links: str = ""
    rights: str = ""
