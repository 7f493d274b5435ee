"""Relating articles over what is known of them from before: the same result as relating all of them anew."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from relation_files import AGENCY, LOCAL, OWN_REPORT, Newsroom, make_article, stored_relations

from index.errors import IndexDamaged
from index.storage.building.relate import relate_articles
from index.storage.relations.sketches.sketch import Sketch, make_sketch
from index.text.articles import Article

_WORDS = [
    first + last for first in "b d f g k l m n p r s t v".split() for last in ("ano", "eri", "olu", "us")
]
_OUTLETS = ("Courier", "Reuters", "Bote", None)
_FORM = "The numbers drawn on Saturday evening are {}, {} and {}, and the bonus number of the week is {}."


class Desk:
    """Articles that are edited at random, and all that was asked of them."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.articles: dict[str, Article] = {}
        self.sketches: dict[str, Sketch] = {}
        self.read: list[str] = []
        self._made = 0

    def put(self, article: Article) -> None:
        self.articles[article.source.article_id] = article
        self.sketches[article.source.article_id] = make_sketch(article)

    def remove(self, article_id: str) -> None:
        del self.articles[article_id], self.sketches[article_id]

    def edit(self) -> None:
        edits = [self._report] * 2 + [self._form] * 3
        if self.articles:
            edits += [
                self._copy,
                self._edited_copy,
                self._joined,
                self._version,
                self._page,
                self._withdrawal,
            ]
            edits += [self._correction, self._other_fields, self._other_text]
            edits += [lambda: self.remove(self._any().source.article_id)] * 3
        self.chance.choice(edits)()

    def relate(self, folder: Path, before: Path | None) -> None:
        sketches = list(self.sketches.values())
        self.chance.shuffle(sketches)
        relate_articles(sketches, self._articles_of, folder, before=before)

    def _articles_of(self, ids: Sequence[str]) -> dict[str, Article]:
        self.read += ids
        return {id_: self.articles[id_] for id_ in ids}

    def _any(self) -> Article:
        return self.chance.choice(list(self.articles.values()))

    def _new_id(self) -> str:
        self._made += 1
        return f"story-{1000 + self._made}"

    def _add(self, paragraphs: Sequence[str], **fields: object) -> None:
        day = date(2025, 3, 1) + timedelta(days=self.chance.randrange(9))
        fields = {"outlet": self.chance.choice(_OUTLETS), "published": day.isoformat()} | fields
        self.put(make_article(self._new_id(), *paragraphs, **fields))

    def _sentence(self) -> str:
        return " ".join(self.chance.choices(_WORDS, k=12)).capitalize() + "."

    def _report(self) -> None:
        paragraphs = [f"{self._sentence()} {self._sentence()}" for _ in range(3)]
        self._add(paragraphs, title=self._sentence(), url=f"https://post.example/a/{self._made}")

    def _form(self) -> None:
        figures = (self.chance.randrange(1, 50) for _ in range(4))
        self._add([_FORM.format(*figures), "The company gives no guarantee for these numbers, as always."])

    def _copy(self) -> None:
        article = self._any()
        outlet = self.chance.choice(_OUTLETS)
        self.put(replace(article, source=replace(article.source, article_id=self._new_id(), outlet=outlet)))

    def _edited_copy(self) -> None:
        self._add([*_paragraphs(self._any())[:2], self._sentence(), f"By {self._sentence()} (dpa)"])

    def _joined(self) -> None:
        self._add([*_paragraphs(self._any()), *_paragraphs(self._any())])

    def _version(self) -> None:
        article = self._any()
        item_id = article.source.item_id or f"urn:item:{self._made}"
        moment = datetime(2025, 3, 1, self.chance.randrange(24), tzinfo=UTC)
        self.put(replace(article, source=replace(article.source, item_id=item_id, version=1)))
        self._add([*_paragraphs(article), self._sentence()])
        newest = self.articles[f"story-{1000 + self._made}"]
        source = replace(newest.source, item_id=item_id, version=2, modified=moment)
        self.put(replace(newest, source=source))

    def _page(self) -> None:
        article = self._any()
        self._add([*_paragraphs(article)[:2], self._sentence()], url=article.source.url)

    def _withdrawal(self) -> None:
        named = self._any().source
        by = self.chance.choice([f"“{named.title}”", f"with the id {named.article_id}", f"at {named.url}"])
        text = f"The story {by} is withdrawn. Please do not use it."
        self._add(
            [text], title="MANDATORY KILL: story withdrawn", outlet=named.outlet, published="2025-04-01"
        )

    def _correction(self) -> None:
        article = self._any()
        title = f"CORRECTED: {article.source.title}"
        kept = _paragraphs(article)[: self.chance.randint(0, 3)]
        self._add([*kept, self._sentence()], title=title, published="2025-04-02")

    def _other_fields(self) -> None:
        article = self._any()
        fields = self.chance.choice(
            [
                {"outlet": self.chance.choice(_OUTLETS)},
                {"published": date(2025, 3, self.chance.randint(1, 28))},
                {"withdrawn": True},
                {"language": self.chance.choice(["de", None])},
            ]
        )
        self.put(replace(article, source=replace(article.source, **fields)))

    def _other_text(self) -> None:
        source = self._any().source
        changed = make_article(source.article_id, *_paragraphs(self._any()), self._sentence())
        self.put(replace(changed, source=source))


def _paragraphs(article: Article) -> list[str]:
    return article.text.split("\n\n")


@pytest.mark.parametrize("seed", range(8))
def test_relating_again_gives_what_relating_anew_gives(seed: int, tmp_path: Path) -> None:
    desk = Desk(seed)
    for _ in range(60):
        desk.edit()
    before: Path | None = None
    for step in range(12):
        again, anew = tmp_path / f"again-{step}", tmp_path / f"anew-{step}"
        desk.relate(again, before)
        desk.relate(anew, None)
        assert stored_relations(again) == stored_relations(anew)
        before = again
        for _ in range(desk.chance.randint(1, 3)):
            desk.edit()


def test_the_random_articles_have_relations_of_every_kind(tmp_path: Path) -> None:
    desk = Desk(0)
    for _ in range(150):
        desk.edit()
    desk.relate(tmp_path / "all", None)
    found = stored_relations(tmp_path / "all")
    assert all(found.values()), {table: len(rows) for table, rows in found.items()}
    assert set(found["crowded"]) == {True, False}


@pytest.fixture
def desk() -> Desk:
    """An agency's report, two copies of it, and a report of somebody else."""
    desk = Desk(0)
    desk.put(make_article("agency", *AGENCY, outlet="Reuters"))
    desk.put(make_article("copy", *AGENCY, LOCAL, outlet="Courier"))
    desk.put(make_article("cut", *AGENCY[:2], outlet="Bote"))
    desk.put(make_article("own", *OWN_REPORT))
    return desk


def test_all_articles_may_come_and_go(desk: Desk, tmp_path: Path) -> None:
    desk.relate(tmp_path / "full", None)
    articles = [*desk.articles.values()]
    for article in articles:
        desk.remove(article.source.article_id)
    desk.relate(tmp_path / "none", tmp_path / "full")
    assert not any(stored_relations(tmp_path / "none")["members"])
    for article in articles:
        desk.put(article)
    desk.relate(tmp_path / "again", tmp_path / "none")
    assert stored_relations(tmp_path / "again") == stored_relations(tmp_path / "full")


def test_no_text_is_read_again_if_nothing_changed(desk: Desk, tmp_path: Path) -> None:
    desk.relate(tmp_path / "first", None)
    assert desk.read
    desk.read.clear()
    desk.relate(tmp_path / "second", tmp_path / "first")
    assert not desk.read


def test_of_a_change_only_what_it_concerns_is_read(desk: Desk, tmp_path: Path) -> None:
    desk.relate(tmp_path / "first", None)
    desk.read.clear()
    desk.put(make_article("own", *OWN_REPORT, "Buses are said to be full."))
    desk.relate(tmp_path / "second", tmp_path / "first")
    assert not desk.read
    desk.remove("cut")
    desk.relate(tmp_path / "third", tmp_path / "second")
    assert set(desk.read) == {"agency", "copy"}


def test_what_only_a_title_changed_is_compared_again(desk: Desk, tmp_path: Path) -> None:
    desk.relate(tmp_path / "first", None)
    desk.read.clear()
    desk.put(make_article("cut", *AGENCY[:2], outlet="Bote", title="Bridge"))
    desk.relate(tmp_path / "second", tmp_path / "first")
    assert "cut" in desk.read


@pytest.mark.parametrize("name", ["comparisons.npz", "relations.sqlite3"])
@pytest.mark.parametrize("damage", ["missing", "cut", "empty"])
def test_damaged_relations_are_not_used(name: str, damage: str, desk: Desk, tmp_path: Path) -> None:
    desk.relate(tmp_path / "first", None)
    file = tmp_path / "first" / name
    content = file.read_bytes()
    file.unlink()
    if damage != "missing":
        file.write_bytes(content[: len(content) // 2] if damage == "cut" else b"")
    with pytest.raises(IndexDamaged, match=name if damage == "missing" else "read|changed"):
        desk.relate(tmp_path / "second", tmp_path / "first")


def test_an_index_that_was_changed_relates_as_one_that_was_built_at_once(tmp_path: Path) -> None:
    (tmp_path / "changed").mkdir()
    newsroom = Newsroom(tmp_path / "changed")
    newsroom.write("agency", *AGENCY, outlet="Reuters")
    newsroom.write("copy", *AGENCY, LOCAL, outlet="Courier")
    newsroom.write("own", *OWN_REPORT, url="https://post.example/a/1")
    newsroom.build()
    newsroom.write("copy", *AGENCY[:2], outlet="Courier")
    newsroom.write("later", *OWN_REPORT, LOCAL, url="https://post.example/a/1", published="2025-03-02")
    newsroom.write("cut", *AGENCY[:2], outlet="Bote")
    newsroom.build()
    newsroom.remove("cut")
    newsroom.build()
    with newsroom.open() as generation:
        again = stored_relations(generation.folder / "relations")
    newsroom.build(full=True)
    with newsroom.open() as generation:
        assert stored_relations(generation.folder / "relations") == again
    assert again["members"]
    assert again["superseded"]
