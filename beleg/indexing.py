"""`beleg index`: brings an index up to date, rolls it back or purges it, and reports the result."""

import shlex
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from rich.text import Text

from beleg import wiring
from beleg.output.as_json import print_json
from beleg.settings import Settings
from beleg.terminal.console import clean, complain, progress_bar, stdout, tell

if TYPE_CHECKING:
    from index.models.embedder import Embedder
    from index.reading.file_reading import Doubt
    from index.storage.building.report import BuildReport

_NAMED = 3
"""At most this many articles with the same doubt are named in a line."""


Model = tuple[str, "Callable[[], Embedder]"]
"""An embedding model's identity, and a function that loads it."""


def folders_to_index(settings: Settings, folder: Path | None) -> tuple[Path, ...]:
    """The named folder, else those that the index holds, else BELEG_CORPUS. Prints a line where the index
    holds other folders than BELEG_CORPUS says."""
    from index.storage.generations.current import held_folders

    if folder is not None:
        return (folder,)
    held = held_folders(settings.beleg_index)
    wanted = settings.beleg_corpus
    if held and "beleg_corpus" in settings.model_fields_set and held != (wanted.resolve(),):
        tell(
            f"Indexing {folder_names(held)}, which the index holds. BELEG_CORPUS is {str(wanted)!r}:"
            f" `beleg index {shlex.quote(str(wanted))} --full` replaces it."
        )
    return held or (wanted,)


def bring_up_to_date(
    settings: Settings, folders: "Sequence[Path]", *, full: bool, model: Model | None = None
) -> "BuildReport":
    """Builds or updates the index. Raises CorpusError when nothing can be read there, and other BelegErrors;
    the old index stays. On an interrupt it prints what is kept, and raises KeyboardInterrupt again. `model`
    is by default that of the settings."""
    from index.storage.building.update import build_index
    from index.storage.generations.current import held_folders
    from index.storage.generations.embedded import count_embedded

    identity, load = model or wiring.embedding_model(settings, tell)
    index = settings.beleg_index
    try:
        with progress_bar() as move:
            return build_index(folders, index, load, identity=identity, full=full, progress=move)
    except KeyboardInterrupt:
        kept = count_embedded(index, identity)
        goes_on = f"{kept:,} texts are embedded and kept: the same command goes on there. " if kept else ""
        answers = "The index before still answers." if held_folders(index) else "There is no index yet."
        tell(f"Interrupted. {goes_on}{answers}")
        raise


def folder_names(folders: "Sequence[Path]") -> str:
    """The folders in quotation marks, for a message."""
    return " and ".join(repr(str(folder)) for folder in folders)


def roll_back(settings: Settings) -> "BuildReport":
    """Makes the previous generation current again. Raises StoredIndexError when there is none."""
    from index.storage.building.corpus.compare import Articles
    from index.storage.building.report import BuildReport
    from index.storage.generations.publishing import rollback

    started = monotonic()
    manifest = rollback(settings.beleg_index).manifest
    articles = Articles((), (), same=manifest.article_ids, removed=frozenset())
    return BuildReport.of(manifest, articles, seconds=monotonic() - started)


def purge(settings: Settings) -> str:
    """Deletes the previous generations and what was withdrawn, and returns the name of the current
    generation, a new one if anything was withdrawn. A generation that is still being read is deleted with its
    last reader, and a line says so. Also deletes what evaluations keep: indexes and unfinished answers.
    Raises IndexBusy while an evaluation runs."""
    from beleg.quality.evaluations import remove_evaluations
    from index.storage.building.purge import purge_index
    from index.storage.generations.current import current

    if held := purge_index(settings.beleg_index):
        complain(f"Still being read, and deleted when its reader ends or asks again: {', '.join(held)}")
    remove_evaluations()
    return current(settings.beleg_index).manifest.name


def _doubts(doubtful: "Sequence[Doubt]") -> Iterator[str]:
    """One line per reason, with the articles that have it."""
    paths: dict[str, list[str]] = {}
    for doubt in doubtful:
        paths.setdefault(doubt.reason, []).append(doubt.path)
    for reason, having in paths.items():
        named = ", ".join(having[:_NAMED])
        if further := len(having[_NAMED:]):
            named += f" and {further} more (`beleg index --json` names all)"
        yield f"{named}: {reason}"


def print_report(report: "BuildReport", *, quiet: bool, as_json: bool) -> None:
    """Prints what failed, the counts, and one line for each reason for doubt. With `quiet` it prints only
    what failed, and the counts when anything changed."""
    if as_json:
        print_json(report_json(report))
        return
    for failure in report.failed:
        complain(f"{failure.path}: {failure.error}")
    if quiet and not (report.added or report.changed or report.removed):
        return
    if quiet:
        tell(report_line(report))
    else:
        stdout().print(report_line(report))
        for doubt in _doubts(report.doubtful):
            stdout().print(Text(clean(doubt), style="yellow"))


def report_json(report: "BuildReport") -> dict[str, Any]:
    """The report as `beleg index --json` prints it."""
    return {**asdict(report), "seconds": round(report.seconds, 3)}


def report_line(report: "BuildReport") -> str:
    """One line: what the index has now, and what this run changed."""
    resumed = f", {report.resumed:,} texts embedded before" if report.resumed else ""
    return (
        f"{report.articles} articles, {report.passages} passages"
        f" ({report.added} added, {report.changed} changed, {report.removed} removed{resumed})"
        f" in {report.seconds:.1f} s"
    )
