"""A generation of the index: its folder and manifest, and opening it for reading."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from index.errors import REBUILD, IndexDamaged, OtherModel, StoredIndexError
from index.storage.generations.locks import hold, release, remove_unless_held
from index.storage.generations.manifest import Manifest
from index.storage.generations.pointer import read_pointer
from index.storage.lexical.files import LEXICAL_RULE
from index.storage.lexical.index import open_lexical_index
from index.storage.passage_vectors.files import VECTOR_RULE, PassageVectorFiles
from index.storage.relations.files import RELATION_RULE, Relations
from index.storage.store.making import open_store
from index.storage.store.store import Store

if TYPE_CHECKING:
    from index.models.embedder import Embedder


@dataclass(frozen=True, slots=True)
class Generation:
    """A generation of the index: its folder and its manifest. To read its passages, open it."""

    folder: Path
    manifest: Manifest

    def open(self, embedder: "Embedder | None" = None) -> "OpenGeneration":
        """Raises FileNotFoundError if it was removed meanwhile, IndexDamaged if it cannot be read, OtherModel
        if `embedder` did not make its vectors."""
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
    """A generation that is open for reading: it stays on disk until it is closed."""

    def __init__(self, generation: Generation, store: Store, lock: int) -> None:
        self.folder = generation.folder
        self.manifest = generation.manifest
        self.store = store
        self._lock = lock

    @property
    def vectors(self) -> PassageVectorFiles:
        """The vectors of its passages. Raises IndexDamaged if it was built before they had files of their
        own."""
        if self.store.vectors is None:
            raise IndexDamaged(f"The index in {str(self.folder)!r} is of an earlier version", REBUILD)
        return self.store.vectors

    def close(self) -> None:
        """Releases the generation, and removes it if the pointer no longer names it."""
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


def check_files(generation: Generation) -> None:
    """Raises IndexDamaged if a file of the generation is missing or was cut short: with some of them Chroma
    would crash, or answer from nothing. A file may have grown, because Chroma records that it is read."""
    for path, size in generation.manifest.stored_bytes.items():
        try:
            whole = (generation.folder / path).stat().st_size >= size
        except FileNotFoundError as error:
            raise _damaged_file(generation.folder / path, "is missing") from error
        if not whole:
            raise _damaged_file(generation.folder / path, "was cut short")


def _damaged_file(file: Path, what: str) -> IndexDamaged:
    return IndexDamaged(f"The index's file {str(file)!r} {what}", REBUILD)
