"""Sketches of articles, and the file that keeps them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from relation_files import AGENCY, OWN_REPORT, make_article

from index.errors import IndexDamaged
from index.storage.relations.sketches.files import read_sketches, save_sketches
from index.storage.relations.sketches.sketch import Sketch, make_sketch
from index.text.articles import Article, Source, Span

_FULL = Source(
    "guid@3",
    "feed/a#1.json",
    title="Velmark “bridge” closed\ud800",
    outlet="Reuters",
    author="By A. Bode (dpa)",
    published=date(2025, 3, 1),
    language="en",
    url="https://www.post.example/a/bridge-123.html?utm_source=x",
    kind="news",
    rating="true",
    item_id="urn:1",
    version=3,
    modified=datetime(2025, 3, 1, 9, 30, tzinfo=timezone(timedelta(hours=2))),
    withdrawn=True,
)


def _sketches() -> list[Sketch]:
    text = make_article("a", *AGENCY)
    moments = (datetime(2025, 3, 1, 9, 0, 1, 5, tzinfo=UTC), datetime(2025, 3, 1))
    articles = [
        text,
        replace(text, source=_FULL),
        *(replace(text, source=Source("b", "b", modified=moment)) for moment in moments),
        make_article("k", "See https://post.example/a/1. The story is withdrawn.", title="KILL: Bridge"),
        make_article("c", *OWN_REPORT, title="CORRECTED: Bridge"),
        Article(Source("empty", "empty"), "…", (Span(0, 1),)),
    ]
    return [make_sketch(article) for article in articles]


def test_sketches_are_read_as_they_were_written(tmp_path: Path) -> None:
    written = _sketches()
    save_sketches(tmp_path / "sketches", written)
    assert read_sketches(tmp_path / "sketches") == written


def test_a_file_may_have_no_sketches(tmp_path: Path) -> None:
    save_sketches(tmp_path / "sketches", [])
    assert read_sketches(tmp_path / "sketches") == []


def test_a_sketch_says_what_relating_needs_to_know() -> None:
    credited = make_article("a", *AGENCY, "(Reuters)", author="Anna Bode, AFP", title="The Bridge!")
    sketch = make_sketch(replace(credited, source=replace(credited.source, url=_FULL.url)))
    assert sketch.agencies == ("afp", "reuters")
    assert (sketch.page, sketch.headline) == ("post.example/a/bridge-123.html", " the bridge ")


@pytest.mark.parametrize(
    "changed",
    [
        lambda article: replace(article, source=replace(article.source, title="Other")),
        lambda article: replace(article, source=replace(article.source, version=1)),
        lambda article: replace(article, text=f"{article.text} "),
        lambda article: replace(article, paragraphs=article.paragraphs[1:]),
        lambda article: replace(article, seams=()),
    ],
)
def test_every_field_of_an_article_is_in_its_digest(changed) -> None:  # type: ignore[no-untyped-def]
    article = make_article("a", *AGENCY)
    assert make_sketch(changed(article)).whole != make_sketch(article).whole


@pytest.mark.parametrize("damage", ["missing", "cut", "empty", "changed"])
def test_a_damaged_file_is_not_read(damage: str, tmp_path: Path) -> None:
    file = tmp_path / "sketches"
    save_sketches(file, _sketches())
    content = file.read_bytes()
    file.unlink()
    if damage != "missing":
        middle = len(content) // 2
        flipped = content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]
        file.write_bytes({"cut": content[:middle], "empty": b"", "changed": flipped}[damage])
    with pytest.raises(IndexDamaged, match=r"'.*sketches' cannot be read"):
        read_sketches(file)
