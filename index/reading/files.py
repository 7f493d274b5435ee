"""The files of a corpus: those that may be articles, and those that cannot be."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from index.errors import CorpusError
from index.reading.formats import is_known, unknown_kind

# Files that lie beside articles but are not articles: notes on the folder, and its evaluation questions.
_NO_ARTICLES = re.compile(r"readme.*|questions.*\.jsonl(?:\.gz)?", re.IGNORECASE | re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class CorpusFile:
    """A file of the corpus. `path` is relative to the corpus folder, with forward slashes.

    In a corpus of several folders `path` begins with `prefix`: the name of the file's folder and a slash.
    """

    path: str
    location: Path
    prefix: str = ""

    @property
    def path_in_folder(self) -> str:
        return self.path.removeprefix(self.prefix)


@dataclass(frozen=True, slots=True)
class Failure:
    """A file or entry that is not an article, and the reason with its remedy, in one line. `path` may end in
    `#number`, the entry's place in its file."""

    path: str
    error: str


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """The files of a corpus: one folder after the other, each sorted by path."""

    files: tuple[CorpusFile, ...]
    failed: tuple[Failure, ...]


def find_files(*folders: Path) -> FoundFiles:
    """The files of these folders and all their subfolders that may be articles.

    Hidden files, `README*`, `questions*.jsonl[.gz]` and links that lead out of the folder are skipped. Files
    of an unknown kind are in `failed`. With several folders, all paths begin with the name of their folder:
    the last part of its path, or as many parts as make the names different. Raises CorpusError when a folder
    is missing, is not a folder, or lies in another.
    """
    if len(folders) == 1:
        return _find(folders[0])
    found = [_prefixed(_find(folder), name) for folder, name in zip(folders, _names(folders), strict=True)]
    return FoundFiles(
        tuple(file for one in found for file in one.files),
        tuple(failure for one in found for failure in one.failed),
    )


def _find(folder: Path) -> FoundFiles:
    if not folder.exists():
        raise CorpusError(
            f"The corpus folder {str(folder)!r} does not exist",
            "create it and put articles there, or name another with `beleg index FOLDER`",
        )
    if not folder.is_dir():
        raise CorpusError(
            f"The corpus {str(folder)!r} is not a folder", "name the folder that the articles are in"
        )
    files: list[CorpusFile] = []
    failed: list[Failure] = []
    for entry in _Walk(folder.resolve()).entries():
        if isinstance(entry, Failure):
            failed.append(entry)
        elif problem := _problem(entry):
            failed.append(Failure(_shown(entry.path), problem))
        else:
            files.append(entry)
    return FoundFiles(
        tuple(sorted(files, key=lambda file: file.path)),
        tuple(sorted(failed, key=lambda failure: failure.path)),
    )


def _names(folders: Sequence[Path]) -> list[str]:
    """A distinct name for each folder: as few of the last parts of its path as are needed."""
    paths = [folder.resolve() for folder in folders]
    for path in paths:
        if _shown(str(path)) != str(path):
            raise CorpusError(
                f"The path of the corpus folder {str(path)!r} has characters that cannot be stored",
                "rename it",
            )
        if outer := next((other for other in paths if other in path.parents), None):
            raise CorpusError(
                f"The corpus folder {str(path)!r} lies in {str(outer)!r}", "name only one of the two"
            )
    names: list[str] = []
    parts = 0
    while len(set(names)) < len(set(paths)):
        parts += 1
        names = [PurePosixPath(*path.parts[-parts:]).as_posix() for path in paths]
    return names


def _prefixed(found: FoundFiles, name: str) -> FoundFiles:
    return FoundFiles(
        tuple(CorpusFile(f"{name}/{file.path}", file.location, f"{name}/") for file in found.files),
        # If the folder itself cannot be opened, its path here is ".".
        tuple(Failure((PurePosixPath(name) / one.path).as_posix(), one.error) for one in found.failed),
    )


def _problem(file: CorpusFile) -> str:
    if _shown(file.path) != file.path:
        return "The name of the file has characters that cannot be stored: rename it"
    if not file.location.is_file():
        return "This is no regular file: replace it by one, or take it out of the folder"
    if not is_known(file.path):
        return ": ".join(unknown_kind(file.path))
    return ""


def _shown(path: str) -> str:
    """The path as one printable line: bytes that are not UTF-8 and control characters are replaced."""
    return _CONTROL.sub("\ufffd", path.encode("utf-8", "replace").decode("utf-8"))


class _Walk:
    """Walks everything under a folder once: first its own files, then the targets of links inside it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.links: list[Path] = []
        self.seen: set[Path] = set()

    def entries(self) -> Iterator[CorpusFile | Failure]:
        yield from self._folder(self.root)
        for link in self.links:  # grows while linked folders are walked
            yield from self._link(link)

    def _folder(self, folder: Path) -> Iterator[CorpusFile | Failure]:
        self.seen.add(folder.resolve())
        try:
            children = sorted(os.scandir(folder), key=lambda child: child.name)
        except OSError as problem:
            yield Failure(
                _shown(self._path(folder)), f"The folder cannot be opened ({problem.strerror}): allow it"
            )
            return
        for child in children:
            location = Path(child.path)
            if child.name.startswith("."):
                continue
            if child.is_symlink():
                self.links.append(location)
            elif child.is_dir(follow_symlinks=False):
                yield from self._folder(location)
            else:
                yield from self._file(location)

    def _file(self, location: Path) -> Iterator[CorpusFile]:
        target = location.resolve()
        if target not in self.seen and not _NO_ARTICLES.fullmatch(location.name):
            self.seen.add(target)
            yield CorpusFile(self._path(location), location)

    def _link(self, link: Path) -> Iterator[CorpusFile | Failure]:
        try:
            target = link.resolve()
        except (OSError, RuntimeError):  # a link that leads to itself
            yield Failure(_shown(self._path(link)), "The link leads in a circle: mend it or take it out")
            return
        if not target.is_relative_to(self.root) or target in self.seen:
            return
        if target.is_dir():
            yield from self._folder(link)
        elif target.exists():
            yield from self._file(link)
        else:
            yield Failure(
                _shown(self._path(link)), "The link leads nowhere: mend it or take it out of the folder"
            )

    def _path(self, location: Path) -> str:
        return location.relative_to(self.root).as_posix()
