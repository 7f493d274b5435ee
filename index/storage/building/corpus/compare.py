"""Compares the articles of a corpus with those of the index, as they are read."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from index.text.articles import Article

_LOOKED_UP_TOGETHER = 200
"""How many articles are compared at a time: their texts are then in memory twice."""

FindStored = Callable[[Sequence[str]], Mapping[str, Article]]
"""Gives the indexed articles with these ids."""


@dataclass(frozen=True, slots=True)
class Articles:
    """What is new, changed, the same and gone in a corpus, by id."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    same: frozenset[str]
    removed: frozenset[str]

    @property
    def differ(self) -> bool:
        return bool(self.added or self.changed or self.removed)

    @property
    def only_added(self) -> bool:
        return not (self.changed or self.removed)


class ArticleComparison:
    """Takes articles as they are read. Two are the same if they are equal in all their fields, whatever file
    they were read from.

    `known` are the ids in the index, and `stored` gives those articles. New and changed articles are passed
    on to `keep`, and with `keep_same` the others too.
    """

    def __init__(
        self,
        known: AbstractSet[str],
        stored: FindStored,
        *,
        keep: Callable[[Article], None] = lambda article: None,
        keep_same: bool = False,
    ) -> None:
        self._known = known
        self._stored = stored
        self._keep = keep
        self._keep_same = keep_same
        self._waiting: list[Article] = []
        self._added: list[str] = []
        self._changed: list[str] = []
        self._same: set[str] = set()

    def take(self, article: Article) -> None:
        self._waiting.append(article)
        if len(self._waiting) == _LOOKED_UP_TOGETHER:
            self._compare()

    def finish(self, kept: AbstractSet[str]) -> Articles:
        """The result for all of them. `kept` are the ids of those that were not read because they stay as
        they are."""
        self._compare()
        return Articles(
            added=tuple(self._added),
            changed=tuple(self._changed),
            same=frozenset(self._same | kept),
            removed=frozenset(self._known - kept - self._same - set(self._changed)),
        )

    def _compare(self) -> None:
        ids = [article.source.article_id for article in self._waiting]
        known = [article_id for article_id in ids if article_id in self._known]
        stored = self._stored(known) if known else {}
        for article_id, article in zip(ids, self._waiting, strict=True):
            if article_id not in self._known:
                self._added.append(article_id)
            elif stored.get(article_id) == article:
                self._same.add(article_id)
                if not self._keep_same:
                    continue
            else:
                self._changed.append(article_id)
            self._keep(article)
        self._waiting.clear()
