"""The metadata in a WebVTT file: in its header, and in notes before the first cue."""

import re

from index.reading.fields.field_names import AUTHOR, LANGUAGE, OUTLET, PUBLISHED, TITLE, URL
from languages.known import FILE_LABELS
from languages.notation import listed_words

_FIRST_LINE = re.compile(r"WEBVTT(?:[ \t]+(?:[-–—:]\s*)?(?P<title>\S.*))?$")
_FIELD = re.compile(r"(?P<name>[^\W\d_][\w -]{1,30}?)\s*:\s+(?P<value>\S.*)")
_HEADER_CHARACTERS = 8_000
_NO_TITLES = frozenset({"file", "webvtt"})

_NAMES = {name.lower(): name for names in (TITLE, PUBLISHED, OUTLET, AUTHOR, LANGUAGE, URL) for name in names}
_OTHER_NAMES: dict[str, str] = {
    "channel": "outlet", "uploader": "outlet", "broadcaster": "outlet", "programme": "outlet",
    "show": "outlet", "upload_date": "published", "recorded": "published", "broadcast": "published",
    "video": "url", "webpage_url": "url",
} | {
    name: field
    for labels in FILE_LABELS.values()
    for field, names in labels.broadcast_fields.items()
    for name in listed_words(names)
}  # fmt: skip
_IN_NAME = re.compile(
    r"\.(?P<language>[a-z]{2})(?:[-_][A-Za-z0-9]{2,8})?(?:\.(?:forced|sdh|cc|auto|orig))?\.(?:vtt|srt)$",
    re.IGNORECASE,
)


def read_transcript_header(text: str) -> dict[str, object]:
    """The fields that the file states (title, outlet, date and so on), by their usual names."""
    first, _, rest = text.partition("\n")
    match = _FIRST_LINE.match(first.strip())
    if match is None:
        return {}
    head = rest[:_HEADER_CHARACTERS].partition("-->")[0]
    written = (_FIELD.fullmatch(line.removeprefix("NOTE ").strip()) for line in head.split("\n"))
    named = ((_known(field["name"]), field["value"].strip()) for field in written if field)
    row: dict[str, object] = {name: value for name, value in named if name}
    title = (match["title"] or "").strip()
    # YouTube used to write its fields on the first line: "WEBVTT Kind: captions; Language: de".
    inline = (_FIELD.fullmatch(part.strip()) for part in title.split(";"))
    fields = [field for field in inline if field]
    row |= {name: field["value"] for field in fields if (name := _known(field["name"]))}
    if title and not fields and title.casefold() not in _NO_TITLES:
        row.setdefault("title", title)
    return row


def language_in_name(path: str) -> str | None:
    """The language that tools write before a file's ending, as in "talk.de.vtt"; None if there is none."""
    match = _IN_NAME.search(path)
    return match["language"].lower() if match else None


def _known(name: str) -> str | None:
    plain = name.strip().lower().replace(" ", "_")
    return _OTHER_NAMES.get(plain) or _NAMES.get(plain)
