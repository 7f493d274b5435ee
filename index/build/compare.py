"""The articles of a corpus against those of the index."""

from collections.abc import Callable
from dataclasses import dataclass

from index.articles import Article
from index.build.files import Scan
from index.generations import Generation, OpenGeneration


@dataclass(frozen=True, slots=True)
class Articles:
    """What is new, changed, the same and gone in a corpus; of the latter two the ids."""

    added: tuple[Article, ...]
    changed: tuple[Article, ...]
    same: frozenset[str]
    removed: frozenset[str]

    @property
    def differ(self) -> bool:
        return bool(self.added or self.changed or self.removed)

    @property
    def only_added(self) -> bool:
        return not (self.changed or self.removed)


def compare(found: Scan, before: Generation | None, old: Callable[[], OpenGeneration]) -> Articles:
    """Articles are the same when they are equal in all their fields, wherever they were read."""
    ids = before.manifest.article_ids if before else frozenset()
    known = [article.source.article_id for article in found.read if article.source.article_id in ids]
    stored = old().store.articles_of(known) if known else {}
    same = {
        article.source.article_id
        for article in found.read
        if stored.get(article.source.article_id) == article
    }
    return Articles(
        added=tuple(article for article in found.read if article.source.article_id not in ids),
        changed=tuple(article for article in found.read if article.source.article_id in ids - same),
        same=found.kept | same,
        removed=ids - found.kept - set(known),
    )
