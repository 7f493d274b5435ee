"""The generation that answers."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from index.errors import REBUILD, IndexDamaged, StoredIndexError
from index.storage.generations.generation import Generation, OpenGeneration
from index.storage.generations.manifest import read_manifest
from index.storage.generations.pointer import read_pointer

if TYPE_CHECKING:
    from index.models.embedder import Embedder


_Read = TypeVar("_Read")


def current(index: Path) -> Generation:
    """The generation that answers. Raises NoIndex, or IndexDamaged if it cannot be used."""
    return _current(index, generation_in)


def open_current(index: Path, embedder: "Embedder | None" = None) -> OpenGeneration:
    """The generation that answers, opened. Raises NoIndex, IndexDamaged, or OtherModel if `embedder` did not
    make its vectors."""
    return _current(index, lambda folder: generation_in(folder).open(embedder))


def held_folders(index: Path) -> tuple[Path, ...]:
    """The corpus folders of the index, also if it is damaged but one of its manifests can still be read; ()
    if they are not known."""
    with suppress(StoredIndexError):
        return current(index).manifest.corpora
    for folder in sorted((index / "generations").glob("*"), reverse=True):
        with suppress(StoredIndexError, OSError):
            return read_manifest(folder).corpora
    return ()


def generation_in(folder: Path) -> Generation:
    """The generation in a folder. Raises IndexDamaged where its manifest is another's."""
    manifest = read_manifest(folder)
    if manifest.name != folder.name:
        raise IndexDamaged(f"The manifest in {str(folder)!r} is that of {manifest.name!r}", REBUILD)
    return Generation(folder, manifest)


def _current(index: Path, read: Callable[[Path], _Read]) -> _Read:
    """The result of `read` on the current generation's folder. The generation may be replaced and removed
    before it is read; then the pointer names another one, which is read instead."""
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
