"""The names by which tools and people call an article's fields, in one table.

It was checked on what NewsAPI, GNews, GDELT, Guardian, New York Times, WordPress (REST and WXR), Webhose,
Event Registry, ninjs, fundus, news-please, trafilatura, newspaper4k, Web Clipper, wallabag, Readwise,
Pocket, JSON Feed and schema.org export. Names are compared without capitals and marks: "publishedAt" is
"Published at". Those that say most surely what is meant stand first. Spreadsheets name their columns in the
language of whoever keeps them.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

Row = Mapping[str, object]

ID = ("id",)
TITLE = (
    *("title", "headline", "webTitle", "post_title", "title_page", "name", "resolved_title", "given_title"),
    *("titel", "überschrift", "schlagzeile", "titre", "título", "titulo", "başlık", "заголовок"),
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
    *("raw_text", "lead_paragraph", "artikeltext", "volltext", "texte", "texto", "metin", "текст"),
)
PUBLISHED = (
    *("published", "published_at", "date_published", "publish_date", "date_publish", "published_date"),
    *("publishing_date", "publication_date", "published_on", "published_time", "article:published_time"),
    *("webPublicationDate", "firstPublicationDate", "pub_date", "post_date", "wp:post_date", "issued"),
    *("dateTimePub", "dateTime", "date", "firstcreated", "versioncreated", "seendate", "veröffentlicht"),
    *("erscheinungsdatum", "datum", "fecha", "tarih", "дата"),
)
"""Not `created`, `saved_at`, `crawled` and the like: the day a tool saw the article is not the article's day.
GDELT has no other than `seendate`."""
OUTLET = (
    *("outlet", "site_name", "sitename", "meta_site_name", "og:site_name", "source_name", "name_source"),
    *("media_name", "newspaper", "publication", "source", "source-hostname", "publisher", "provider", "site"),
    *("medium", "zeitung", "quelle", "fuente", "gazete", "kaynak", "издание", "источник"),
    *("site_title", "source_common_name", "domain_name", "source_domain", "hostname", "domain"),
)
AUTHOR = (
    *("author", "authors", "byline", "creator", "dc:creator", "writer", "author_name", "published_by"),
    *("autor", "autorin", "autoren", "auteur", "auteurs", "autores", "yazar", "автор"),
)
LANGUAGE = (
    *("language", "lang", "inLanguage", "language_code", "meta_lang", "locale"),
    *("sprache", "langue", "idioma", "dil", "язык"),
)
URL = (
    *("url", "link", "webUrl", "web_url", "canonical_url", "canonical_link", "permalink", "external_url"),
    *("requested_url", "document_identifier", "origin_url", "source", "guid", "mainEntityOfPage"),
    *("resolved_url", "given_url"),
)
SOURCE_URL = ("source_url",)
"""Of Readwise the article's address, of newspaper4k that of the whole site."""

ITEM_ID = ("item_id", "guid", "uri")
"""The id of an item in all its versions. An address under one of these names is that of a page."""

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
"""Those of WordPress that end in GMT have no zone and are in UTC; the others of it are in the site's own."""
SAVED = (
    *("saved_at", "saved_date", "time_added", "reading_progress", "is_archived", "is_starred", "bookmark_id"),
    "private_source",
)
"""A row that has one of these is from a reading list, which changes its rows when its reader does."""

STATUS = ("pubstatus",)
"""Of ninjs."""

KIND = (
    *("kind", "@type", "type", "type_of_material", "genre", "kicker", "dachzeile", "overline", "section"),
    *("sectionName", "section_name", "articleSection", "section_title", "pillarName", "rubrik", "ressort"),
    *("category", "categories", "wp:term"),
)
RATING = ("rating", "verdict", "bewertung", "reviewRating", "claimReview", "textualRating")

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
"""Objects in a row that hold fields of the article: of the Guardian, Webhose, fundus, WordPress."""


def values(row: Row, names: tuple[str, ...]) -> Iterator[object]:
    """What a row has under these names, in their order; one written exactly so goes first, and what stands in
    the row itself before what stands in an object of it."""
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
    """Whether a field's name is one of these, compared without capitals and marks."""
    return any(_plain(name) == _plain(known) for known in names)


@lru_cache(maxsize=4096)
def _plain(name: object) -> str:
    return _plain_part(str(name)[:_LONGEST_NAME])


@lru_cache(maxsize=4_096)  # each row asks for the same names again
def _plain_part(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()


_LONGEST_NAME = 60


_PLAIN_INNER = frozenset(map(_plain, _INNER))
