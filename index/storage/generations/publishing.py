"""Makes, publishes and rolls back generations."""

import secrets
from datetime import UTC, datetime
from pathlib import Path

from index.errors import IndexDamaged, NoIndex, StoredIndexError
from index.storage.generations.current import generation_in
from index.storage.generations.generation import Generation, check_files
from index.storage.generations.locks import READERS, make_holdable, write_lock
from index.storage.generations.manifest import Manifest, sync, write_manifest
from index.storage.generations.pointer import Pointer, read_pointer, write_pointer
from index.storage.generations.removal import remove_generation, remove_unnamed_segments


def new_generation(index: Path) -> Path:
    """An empty folder for a new generation, which nobody reads yet. Needs the write lock."""
    folder = index / "generations" / _new_name()
    make_holdable(folder)
    return folder


def new_segment(index: Path) -> Path:
    """Where a new segment is to be written; the folder does not exist yet."""
    return index / "segments" / _new_name()


def _new_name() -> str:
    return f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(3)}"


def publish(index: Path, manifest: Manifest, *, previous: str | None) -> Generation:
    """Makes a finished generation the current one. `previous` is the one to go back to. Needs the write
    lock."""
    folder = index / "generations" / manifest.name
    write_manifest(folder, manifest)
    sync_all(folder)
    write_pointer(index, Pointer(manifest.name, previous))
    return Generation(folder, manifest)


def sync_all(folder: Path) -> None:
    """Makes sure that a folder and everything in it are on the disk."""
    for path in (*folder.rglob("*"), folder, folder.parent):
        sync(path)


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
    names = [folder.name for folder in (index / "generations").glob("*")]
    others = [name for name in sorted(names) if pointer is None or not pointer.names(name)]
    held = tuple(name for name in others if not remove_generation(index, name))
    remove_unnamed_segments(index)
    return held


def stored_bytes(folder: Path) -> dict[str, int]:
    """The sizes of the files of a segment, or of a generation that has no manifest yet, by their paths in its
    folder. Nobody may have it open, because Chroma's files come and go while it is read."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != READERS)
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in sorted(files)}
