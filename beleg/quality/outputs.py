"""Checks where `beleg evaluate` will write its report and its saved run, before any question is asked."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from evaluation.saved import read_run
from index.errors import BelegError

_REMEDY = "choose a place where you may write"


def check_outputs(
    *, questions: Path, save: Path | None, report: Path | None, compare: Path | None, folders: Sequence[Path]
) -> None:
    """Creates the parent folders of both files. `folders` are those of the articles that are asked.

    Raises BelegError when a file could not be written, when it would overwrite anything other than an earlier
    output of its kind, and when it would be indexed as an article later. A run may overwrite the run that it
    is compared with.
    """
    if save is not None:
        _check_other(save, (questions,))
        _check_run(save)
    if report is not None:
        _check_other(report, [file for file in (questions, save, compare) if file is not None])
        _check_page(report)
    for file in (save, report):
        if file is not None:
            _check_outside(file, folders)
            _check_writable(file)


def _check_other(file: Path, others: Iterable[Path]) -> None:
    for other in others:
        if file.resolve() == other.resolve() or (file.exists() and other.exists() and file.samefile(other)):
            raise BelegError(
                f"{str(file)!r} would take the place of {str(other)!r}", "choose another name for it"
            )


def _check_run(file: Path) -> None:
    """Raises BelegError when there is a file that is neither a saved run nor empty."""
    if file.is_file() and file.stat().st_size:
        try:
            read_run(file)
        except BelegError as error:
            raise BelegError(
                f"{error.problem}, and is not overwritten", "choose another name for the run"
            ) from error


def _check_page(file: Path) -> None:
    if file.is_file() and file.stat().st_size and file.suffix.lower() not in (".html", ".htm"):
        raise BelegError(
            f"{str(file)!r} is no web page, and is not overwritten", "choose a name that ends with .html"
        )


def _check_outside(file: Path, folders: Sequence[Path]) -> None:
    places = (file.resolve(), file.parent.resolve() / file.name)
    for folder in folders:
        if any(_is_seen(place, folder.resolve()) for place in places):
            raise BelegError(
                f"{str(file)!r} is in the corpus folder {str(folder)!r}, and would be an article there",
                "choose a place outside of it",
            )


def _is_seen(place: Path, folder: Path) -> bool:
    """Whether a place is in the folder, and not hidden there."""
    return place.is_relative_to(folder) and not any(
        part.startswith(".") for part in place.relative_to(folder).parts
    )


def _check_writable(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(file, error.strerror) from error
    if file.is_dir():
        raise _unwritable(file, "it is a folder")
    if file.exists() and not file.is_file():
        raise _unwritable(file, "something else than a file is there")
    if not os.access(file.parent, os.W_OK):
        raise _unwritable(file, "Permission denied")


def _unwritable(file: Path, reason: str | None) -> BelegError:
    return BelegError(f"{str(file)!r} cannot be written ({reason})", _REMEDY)
