"""After any edits, an index in segments answers as one that is built in one go."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from index_fakes import WordEmbedder

from index.question.query import Query
from index.search.searcher import Searcher, SearchResult
from index.storage.building.purge import purge_index
from index.storage.building.update import build_index
from index.storage.generations.current import current, open_current

PLACES = ("Velmark", "Sellach", "Hafenstadt", "Nordufer", "Altenried", "Kirchberg")
THINGS = ("ferry", "crane", "harbour", "bridge", "storm", "station", "museum", "mayor")
ACTS = ("sank", "opened", "was repaired", "stays shut", "was sold", "will return", "burned down")
DAYS = ("Monday", "Tuesday", "Thursday", "Friday", "Sunday")
QUESTIONS = (
    "Where did the ferry sink?",
    "What happened to the crane in Velmark?",
    "Is the museum shut on Sunday?",
)


def _sentence(chance: random.Random) -> str:
    thing, place, act, day = map(chance.choice, (THINGS, PLACES, ACTS, DAYS))
    return f"The {thing} of {place} {act} on {day}, said the mayor number {chance.randrange(10)}."


def _edit(folder: Path, chance: random.Random) -> None:
    """Adds, changes, copies, renames or removes an article."""
    files = sorted(folder.iterdir())
    kind = chance.choice(("add", "add", "change", "change", "copy", "rename", "remove"))
    file = chance.choice(files)
    new = folder / f"{chance.randrange(10_000)}.txt"
    if kind == "add" or len(files) < 4:
        new.write_text(" ".join(_sentence(chance) for _ in range(chance.randrange(1, 40))))
    elif kind == "change":
        file.write_text(f"{file.read_text()} {_sentence(chance)}")
    elif kind == "copy":
        new.write_text(file.read_text())
    elif kind == "rename":
        file.rename(new)
    else:
        file.unlink()


def _found(index: Path, question: str) -> SearchResult:
    embedder = WordEmbedder()
    with open_current(index, embedder) as generation:
        return Searcher(embedder).search(generation.store, Query(question, "en"))


def _assert_alike(one: SearchResult, other: SearchResult) -> None:
    """Checks that passages, copies, scores and confidence are the same."""
    assert [replace(hit, score=0, sentence_scores=()) for hit in one.hits] == [
        replace(hit, score=0, sentence_scores=()) for hit in other.hits
    ]
    for hit, same in zip(one.hits, other.hits, strict=True):
        assert hit.score == pytest.approx(same.score, abs=1e-6)
        assert hit.sentence_scores == pytest.approx(same.sentence_scores, abs=1e-6)
    assert one.confidence == pytest.approx(other.confidence, abs=1e-6)
    assert one.older == other.older


@pytest.mark.parametrize(
    ("seed", "edits"), [(1, 12), *(pytest.param(seed, 50, marks=pytest.mark.soak) for seed in (2, 3, 4))]
)
def test_after_edits_questions_are_answered_as_by_a_new_index(tmp_path: Path, seed: int, edits: int) -> None:
    chance = random.Random(seed)
    corpus, index = tmp_path / "corpus", tmp_path / "index"
    corpus.mkdir()
    for number in range(30):
        (corpus / f"first-{number}.txt").write_text(" ".join(_sentence(chance) for _ in range(30)))
    most = 0
    for number in range(edits):
        build_index(corpus, index, WordEmbedder, identity="letters")
        segments = current(index).manifest.segments
        most = max(most, len(segments))
        assert len(segments) <= 5
        _edit(corpus, chance)
        if number % 20 == 9:
            purge_index(index)
            assert not any(record.withdrawn for record in current(index).manifest.segments)
    build_index(corpus, index, WordEmbedder, identity="letters")
    assert most > 1
    new = tmp_path / "new"
    build_index(corpus, new, WordEmbedder, identity="letters")
    assert len(current(new).manifest.segments) == 1
    for question in QUESTIONS:
        _assert_alike(_found(index, question), _found(new, question))
    assert current(index).manifest.summary == current(new).manifest.summary
