"""Finds copies and versions among the articles of a new generation, once all of them are written."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from index.storage.relations.clusters import cluster, in_rank_order
from index.storage.relations.comparisons import (
    Carried,
    Comparisons,
    PairResults,
    carry_comparisons,
    save_comparisons,
)
from index.storage.relations.copies import are_copies
from index.storage.relations.likely import likely_copies
from index.storage.relations.rows import Cluster, Related, Reused, save_relations
from index.storage.relations.sketches.sketch import Sketch
from index.storage.relations.twins import SentencePlace, kept_sentences, same_sentences
from index.storage.relations.values import Elsewhere, Superseded
from index.storage.relations.versions import find_superseded
from index.storage.relations.words import Wording, wording
from index.text.articles import Article

_WORDINGS = 256
"""How many articles' words are cached while pairs, which come in order, are compared."""

_RELATED = 0.2
"""Two copies of a third text are copies of each other if they share at least this much."""

ArticlesOf = Callable[[Sequence[str]], Mapping[str, Article]]
"""Gives whole articles by their ids."""


def relate_articles(
    sketches: Sequence[Sketch], articles_of: ArticlesOf, folder: Path, *, before: Path | None = None
) -> None:
    """Finds copies and versions among articles, and writes them into a folder, which is created.

    `sketches` are those of all articles, in any order. `articles_of` is asked only for articles whose text is
    needed. `before` is a folder of earlier relations, None if there are none: what concerns only articles
    that are the same as then is taken from there, and the result is the same as without it. Raises
    IndexDamaged if that folder cannot be read.
    """
    sketches = sorted(sketches, key=lambda sketch: (-sketch.words, sketch.source.article_id))
    carried = carry_comparisons(before, sketches) if before else Carried()
    texts = _Texts(sketches, articles_of, carried)
    likely = likely_copies([sketch.signature for sketch in sketches], carried.known)
    copies = texts.copies(likely.pairs)
    related = _related(sketches, likely.pairs[copies].tolist(), texts)
    reused = Reused(before, carried.same) if before else None
    folder.mkdir(parents=True)
    save_relations(folder, related, reused, twins=texts.same_sentences, kept=texts.kept_sentences)
    ids, whole = [one.source.article_id for one in sketches], [one.whole for one in sketches]
    found = Comparisons(ids, whole, likely, copies, texts.asked_related, texts.asked_shared)
    save_comparisons(folder, found)


def _related(sketches: Sequence[Sketch], copies: Sequence[tuple[int, int]], texts: "_Texts") -> Related:
    """`copies` are pairs of numbers of sketches."""
    lengths = [sketch.words for sketch in sketches]
    clusters = [
        in_rank_order([sketches[number] for number in numbers])
        for numbers in cluster(lengths, copies, texts.related)
    ]
    superseded = find_superseded(sketches, shared=texts.shared)
    superseded |= _copies_of_withdrawn(clusters, superseded)
    return Related(len(sketches), [_newest_first(one, superseded) for one in clusters], superseded)


class _Texts:
    """Compares articles, given by their numbers among the sketches. A text is read when it is needed."""

    def __init__(self, sketches: Sequence[Sketch], articles_of: ArticlesOf, carried: Carried) -> None:
        self._sketches = sketches
        self._articles_of = articles_of
        self._carried = carried
        self._wording = lru_cache(maxsize=_WORDINGS)(self._read)
        self.asked_related: PairResults = {}
        self.asked_shared: PairResults = {}

    def copies(self, pairs: np.ndarray) -> np.ndarray:
        """For each row of two numbers, whether they are copies."""
        found = self._carried.are_copies(pairs)
        for place in np.flatnonzero(found < 0):
            found[place] = self._are_copies(*pairs[place].tolist())
        return found.astype(bool)

    def related(self, one: int, other: int) -> bool:
        result = self._carried.related.get((one, other))
        if result is None:
            result = _share(*(text.shingles for text in self._both(one, other))) >= _RELATED
        self.asked_related[one, other] = result
        return bool(result)

    def shared(self, one: int, other: int) -> float:
        result = self._carried.shared.get((one, other))
        if result is None:
            result = _share(*(text.all_shingles for text in self._both(one, other)))
        self.asked_shared[one, other] = result
        return result

    def same_sentences(self, copies: Cluster) -> Iterator[tuple[tuple[int, SentencePlace], ...]]:
        ids = [one.article_id for one in copies]
        articles = self._articles_of(ids)
        return same_sentences([articles[id_] for id_ in ids])

    def kept_sentences(self, older_id: str, newest_id: str) -> Iterator[tuple[SentencePlace, bool]]:
        articles = self._articles_of([older_id, newest_id])
        return kept_sentences(articles[older_id], articles[newest_id])

    def _are_copies(self, one: int, other: int) -> bool:
        same = self._sketches[one].digest == self._sketches[other].digest
        return same or are_copies(*self._both(one, other))

    def _both(self, one: int, other: int) -> tuple[Wording, Wording]:
        """Both in the language of the one that states it, because a copy may be in a feed of another
        language."""
        language = self._sketches[one].source.language or self._sketches[other].source.language
        return self._wording(one, language), self._wording(other, language)

    def _read(self, number: int, language: str | None) -> Wording:
        article_id = self._sketches[number].source.article_id
        return wording(self._articles_of([article_id])[article_id], language=language)


def _share(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    return len(one & other) / (min(len(one), len(other)) or 1)


def _copies_of_withdrawn(
    clusters: Sequence[Sequence[Sketch]], superseded: Mapping[str, Superseded]
) -> dict[str, Superseded]:
    """A text that an agency withdraws is withdrawn wherever it was printed."""
    found: dict[str, Superseded] = {}
    for original, *copies in clusters:
        notice = superseded.get(original.source.article_id)
        if notice and notice.withdrawn:
            found |= {
                copy.source.article_id: notice for copy in copies if copy.source.article_id != notice.by
            }
    return found


def _newest_first(copies: Sequence[Sketch], superseded: Mapping[str, Superseded]) -> Cluster:
    """Copies in order of their rank, those last that a newer version superseded."""
    ordered = sorted(copies, key=lambda sketch: sketch.source.article_id in superseded)
    return tuple(Elsewhere(one.source.article_id, one.source.outlet) for one in ordered)
