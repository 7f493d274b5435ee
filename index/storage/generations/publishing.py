"""Makes, publishes, rolls back and removes generations."""

import secrets
from datetime import UTC, datetime
from pathlib import Path

from index.errors import IndexDamaged, NoIndex, StoredIndexError
from index.storage.generations.current import generation_in
from index.storage.generations.embedded import drop_embedded
from index.storage.generations.generation import Generation, check_files
from index.storage.generations.locks import make_holdable, remove_unless_held, write_lock
from index.storage.generations.manifest import Manifest, sync, write_manifest
from index.storage.generations.pointer import Pointer, read_pointer, write_pointer


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
    """Goes back to the generation before the current one, which is dropped. Raises StoredIndexError if there
    is none."""
    with write_lock(index):
        previous = read_pointer(index).previous
        if previous is None:
            raise StoredIndexError(
                f"The index in {str(index)!r} has no generation before the current one",
                "bring it up to date with `beleg index`",
            )
        generation = generation_in(index / "generations" / previous)
        check_files(generation)
        write_pointer(index, Pointer(previous))
        clean_up(index)
        return generation


def purge_generations(index: Path) -> tuple[str, ...]:
    """Deletes all generations but the current one, and what an unfinished build has kept, so that withdrawn
    texts are gone.

    Returns the names of those that are still being read. They can no longer be restored, and each is removed
    when its last reader releases it.
    """
    with write_lock(index):
        write_pointer(index, Pointer(read_pointer(index).current))
        drop_embedded(index)
        return clean_up(index)


def clean_up(index: Path) -> tuple[str, ...]:
    """Removes the generations that the pointer does not name, unfinished ones included, and returns the names
    of those that are still being read. Needs the write lock. If the pointer cannot be read it removes
    nothing, since it is not known what is needed."""
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
    """The sizes of a generation's files, by their paths in its folder. Nobody may have it open, because
    Chroma's files come and go while it is read."""
    folders = ("chroma", "vectors", "lexical", "relations")
    files = (path for name in folders for path in (folder / name).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in sorted(files)}
