"""Versions of one item in files as newsrooms keep them: feeds saved every day."""

from pathlib import Path

import pytest
from beleg_process import Workplace
from relation_files import Newsroom

FIRE = "A fire at the brewery of Brae has injured {} people. It broke out at noon in the bottling hall."


def _feed(site: str, outlet: str, *entries: tuple[str, str, str]) -> str:
    items = "".join(
        f"<item><title>{title}</title><guid isPermaLink='false'>{guid}</guid>"
        f"<description>{text}</description></item>"
        for guid, title, text in entries
    )
    link = f"<title>{outlet}</title><link>https://{site}/</link>"
    return f"<rss version='2.0'><channel>{link}{items}</channel></rss>"


@pytest.fixture(scope="module")
def feeds(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    """Two days of one feed, in which one entry was corrected and one came again; and another outlet's feed,
    which numbers its entries in the same way."""
    workplace = Workplace(tmp_path_factory.mktemp("feeds"))
    school = ("18", "School reopens", "The school at Tamsin has reopened after the storm of August.")
    monday = _feed("brae.example", "Brae Post", ("17", "Fire at brewery", FIRE.format(14)), school)
    tuesday = _feed("brae.example", "Brae Post", ("17", "Fire at brewery", FIRE.format(41)), school)
    workplace.write("feed-1.xml", monday)
    workplace.write("feed-2.xml", tuesday)
    bakery = ("17", "Bakery moves", "The bakery of Sunden moves to the old station in May.")
    workplace.write("other.xml", _feed("sunden.example", "Sunden Bote", bakery))
    return workplace


def test_of_an_item_the_newer_text_leads_and_the_older_is_marked(feeds: Workplace) -> None:
    report = feeds.json("index")
    assert report["articles"] == 4
    assert [failure["path"] for failure in report["failed"]] == ["feed-2.xml"]  # which came again
    answer = feeds.json("ask", "How many people were injured in the fire at the brewery?")
    first, second = answer["citations"][:2]
    assert ("41 people" in first["quote"], "14 people" in second["quote"]) == (True, True)
    assert (first["supersedes"], second["superseded_by"]) == (2, 1)
    assert "moves" in feeds.json("ask", "Where does the bakery of Sunden move?")["citations"][0]["quote"]
    shown = feeds.json("show", "brae.example#17")
    assert (shown["path"], "41 people" in shown["text"]) == ("feed-2.xml", True)


@pytest.mark.parametrize(
    ("outlets", "superseded"),
    [
        (("Brae Post", "Brae Post"), True),
        (("Brae Post", "brae post"), True),
        (("Brae Post", None), True),
        (("Brae Post", "Sunden Bote"), False),
    ],
)
def test_an_id_that_is_not_global_names_an_item_of_its_outlet(
    tmp_path: Path, outlets: tuple[str | None, str | None], superseded: bool
) -> None:
    newsroom = Newsroom(tmp_path)
    for number, (outlet, text) in enumerate(zip(outlets, (FIRE.format(14), FIRE.format(41)), strict=True)):
        newsroom.write(f"row-{number}", text, item_id="17", outlet=outlet, published=f"2024-09-1{number}")
    newsroom.build()
    with newsroom.open() as generation:
        assert generation.store.relations is not None
        found = generation.store.relations.superseded("row-0")
    assert (found is not None) == superseded
