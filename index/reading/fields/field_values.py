"""Parses the value of one field: a label, a text, names, an address. None if it is not of that kind."""

import html
import re
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from index.reading.all_languages import file_labels
from index.reading.decoding import storable, with_plain_line_ends
from index.reading.fields.dates import parse_date
from index.reading.fields.languages import normalize_language
from index.text.paragraphs.people import is_name, match_byline
from languages.notation import expression

MAX_FIELD_CHARACTERS = 1_000
# A list of more names than this is read only up to here: it is a list of something else.
_MOST_NAMES = 50

# The keys with the words of an object: in WordPress, the New York Times, Event Registry.
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
_FROM_PLACE = expression(file_labels(lambda words: words.from_place))
_WITH_PLACE = re.compile(rf"\s+(?:{_FROM_PLACE})\s+[^\W\d_][^,;]{{1,40}}$")
_BY = re.compile(rf"(?:{expression(file_labels(lambda words: words.by))})\s*:?\s+(?=[^\W\d_])", re.IGNORECASE)
_ADDRESS = re.compile(r"\S*://|//|(?:www\.)?[\w.-]+\.[a-z]{2,}/\S*$", re.IGNORECASE)
_WITHDRAWN_STATUS = ("canceled", "cancelled", "withheld")


def clean_label(value: str) -> str | None:
    """The string as one line without control characters, cut to 1,000 characters; None when blank."""
    line = " ".join(storable(_CONTROL.sub(" ", value[: 4 * MAX_FIELD_CHARACTERS])).split())
    return line[:MAX_FIELD_CHARACTERS].strip() or None


def read_text_value(value: object) -> str | None:
    """The text as it will be stored, with `\\n` at line ends; None when blank."""
    text = _whole_text(value)
    return with_plain_line_ends(storable(text)) if text and text.strip() else None


def _whole_text(value: object) -> str | None:
    """The text of a string, of WordPress's `{"rendered": …}`, of a list of paragraphs, or of a body as fundus
    writes it: a summary, and sections with headline and paragraphs."""
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


def read_label(value: object) -> str | None:
    """A string or an integer as one line."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if abs(value) < 10**100 else None
    return clean_label(value) if isinstance(value, str) else None


def _words(value: object, keys: tuple[str, ...]) -> str | None:
    """The words of a string, or of an object's value under the first of these keys; without tags if
    WordPress has rendered it."""
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


def read_title(value: object) -> str | None:
    """The title in a string or an object, without markup."""
    return (
        str(value) if isinstance(value, int) and not isinstance(value, bool) else _words(value, _TITLE_KEYS)
    )


def _names(value: object, read: Callable[[object], str | None]) -> str | None:
    """One or several names, in one line: from a string, from an object, or from a list of these."""
    names = [read(entry) for entry in _flat(value, depth=3)]
    return clean_label(", ".join(dict.fromkeys(name for name in names if name)))


def _flat(value: object, *, depth: int) -> list[object]:
    """The entries of a list and of the lists inside it: to YAML, `[[Una McTaggart]]` is a nested list."""
    if not isinstance(value, list | tuple):
        return [value]
    return [
        inner for entry in value[:_MOST_NAMES] for inner in (_flat(entry, depth=depth - 1) if depth else ())
    ]


def read_outlet(value: object) -> str | None:
    """The names of the outlets in a value, in one line."""
    return _names(value, _outlet_name)


def _outlet_name(value: object) -> str | None:
    """A name or a bare domain; None for the address of a page and for a date."""
    name = _words(value, _NAME_KEYS)
    if name is None or _ADDRESS.match(name) or parse_date(name):
        return None
    return name.removeprefix("www.")


def read_authors(value: object) -> str | None:
    """The names of the authors, without "by" and places, in one line."""
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


def read_version(value: object) -> int | None:
    """A version number, from 1; None for "1.0" and addresses, which are versions of something else."""
    written = read_label(value) or ""
    return int(written) if re.fullmatch(r"[1-9]\d{0,5}", written) else None


def read_item_id(value: object) -> str | None:
    """The id of an item; None for an address."""
    label = read_label(value)
    return None if label is None or _ADDRESS.match(label) else label


def read_withdrawn(value: object) -> bool | None:
    """Whether a status says that the item is withdrawn; None if it is not a string."""
    return str(value).lower() in _WITHDRAWN_STATUS if isinstance(value, str) else None


def read_language(value: object) -> str | None:
    """The ISO 639-1 code of a language given by code or name."""
    return normalize_language(value[:MAX_FIELD_CHARACTERS]) if isinstance(value, str) else None


def read_address(value: object) -> str | None:
    """A web address (http or https). None for other values, and for addresses of more than 1,000 characters,
    since a shortened address would lead elsewhere."""
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
