"""Collects the entries of one corpus file."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from index.reading.doubts import unnamed
from index.reading.file_reading import Doubt, Entry, article_path
from index.reading.files import Failure
from index.storage.generations.manifest import FileRecord
from index.text.articles import Article

_MOST_DOUBTS = 1_000
"""At most this many doubts about a file are listed; the rest are counted."""


@dataclass(slots=True)
class FileContents:
    """The entries of one file; an article whose id is among `owned` belongs to another file."""

    path: str
    owned: AbstractSet[str]
    article_ids: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    doubtful: list[Doubt] = field(default_factory=list)
    untold_doubts: int = 0

    def own(self, entry: Entry) -> Article | None:
        """The entry's article, after recording it; None if it has none, or one that another file has."""
        article = entry.article
        if isinstance(article, Failure):
            self.failed.append(article)
            return None
        place = article_path(self.path, entry.number)
        doubts = [*entry.doubts, *unnamed(article.source, entry.doubts)]
        room = max(0, _MOST_DOUBTS - len(self.doubtful))
        self.doubtful += [Doubt(place, reason) for reason in doubts[:room]]
        self.untold_doubts += len(doubts[room:])
        if article.source.article_id in self.owned:
            self.refused.append(article.source.article_id)
            return None
        self.article_ids.append(article.source.article_id)
        self.numbers.append(entry.number or 0)
        return article

    def record(self, now: FileRecord) -> FileRecord:
        """The record `now` of the file, with these contents added."""
        doubtful = self.doubtful
        if self.untold_doubts:
            reason = f"{self.untold_doubts:,} further doubts of the file's articles are not listed"
            doubtful = [*doubtful, Doubt(self.path, reason)]
        return replace(
            now,
            article_ids=tuple(self.article_ids),
            numbers=tuple(self.numbers) if any(self.numbers) else (),
            failed=tuple(self.failed),
            doubtful=tuple(doubtful),
        )
