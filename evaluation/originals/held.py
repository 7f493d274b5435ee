"""Keeps the articles of files in memory unless they are too large."""

import logging
from collections.abc import Collection, Iterable, Iterator
from typing import Protocol

from evaluation.originals.original import Original, OriginalById

MOST_OF_FILE = 20_000_000
"""A file with more bytes or characters is read again whenever quotes are looked up."""

MOST_CHARACTERS = 200_000_000
"""The limit for all files together."""

logger = logging.getLogger(__name__)


class RereadFile(Protocol):
    """A file that is read each time its articles are requested."""

    @property
    def path(self) -> str: ...
    @property
    def size(self) -> int: ...
    @property
    def may_repeat_ids(self) -> bool: ...
    def articles(self) -> Iterable[OriginalById]: ...
    def tells(self, article_id: str) -> bool: ...


class File(Protocol):
    """A file in which quotes are looked up."""

    @property
    def path(self) -> str: ...
    def articles(self) -> Iterable[OriginalById]: ...
    def tells(self, article_id: str) -> bool: ...
    def named(self, ids: Collection[str]) -> Iterator[OriginalById]: ...


class ReadFiles:
    """Files in order. They are read when they are first requested."""

    def __init__(self, files: Iterable[RereadFile]) -> None:
        self._unread = iter(files)
        self._files: list[File] = []
        self._seen: set[str] = set()
        self._characters = 0

    def files(self) -> Iterator[File]:
        """Each file, beginning with those that have been read."""
        yield from self._files
        for file in self._unread:
            self._files.append(self._hold(file))
            yield self._files[-1]

    def _hold(self, file: RereadFile) -> File:
        if file.size > MOST_OF_FILE:
            return _Unheld(file)
        articles: list[OriginalById] = []
        characters = 0
        for article_id, original in file.articles():
            if article_id in self._seen and not file.may_repeat_ids:
                continue
            characters += original.size
            if characters > MOST_OF_FILE or self._characters + characters > MOST_CHARACTERS:
                logger.debug("%r is read again whenever quotes are checked", file.path)
                return _Unheld(file)
            articles.append((article_id, original))
        self._characters += characters
        self._seen.update(article_id for article_id, _ in articles if article_id)
        return _Kept(file, articles)


class _Kept:
    def __init__(self, file: RereadFile, articles: list[OriginalById]) -> None:
        self.path = file.path
        self.tells = file.tells
        self._articles = articles
        self._by_id: dict[str, list[Original]] = {}
        for article_id, original in articles:
            if article_id:
                self._by_id.setdefault(article_id, []).append(original)

    def articles(self) -> Iterable[OriginalById]:
        return self._articles

    def named(self, ids: Collection[str]) -> Iterator[OriginalById]:
        few, many = sorted((self._by_id.keys(), ids), key=len)
        for article_id in few:
            if article_id in many:
                for original in self._by_id[article_id]:
                    yield article_id, original


class _Unheld:
    def __init__(self, file: RereadFile) -> None:
        self.path = file.path
        self.tells = file.tells
        self._file = file

    def articles(self) -> Iterable[OriginalById]:
        return self._file.articles()

    def named(self, ids: Collection[str]) -> Iterator[OriginalById]:
        return (article for article in self._file.articles() if article[0] in ids and article[0])
