"""What a generation of the index contains and what it was made from: the `manifest.json` in its folder."""

import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import zip_longest
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AliasChoices, BeforeValidator, Field, TypeAdapter, ValidationError

from index.errors import REBUILD, IndexDamaged
from index.reading.file_reading import Doubt
from index.reading.files import Failure
from index.storage.segments.segment import Counts

FORMAT: Literal[2] = 2


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A corpus file as it was read, and the articles of the index that come from it.

    `sha256` is that of its bytes, "" if they could not be read. `mtime_ns` is 0 if equal time and size would
    not prove equal bytes. For a file that may have several articles, `numbers` are their places in it,
    counted from 1, in the order of `article_ids`, for those that could be read; otherwise it is empty.
    `refused` are ids in it that an earlier file has. They and everything else in it that is not an article
    are in `failed`; what may be wrong with its articles is in `doubtful`.
    """

    path: str
    sha256: str
    size: int
    mtime_ns: int
    article_ids: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    failed: tuple[Failure, ...] = ()
    doubtful: tuple[Doubt, ...] = ()
    numbers: tuple[int, ...] = ()

    def place_of(self, article_id: str) -> str:
        """Where an article of the file is: the file's path, with the article's number if it has one."""
        number = dict(zip(self.article_ids, self.numbers, strict=False)).get(article_id)
        return f"{self.path}#{number}" if number else self.path

    def without(self, ids: Collection[str]) -> "FileRecord":
        """The same record without these articles."""
        numbers = self.numbers or (0,) * len(self.article_ids)
        kept = [
            (article_id, number)
            for article_id, number in zip_longest(self.article_ids, numbers, fillvalue=0)
            if article_id not in ids
        ]
        return replace(
            self,
            article_ids=tuple(str(article_id) for article_id, _ in kept),
            numbers=tuple(int(number) for _, number in kept) if self.numbers else (),
        )


@dataclass(frozen=True, slots=True)
class Summary:
    """What is indexed, for a person to read. `languages` and `outlets` do not count articles whose language
    or outlet is unknown. `duplicates` is the number of articles whose text is word for word that of an
    earlier article."""

    counts: Counts
    duplicates: int
    languages: Mapping[str, int]
    outlets: Mapping[str, int]
    newest_article: date | None
    oldest_article: date | None
    undated: int = 0
    untitled: int = 0


@dataclass(frozen=True, slots=True)
class SegmentRecord:
    """A segment of a generation: its name, the ids of those of its articles that were withdrawn or replaced
    since it was written, and the sizes of its files, by their paths in its folder."""

    name: str
    withdrawn: tuple[str, ...]
    stored_bytes: Mapping[str, int]


def _as_folders(value: object) -> object:
    return (value,) if isinstance(value, str) else value


Folders = Annotated[
    tuple[Path, ...],
    # Manifests from before several folders were possible have one folder, as `corpus`.
    Field(validation_alias=AliasChoices("corpora", "corpus")),
    BeforeValidator(_as_folders),
]


@dataclass(frozen=True, slots=True)
class Manifest:
    """One generation of the index.

    `built` is in UTC. `corpora` are the absolute paths of the folders with the articles, in their order, and
    `failed` are the entries in them that are not readable files. `stored_bytes` are the sizes of the
    generation's own files when it was published. `vector_rule`, `lexical_rule` and `relation_rule` are the
    versions of the vectors, terms and relations. `format` is that of the whole index; 1 had no segments.
    """

    name: str
    built: datetime
    embedding_model: str
    cutting_rule: str
    reading_rule: str
    corpora: Folders
    files: tuple[FileRecord, ...]
    failed: tuple[Failure, ...]
    summary: Summary
    stored_bytes: Mapping[str, int]
    vector_rule: str = ""
    lexical_rule: str = ""
    relation_rule: str = ""
    segments: tuple[SegmentRecord, ...] = ()
    format: Literal[1, 2] = FORMAT

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Everything in the corpus folders that is not an article, by path."""
        of_files = (failure for record in self.files for failure in record.failed)
        return tuple(sorted((*self.failed, *of_files), key=lambda failure: failure.path))

    @property
    def doubtful(self) -> tuple[Doubt, ...]:
        """Everything that may be wrong with the articles, by path."""
        doubts = (doubt for record in self.files for doubt in record.doubtful)
        return tuple(sorted(doubts, key=lambda doubt: doubt.path))

    def place_of(self, article_id: str) -> str:
        """Where an article is: its file's path, with its number if the file may have several; "" if no file
        has it."""
        return next((file.place_of(article_id) for file in self.files if article_id in file.article_ids), "")

    @property
    def article_ids(self) -> frozenset[str]:
        return frozenset(article_id for record in self.files for article_id in record.article_ids)


# A file on disk cannot be trusted: it may be cut short, or written by another version.
_JSON = TypeAdapter(Manifest)


def read_manifest(folder: Path) -> Manifest:
    """The manifest in a generation's folder. Raises FileNotFoundError if there is none, IndexDamaged if it
    cannot be read."""
    file = folder / "manifest.json"
    try:
        return _JSON.validate_json(file.read_bytes())
    except ValidationError as error:
        first = error.errors(include_url=False)[0]["msg"]
        raise IndexDamaged(f"The index's manifest {str(file)!r} cannot be read ({first})", REBUILD) from error


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Writes the manifest into the folder, atomically replacing the one before."""
    write_whole(folder / "manifest.json", _JSON.dump_json(manifest))


def write_whole(file: Path, content: bytes) -> None:
    """Writes a file atomically: it has all its content or does not exist, even after a power failure."""
    beside = file.with_name(f"{file.name}.new")
    try:
        with beside.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(file)
    except OSError:
        with suppress(OSError):  # it may not even exist
            beside.unlink()
        raise
    sync(file.parent)


def sync(path: Path) -> None:
    """Makes sure that a file, or the names in a folder, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
