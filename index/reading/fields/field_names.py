"""A table of the names that tools and people use for an article's fields.

It was checked against the exports of NewsAPI, GNews, GDELT, Guardian, New York Times, WordPress (REST and
WXR), Webhose, Event Registry, ninjs, fundus, news-please, trafilatura, newspaper4k, Web Clipper, wallabag,
Readwise, Pocket, JSON Feed and schema.org. Names are compared without regard to case and punctuation:
"publishedAt" equals "Published at". The most specific names come first.

Names that a program gives are here. People name the columns of spreadsheets in their own language: such names
are in the section `file_labels` of each language.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from index.reading.all_languages import file_labels
from languages.notation import listed_words
from languages.sections.files.file_labels import ArticleField

FieldValues = Mapping[str, object]


def _in_languages(field: ArticleField) -> tuple[str, ...]:
    return listed_words(file_labels(lambda words: words.fields.get(field, "")))


ID = ("id",)
TITLE = (
    *("title", "headline", "webTitle", "post_title", "title_page", "name", "resolved_title", "given_title"),
    *_in_languages("title"),
)
TEXT = (
    *(
        "text",
        "body",
        "content",
        "articleBody",
        "maintext",
        "plaintext",
        "bodyText",
        "body_text",
        "content_text",
    ),
    *(
        "full_text",
        "article_text",
        "content:encoded",
        "content_html",
        "html_content",
        "body_html",
        "post_content",
    ),
    *("raw_text", "lead_paragraph"),
    *_in_languages("text"),
)
PUBLISHED = (
    *("published", "published_at", "date_published", "publish_date", "date_publish", "published_date"),
    *("publishing_date", "publication_date", "published_on", "published_time", "article:published_time"),
    *("webPublicationDate", "firstPublicationDate", "pub_date", "post_date", "wp:post_date", "issued"),
    *("dateTimePub", "dateTime", "date", "firstcreated", "versioncreated", "seendate"),
    *_in_languages("published"),
)
"""Without `created`, `saved_at`, `crawled` and the like: the day on which a tool saw an article is not the
article's date. `seendate` is included because GDELT has no other date."""
OUTLET = (
    *("outlet", "site_name", "sitename", "meta_site_name", "og:site_name", "source_name", "name_source"),
    *("media_name", "newspaper", "publication", "source", "source-hostname", "publisher", "provider", "site"),
    *_in_languages("outlet"),
    *("site_title", "source_common_name", "domain_name", "source_domain", "hostname", "domain"),
)
AUTHOR = (
    *("author", "authors", "byline", "creator", "dc:creator", "writer", "author_name", "published_by"),
    *_in_languages("author"),
)
LANGUAGE = (
    *("language", "lang", "inLanguage", "language_code", "meta_lang", "locale"),
    *_in_languages("language"),
)
URL = (
    *("url", "link", "webUrl", "web_url", "canonical_url", "canonical_link", "permalink", "external_url"),
    *("requested_url", "document_identifier", "origin_url", "source", "guid", "mainEntityOfPage"),
    *("resolved_url", "given_url"),
)
SOURCE_URL = ("source_url",)
"""In Readwise the article's address, in newspaper4k that of the whole site."""

ITEM_ID = ("item_id", "guid", "uri")
"""The id that all versions of an item share. An address in one of these fields is that of a page."""

VERSION = ("version",)
MODIFIED = (
    *(
        "modified_gmt",
        "post_modified_gmt",
        "wp:post_modified_gmt",
        "modified",
        "modified_at",
        "date_modified",
    ),
    *("dateModified", "date_modify", "modified_date", "modified_time", "article:modified_time"),
    *("last_modified", "post_modified", "wp:post_modified", "updated", "updated_at", "updated_date"),
    *("date_updated", "last_updated", "versioncreated"),
)
"""WordPress writes these dates without a zone: in the fields that end in GMT they are in UTC, in the others
in the site's zone."""
SAVED = (
    *("saved_at", "saved_date", "time_added", "reading_progress", "is_archived", "is_starred", "bookmark_id"),
    "private_source",
)
"""A row with one of these fields is from a reading list: its `modified` is when the user changed the row."""

STATUS = ("pubstatus",)
"""A field of ninjs."""

KIND = (
    *("kind", "@type", "type", "type_of_material", "genre", "kicker"),
    *_in_languages("kicker"),
    *("overline", "section", "sectionName", "section_name", "articleSection", "section_title", "pillarName"),
    *_in_languages("section"),
    *("category", "categories", "wp:term"),
)
RATING = (
    *("rating", "verdict"),
    *_in_languages("rating"),
    *("reviewRating", "claimReview", "textualRating"),
)

_INNER = (
    "fields",
    "thread",
    "headline",
    "metadata",
    "meta",
    "article",
    "attributes",
    "html",
    "_embedded",
    "yoast_head_json",
)
"""Objects in a row that contain fields of the article: in the Guardian, Webhose, fundus and WordPress."""


def values(row: FieldValues, names: tuple[str, ...]) -> Iterator[object]:
    """The values of the row's fields with these names, in the order of the names. An exact match comes before
    others of the same name, and fields of the row itself before those of an object inside it."""
    inner = (value for key, value in row.items() if _plain(key) in _PLAIN_INNER)
    for fields in (row, *(value for value in inner if isinstance(value, Mapping))):
        written: dict[str, list[str]] = {}
        for key in fields:
            if isinstance(key, str):
                written.setdefault(_plain(key), []).append(key)
        for name in names:
            if name in fields:
                yield fields[name]
            yield from (fields[key] for key in written.get(_plain(name), ()) if key != name)


def is_one_of(name: str, names: tuple[str, ...]) -> bool:
    """Whether a field's name is one of these, without regard to case and punctuation."""
    return any(_plain(name) == _plain(known) for known in names)


@lru_cache(maxsize=4096)
def _plain(name: object) -> str:
    return _plain_part(str(name)[:_LONGEST_NAME])


@lru_cache(maxsize=4_096)  # each row asks for the same names again
def _plain_part(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()


_LONGEST_NAME = 60


_PLAIN_INNER = frozenset(map(_plain, _INNER))
