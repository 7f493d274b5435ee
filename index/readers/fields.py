"""An article's fields out of a row, and a Source made of them."""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar
from urllib.parse import urlsplit

from index.articles import Article, Context, Source, Span
from index.paragraphs import match_byline
from index.paragraphs.people import is_name
from index.readers import field_names
from index.readers.cut_off import without_cut_end
from index.readers.dates import parse_date, parse_moment
from index.readers.decoding import storable, with_plain_line_ends
from index.readers.field_names import Row, values
from index.readers.kinds import kind_of_fields, with_kind
from index.readers.languages import detect_language, normalize_language, surely_other_language
from index.readers.reading import blank_article

Value = TypeVar("Value")

MAX_FIELD_CHARACTERS = 1_000
# More names than these are a list of something else.
_MOST_NAMES = 50
# Paragraphs enough to tell a language by.
_SAMPLE_PARAGRAPHS = 20

# Where an object has the words: WordPress, the New York Times, Event Registry.
_TITLE_KEYS = ("rendered", "main", "name")
_NAME_KEYS = ("name", "title", "original", "display_name", "label")
_ADDRESS_KEYS = ("@id", "rendered", "url")

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_INLINE_TAG = re.compile(
    r"</?(?:a|b|br|cite|em|i|mark|q|span|strong|sub|sup|u)(?:\s[^<>]{0,500})?/?>", re.IGNORECASE
)
# "[[Una McTaggart]]", "[[people/Una McTaggart|Una]]", as Obsidian links names.
_WIKI_LINK = re.compile(r"\[\[([^\[\]|]{1,300})(?:\|[^\[\]]{0,300})?\]\]")
_WITH_PLACE = re.compile(r"\s+(?:in|aus)\s+[^\W\d_][^,;]{1,40}$")
_BY = re.compile(r"(?:by|von|par|por|di|door|от)\s*:?\s+(?=[^\W\d_])", re.IGNORECASE)
_ADDRESS = re.compile(r"\S*://|//|(?:www\.)?[\w.-]+\.[a-z]{2,}/\S*$", re.IGNORECASE)
_WITHDRAWN_STATUS = ("canceled", "cancelled", "withheld")
_BETWEEN_TITLE_AND_OUTLET = (" - ", " – ", " — ", " | ", " · ", " :: ")


def field_text(row: Row) -> str | None:
    """The text field as it will be stored; None when the row has none."""
    return _first(row, field_names.TEXT, _stored)


def make_source(row: Row, *, path: str, default_id: str) -> Source:
    """What the row says of its article. A field of a wrong type counts as not there; nothing is guessed."""
    kind, rating = kind_of_fields(row)
    # Not of an object in it, which may be another thing's.
    own_id = {key: value for key, value in row.items() if str(key).lower() in field_names.ID}
    outlet = _first(row, field_names.OUTLET, _outlet)
    article_id = _first(own_id, field_names.ID, _label)
    version = _first(row, field_names.VERSION, _version)
    return Source(
        article_id=_id_of_version(article_id, version) or default_id,
        path=path,
        title=_without_outlet(_first(row, field_names.TITLE, _title), outlet),
        outlet=outlet,
        author=_first(row, field_names.AUTHOR, _authors),
        published=_first(row, field_names.PUBLISHED, parse_date),
        language=_first(row, field_names.LANGUAGE, _language),
        url=_article_url(row),
        kind=kind,
        rating=rating,
        item_id=_first(row, field_names.ITEM_ID, _item_id) or (article_id if version else None),
        version=version,
        modified=_modified(row),
        withdrawn=_first(row, field_names.STATUS, _withdrawn) or False,
    )


def names_page(row: Row) -> bool:
    """Whether the row says on which page of the web its article stands."""
    return _first(row, (*field_names.URL, *field_names.SOURCE_URL), _web_address) is not None


def unread_date(row: Row) -> str | None:
    """What a date field says that is no date; None where there is none, or one can be read."""
    written = [value for value in values(row, field_names.PUBLISHED) if _says_something(value)]
    if not written or any(parse_date(value) for value in written):
        return None
    return clean_label(str(written[0])[:MAX_FIELD_CHARACTERS])


def declared_language(row: Row) -> str | None:
    """The language that the row names, whether its text is in that or not."""
    return _first(row, field_names.LANGUAGE, _language)


def fill_in(
    source: Source,
    *,
    title: str | None,
    author: str | None = None,
    published: date | None = None,
    outlet: str | None = None,
) -> Source:
    """The source with what the text itself says where its fields say nothing."""
    return replace(
        source,
        title=source.title or title,
        outlet=source.outlet or outlet,
        author=source.author or author,
        published=source.published or published,
    )


def make_article(
    source: Source, text: str, paragraphs: tuple[Span, ...], contexts: tuple[Context, ...] = ()
) -> Article:
    """The article, its language and kind told from the text where the source names none, and the language too
    where the text is surely in another.

    Raises UnreadableArticle when the text is blank.
    """
    if not text.strip():
        raise blank_article()
    running = " ".join(text[start:end] for start, end in paragraphs[:_SAMPLE_PARAGRAPHS])
    if source.language is None:
        source = replace(source, language=detect_language(running) or detect_language(text))
    elif other := surely_other_language(running, source.language):
        source = replace(source, language=other)
    paragraphs = without_cut_end(text, paragraphs, source.language)
    return Article(with_kind(source, text, paragraphs), text, paragraphs, contexts[: len(paragraphs)])


def clean_label(value: str) -> str | None:
    """The string as one line without control characters, cut to 1,000 characters; None when blank."""
    line = " ".join(storable(_CONTROL.sub(" ", value[: 4 * MAX_FIELD_CHARACTERS])).split())
    return line[:MAX_FIELD_CHARACTERS].strip() or None


def _first(row: Row, names: tuple[str, ...], read: Callable[[object], Value | None]) -> Value | None:
    """What `read` makes of the first of the named fields that it makes something of."""
    return next((found for value in values(row, names) if (found := read(value)) is not None), None)


def _says_something(value: object) -> bool:
    return isinstance(value, int | float | str) and not isinstance(value, bool) and bool(str(value).strip())


def _stored(value: object) -> str | None:
    text = _whole_text(value)
    return with_plain_line_ends(storable(text)) if text and text.strip() else None


def _whole_text(value: object) -> str | None:
    """The text of a string, of WordPress's `{"rendered": …}`, of a list of paragraphs, or of the body that
    fundus writes: a summary, and sections with headline and paragraphs."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        return "\n\n".join(part for part in value if part.strip())
    if not isinstance(value, Mapping):
        return None
    if isinstance(rendered := value.get("rendered"), str):
        return rendered
    sections = value.get("sections")
    parts = [value.get("summary")]
    for section in sections if isinstance(sections, list) else []:
        if isinstance(section, Mapping):
            parts += [section.get("headline"), section.get("paragraphs")]
    return (
        "\n\n".join(text for part in parts if isinstance(part, list) and (text := _whole_text(part))) or None
    )


def _label(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if abs(value) < 10**100 else None
    return clean_label(value) if isinstance(value, str) else None


def _words(value: object, keys: tuple[str, ...]) -> str | None:
    """The words of a string or of an object's first of these keys; of what WordPress has rendered without
    its tags."""
    is_rendered = isinstance(value, Mapping) and "rendered" in value
    if isinstance(value, Mapping):
        value = next((value[key] for key in keys if isinstance(value.get(key), str | list)), None)
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, str):
        return None
    bare = value[: 4 * MAX_FIELD_CHARACTERS]
    bare = _INLINE_TAG.sub("", bare) if is_rendered else bare
    bare = _ENTITY.sub(lambda entity: html.unescape(entity[0]), bare)
    return clean_label(_WIKI_LINK.sub(lambda link: link[1].rpartition("/")[2], bare))


def _title(value: object) -> str | None:
    return (
        str(value) if isinstance(value, int) and not isinstance(value, bool) else _words(value, _TITLE_KEYS)
    )


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """The title without the name of its outlet, which aggregators put behind it."""
    for mark in _BETWEEN_TITLE_AND_OUTLET if title and outlet else ():
        if title and title.endswith(f"{mark}{outlet}") and len(title) > len(f"{mark}{outlet}"):
            return title.removesuffix(f"{mark}{outlet}")
    return title


def _names(value: object, read: Callable[[object], str | None]) -> str | None:
    """One name or several: a string, an object that has it, or a list of these."""
    names = [read(entry) for entry in _flat(value, depth=3)]
    return clean_label(", ".join(dict.fromkeys(name for name in names if name)))


def _flat(value: object, *, depth: int) -> list[object]:
    """The entries of a list, and of lists in it: YAML takes `[[Una McTaggart]]` for one."""
    if not isinstance(value, list | tuple):
        return [value]
    return [
        inner for entry in value[:_MOST_NAMES] for inner in (_flat(entry, depth=depth - 1) if depth else ())
    ]


def _outlet(value: object) -> str | None:
    return _names(value, _outlet_name)


def _outlet_name(value: object) -> str | None:
    """The name, or a bare domain; neither the address of a page nor a date is one."""
    name = _words(value, _NAME_KEYS)
    if name is None or _ADDRESS.match(name) or parse_date(name):
        return None
    return name.removeprefix("www.")


def _authors(value: object) -> str | None:
    return _names(value, _author)


def _author(value: object) -> str | None:
    if isinstance(value, Mapping) and not any(isinstance(value.get(key), str | list) for key in _NAME_KEYS):
        parts = [value.get(key) for key in ("firstname", "first_name", "lastname", "last_name")]
        value = " ".join(part for part in parts if isinstance(part, str)) if any(parts[2:]) else None
    name = _words(value, _NAME_KEYS)
    if name is None or _ADDRESS.match(name):
        return None
    if (place := _WITH_PLACE.search(name)) and is_name(name[: place.start()]):
        name = name[: place.start()]
    names = match_byline(name)
    return ", ".join(names) if names else _BY.sub("", name, count=1).replace("; ", ", ")


def _article_url(row: Row) -> str | None:
    """The article's address: that of its origin where `url` is the address in a reading list's own site."""
    url = _first(row, field_names.URL, _web_address)
    origin = _first(row, field_names.SOURCE_URL, _web_address)
    if origin is None or urlsplit(origin).path in ("", "/"):
        return url
    return origin if url is None or urlsplit(origin).hostname != urlsplit(url).hostname else url


def _id_of_version(article_id: str | None, version: int | None) -> str | None:
    """An id of its own for each version of an item but the first, which has the item's."""
    return f"{article_id}#{version}" if article_id and version and version > 1 else article_id


def _version(value: object) -> int | None:
    """A count from 1. "1.0" and addresses are versions of something else."""
    written = _label(value) or ""
    return int(written) if re.fullmatch(r"[1-9]\d{0,5}", written) else None


def _item_id(value: object) -> str | None:
    label = _label(value)
    return None if label is None or _ADDRESS.match(label) else label


def _modified(row: Row) -> datetime | None:
    if any(True for _ in values(row, field_names.SAVED)):
        return None
    return _first(row, field_names.MODIFIED, parse_moment)


def _withdrawn(value: object) -> bool | None:
    return str(value).lower() in _WITHDRAWN_STATUS if isinstance(value, str) else None


def _language(value: object) -> str | None:
    return normalize_language(value[:MAX_FIELD_CHARACTERS]) if isinstance(value, str) else None


def _web_address(value: object) -> str | None:
    """The address when it is one of the web and whole; a cut one would lead elsewhere."""
    if isinstance(value, Mapping):
        value = next((value[key] for key in _ADDRESS_KEYS if isinstance(value.get(key), str)), None)
    if not isinstance(value, str) or len(value.strip()) > MAX_FIELD_CHARACTERS:
        return None
    address = storable(value.strip())
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    is_web = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    return address if is_web and not re.search(r"[\s\x00-\x1f\x7f\ufffd<>\"]", address) else None
