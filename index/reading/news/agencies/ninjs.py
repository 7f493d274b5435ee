"""ninjs, news in JSON, in its three generations: one item, or a list of them. Pictures are skipped."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.decoding import MAX_FILE_BYTES, decode
from index.reading.fields.dates import parse_moment
from index.reading.file_reading import Entry, article_path
from index.reading.news.bodies import NewsBody, body_of_text, first_body
from index.reading.news.items import Item, failed_item, is_kill, is_taken_back, read_item
from index.reading.news.times import parse_day
from index.reading.rows.row import read_article_row

NinjsItem = Mapping[str, object]

# The keys under which services list items: IPTC, the BBC, Superdesk, the AP.
_LISTS = ("items", "item", "_items", "results", "articles", "newsitems", "entries", "data")
_MEDIA = frozenset("picture photo graphic video audio animation".split())
# Roles of texts other than the article's body.
_OTHER_ROLES = re.compile(
    r"caption|teaser|summary|abstract|lead|short|infobox|sidebar|factbox|social|headline", re.IGNORECASE
)
_DEEPEST = 5


def read_ninjs(path: str, content: bytes) -> Iterator[Entry]:
    """The text items of a ninjs file, and the items with a text that are associated with them."""
    data = _parse(decode(content))
    items = list(_items(data, _DEEPEST))
    is_alone = len(items) == 1 and isinstance(data, dict)
    has_text = False
    seen: dict[str, NinjsItem] = {}
    for number, item in enumerate(items, start=1):
        uri = _string(item.get("uri"))
        is_again = bool(uri) and seen.setdefault(uri, item) is not item and seen[uri] == item
        if not _is_media(item) and not is_again:
            has_text = True
            yield _read(item, path, None if is_alone else number)
    if not has_text:
        raise UnreadableArticle(
            "The file has no item of text", "export the texts, or take it out of the folder"
        )


def read_ninjs_lines(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The text items of a file of any size with one item per line."""
    number = 0
    while line := stream.readline(MAX_FILE_BYTES):
        number += 1
        if not line.strip():
            continue
        try:
            items = [item for item in _items(_parse(decode(line)), _DEEPEST) if not _is_media(item)]
            yield from (_read(item, path, number) for item in items)
        except UnreadableArticle as problem:
            yield failed_item(problem, path, number)


def _read(item: NinjsItem, path: str, number: int | None) -> Entry:
    if not any(key in item for key in ("uri", "guid", "versioncreated", "pubstatus", "standard")):
        place = article_path(path, number)
        try:
            return Entry(read_article_row(item, path=path, default_id=place), number=number)
        except UnreadableArticle as problem:
            return failed_item(problem, path, number)
    return read_item(_item(item), path, number)


def _parse(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as problem:
        too_deep = isinstance(problem, RecursionError)
        reason = "nested too deeply" if too_deep else " ".join(str(problem).split())[:200]
        raise UnreadableArticle(
            f"The file is broken JSON ({reason})", "export it again, or take it out of the folder"
        ) from problem


def _items(data: object, depth: int) -> Iterator[NinjsItem]:
    """Every item, followed by the items with a text that are associated with it. Keys are in lower case."""
    if isinstance(data, list):
        for entry in data:
            yield from _items(entry, depth - 1) if depth else ()
    if not isinstance(data, dict):
        return
    item = {str(key).casefold(): value for key, value in data.items()}
    inner = next((item[key] for key in _LISTS if isinstance(item.get(key), list | dict)), None)
    if inner is not None and not _has_text(item) and depth:
        yield from _items(inner, depth - 1)
        return
    along = [one for one in _associated(item, depth) if _has_text(one) and not _is_media(one)]
    if _has_text(item) or not along:
        yield item
    yield from along


def _associated(item: NinjsItem, depth: int) -> Iterator[NinjsItem]:
    associations = item.get("associations")
    along = list(associations.values()) if isinstance(associations, dict) else associations
    if depth and isinstance(along, list):
        yield from _items(along, depth - 1)


def _is_media(item: NinjsItem) -> bool:
    return _string(item.get("type")).casefold() in _MEDIA


def _has_text(item: NinjsItem) -> bool:
    return bool(item.get("bodies")) or any(key.startswith("body_") for key in item)


def _item(item: NinjsItem) -> Item:
    outlet = _outlet(item)
    days = (item.get("contentcreated"), item.get("firstcreated"), item.get("versioncreated"))
    notes = tuple(note for key in ("ednote", "ednotes") for note in _strings(item.get(key)))
    uri = _string(item.get("uri")) or _string(item.get("guid"))
    return Item(
        row={
            "title": {"rendered": _headline(item)},
            "outlet": outlet,
            "author": _authors(item, outlet),
            "published": next((day for value in days if (day := parse_day(_string(value)))), None),
            "language": _string(item.get("language")),
            "url": next((url for key in ("url", "link", "href") if (url := _string(item.get(key)))), uri),
            "genre": [
                *_labels(item.get("genre")),
                *_labels(item.get("genres")),
                _string(item.get("profile")),
            ],
        },
        body=_body(item),
        item_id=uri,
        version=_string(item.get("version")),
        modified=parse_moment(_string(item.get("versioncreated"))),
        withdrawn=is_taken_back(_string(item.get("pubstatus"))) or any(map(is_kill, notes)),
        embargoed=parse_moment(_string(item.get("embargoed")) or _string(item.get("embargo"))),
        notes=notes,
        summary=_summary(item),
    )


def _string(value: object) -> str:
    return str(value).strip() if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _strings(value: object) -> list[str]:
    """The string itself, or the strings in a list or in the `value` of an object."""
    if isinstance(value, list):
        return [text for entry in value for text in _strings(entry)]
    if isinstance(value, dict):
        return _strings(value.get("value"))
    return [text] if (text := _string(value)) else []


def _named(value: object) -> list[str]:
    """The names of the parties or concepts in a list."""
    entries = value if isinstance(value, list) else [value]
    names = (
        _string(e.get("name")) or _string(e.get("literal")) if isinstance(e, dict) else _string(e)
        for e in entries
    )
    return [name for name in names if name]


def _labels(value: object) -> list[str]:
    """The names of genres, and the last parts of their codes."""
    entries = value if isinstance(value, list) else [value]
    codes = (
        _string(e.get(key)) for e in entries if isinstance(e, dict) for key in ("code", "literal", "uri")
    )
    plain = (re.sub(r"(?<=[a-z])(?=[A-Z])", " ", re.split(r"[:/#]", code)[-1]) for code in codes if code)
    return [*_named(value), *plain]


def _values(item: NinjsItem, plural: str, prefix: str) -> list[tuple[str, str, str]]:
    """Role, media type and value of each text in a field: a list named `plural` in later generations, fields
    that begin with `prefix` in the first."""
    listed = item.get(plural)
    found = []
    for entry in listed if isinstance(listed, list) else []:
        if isinstance(entry, dict) and isinstance(value := entry.get("value"), str) and value.strip():
            kind = entry.get("contentType") or entry.get("contenttype")
            found.append((_string(entry.get("role")), _string(kind).casefold(), value))
    for key, value in item.items():
        if key.startswith(prefix) and isinstance(value, str) and value.strip():
            found.append((key.removeprefix(prefix).strip("_"), "", value))
    return found


def _headline(item: NinjsItem) -> str:
    values = _values(item, "headlines", "headline")
    main = sorted(values, key=lambda value: value[0].casefold() not in ("", "main"))
    return next((value for _, _, value in main), _string(item.get("title")) or _string(item.get("name")))


def _outlet(item: NinjsItem) -> str:
    keys = ("provider", "creditline", "source", "infosources", "copyrightholder")
    described = (
        value for role, _, value in _values(item, "descriptions", "description") if role == "creditline"
    )
    return next((name for key in keys for name in _named(item.get(key))), next(described, ""))


def _authors(item: NinjsItem, outlet: str) -> list[str]:
    for key in ("by", "byline", "authors", "bylines"):
        names = [name for name in _named(item.get(key)) if name.casefold() != outlet.casefold()]
        if names:
            return names
    return []


def _summary(item: NinjsItem) -> str:
    values = _values(item, "descriptions", "description")
    return next((value for role, _, value in values if role in ("", "text", "lead", "summary", "main")), "")


def _body(item: NinjsItem) -> NewsBody | None:
    """The body with markup if there is one, since the plain one often has no paragraphs."""
    values = _values(item, "bodies", "body")
    own = [value for value in values if not _OTHER_ROLES.search(value[0])] or values
    return first_body([body_of_text(value, _kind(role, kind)) for role, kind, value in own])


def _kind(role: str, kind: str) -> str:
    return kind or ("application/nitf+xml" if "nitf" in role else "text/plain" if role == "text" else "")
