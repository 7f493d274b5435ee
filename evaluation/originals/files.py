"""The files of a folder that hold articles."""

import logging
import os
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from evaluation.originals.formats import MAX_BYTES, SUFFIXES
from index.errors import CorpusError

_NO_ARTICLES = ("readme*", "questions*.jsonl")

logger = logging.getLogger(__name__)


def find_files(folder: Path) -> list[tuple[str, Path]]:
    """The files that may hold articles, by their paths in the folder, with forward slashes, and sorted by
    these. Each is there once, linked ones too unless they lie elsewhere. Raises CorpusError when the folder
    is missing."""
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


def read_file(place: Path) -> bytes:
    """The bytes of a file; none when it cannot be read or is larger than an article file is."""
    try:
        with place.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as problem:
        logger.warning("%r cannot be read to check quotes (%s)", str(place), problem.strerror)
        return b""
    if len(content) > MAX_BYTES:
        logger.warning("%r is too large to check quotes in it", str(place))
        return b""
    return content


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
