"""`beleg index --watch`: keeps the index up to date with its folders."""

import threading
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from beleg import wiring
from beleg.indexing import bring_up_to_date, folder_names, print_report, report_json, report_line
from beleg.output.as_json import print_json
from beleg.settings import Settings
from beleg.terminal.console import clean, complain, stdout, tell
from index.errors import BelegError
from index.storage.building.corpus.freshness import check_freshness
from index.storage.generations.current import current

if TYPE_CHECKING:
    from index.reading.files import Failure
    from index.storage.building.report import BuildReport

_QUIET_MILLISECONDS = 500
"""Files are copied in bursts. A burst ends when nothing has been written for this long …"""
_LONGEST_BURST_MILLISECONDS = 10_000
"""… and is indexed after this long even if it goes on."""

_LOOK_SECONDS = 10
"""How often the folders are checked even when the system reports no change. It reports none for network
drives, for folders behind links, and for a folder that was moved away and back. A failed update is also
retried then."""


def watch(settings: Settings, folders: Sequence[Path], *, full: bool, quiet: bool, as_json: bool) -> None:
    """Brings the index up to date with the folders, and again whenever something changes there, until it is
    interrupted. Prints what changed each time. A later failure is printed once, and the update retried.

    Raises BelegError when the first update fails, and KeyboardInterrupt.
    """
    identity, load = wiring.embedding_model(settings, tell)
    model = identity, cache(load)
    report = bring_up_to_date(settings, folders, full=full, model=model)
    if as_json:
        print_json(report_json(report), one_line=True)
    else:
        print_report(report, quiet=quiet, as_json=False)
    tell(f"Watching {folder_names(folders)}. Ctrl-C ends it.")
    problem = ""
    for _ in _wake_ups(folders):
        failed = report.failed
        try:
            if not problem and not check_freshness(current(settings.beleg_index)):
                continue
            report = bring_up_to_date(settings, folders, full=False, model=model)
        except BelegError as error:
            if str(error) != problem:
                complain(str(error))
            problem = str(error)
            continue
        problem = ""
        if as_json:
            print_json(report_json(report), one_line=True)
        else:
            _tell_changes(report, before=failed)


def _wake_ups(folders: Sequence[Path]) -> Iterator[None]:
    """Yields after each burst of changes in the folders, and every few seconds without one."""
    from watchfiles import watch as watch_files

    while True:
        present = [folder for folder in folders if folder.is_dir()]
        if not present:
            threading.Event().wait(_LOOK_SECONDS)
            yield
            continue
        changes = watch_files(
            *present,
            watch_filter=None,
            step=_QUIET_MILLISECONDS,
            debounce=_LONGEST_BURST_MILLISECONDS,
            rust_timeout=_LOOK_SECONDS * 1000,
            yield_on_timeout=True,
            ignore_permission_denied=True,
        )
        inodes = _inodes(folders)
        for _ in changes:
            yield
            if _inodes(folders) != inodes:
                break  # a folder was replaced: the system still watches the old one


def _inodes(folders: Sequence[Path]) -> list[int]:
    return [folder.stat().st_ino if folder.is_dir() else 0 for folder in folders]


def _tell_changes(report: "BuildReport", *, before: "Sequence[Failure]") -> None:
    """Prints a line for each article that was added, changed or removed, and for each file that newly cannot
    be read."""
    for failure in report.failed:
        if failure not in before:
            complain(f"{failure.path}: {failure.error}")
    for sign, count, names in (
        ("+", report.added, report.named.added),
        ("~", report.changed, report.named.changed),
        ("-", report.removed, report.named.removed),
    ):
        for name in names:
            stdout().print(" ".join(clean(f"{sign} {name}").split()), markup=False)
        if more := count - len(names):
            stdout().print(f"{sign} {more:,} more")
    stdout().print(report_line(report))
