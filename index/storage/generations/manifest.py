"""What a generation of the index holds and what it was made of: `manifest.json` beside its Chroma folder."""

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
from index.storage.store.store import Counts


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A corpus file as it was read, and the articles of the index that come from it.

    `sha256` is that of its bytes, empty when they could not be read. `mtime_ns` is 0 when equal time and
    size would not prove equal bytes. In a file that may hold several articles `numbers` are their places
    there from 1, in the order of `article_ids`, as far as these could be read; else it is empty. `refused`
    are ids in it that an earlier file has; they and all else in it that is no article are in `failed`; what
    may be wrong with its articles is in `doubtful`.
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
        """Where an article of the file stands: the file's path, and its number where there is one."""
        number = dict(zip(self.article_ids, self.numbers, strict=False)).get(article_id)
        return f"{self.path}#{number}" if number else self.path

    def without(self, ids: Collection[str]) -> "FileRecord":
        """The same without these articles."""
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
    """What is indexed, for a person to look at. Articles whose language or outlet is unknown are not
    counted there. `duplicates` are the articles whose text an article before them has word for word."""

    counts: Counts
    duplicates: int
    languages: Mapping[str, int]
    outlets: Mapping[str, int]
    newest_article: date | None
    oldest_article: date | None
    undated: int = 0
    untitled: int = 0


def _as_folders(value: object) -> object:
    return (value,) if isinstance(value, str) else value


Folders = Annotated[
    tuple[Path, ...],
    # What was built before there could be several has the one folder, as `corpus`.
    Field(validation_alias=AliasChoices("corpora", "corpus")),
    BeforeValidator(_as_folders),
]


@dataclass(frozen=True, slots=True)
class Manifest:
    """One generation of the index.

    `built` is in UTC. `corpora` are the absolute paths of the folders that the articles are in, in their
    order, and `failed` what stands there and is no file to read. `stored_bytes` are the sizes of the
    generation's other files when it was published. `vector_rule`, `lexical_rule` and `relation_rule` name
    what lies in `vectors/`, `lexical/` and `relations/`; each is empty in a manifest of before there was
    such a folder.
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
    format: Literal[1] = 1

    @property
    def failures(self) -> tuple[Failure, ...]:
        """All in the corpus folders that is no article, by path."""
        of_files = (failure for record in self.files for failure in record.failed)
        return tuple(sorted((*self.failed, *of_files), key=lambda failure: failure.path))

    @property
    def doubtful(self) -> tuple[Doubt, ...]:
        """All that may be wrong with the articles, by path."""
        doubts = (doubt for record in self.files for doubt in record.doubtful)
        return tuple(sorted(doubts, key=lambda doubt: doubt.path))

    def place_of(self, article_id: str) -> str:
        """Where an article stands: its file's path, with its number there where the file may hold several;
        empty when no file has it."""
        return next((file.place_of(article_id) for file in self.files if article_id in file.article_ids), "")

    @property
    def article_ids(self) -> frozenset[str]:
        return frozenset(article_id for record in self.files for article_id in record.article_ids)


# A file on disk is a stranger: it may be cut short, or written by another version.
_JSON = TypeAdapter(Manifest)


def read_manifest(folder: Path) -> Manifest:
    """The manifest in a generation's folder. Raises FileNotFoundError when there is none, IndexDamaged
    when it cannot be read."""
    file = folder / "manifest.json"
    try:
        return _JSON.validate_json(file.read_bytes())
    except ValidationError as error:
        first = error.errors(include_url=False)[0]["msg"]
        raise IndexDamaged(f"The index's manifest {str(file)!r} cannot be read ({first})", REBUILD) from error


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Puts the manifest in the folder, in place of the one before, whole or not at all."""
    write_whole(folder / "manifest.json", _JSON.dump_json(manifest))


def write_whole(file: Path, content: bytes) -> None:
    """A file that is there with all its content or not at all, also when the power fails."""
    beside = file.with_name(f"{file.name}.new")
    try:
        with beside.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(file)
    except OSError:
        with suppress(OSError):  # where it could not even be made
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
