import pytest

from index.reading.item_ids import global_id, is_global_id


@pytest.mark.parametrize(
    "item_id",
    [
        "https://brae.example/?p=17",
        "urn:newsml:brae.example:20240912:17",
        "tag:brae.example,2024:17",
        "brae.example/17",
        "AAP.example.com-17",
        "9f1c2d3e-0a1b-4c5d-8e9f-001122334455",
        "9F1C2D3E0A1B4C5D8E9F001122334455",
    ],
)
def test_an_id_that_names_its_owner_or_is_random_is_global(item_id: str) -> None:
    assert is_global_id(item_id)
    assert global_id(item_id, "https://other.example/feed") == item_id


@pytest.mark.parametrize("item_id", ["17", "post-17", "Artikel 12:30", "20240912-0815", "a", "1.7"])
def test_others_are_those_of_their_site(item_id: str) -> None:
    assert not is_global_id(item_id)
    assert global_id(item_id, "https://www.brae.example/feed?x=1") == f"brae.example#{item_id}"


@pytest.mark.parametrize("site", ["", "/feed", "http://[broken"])
def test_without_a_site_an_id_stays_as_it_is(site: str) -> None:
    assert global_id("17", site) == "17"
