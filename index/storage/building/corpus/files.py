"""Compares corpus files with what is known of them: which have to be read, and to which file each article
belongs."""

import hashlib
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from io import BufferedReader
from pathlib import Path

from index.reading.entries import read_entries
from index.reading.file_reading import Entry, repeated_id
from index.reading.files import CorpusFile, Failure, find_files
from index.storage.building.corpus.contents import FileContents
from index.storage.building.corpus.ids_in_bytes import ids_in
from index.storage.generations.manifest import FileRecord
from index.text.articles import Article

_CLOCK_TICK_NS = 2_000_000_000
"""A file written twice within one tick of its file system's clock (2 s on FAT) keeps its time and may keep
its size. A file that is no older than that when it is read is recognised by its bytes alone."""

TakeArticle = Callable[[Article], None]


@dataclass(frozen=True, slots=True)
class Scan:
    """The contents of a corpus.

    `records` are its files, and `read` is the number of their articles that were read now. `kept` are the ids
    of the articles that stay as they are indexed, because their file is unchanged or they can no longer be
    read. `failed` are the entries that are not readable files. `readable` is whether any article could be
    read, now or earlier from a file that has not changed.
    """

    records: tuple[FileRecord, ...]
    read: int
    kept: frozenset[str]
    failed: tuple[Failure, ...]
    readable: bool


def scan(
    corpora: Sequence[Path],
    known: Sequence[FileRecord],
    take: TakeArticle,
    *,
    trust: bool,
    progress: Callable[[int, int], None],
) -> Scan:
    """Reads what is new or changed in the corpus folders compared with `known`; everything without `trust`.
    Each article is passed to `take` as it is read.

    Of two articles with one id the one in the first folder is kept, and within a folder the first by path.
    `progress` is called with the number of files done and of all files. Raises CorpusError if a folder is
    missing.
    """
    found = find_files(*corpora)
    by_path = {record.path: record for record in known}
    scanner = _Scanner(take, trust=trust)
    for number, file in enumerate(found.files, start=1):
        scanner.scan_file(file, by_path.get(file.path))
        progress(number, len(found.files))
    for record in hidden(known, found.failed):
        scanner.keep_unreadable(record)
    return scanner.finish(found.failed)


def hidden(known: Sequence[FileRecord], failed: Sequence[Failure]) -> list[FileRecord]:
    """The known files that cannot be read now: they, or a folder they are in, cannot be opened."""
    shut = {failure.path for failure in failed}
    return [
        record
        for record in known
        if record.path in shut or any(record.path.startswith(f"{folder}/") for folder in shut)
    ]


def looks_unchanged(file: CorpusFile, record: FileRecord) -> bool:
    """Whether size and time show that a file is as it was read. They cannot show that it is not."""
    status = file.location.stat()
    return (status.st_size, status.st_mtime_ns) == (record.size, record.mtime_ns)


def digest(location: Path) -> str:
    """The sha256 of a file's bytes. Raises OSError if it cannot be read."""
    with location.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


class _Scanner:
    """Goes through the files in their order, and gives each id to the first that has it."""

    def __init__(self, take: TakeArticle, *, trust: bool) -> None:
        self._take = take
        self._trust = trust
        self._records: list[FileRecord] = []
        self._read = 0
        self._kept: set[str] = set()
        self._owned: set[str] = set()
        self._unreadable: dict[int, tuple[str, ...]] = {}

    def scan_file(self, file: CorpusFile, known: FileRecord | None) -> None:
        trusted = known if known and self._trust and not self._may_have_changed(known) else None
        with ExitStack() as stack:
            try:
                if trusted and looks_unchanged(file, trusted):
                    return self._keep(trusted)
                stream = stack.enter_context(file.location.open("rb"))
                now = _record_of(file, stream)
            except OSError as error:
                known = known or FileRecord(file.path, sha256="", size=0, mtime_ns=0)
                failed = (_cannot_be_read(file.path, error),)
                return self.keep_unreadable(replace(known, mtime_ns=0, failed=failed))
            # Any failure from here on except in reading is not the file's fault: a full disk, for example.
            if trusted and trusted.sha256 == now.sha256:
                return self._keep(replace(trusted, size=now.size, mtime_ns=now.mtime_ns))
            return self._read_file(file, stream, now, known)

    def keep_unreadable(self, record: FileRecord) -> None:
        self._unreadable[len(self._records)] = record.article_ids
        self._records.append(replace(record, article_ids=(), numbers=(), refused=()))

    def finish(self, failed: tuple[Failure, ...]) -> Scan:
        readable = bool(self._owned)
        for number, ids in self._unreadable.items():  # last: a file that can be read takes precedence
            ids = tuple(article_id for article_id in ids if article_id not in self._owned)
            self._owned.update(ids)
            self._kept.update(ids)
            record = self._records[number]
            self._records[number] = replace(record, article_ids=(*record.article_ids, *ids))
        records = sorted(self._records, key=lambda record: record.path)
        return Scan(tuple(records), self._read, frozenset(self._kept), failed, readable)

    def _may_have_changed(self, known: FileRecord) -> bool:
        """Whether the same bytes may now give other articles: an id that was refused may be free now, and a
        file that failed as a whole may have failed for lack of memory."""
        failed_whole = sum(failure.path == known.path for failure in known.failed) > len(known.refused)
        return failed_whole or not self._owned.issuperset(known.refused)

    def _keep(self, record: FileRecord) -> None:
        refused = [article_id for article_id in record.article_ids if article_id in self._owned]
        own = record.without(refused)
        self._kept.update(own.article_ids)
        self._add(own, refused)

    def _read_file(
        self, file: CorpusFile, stream: BufferedReader, now: FileRecord, known: FileRecord | None
    ) -> None:
        contents = FileContents(file.path, self._owned)
        before = os.fstat(stream.fileno())
        stream.seek(0)
        for entry in _entries(file, stream):
            if (article := contents.own(entry)) is not None:
                self._read += 1
                self._take(article)
        after = os.fstat(stream.fileno())
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            now = replace(now, sha256="", mtime_ns=0)  # written meanwhile: the next scan reads it again
        self._add(contents.record(now), contents.refused)
        if known:
            self._unreadable[len(self._records) - 1] = _unreadable_ids(file, stream, known, contents)

    def _add(self, record: FileRecord, refused: Sequence[str]) -> None:
        self._owned.update(record.article_ids)
        failed = tuple(Failure(record.path, str(repeated_id(article_id))) for article_id in refused)
        self._records.append(
            replace(record, refused=(*record.refused, *refused), failed=(*record.failed, *failed))
        )


def _record_of(file: CorpusFile, stream: BufferedReader) -> FileRecord:
    """The file's record, made before it is read: anything written later then shows as newer."""
    status = os.fstat(stream.fileno())
    sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    young = time.time_ns() - status.st_mtime_ns < _CLOCK_TICK_NS
    return FileRecord(file.path, sha256, status.st_size, 0 if young else status.st_mtime_ns)


def _entries(file: CorpusFile, stream: BufferedReader) -> Iterator[Entry]:
    """The entries of a file. If it cannot be read to its end, that failure is the last entry."""
    try:
        yield from read_entries(file, stream)
    except OSError as error:
        yield Entry(_cannot_be_read(file.path, error))


def _cannot_be_read(path: str, error: OSError) -> Failure:
    return Failure(path, f"The file cannot be read ({error.strerror}): allow it, or take it out")


def _unreadable_ids(
    file: CorpusFile, stream: BufferedReader, known: FileRecord, contents: FileContents
) -> tuple[str, ...]:
    """The ids of known articles that are still in the file but can no longer be read: the file failed as a
    whole, or that article did, or something did and the id occurs in the bytes. The others were taken out."""
    failed = {failure.path for failure in contents.failed}
    read = {*contents.article_ids, *contents.refused}
    missing = [article_id for article_id in known.article_ids if article_id not in read]
    if not failed or not missing:
        return ()
    if file.path in failed:
        return tuple(missing)
    silent = [article_id for article_id in missing if file.prefix + article_id not in failed]
    gone = set(silent) - ids_in(stream, silent)
    return tuple(article_id for article_id in missing if article_id not in gone)
