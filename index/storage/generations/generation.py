"""A generation of the index: its folder and manifest, and opening it for reading."""

from collections.abc import Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from index.errors import REBUILD, IndexDamaged, OtherModel, StoredIndexError
from index.storage.generations.locks import hold, release
from index.storage.generations.manifest import FORMAT, Manifest, SegmentRecord
from index.storage.generations.pointer import read_pointer
from index.storage.generations.removal import remove_generation
from index.storage.lexical.files import LEXICAL_RULE
from index.storage.lexical.index import LexicalIndex
from index.storage.passage_vectors.files import VECTOR_RULE
from index.storage.relations.files import RELATION_RULE, Relations
from index.storage.segments.segment import Segment
from index.storage.store.store import Store

if TYPE_CHECKING:
    from index.models.embedder import Embedder


@dataclass(frozen=True, slots=True)
class Generation:
    """A generation of the index: its folder and its manifest. To read its passages, open it."""

    folder: Path
    manifest: Manifest

    @property
    def segments(self) -> Path:
        """The folder with the segments, which other generations may share."""
        return self.folder.parent.parent / "segments"

    def open(self, embedder: "Embedder | None" = None) -> "OpenGeneration":
        """Raises FileNotFoundError if it was removed meanwhile, IndexDamaged if it cannot be read, OtherModel
        if `embedder` did not make its vectors."""
        model = self.manifest.embedding_model
        if embedder is not None and embedder.identity != model:
            raise OtherModel(
                f"The index was made with the embedding model {model!r}, not {embedder.identity!r}",
                "run `beleg index` to build it anew",
            )
        with ExitStack() as stack:
            stack.callback(release, hold(self.folder))
            check_files(self)
            known = self.manifest.relation_rule == RELATION_RULE
            relations = Relations(self.folder / "relations") if known else None
            if relations:
                stack.callback(relations.close)
            index = self.folder.parent.parent
            segments = [stack.enter_context(open_segment(index, record)) for record in self.manifest.segments]
            lexical = LexicalIndex([segment.terms for segment in segments])
            store = Store(segments, lexical=lexical, relations=relations)
            return OpenGeneration(self, store, stack.pop_all())


class OpenGeneration:
    """A generation that is open for reading: it stays on disk until it is closed."""

    def __init__(self, generation: Generation, store: Store, opened: ExitStack) -> None:
        self.folder = generation.folder
        self.manifest = generation.manifest
        self.store = store
        self._opened = opened

    def close(self) -> None:
        """Releases the generation, and removes it if the pointer no longer names it."""
        self._opened.close()
        index = self.folder.parent.parent
        with suppress(StoredIndexError, OSError):  # then the next writer removes it
            if not read_pointer(index).names(self.folder.name):
                remove_generation(index, self.folder.name)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_segment(index: Path, record: SegmentRecord) -> Segment:
    """A segment of an index, without what the record withdraws. Raises IndexDamaged if it cannot be read."""
    return Segment(index / "segments" / record.name, record.withdrawn)


def check_files(generation: Generation) -> None:
    """Raises IndexDamaged if a file of the generation is missing or was cut short: with some of them Chroma
    would crash, or answer from nothing. A file may have grown, because Chroma records that it is read."""
    manifest = generation.manifest
    rules = (manifest.format, manifest.vector_rule, manifest.lexical_rule)
    if rules != (FORMAT, VECTOR_RULE, LEXICAL_RULE):
        raise IndexDamaged(
            f"The index in {str(generation.folder.parent.parent)!r} was made by an earlier version of Beleg",
            "run `beleg index` to build it anew",
        )
    _check_sizes(generation.folder, manifest.stored_bytes)
    for record in manifest.segments:
        _check_sizes(generation.segments / record.name, record.stored_bytes)


def _check_sizes(folder: Path, sizes: Mapping[str, int]) -> None:
    for path, size in sizes.items():
        try:
            whole = (folder / path).stat().st_size >= size
        except FileNotFoundError as error:
            raise _damaged_file(folder / path, "is missing") from error
        if not whole:
            raise _damaged_file(folder / path, "was cut short")


def _damaged_file(file: Path, what: str) -> IndexDamaged:
    return IndexDamaged(f"The index's file {str(file)!r} {what}", REBUILD)
