from io import BytesIO

import pytest

from index.storage.building.corpus import ids_in_bytes
from index.storage.building.corpus.ids_in_bytes import ids_in

GUID = "urn:newsml:northgate.example:20240912:8812"


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ('{"id": "bridge", "text": "Half a ro', {"bridge"}),
        ('{"id": "br\\u00fccke", "te', {"brücke"}),
        ("<p>The bridge of 17 arches</p>", set()),
        (f'<newsItem guid="{GUID}" version="3"><item', {f"{GUID}@3"}),
        ("", set()),
    ],
)
def test_an_id_stands_in_bytes_as_json_writes_it_or_by_its_length(content: str, found: set[str]) -> None:
    assert ids_in(BytesIO(content.encode()), ["bridge", "brücke", "17", f"{GUID}@3"]) == found


def test_an_id_is_found_across_the_blocks_that_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ids_in_bytes, "_CHUNK_BYTES", 7)
    assert ids_in(BytesIO(b'[{"id": "a long identifier of a row"}'), ["a long identifier of a row"])


def test_of_very_many_all_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ids_in_bytes, "_MOST_IDS", 1)
    assert ids_in(BytesIO(b""), ["a", "b"]) == {"a", "b"}
