"""The one file that names the current generation of the index. It is replaced atomically, by a rename."""

import re
from dataclasses import asdict, dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from index.errors import REBUILD, IndexBeingBuilt, IndexDamaged, NoIndex
from index.storage.generations.manifest import write_whole
from index.storage.generations.underway import build_under_way

_NAME = re.compile(r"[0-9A-Za-z-]+")


@dataclass(frozen=True, slots=True)
class Pointer:
    """The generation that answers, and the one to go back to, None if there is none.

    A generation that is no longer named here never comes back, and may be removed.
    """

    current: str
    previous: str | None = None

    def names(self, generation: str) -> bool:
        return generation in (self.current, self.previous)


_JSON = TypeAdapter(Pointer)


def read_pointer(index: Path) -> Pointer:
    """Raises NoIndex if nothing was published yet, IndexBeingBuilt while the first generation is made, and
    IndexDamaged if the pointer cannot be read."""
    file = index / "current"
    try:
        pointer = _JSON.validate_json(file.read_bytes())
    except (FileNotFoundError, NotADirectoryError) as error:
        raise _no_index(index) from error
    except ValidationError as error:
        raise _damaged(file, error.errors(include_url=False)[0]["msg"]) from error
    if not all(_NAME.fullmatch(name) for name in asdict(pointer).values() if name is not None):
        raise _damaged(file, "it names no generation")
    return pointer


def write_pointer(index: Path, pointer: Pointer) -> None:
    """Publishes: from now on this generation is the current one."""
    write_whole(index / "current", _JSON.dump_json(pointer))


def _no_index(index: Path) -> NoIndex:
    if progress := build_under_way(index):
        return IndexBeingBuilt(
            f"The index in {str(index)!r} is being made: {progress.text}",
            "ask again when it is done",
            stage=progress.stage,
            done=progress.done,
            total=progress.total,
        )
    return NoIndex(f"There is no index in {str(index)!r}", "run `beleg index`")


def _damaged(file: Path, reason: str) -> IndexDamaged:
    return IndexDamaged(f"The index's pointer {str(file)!r} cannot be read ({reason})", REBUILD)
