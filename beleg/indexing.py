"""`beleg index`: an index brought up to date, taken back or purged, and what came of it."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from rich.text import Text

from beleg import wiring
from beleg.as_json import print_json
from beleg.console import clean, complain, progress_bar, stdout, tell
from beleg.settings import Settings

if TYPE_CHECKING:
    from index.build import BuildReport
    from index.readers import Doubt

_NAMED = 3
"""So many articles with the same doubt are named in a line."""


def bring_up_to_date(settings: Settings, folder: Path, *, full: bool) -> "BuildReport":
    """Raises CorpusError when nothing can be read there, and other BelegErrors; the old index stays."""
    from index.build import build_index

    identity, load_embedder = wiring.embedding_model(settings, tell)
    with progress_bar() as move:
        return build_index(
            folder, settings.beleg_index, load_embedder, identity=identity, full=full, progress=move
        )


def roll_back(settings: Settings) -> "BuildReport":
    """The generation before answers again. Raises StoredIndexError when there is none."""
    from index.build import BuildReport
    from index.generations import rollback

    started = monotonic()
    generation = rollback(settings.beleg_index)
    summary = generation.manifest.summary
    return BuildReport(
        added=0,
        changed=0,
        unchanged=summary.counts.articles,
        removed=0,
        duplicates=summary.duplicates,
        failed=generation.manifest.failures,
        doubtful=generation.manifest.doubtful,
        articles=summary.counts.articles,
        passages=summary.counts.passages,
        generation=generation.manifest.name,
        seconds=monotonic() - started,
    )


def purge(settings: Settings) -> None:
    """Deletes the generations before; one that is still being read goes with its last reader, and that is
    told. Deletes what evaluations keep too, indexes and unfinished answers; raises IndexBusy while one is
    under way."""
    from beleg.evaluations import remove_evaluations
    from index.generations import purge as purge_generations

    if held := purge_generations(settings.beleg_index):
        complain(f"Still being read, and deleted when its reader ends or asks again: {', '.join(held)}")
    remove_evaluations()


def _doubts(doubtful: "Sequence[Doubt]") -> Iterator[str]:
    """A line for each article with a reason of its own, and one for all that have the same reason."""
    paths: dict[str, list[str]] = {}
    for doubt in doubtful:
        paths.setdefault(doubt.reason, []).append(doubt.path)
    for reason, having in paths.items():
        named = ", ".join(having[:_NAMED])
        if further := len(having[_NAMED:]):
            named += f" and {further} more (`beleg index --json` names all)"
        yield f"{named}: {reason}"


def print_report(report: "BuildReport", *, quiet: bool, as_json: bool) -> None:
    """`quiet` prints only what failed, and the counts when anything changed. What is doubtful is told in a
    line for each reason."""
    if as_json:
        print_json({**asdict(report), "seconds": round(report.seconds, 3)})
        return
    for failure in report.failed:
        complain(f"{failure.path}: {failure.error}")
    if quiet and not (report.added or report.changed or report.removed):
        return
    line = (
        f"{report.articles} articles, {report.passages} passages"
        f" ({report.added} added, {report.changed} changed, {report.removed} removed)"
        f" in {report.seconds:.1f} s"
    )
    if quiet:
        tell(line)
    else:
        stdout().print(line)
        for doubt in _doubts(report.doubtful):
            stdout().print(Text(clean(doubt), style="yellow"))
