"""ninjs in its three generations."""

import json
from datetime import UTC, date, datetime, timedelta

import news_files
import pytest
from news_files import nitf, quotes, read

from index.reading.file_reading import Doubt
from index.reading.files import Failure
from index.text.articles import Article

FIRST = "GROSSETO, Italy (AP) -- The trial of the captain began on Tuesday in a theatre."
SECOND = "His lawyer said that about 1,000 witnesses would testify."


def article(content: str, name: str = "file.json") -> Article:
    return news_files.article(content, name)


def as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def first_generation(**more: object) -> dict[str, object]:
    """As IPTC's examples and Superdesk write ninjs 1.x."""
    return {
        "uri": "urn:newsml:brae.example:20130709:simp123",
        "type": "text",
        "profile": "text-only",
        "version": "2",
        "firstcreated": "2013-07-09T23:37:19+0200",
        "versioncreated": "2013-07-10T10:37:00Z",
        "pubstatus": "usable",
        "copyrightholder": "The Brae News Agency",
        "usageterms": "NO ARCHIVAL USE",
        "language": "en",
        "headline": "Captain of wrecked ship on trial",
        "byline": "By Una McTaggart and Lena Roth",
        "slugline": "ship-trial",
        "person": [{"name": "Francesco S.", "rel": "about"}],
        "subject": [{"code": "02001003", "name": "maritime"}],
        "description_text": "The trial has begun.",
        "body_text": f"{FIRST} {SECOND}",
        "body_xhtml": f"<p>{FIRST}</p><figure><img src='a'/><figcaption>The ship.</figcaption></figure>"
        f"<p>{SECOND}</p>",
        "associations": {
            "featuremedia": {
                "type": "picture",
                "headline": "The ship on its side",
                "description_text": "The ship lies on its side off Giglio, in this photo of Monday.",
                "body_text": "The ship lies on its side.",
                "renditions": {"original": {"href": "a.jpg"}},
            }
        },
        **more,
    }


def test_the_first_generation() -> None:
    found = article(as_json(first_generation()), "wire/ship.json")

    assert found.text == f"{FIRST}\n{SECOND}"
    assert quotes(found) == [FIRST, SECOND]
    source = found.source
    assert source.article_id == "urn:newsml:brae.example:20130709:simp123@2"
    assert (source.item_id, source.version, source.withdrawn) == (
        "urn:newsml:brae.example:20130709:simp123",
        2,
        False,
    )
    assert source.modified == datetime(2013, 7, 10, 10, 37, tzinfo=UTC)
    assert (source.title, source.outlet) == ("Captain of wrecked ship on trial", "The Brae News Agency")
    assert (source.author, source.published) == ("Una McTaggart, Lena Roth", date(2013, 7, 9))
    assert (source.language, source.url, source.kind) == ("en", None, None)


def test_the_second_generation_in_swedish() -> None:
    text = "Aurora 2020 ställdes in förra våren. Övningen ska i stället hållas om två år, säger Jonas Berg."
    item = {
        "uri": "http://kusten.example/media/text/210526-a0f2d045",
        "type": "text",
        "altids": [{"role": "originaltransmissionreference", "value": "a0f2d045"}],
        "representationtype": "full",
        "genres": [{"literal": "INR", "uri": "http://kusten.example/spec/INR", "name": "Kommentar"}],
        "version": "1",
        "versioncreated": "2021-05-26T13:40:18+02:00",
        "pubstatus": "usable",
        "infosources": [{"name": "Kusten", "role": "distributor"}],
        "copyrightholder": "Kusten AB",
        "language": "sv",
        "headlines": [
            {"role": "short", "value": "Kort"},
            {"role": "main", "value": "Övning hålls om två år"},
        ],
        "descriptions": [{"role": "text", "value": "Pandemin satte stopp."}],
        "bodies": [
            {
                "role": "teaser",
                "contenttype": "text/plain",
                "value": "Kort text om övningen som ställdes in.",
            },
            {
                "role": "text",
                "contenttype": "text/plain",
                "charcount": 99,
                "value": f"Övning hålls om två år\n{text}",
            },
        ],
        "associations": [{"name": "bild", "type": "picture", "descriptions": [{"value": "En soldat."}]}],
    }

    found = article(as_json(item))

    assert found.text == f"Övning hålls om två år\n{text}"
    assert quotes(found) == [text]
    source = found.source
    assert (source.title, source.outlet, source.kind) == ("Övning hålls om två år", "Kusten", "opinion")
    assert source.url == "http://kusten.example/media/text/210526-a0f2d045"
    assert (source.published, source.language) == (date(2021, 5, 26), "sv")


def test_the_third_generation_with_nitf_and_capitals() -> None:
    body = nitf(f"<p>{FIRST}</p><hl2>Witnesses</hl2><p>{SECOND}</p>")
    item = {
        "uri": "https://doping.example/news/trial",
        "standard": {
            "name": "ninjs",
            "version": "3.0",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
        },
        "type": "text",
        "title": "A trial",
        "genres": [{"uri": "http://cv.iptc.org/newscodes/genre/FactCheck"}],
        "version": "2",
        "contentCreated": "2023-10-06T10:00:00+02:00",
        "firstCreated": "2023-10-07T01:00:00+02:00",
        "versionCreated": "2023-10-08T02:34:03+02:00",
        "pubStatus": "usable",
        "by": "By Una McTaggart",
        "infoSources": [{"name": "DopingWatch"}],
        "headlines": [{"value": "Captain on trial"}],
        "bodies": [
            {"role": "text", "contentType": "text/plain", "value": f"{FIRST} {SECOND}"},
            {"role": "nitf", "contentType": "text/vnd.IPTC.NITF", "value": body},
        ],
    }

    found = article(as_json(item))

    assert found.text == f"{FIRST}\nWitnesses\n{SECOND}"
    assert quotes(found) == [FIRST, SECOND]
    source = found.source
    assert (source.article_id, source.title) == ("https://doping.example/news/trial@2", "Captain on trial")
    assert (source.kind, source.published) == ("fact_check", date(2023, 10, 6))
    assert source.modified == datetime.fromisoformat("2023-10-08T02:34:03+02:00")


@pytest.mark.parametrize(
    "wrap",
    [
        lambda items: items,
        lambda items: {"items": items},
        lambda items: {"total": 2, "item": items},
        lambda items: {"_items": items, "_meta": {"total": 2}},
        lambda items: {"data": {"updated": "2024", "items": [{"meta": {}, "item": item} for item in items]}},
    ],
)
def test_lists_of_items(wrap) -> None:
    items = [
        first_generation(uri="urn:a", version="1"),
        {
            "uri": "urn:p",
            "type": "picture",
            "versioncreated": "2024-02-05T10:00:00Z",
            "description_text": "A crane.",
        },
        first_generation(uri="urn:b", version="7", body_xhtml=f"<p>{SECOND}</p>"),
    ]
    reading = read(as_json(wrap(items)), "feed.json")
    assert not reading.failed
    assert [found.source.article_id for found in reading.articles] == ["urn:a@1", "urn:b@7"]
    assert [found.text for found in reading.articles] == [f"{FIRST}\n{SECOND}", SECOND]


def test_a_package_gives_the_texts_that_come_along_whole_and_no_pictures() -> None:
    inner = first_generation(uri="urn:inner")
    package = {
        "uri": "urn:package",
        "type": "composite",
        "versioncreated": "2024-02-05T10:00:00Z",
        "headline": "All of today",
        "associations": {
            "main": inner,
            "photo": {"uri": "urn:photo", "type": "picture", "body_text": "A crane."},
        },
    }
    reading = read(as_json([package, inner]), "a.json")
    assert [found.source.item_id for found in reading.articles] == ["urn:inner"]
    assert not reading.failed


@pytest.mark.parametrize("status", ["canceled", "withheld", "stat:canceled"])
def test_withdrawals(status: str) -> None:
    item = first_generation(pubstatus=status, ednote="This story has been killed. Do not use it.")
    found = article(as_json(item))
    assert found.source.withdrawn
    assert found.source.article_id.endswith("@2@withdrawn")
    assert quotes(found) == ["This story has been killed. Do not use it."]

    bare = {"uri": "urn:x", "pubstatus": status, "headline": "Captain of wrecked ship on trial"}
    found = article(as_json(bare))
    assert (found.text, found.source.withdrawn) == ("Captain of wrecked ship on trial", True)


def test_a_note_that_is_a_code_leaves_the_word_to_the_body() -> None:
    told = "The report on the captain is withdrawn. It was based on a forged letter."
    killed = {"uri": "urn:x", "pubstatus": "canceled", "headline": "Captain on trial", "body_text": told}
    found = article(as_json(killed | {"ednote": "KILL"}))
    assert (found.text, found.source.withdrawn) == (told, True)
    assert quotes(found) == [told]


def test_versions_without_numbers_are_told_apart_by_their_time() -> None:
    items = [
        first_generation(version=version, versioncreated=created)
        for version, created in ((None, "2024-02-05T10:00:00Z"), ("0", "2024-02-05T12:30:00+01:00"))
    ]
    reading = read(as_json(items), "a.json")
    assert [found.source.article_id.rpartition("@")[2] for found in reading.articles] == [
        "2024-02-05T10:00:00Z",
        "2024-02-05T11:30:00Z",
    ]
    assert [found.source.version for found in reading.articles] == [None, None]


def test_an_embargo_and_a_summary_alone() -> None:
    later = (datetime.now(UTC) + timedelta(days=400)).isoformat()
    assert "under embargo" in read(as_json(first_generation(embargoed=later)), "a.json").failed[0].error

    item = {
        "uri": "urn:x",
        "type": "text",
        "version": "6",
        "versionCreated": "2019-08-09T09:46:53Z",
        "headlines": [{"role": "main", "value": "Har kjøpt tomt"}],
        "descriptions": [
            {"role": "text", "value": "Selskapet har kjøpt en tomt på nærmere 2.000 mål i byen."}
        ],
    }
    reading = read(as_json(item), "file.json")
    assert [found.text for found in reading.articles] == [
        "Selskapet har kjøpt en tomt på nærmere 2.000 mål i byen."
    ]
    assert reading.doubtful == (
        Doubt("file.json", "The item has a summary alone: take the whole text from its page"),
    )


@pytest.mark.parametrize(
    ("content", "error"),
    [
        ('{"uri": "urn:x", "pubstatus": "usable", ', "broken JSON"),
        ('{"pubstatus": ' + "[" * 100_000, "broken JSON (nested too deeply)"),
        ('{"uri": "p", "type": "picture", "versioncreated": "2024-02-05"}', "has no item of text"),
        ('{"uri": "urn:x", "type": "text", "pubstatus": "usable"}', "The item has no text"),
    ],
)
def test_broken_files_are_one_line(content: str, error: str) -> None:
    reading = read(content, "a.json")
    assert not reading.articles
    assert len(reading.failed) == 1
    assert error in reading.failed[0].error


def test_an_item_without_a_text_does_not_stop_the_others() -> None:
    items = [
        first_generation(uri="a"),
        {"uri": "b", "type": "text", "pubstatus": "usable"},
        first_generation(uri="c"),
    ]
    reading = read(as_json(items), "a.json")
    assert [found.source.item_id for found in reading.articles] == ["a", "c"]
    assert reading.failed == (
        Failure("a.json#2", "The item has no text: take the article from its page, or take it out"),
    )


def test_one_item_a_line() -> None:
    lines = [json.dumps(first_generation(uri=uri)) for uri in ("urn:a", "urn:b")]
    reading = read("\n".join((lines[0], "", "{broken", lines[1])), "wire.jsonl")
    assert [found.source.article_id for found in reading.articles] == ["urn:a@2", "urn:b@2"]
    assert [failure.path for failure in reading.failed] == ["wire.jsonl#3"]
