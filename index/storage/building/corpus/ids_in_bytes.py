"""Which ids occur in a file that cannot be read in its format."""

import json
from collections.abc import Sequence
from typing import BinaryIO

_CHUNK_BYTES = 1_000_000
_MOST_IDS = 10_000
_TELLING_CHARACTERS = 12
"""An id at least this long does not occur in a file by accident, whatever is around it."""


def ids_in(stream: BinaryIO, ids: Sequence[str]) -> set[str]:
    """Those of the ids that occur in the open file: as JSON writes them, or long ones as they are, or without
    the version that a reader has appended ("guid@3"). If there are more than 10,000, all of them: searching
    for so many would take too long, and what is kept is listed."""
    if len(ids) > _MOST_IDS:
        return set(ids)
    written = {id_: _written_forms(id_) for id_ in ids}
    longest = max((len(form) for forms in written.values() for form in forms), default=0)
    found: set[str] = set()
    stream.seek(0)
    before = b""
    while chunk := stream.read(_CHUNK_BYTES):
        window = before + chunk
        found |= {id_ for id_, forms in written.items() if any(form in window for form in forms)}
        before = window[max(0, len(window) - longest) :]
    return found


def _written_forms(id_: str) -> set[bytes]:
    forms = {json.dumps(id_, ensure_ascii=ascii_).encode() for ascii_ in (True, False)}
    item = id_.partition("@")[0]
    return forms | {text.encode() for text in (id_, item) if len(text) >= _TELLING_CHARACTERS}
