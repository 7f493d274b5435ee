"""A search finds each text once, whichever outlets printed it, in its newest version."""

import json
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from relation_files import AGENCY, LOCAL, OWN_REPORT, Newsroom

from bot.assistant import Assistant
from index.question.query import Filters
from index.search.searcher import Hit
from index.storage.generations.current import current, open_current
from index.storage.generations.manifest import write_manifest
from index.storage.generations.publishing import rollback
from index.storage.generations.reader import IndexReader

UPDATED = (AGENCY[0].replace("62,000", "64,000"), *AGENCY[1:])
QUESTION = "What cracks did inspectors find in the pylon of the bridge?"


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return Newsroom(tmp_path)


def search(
    newsroom: Newsroom, question: str = QUESTION, *, k: int = 10, **filters: object
) -> tuple[Hit, ...]:
    with closing(IndexReader(newsroom.index, newsroom.embedder)) as reader:
        return Assistant(reader, newsroom.embedder).search(question, k=k, filters=Filters(**filters))  # type: ignore[arg-type]


def ids(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.passage.source.article_id for hit in hits]


def write_copies(newsroom: Newsroom) -> None:
    newsroom.write("wire", *AGENCY, outlet="Reuters", published="2025-03-02", title="Bridge closed")
    newsroom.write("cut", *AGENCY[:2], outlet="Courier", published="2025-03-01", title="Cracks")
    newsroom.write("cut-again", *AGENCY[:2], outlet="courier", published="2025-03-03", title="Cracks!")
    newsroom.write("bote", *AGENCY, outlet="Bote", published="2025-03-03", title="Bridge shut")
    newsroom.write("own", *OWN_REPORT, outlet="Kurier", published="2025-03-02", title="Barred")


def test_copies_take_one_slot_and_the_agencys_text_has_it(newsroom: Newsroom) -> None:
    write_copies(newsroom)
    newsroom.build()
    hits = search(newsroom)
    assert sorted(ids(hits)) == ["own", "wire"]
    (wire,) = (hit for hit in hits if hit.passage.source.article_id == "wire")
    assert {other.article_id for other in wire.also_in} == {"cut", "cut-again", "bote"}


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"outlet": "Courier"}, "cut"),
        ({"until": date(2025, 3, 1)}, "cut"),
        ({"since": date(2025, 3, 3)}, "bote"),
    ],
)
def test_a_filter_that_keeps_the_original_out_still_finds_a_copy(
    newsroom: Newsroom, filters: dict[str, object], found: str
) -> None:
    write_copies(newsroom)
    newsroom.build()
    assert ids(search(newsroom, **filters)) == [found]


def test_as_many_texts_are_found_as_were_asked_for_however_often_one_was_printed(newsroom: Newsroom) -> None:
    for number in range(40):
        newsroom.write(f"copy{number}", *AGENCY, outlet=f"Outlet {number}", title="Bridge closed")
    for number in range(12):
        newsroom.write(f"other{number}", f"The council of district {number} opened a school with a garden.")
    newsroom.build()
    assert len(search(newsroom, k=10)) == 10
    hits = search(newsroom, k=20)
    assert len(hits) == 13
    assert sum(name.startswith("copy") for name in ids(hits)) == 1


def test_what_a_copy_alone_has_is_found_there(newsroom: Newsroom) -> None:
    newsroom.write("wire", *AGENCY, outlet="Reuters", title="Bridge closed")
    newsroom.write("local", *AGENCY[:2], LOCAL, outlet="Courier", title="Bridge closed")
    newsroom.build()
    first = search(newsroom, LOCAL)[0]
    assert first.passage.source.article_id == "local"
    assert first.copies[-1] == ()


@pytest.mark.parametrize("order", [("a", "b"), ("b", "a")])
def test_the_newest_version_has_the_slot(newsroom: Newsroom, order: tuple[str, str]) -> None:
    older, newer = order
    newsroom.write(older, *AGENCY, url="https://post.example/bridge", published="2025-03-01")
    newsroom.write(
        newer, *UPDATED, url="https://www.post.example/bridge/?utm_source=x", published="2025-03-02"
    )
    newsroom.build()
    assert ids(search(newsroom)) == [newer]
    assert set(ids(search(newsroom, "What did the earlier version say on the bridge?"))) == {older, newer}
    (hit,) = search(newsroom, until=date(2025, 3, 1))
    assert (hit.passage.source.article_id, hit.superseded and hit.superseded.by) == (older, newer)


def test_what_was_withdrawn_is_not_found_and_its_notice_is(newsroom: Newsroom) -> None:
    title = "Velmark bridge closed after cracks found"
    newsroom.write("story", *AGENCY, title=title, outlet="Reuters", published="2025-03-01")
    newsroom.write(
        "kill", "This story is withdrawn.", title=f"KILL: {title}", outlet="Reuters", published="2025-03-02"
    )
    newsroom.build()
    assert ids(search(newsroom)) == ["kill"]
    assert ids(search(newsroom, until=date(2025, 3, 1))) == []
    assert set(ids(search(newsroom, "What did the withdrawn story say?"))) == {"kill", "story"}


def test_a_notice_that_comes_later_takes_effect_with_the_next_build_and_goes_with_its_file(
    newsroom: Newsroom,
) -> None:
    title = "Velmark bridge closed after cracks found"
    newsroom.write("story", *AGENCY, title=title, outlet="Reuters")
    newsroom.build()
    assert ids(search(newsroom)) == ["story"]
    newsroom.write("kill", "This story is withdrawn.", title=f"KILL: {title}", outlet="Reuters")
    newsroom.build()
    assert ids(search(newsroom)) == ["kill"]
    newsroom.remove("kill")
    newsroom.build()
    assert ids(search(newsroom)) == ["story"]


def test_a_rollback_brings_the_relations_of_before_back(newsroom: Newsroom) -> None:
    newsroom.write("wire", *AGENCY, outlet="Reuters")
    newsroom.build()
    newsroom.write("cut", *AGENCY[:2], outlet="Courier")
    newsroom.build()
    (hit,) = search(newsroom)
    assert [other.outlet for other in hit.also_in] == ["Courier"]
    rollback(newsroom.index)
    assert [hit.also_in for hit in search(newsroom)] == [()]


def test_an_update_comes_to_the_relations_of_a_full_build(newsroom: Newsroom) -> None:
    write_copies(newsroom)
    newsroom.build()
    newsroom.remove("cut")
    newsroom.write("wire", *UPDATED, outlet="Reuters", published="2025-03-02", title="Bridge closed")
    newsroom.build()
    updated = _relations(newsroom)
    newsroom.build(full=True)
    assert _relations(newsroom) == updated


def _relations(newsroom: Newsroom) -> dict[str, object]:
    with newsroom.open() as generation:
        relations = generation.store.relations
        assert relations is not None
        names = [source.article_id for source in generation.store.articles()]
        return {name: (relations.copies(name), relations.superseded(name)) for name in names}


def test_an_index_of_before_there_were_relations_still_answers_and_gets_them(newsroom: Newsroom) -> None:
    write_copies(newsroom)
    newsroom.build()
    generation = current(newsroom.index)
    from dataclasses import replace

    stored = {
        path: size for path, size in generation.manifest.stored_bytes.items() if "relations" not in path
    }
    write_manifest(generation.folder, replace(generation.manifest, relation_rule="", stored_bytes=stored))
    assert set(ids(search(newsroom))) == {"wire", "cut", "cut-again", "bote", "own"}
    newsroom.embedder.embedded.clear()
    report = newsroom.build()
    assert (report.unchanged, newsroom.embedder.embedded) == (5, [])
    assert set(ids(search(newsroom))) == {"wire", "own"}


@pytest.mark.parametrize("name", ["relations.sqlite3", "comparisons.npz"])
def test_relations_that_were_cut_short_are_told_before_anybody_answers(name: str, newsroom: Newsroom) -> None:
    from index.errors import IndexDamaged

    write_copies(newsroom)
    newsroom.build()
    file = current(newsroom.index).folder / "relations" / name
    assert f"relations/{name}" in current(newsroom.index).manifest.stored_bytes
    file.write_bytes(file.read_bytes()[:100])
    with pytest.raises(IndexDamaged, match="relations"):
        open_current(newsroom.index)


def test_asking_imports_no_datasketch(newsroom: Newsroom) -> None:
    write_copies(newsroom)
    newsroom.build()
    code = """
import sys
from pathlib import Path
from index.storage.generations.current import open_current
import bot.assistant, index.storage.building.update
with open_current(Path(sys.argv[1])) as generation:
    assert generation.store.relations.copies("wire")
print([name for name in sys.modules if name.split(".")[0] == "datasketch"])
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(newsroom.index)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, json.loads(done.stdout.replace("'", '"'))) == (0, []), done.stderr


_SENTENCES = (
    "The ferry Malsund sails again on Monday after its engine was repaired in the yard of Velmark.",
    "The council of Ashfield voted for a new swimming pool with a slide and a garden for children.",
    "Inspectors closed the theatre for a week because smoke alarms in the old cellar were broken.",
    "The museum showed a hoard of silver coins that workers had found under the market square.",
    "Farmers from the valley protested against the price of milk with a hundred tractors in town.",
    "A storm tore the roof from the school gym and pupils stayed at home until the end of term.",
)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    cuts=st.lists(st.sets(st.integers(0, 5), min_size=1), min_size=1, max_size=6),
    asked=st.integers(0, 5),
)
def test_no_text_and_no_answer_is_lost_by_merging(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[set[int]], asked: int
) -> None:
    newsroom = Newsroom(tmp_path_factory.mktemp("merged"))
    for number, chosen in enumerate(cuts):
        paragraphs = [_SENTENCES[one] for one in sorted(chosen)]
        newsroom.write(f"a{number}", *paragraphs, outlet=f"Outlet {number}")
    newsroom.build()
    hits = search(newsroom, _SENTENCES[asked], k=30)
    if any(asked in chosen for chosen in cuts):
        assert any(_SENTENCES[asked] in hit.passage.text for hit in hits)
    with newsroom.open() as generation:
        relations = generation.store.relations
        assert relations is not None
        for number in range(len(cuts)):
            members = {f"a{number}", *(other.article_id for other in relations.copies(f"a{number}"))}
            assert members & set(ids(hits))
