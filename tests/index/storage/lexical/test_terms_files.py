"""The terms of a segment on disk: what comes back, how large it is, and what is damaged."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import IndexDamaged
from index.storage.lexical import making, merging
from index.storage.lexical.files import open_terms, save_terms
from index.storage.lexical.live import LiveTerms
from index.storage.lexical.making import collect_terms
from index.storage.lexical.merging import merge_terms
from index.storage.lexical.segment import SegmentTerms

_COUNTED = st.lists(
    st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from([1, 2, 255, 256, 65_536]), max_size=6),
    max_size=9,
)


def _collect(counted: Sequence[Mapping[str, int]]) -> SegmentTerms:
    return collect_terms((f"p@{number}", terms) for number, terms in enumerate(counted))


def _held(terms: SegmentTerms) -> list[dict[str, int]]:
    """How often each passage has which terms."""
    held: list[dict[str, int]] = [{} for _ in range(len(terms))]
    for number, word in enumerate(terms.words.split()):
        found = terms.postings.of([number])
        for passage, count in zip(found.passages.tolist(), found.counts.tolist(), strict=True):
            held[passage][word.decode()] = count
    return held


@given(_COUNTED)
def test_terms_are_held_as_often_as_they_were_counted(counted: list[dict[str, int]]) -> None:
    terms = _collect(counted)
    assert _held(terms) == counted
    flat = terms.postings.flat(0, len(terms.words))
    one_by_one = terms.postings.of(range(len(terms.words)))
    assert flat.terms.tolist() == one_by_one.terms.tolist()
    assert flat.passages.tolist() == one_by_one.passages.tolist()
    assert flat.counts.tolist() == one_by_one.counts.tolist()
    assert terms.lengths.tolist() == [max(1, sum(one.values())) for one in counted]


@pytest.mark.parametrize("apart", [1, 255, 256, 65_535, 65_536, 70_000])
def test_passages_may_be_any_distance_apart(apart: int) -> None:
    terms = _collect([{"a": 1}, *({} for _ in range(apart - 1)), {"a": 300, "b": 1}])
    assert terms.postings.of([0]).passages.tolist() == [0, apart]
    assert terms.postings.flat(0, 2).passages.tolist() == [0, apart, apart]
    assert terms.postings.flat(1, 2).counts.tolist() == [1]


def test_a_term_of_few_passages_takes_few_bytes() -> None:
    assert len(_collect([{"a": 1}, {"a": 1}, {"a": 1, "b": 2}]).postings.data) == 3 + 2


def test_terms_and_ids_are_found_among_many() -> None:
    words = [f"w{number:03}" for number in range(0, 400, 2)]
    terms = collect_terms((f"{word}@0", {word: 1}) for word in reversed(words))
    assert [terms.term(word) for word in words] == list(range(200))
    assert [terms.number(f"{word}@0") for word in words] == list(range(199, -1, -1))
    for missing in ("", "v", "w001", "w399", "x"):
        assert terms.term(missing) is terms.number(f"{missing}@0") is None


def test_many_passages_are_held_as_a_few_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    counted = [{f"t{n % 7}": 1 + n % 3, f"u{n}": 1} for n in range(50)]
    save_terms(tmp_path / "at once", _collect(counted))
    monkeypatch.setattr(making, "_BLOCK", 8)
    monkeypatch.setattr(merging, "_MOST_POSTINGS", 5)
    save_terms(tmp_path / "by and by", _collect(counted))
    assert _bytes(tmp_path / "at once") == _bytes(tmp_path / "by and by")


@given(_COUNTED, st.lists(st.booleans(), min_size=9, max_size=9), st.integers(0, 9))
def test_merged_terms_are_those_of_the_passages_that_count(
    counted: list[dict[str, int]], live: list[bool], cut: int
) -> None:
    numbered = [(f"p@{number}", terms) for number, terms in enumerate(counted)]
    kept = [one for one, counts in zip(numbered, live, strict=False) if counts]
    parts = [(numbered[:cut], live[:cut]), (numbered[cut:], live[cut : len(counted)])]
    merged = merge_terms(
        [LiveTerms(collect_terms(part), np.array(lives[: len(part)], np.bool_)) for part, lives in parts]
    )
    once = collect_terms(kept)
    assert _held(merged) == _held(once) == [terms for _, terms in kept]
    assert merged.words.split() == once.words.split()
    assert [merged.id(number) for number in range(len(merged))] == [id_ for id_, _ in kept]
    for made, other in ((merged.lengths, once.lengths), (merged.postings.data, once.postings.data)):
        assert made.tolist() == other.tolist()
        assert made.dtype == other.dtype


def test_terms_of_a_file_can_be_merged(tmp_path: Path) -> None:
    save_terms(tmp_path / "one", collect_terms([("a@0", Counter("ferry")), ("b@0", Counter("crane"))]))
    save_terms(tmp_path / "other", collect_terms([("c@0", Counter("quay"))]))
    one, other = open_terms(tmp_path / "one"), open_terms(tmp_path / "other")
    save_terms(tmp_path / "both", merge_terms([LiveTerms(one, np.array([False, True])), LiveTerms(other)]))
    assert _held(open_terms(tmp_path / "both")) == [Counter("crane"), Counter("quay")]
    assert b"f" not in open_terms(tmp_path / "both").words.split()


@pytest.mark.parametrize("part", [0.0, 0.01, 0.5, 0.99])
def test_a_file_that_was_cut_is_told(tmp_path: Path, part: float) -> None:
    folder = tmp_path / "lexical"
    save_terms(folder, collect_terms([("a@0", Counter("ferry")), ("b@0", Counter("crane"))]))
    whole = _bytes(folder)
    (folder / "terms.bin").write_bytes(whole[: int(part * len(whole))])
    _assert_damaged(folder)


def test_parts_that_do_not_match_are_told(tmp_path: Path) -> None:
    terms, other = (collect_terms([("a@0", Counter(word))]) for word in ("ferry", "crane"))
    for number, mixed in enumerate(
        (
            replace(terms, lengths=np.ones(2, np.uint32)),
            replace(terms, words=other.words),
            replace(terms, ids=replace(terms.ids, data=np.zeros(9, np.uint8))),
        )
    ):
        save_terms(tmp_path / f"{number}", mixed)
        _assert_damaged(tmp_path / f"{number}")


@pytest.mark.parametrize("content", [b"\x80", b"\x80" * 400, b"terms/2\n" + b"\xff" * 400])
def test_another_file_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "terms.bin").write_bytes(content)
    _assert_damaged(tmp_path)


def test_a_file_that_is_missing_is_told(tmp_path: Path) -> None:
    _assert_damaged(tmp_path)


def _assert_damaged(folder: Path) -> None:
    with pytest.raises(IndexDamaged, match="cannot be read") as told:
        open_terms(folder)
    assert "\n" not in str(told.value)


def _bytes(folder: Path) -> bytes:
    return (folder / "terms.bin").read_bytes()
