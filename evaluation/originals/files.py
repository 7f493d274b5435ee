"""Lists the files of folders that may have articles."""

import logging
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from evaluation.originals.formats import ORIGINAL_SUFFIXES, may_repeat_ids, read_articles, tells
from evaluation.originals.original import OriginalById
from index.errors import CorpusError

_NO_ARTICLES = ("readme*", "questions*.jsonl", "questions*.jsonl.gz")

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OriginalFile:
    """A file that may have articles. `path_in_folder` is its path in the folder, with forward slashes.
    Citations name it by `path`, which begins with the folder's name in a corpus of several folders."""

    path: str
    path_in_folder: str
    place: Path

    def articles(self) -> Iterator[OriginalById]:
        """The ids and articles of the file as they are read. If it cannot be read, that is logged and there
        are none."""
        try:
            with self.place.open("rb") as stream:
                yield from read_articles(self.path_in_folder, stream)
        except OSError as problem:
            logger.warning("%r cannot be read to check quotes (%s)", str(self.place), problem.strerror)

    def tells(self, article_id: str) -> bool:
        """Whether an article with this id in the file, if it can be read, is given this id here."""
        return tells(self.path_in_folder, article_id)

    @property
    def size(self) -> int:
        """The size in bytes; 0 when it cannot be determined."""
        try:
            return self.place.stat().st_size
        except OSError:
            return 0

    @property
    def may_repeat_ids(self) -> bool:
        return may_repeat_ids(self.path)


def find_originals(folders: Sequence[Path]) -> list[OriginalFile]:
    """The files that may have articles, one folder after the other, sorted by path. Each appears once. Linked
    files are included unless they are outside the folder. Raises CorpusError when a folder is missing."""
    names = _names(folders)
    return [
        OriginalFile(f"{name}{path}", path, place)
        for folder, name in zip(folders, names, strict=True)
        for path, place in _files_of(folder)
    ]


def _names(folders: Sequence[Path]) -> list[str]:
    """The prefix of the paths of each folder's files; "" when there is only one folder."""
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
    files: dict[Path, Path] = {}  # the first path found to each file, by its real path
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
    """All files under a folder except hidden ones. Links are added to `links`."""
    for place, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        paths = [Path(place, name) for name in (*folders, *sorted(names)) if not name.startswith(".")]
        links.extend(path for path in paths if path.is_symlink())
        yield from (path for path in paths[len(folders) :] if not path.is_symlink())


def _target(link: Path) -> Path | None:
    try:
        return link.resolve()
    except (OSError, RuntimeError):  # a circular link
        return None


def _may_hold(file: Path) -> bool:
    name = file.name.lower()
    return (
        name.endswith(ORIGINAL_SUFFIXES)
        and not any(fnmatchcase(name, pattern) for pattern in _NO_ARTICLES)
        and file.is_file()
    )
