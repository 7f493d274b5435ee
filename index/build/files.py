"""Corpus files against what is known of them: which have to be read, and which article is whose."""

import hashlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from index.articles import Article
from index.generations import FileRecord
from index.readers import CorpusFile, Failure, FileReading, find_files, read_file
from index.readers.doubts import unnamed
from index.readers.reading import repeated_id

_CLOCK_TICK_NS = 2_000_000_000
"""A file written twice within one tick of its file system's clock (2 s on FAT) keeps its time and may keep
its size. One that is no older than that when it is read is known by its bytes alone."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What a corpus holds.

    `records` are its files. Of the articles in them `read` were read now; `kept` are the ids of those
    that stay as they are indexed, because their file is unchanged or they can no longer be read.
    `failed` is what stands there and is no file to read. `readable` says whether there is any article
    that could be read, now or when its unchanged file was.
    """

    records: tuple[FileRecord, ...]
    read: tuple[Article, ...]
    kept: frozenset[str]
    failed: tuple[Failure, ...]
    readable: bool


def scan(
    corpora: Sequence[Path], known: Sequence[FileRecord], *, trust: bool, progress: Callable[[int, int], None]
) -> Scan:
    """Reads what is new or changed in the corpus folders, or all of it when `known` is not to be trusted.

    Of two articles with one id that of the first folder stays, there the first by path. `progress` gets how
    many files are done, and of how many. Raises CorpusError when a folder is missing.
    """
    found = find_files(*corpora)
    by_path = {record.path: record for record in known}
    scanner = _Scanner(trust)
    for number, file in enumerate(found.files, start=1):
        scanner.take(file, by_path.get(file.path))
        progress(number, len(found.files))
    for record in hidden(known, found.failed):
        scanner.keep_unreadable(record)
    return scanner.finish(found.failed)


def hidden(known: Sequence[FileRecord], failed: Sequence[Failure]) -> list[FileRecord]:
    """The known files that nobody can look at now: they, or a folder they are in, cannot be opened."""
    shut = {failure.path for failure in failed}
    return [
        record
        for record in known
        if record.path in shut or any(record.path.startswith(f"{folder}/") for folder in shut)
    ]


def looks_unchanged(file: CorpusFile, record: FileRecord) -> bool:
    """Whether size and time show that a file is as it was read; they cannot show that it is not."""
    status = file.location.stat()
    return (status.st_size, status.st_mtime_ns) == (record.size, record.mtime_ns)


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


class _Scanner:
    """Goes through the files in their order, and gives each id to the first that has it."""

    def __init__(self, trust: bool) -> None:
        self._trust = trust
        self._records: list[FileRecord] = []
        self._read: list[Article] = []
        self._kept: set[str] = set()
        self._owned: set[str] = set()
        self._unreadable: dict[int, tuple[str, ...]] = {}

    def take(self, file: CorpusFile, known: FileRecord | None) -> None:
        trusted = known if known and self._trust and not self._may_have_changed(known) else None
        try:
            if trusted and looks_unchanged(file, trusted):
                return self._keep(trusted)
            now, content = _read(file)
        except OSError as error:
            failure = Failure(
                file.path, f"The file cannot be read ({error.strerror}): allow it, or take it out"
            )
            known = known or FileRecord(file.path, sha256="", size=0, mtime_ns=0)
            return self.keep_unreadable(replace(known, mtime_ns=0, failed=(failure,)))
        if trusted and trusted.sha256 == now.sha256:
            return self._keep(replace(trusted, size=now.size, mtime_ns=now.mtime_ns))
        reading = read_file(file, content)
        self._take_reading(now, reading)
        if known:
            self._unreadable[len(self._records) - 1] = _unreadable_ids(file, known, reading, content)
        return None

    def keep_unreadable(self, record: FileRecord) -> None:
        self._unreadable[len(self._records)] = record.article_ids
        self._records.append(replace(record, article_ids=(), refused=()))

    def finish(self, failed: tuple[Failure, ...]) -> Scan:
        readable = bool(self._owned)
        for number, ids in self._unreadable.items():  # last, so that an id goes to who has it readably
            ids = tuple(article_id for article_id in ids if article_id not in self._owned)
            self._owned.update(ids)
            self._kept.update(ids)
            record = self._records[number]
            self._records[number] = replace(record, article_ids=(*record.article_ids, *ids))
        records = sorted(self._records, key=lambda record: record.path)
        return Scan(tuple(records), tuple(self._read), frozenset(self._kept), failed, readable)

    def _may_have_changed(self, known: FileRecord) -> bool:
        """Whether the same bytes may come to other articles: an id that it was refused may be free now,
        and a file that failed as a whole may have failed for want of memory."""
        failed_whole = sum(failure.path == known.path for failure in known.failed) > len(known.refused)
        return failed_whole or not self._owned.issuperset(known.refused)

    def _keep(self, record: FileRecord) -> None:
        own = tuple(article_id for article_id in record.article_ids if article_id not in self._owned)
        self._kept.update(own)
        self._add(record, own, tuple(id_ for id_ in record.article_ids if id_ in self._owned))

    def _take_reading(self, record: FileRecord, reading: FileReading) -> None:
        own = [article for article in reading.articles if article.source.article_id not in self._owned]
        ids = tuple(article.source.article_id for article in own)
        refused = tuple(
            article.source.article_id
            for article in reading.articles
            if article.source.article_id in self._owned
        )
        self._read.extend(own)
        doubtful = (*reading.doubtful, *unnamed(reading))
        self._add(replace(record, failed=reading.failed, doubtful=doubtful), ids, refused)

    def _add(self, record: FileRecord, own: tuple[str, ...], refused: tuple[str, ...]) -> None:
        self._owned.update(own)
        failed = tuple(Failure(record.path, str(repeated_id(article_id))) for article_id in refused)
        self._records.append(
            replace(
                record,
                article_ids=own,
                refused=(*record.refused, *refused),
                failed=(*record.failed, *failed),
            )
        )


def _read(file: CorpusFile) -> tuple[FileRecord, bytes]:
    status = file.location.stat()  # before its bytes: what is written after them then shows as newer
    content = file.location.read_bytes()
    young = time.time_ns() - status.st_mtime_ns < _CLOCK_TICK_NS
    mtime_ns = 0 if young else status.st_mtime_ns
    return FileRecord(file.path, digest(content), status.st_size, mtime_ns), content


def _unreadable_ids(
    file: CorpusFile, known: FileRecord, reading: FileReading, content: bytes
) -> tuple[str, ...]:
    """The ids of known articles that are in the file still and can no longer be read: the file failed as
    a whole, or that article did, or something did and the id stands in the bytes. Others were taken out."""
    failed = {failure.path for failure in reading.failed}
    read = {article.source.article_id for article in reading.articles}
    return tuple(
        article_id
        for article_id in known.article_ids
        if failed
        and article_id not in read
        and (file.path in failed or file.prefix + article_id in failed or _stands_in(content, article_id))
    )


def _stands_in(content: bytes, article_id: str) -> bool:
    return any(json.dumps(article_id, ensure_ascii=ascii_).encode() in content for ascii_ in (True, False))
