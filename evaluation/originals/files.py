"""The files of folders that hold articles."""

import logging
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from evaluation.originals.formats import SUFFIXES, may_repeat_ids, read_articles, tells
from evaluation.originals.original import Original
from index.errors import CorpusError

_NO_ARTICLES = ("readme*", "questions*.jsonl", "questions*.jsonl.gz")

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CorpusFile:
    """A file that may hold articles, `path_in_folder` its path there with forward slashes. Citations name it
    by `path`: in a corpus of several folders that begins with the folder's name."""

    path: str
    path_in_folder: str
    place: Path

    def articles(self) -> Iterator[tuple[str, Original]]:
        """The ids and articles of the file as they are read; none when it cannot be, which is logged."""
        try:
            with self.place.open("rb") as stream:
                yield from read_articles(self.path_in_folder, stream)
        except OSError as problem:
            logger.warning("%r cannot be read to check quotes (%s)", str(self.place), problem.strerror)

    def tells(self, article_id: str) -> bool:
        """Whether an article of the file that has this id, and that can be read, is known by it here."""
        return tells(self.path_in_folder, article_id)

    @property
    def size(self) -> int:
        """In bytes; 0 when it cannot be told."""
        try:
            return self.place.stat().st_size
        except OSError:
            return 0

    @property
    def may_repeat_ids(self) -> bool:
        return may_repeat_ids(self.path)


def find_files(folders: Sequence[Path]) -> list[CorpusFile]:
    """The files that may hold articles, one folder after the other, sorted by their paths in it. Each is
    there once, linked ones too unless they lie elsewhere. Raises CorpusError when a folder is missing."""
    names = _names(folders)
    return [
        CorpusFile(f"{name}{path}", path, place)
        for folder, name in zip(folders, names, strict=True)
        for path, place in _files_of(folder)
    ]


def _names(folders: Sequence[Path]) -> list[str]:
    """What the paths of each folder's files begin with: nothing when there is but one folder."""
    if len(folders) < 2:
        return [""] * len(folders)
    parts = [folder.resolve().parts for folder in folders]
    longest = max(map(len, parts))
    for count in range(1, longest + 1):
        names = ["/".join(of_folder[-count:]).lstrip("/") + "/" for of_folder in parts]
        if len(set(names)) == len(set(parts)):
            break
    return names


def _files_of(folder: Path) -> list[tuple[str, Path]]:
    if not folder.is_dir():
        raise CorpusError(f"The corpus folder {str(folder)!r} is missing", "put it back to check the quotes")
    root = folder.resolve()
    links: list[Path] = []
    files: dict[Path, Path] = {}  # the name of each that is met first, by where it really is
    for file in _walk(root, links):
        files.setdefault(file.resolve(), file)
    walked = {root}
    for link in links:  # grows when a linked folder has links
        target = _target(link)
        if target is None or not target.is_relative_to(root) or target in walked:
            continue
        walked.add(target)
        for file in _walk(link, links) if target.is_dir() else [link]:
            files.setdefault(file.resolve(), file)
    return sorted((file.relative_to(root).as_posix(), file) for file in files.values() if _may_hold(file))


def _walk(top: Path, links: list[Path]) -> Iterator[Path]:
    """All files under a folder but hidden ones; links are put aside."""
    for place, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        paths = [Path(place, name) for name in (*folders, *sorted(names)) if not name.startswith(".")]
        links.extend(path for path in paths if path.is_symlink())
        yield from (path for path in paths[len(folders) :] if not path.is_symlink())


def _target(link: Path) -> Path | None:
    try:
        return link.resolve()
    except (OSError, RuntimeError):  # it leads in a circle
        return None


def _may_hold(file: Path) -> bool:
    name = file.name.lower()
    return (
        name.endswith(SUFFIXES)
        and not any(fnmatchcase(name, pattern) for pattern in _NO_ARTICLES)
        and file.is_file()
    )
