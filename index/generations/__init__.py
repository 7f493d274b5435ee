"""The published index: generations side by side, and one pointer to the current one.

    `current`                   which generation answers, and the one before
    `write.lock`                held by the one process that writes
    `building.json`             how far it is, while it does
    `embedded.db`               what a build has embedded, until it is published
    `generations/<name>/`       manifest.json, chroma/, vectors/, lexical/, relations/, readers.lock

A writer makes a new generation beside the current one and publishes it by swapping the pointer, so that
whenever it is killed the old index still answers. A generation that the pointer no longer names is
removed as soon as nobody holds it.

    manifest    what a generation holds and what it was made of
    underway    how far a build is that is going on
    pointer     the one file that says which generation is current
    locks       who writes, and who reads which generation
    embedded    what a build has embedded, kept until it is published
    reader      IndexReader: always the current generation, for threads that answer for days
"""

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from index.errors import REBUILD, IndexDamaged, NoIndex, OtherModel, StoredIndexError
from index.generations.embedded import drop_embedded
from index.generations.locks import hold, make_holdable, release, remove_unless_held, write_lock
from index.generations.manifest import (
    FileRecord,
    Manifest,
    Summary,
    read_manifest,
    sync,
    write_manifest,
)
from index.generations.pointer import Pointer, read_pointer, write_pointer
from index.lexical import LEXICAL_RULE, open_lexical_index
from index.passage_vectors import VECTOR_RULE, PassageVectorFiles
from index.relations.files import RELATION_RULE, Relations
from index.store import Store, open_store

if TYPE_CHECKING:
    from index.embedder import Embedder

__all__ = [
    "FileRecord",
    "Generation",
    "Manifest",
    "OpenGeneration",
    "Summary",
    "check_files",
    "clean_up",
    "current",
    "held_folders",
    "new_generation",
    "open_current",
    "publish",
    "purge",
    "rollback",
    "stored_bytes",
    "write_lock",
    "write_manifest",
]


_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Generation:
    """A generation of the index: its folder and its manifest. To read its passages, open it."""

    folder: Path
    manifest: Manifest

    def open(self, embedder: "Embedder | None" = None) -> "OpenGeneration":
        """Raises FileNotFoundError when it was removed meanwhile, IndexDamaged when it cannot be read,
        OtherModel when `embedder` is not what made its vectors."""
        model = self.manifest.embedding_model
        if embedder is not None and embedder.identity != model:
            raise OtherModel(
                f"The index was made with the embedding model {model!r}, not {embedder.identity!r}",
                "run `beleg index` to build it anew",
            )
        lock = hold(self.folder)
        try:
            check_files(self)
            known = self.manifest.vector_rule == VECTOR_RULE
            vectors = PassageVectorFiles(self.folder / "vectors") if known else None
            known = self.manifest.lexical_rule == LEXICAL_RULE
            lexical = open_lexical_index(self.folder / "lexical") if known else None
            known = self.manifest.relation_rule == RELATION_RULE
            relations = Relations(self.folder / "relations") if known else None
            store = open_store(
                self.folder / "chroma",
                self.manifest.name,
                embedder=embedder,
                vectors=vectors,
                lexical=lexical,
                relations=relations,
                only_read=True,
            )
        except BaseException:
            release(lock)
            raise
        return OpenGeneration(self, store, lock)


class OpenGeneration:
    """A generation that is being read: it stays on disk until it is closed."""

    def __init__(self, generation: Generation, store: Store, lock: int) -> None:
        self.folder = generation.folder
        self.manifest = generation.manifest
        self.store = store
        self._lock = lock

    @property
    def vectors(self) -> PassageVectorFiles:
        """The vectors of its passages. Raises IndexDamaged when it is of before they lay beside Chroma."""
        if self.store.vectors is None:
            raise IndexDamaged(f"The index in {str(self.folder)!r} is of an earlier version", REBUILD)
        return self.store.vectors

    def close(self) -> None:
        """Lets go of it, and removes it when the pointer names it no more."""
        self.store.close()
        release(self._lock)
        with suppress(StoredIndexError, OSError):  # then the next writer removes it
            if not read_pointer(self.folder.parent.parent).names(self.folder.name):
                remove_unless_held(self.folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def current(index: Path) -> Generation:
    """The generation that answers. Raises NoIndex, or IndexDamaged when it cannot serve."""
    return _current(index, _generation)


def open_current(index: Path, embedder: "Embedder | None" = None) -> OpenGeneration:
    """The generation that answers, open. Raises NoIndex, IndexDamaged, or OtherModel when `embedder` is
    not what made its vectors."""
    return _current(index, lambda folder: _generation(folder).open(embedder))


def held_folders(index: Path) -> tuple[Path, ...]:
    """The folders that the index holds, also where it is damaged and some generation of it still says so;
    none when that is not known."""
    with suppress(StoredIndexError):
        return current(index).manifest.corpora
    for folder in sorted((index / "generations").glob("*"), reverse=True):
        with suppress(StoredIndexError, OSError):
            return read_manifest(folder).corpora
    return ()


def new_generation(index: Path) -> Path:
    """An empty folder for a new generation, which nobody reads yet. Needs the write lock."""
    name = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(3)}"
    folder = index / "generations" / name
    make_holdable(folder)
    return folder


def publish(index: Path, manifest: Manifest, *, previous: str | None) -> Generation:
    """Makes a finished generation the current one. `previous` is the one to go back to. Needs the write
    lock."""
    folder = index / "generations" / manifest.name
    write_manifest(folder, manifest)
    for path in (*folder.rglob("*"), folder, folder.parent):
        sync(path)
    write_pointer(index, Pointer(manifest.name, previous))
    return Generation(folder, manifest)


def rollback(index: Path) -> Generation:
    """Goes back to the generation before the current one, which is dropped. Raises StoredIndexError when
    there is none to go back to."""
    with write_lock(index):
        previous = read_pointer(index).previous
        if previous is None:
            raise StoredIndexError(
                f"The index in {str(index)!r} has no generation before the current one",
                "bring it up to date with `beleg index`",
            )
        generation = _generation(index / "generations" / previous)
        check_files(generation)
        write_pointer(index, Pointer(previous))
        clean_up(index)
        return generation


def purge(index: Path) -> tuple[str, ...]:
    """Deletes all generations but the current one, and what a stopped build has kept: what was withdrawn is
    then nowhere.

    Returns the names of those that somebody is still reading. There is no way back to them, and each goes
    when it is let go of.
    """
    with write_lock(index):
        write_pointer(index, Pointer(read_pointer(index).current))
        drop_embedded(index)
        return clean_up(index)


def clean_up(index: Path) -> tuple[str, ...]:
    """Removes the generations that the pointer does not name, half-made ones included, and returns the
    names of those that somebody is still reading. Needs the write lock. When the pointer
    cannot be read it removes nothing, as there is no telling what is wanted."""
    try:
        pointer = read_pointer(index)
    except NoIndex:
        pointer = None
    except IndexDamaged:
        return ()
    folders = [
        folder
        for folder in (index / "generations").glob("*")
        if pointer is None or not pointer.names(folder.name)
    ]
    return tuple(folder.name for folder in sorted(folders) if not remove_unless_held(folder))


def stored_bytes(folder: Path) -> dict[str, int]:
    """The sizes of a generation's files, by their paths in its folder. Nobody may have it open: Chroma's
    files come and go while it is read."""
    folders = ("chroma", "vectors", "lexical", "relations")
    files = (path for name in folders for path in (folder / name).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in sorted(files)}


def check_files(generation: Generation) -> None:
    """Raises IndexDamaged when a file of the generation is missing or was cut short: Chroma would crash
    on some, or answer from nothing. A file may have grown, as Chroma notes down that it is read."""
    for path, size in generation.manifest.stored_bytes.items():
        try:
            whole = (generation.folder / path).stat().st_size >= size
        except FileNotFoundError as error:
            raise _damaged_file(generation.folder / path, "is missing") from error
        if not whole:
            raise _damaged_file(generation.folder / path, "was cut short")


def _damaged_file(file: Path, what: str) -> IndexDamaged:
    return IndexDamaged(f"The index's file {str(file)!r} {what}", REBUILD)


def _generation(folder: Path) -> Generation:
    manifest = read_manifest(folder)
    if manifest.name != folder.name:
        raise IndexDamaged(f"The manifest in {str(folder)!r} is that of {manifest.name!r}", REBUILD)
    return Generation(folder, manifest)


def _current(index: Path, read: Callable[[Path], _Read]) -> _Read:
    """What `read` makes of the current generation's folder. Published and cleaned up under our eyes, the
    generation may be gone before it is read: then the pointer names another."""
    pointer = read_pointer(index)
    while True:
        folder = index / "generations" / pointer.current
        try:
            return read(folder)
        except FileNotFoundError as error:
            latest = read_pointer(index)
            if latest == pointer:
                raise IndexDamaged(f"The index's generation {str(folder)!r} is missing", REBUILD) from error
            pointer = latest
