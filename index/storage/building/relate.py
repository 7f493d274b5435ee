"""Finds copies and versions among the articles of a new generation, once all of them are written."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from index.storage.relations.clusters import cluster, in_rank_order
from index.storage.relations.copies import are_copies
from index.storage.relations.files import Relations, save_relations
from index.storage.relations.likely import likely_copies
from index.storage.relations.notices import read_notice
from index.storage.relations.signatures import sign
from index.storage.relations.twins import kept_sentences, same_sentences
from index.storage.relations.values import Elsewhere, Superseded
from index.storage.relations.versions import Sketch, find_superseded
from index.storage.relations.words import Wording, compared_text, wording
from index.text.articles import Article

_WORDINGS = 256
"""How many articles' words are cached while pairs, which come in order, are compared."""

_RELATED = 0.2
"""Two copies of a third text are copies of each other if they share at least this much."""


class StoredArticles(Protocol):
    """The part of a store that relating its articles needs."""

    def all_articles(self) -> Iterator[Article]:
        """Every article, in no order."""

    def article(self, article_id: str) -> Article | None:
        """The article with this id; None if there is none."""

    def articles_of(self, ids: Sequence[str]) -> dict[str, Article]:
        """The articles with these ids. Ids that do not exist are left out."""


def relate_articles(store: StoredArticles, folder: Path, *, before: Path | None = None) -> None:
    """Finds copies and versions among all articles of a store, and writes them into a folder, which is
    created.

    `before` is the same folder of the generation before: signatures of unchanged texts are taken from there.
    """
    sketches = sorted(_sketches(store, before), key=lambda sketch: (-sketch.words, sketch.source.article_id))
    texts = _Texts(store, sketches)
    likely = likely_copies([sketch.signature for sketch in sketches])
    pairs = [pair for pair in likely.pairs.tolist() if texts.are_copies(*pair)]
    clusters = [
        in_rank_order([texts.article(number) for number in numbers])
        for numbers in cluster([sketch.words for sketch in sketches], pairs, texts.related)
    ]
    superseded = find_superseded(sketches, shared=texts.shared)
    superseded |= _copies_of_withdrawn(clusters, superseded)
    clusters = [_newest_first(articles, superseded) for articles in clusters]
    save_relations(
        folder,
        signatures=((s.source.article_id, s.digest, s.words, s.signature) for s in sketches),
        clusters=[[_elsewhere(article) for article in articles] for articles in clusters],
        twins=_twins(clusters),
        superseded=superseded,
        kept=_kept(store, superseded),
    )


def _sketches(store: StoredArticles, before: Path | None) -> Iterator[Sketch]:
    known = Relations(before) if before else None
    try:
        for article in store.all_articles():
            digest = hashlib.sha256(compared_text(article).encode("utf-8", "surrogatepass")).digest()[:16]
            old = known.signature(article.source.article_id) if known else None
            if old and old[0] == digest:
                _, words, signature = old
            else:
                text = wording(article, language=None)
                words, signature = sum(map(len, text.sentences)), sign(text)
            yield Sketch(article.source, digest, words, signature, read_notice(article))
    finally:
        if known:
            known.close()


class _Texts:
    """The words of articles, by their numbers among the sketches. Read when they are needed."""

    def __init__(self, store: StoredArticles, sketches: Sequence[Sketch]) -> None:
        self._store = store
        self._sketches = sketches
        self._wording = lru_cache(maxsize=_WORDINGS)(self._read)

    def article(self, number: int) -> Article:
        article = self._store.article(self._sketches[number].source.article_id)
        assert article is not None  # the store has all articles of the sketches
        return article

    def are_copies(self, one: int, other: int) -> bool:
        if self._sketches[one].digest == self._sketches[other].digest:
            return True
        return are_copies(*self._both(one, other))

    def related(self, one: int, other: int) -> bool:
        return _share(*(text.shingles for text in self._both(one, other))) >= _RELATED

    def shared(self, one: int, other: int) -> float:
        return _share(*(text.all_shingles for text in self._both(one, other)))

    def _both(self, one: int, other: int) -> tuple[Wording, Wording]:
        """Both in the language of the one that states it, because a copy may be in a feed of another
        language."""
        language = self._sketches[one].source.language or self._sketches[other].source.language
        return self._wording(one, language), self._wording(other, language)

    def _read(self, number: int, language: str | None) -> Wording:
        return wording(self.article(number), language=language)


def _share(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    return len(one & other) / (min(len(one), len(other)) or 1)


def _copies_of_withdrawn(
    clusters: Sequence[Sequence[Article]], superseded: dict[str, Superseded]
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


def _newest_first(articles: Sequence[Article], superseded: dict[str, Superseded]) -> list[Article]:
    """Copies in order of their rank, those last that a newer version superseded."""
    return sorted(articles, key=lambda article: article.source.article_id in superseded)


def _elsewhere(article: Article) -> Elsewhere:
    return Elsewhere(article.source.article_id, article.source.outlet)


def _twins(clusters: Sequence[Sequence[Article]]) -> Iterator[tuple[str, int, int, int, str]]:
    sentence = 0
    for articles in clusters:
        for places in same_sentences(articles):
            for rank, place in places:
                yield place.passage_id, place.number, sentence, rank, articles[rank].source.article_id
            sentence += 1


def _kept(store: StoredArticles, superseded: dict[str, Superseded]) -> Iterator[tuple[str, int, bool]]:
    by_newest: dict[str, list[str]] = defaultdict(list)
    for older_id, one in superseded.items():
        if not one.withdrawn:
            by_newest[one.by].append(older_id)
    for newest_id, older_ids in by_newest.items():
        articles = store.articles_of([newest_id, *older_ids])
        for older_id in older_ids:
            for place, same in kept_sentences(articles[older_id], articles[newest_id]):
                yield place.passage_id, place.number, same
