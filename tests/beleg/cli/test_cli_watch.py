"""`beleg index --watch`: the index follows its folder, reports what was added, and survives problems."""

import shutil
import signal
from pathlib import Path

from beleg_process import Workplace
from watcher import Watcher

FERRY = "The ferry Malsund sails again on Monday. Its engine had failed."
GULL = "A gull stole the mayor's hat on Friday."
BRIDGE = "The bridge over the Ohle was closed on Sunday."


def test_what_comes_in_changes_and_goes_is_indexed_and_reported(tmp_path: Path) -> None:
    workplace = Workplace(tmp_path)
    workplace.write("ferry.txt", FERRY)
    with Watcher(workplace) as watcher:
        assert watcher.report()["named"] == {"added": ["ferry.txt"], "changed": [], "removed": []}
        workplace.write("north/gull.txt", GULL)
        workplace.write("north/bridge.txt", BRIDGE)
        report = watcher.report(lambda report: report["articles"] == 3)
        assert set(report["named"]["added"]) <= {"north/bridge.txt", "north/gull.txt"}
        workplace.write("ferry.txt", FERRY.replace("Monday", "Tuesday"))
        assert watcher.report()["named"] == {"added": [], "changed": ["ferry.txt"], "removed": []}
        (workplace.corpus / "north/gull.txt").rename(workplace.corpus / "gull.txt")
        report = watcher.report()
        assert report["named"] == {"added": ["gull.txt"], "changed": [], "removed": ["north/gull.txt"]}
        assert not workplace.json("ask", "When does the ferry sail?")["stale"]
        assert watcher.stop(signal.SIGINT) == 130
    assert [line for line in watcher.told if "Traceback" in line] == []


def test_a_burst_of_files_is_taken_up_together(tmp_path: Path) -> None:
    workplace = Workplace(tmp_path)
    workplace.write("ferry.txt", FERRY)
    with Watcher(workplace) as watcher:
        watcher.report()
        for number in range(40):
            workplace.write(f"{number}.txt", f"Report {number}. {BRIDGE}")
        reports = [watcher.report()]
        while reports[-1]["articles"] < 41:
            reports.append(watcher.report())
        assert len(reports) <= 3


def test_what_goes_wrong_is_told_once_and_the_folder_is_followed_on(tmp_path: Path) -> None:
    workplace = Workplace(tmp_path)
    workplace.write("ferry.txt", FERRY)
    with Watcher(workplace) as watcher:
        watcher.report()
        workplace.write("broken.jsonl", '{"title": "Half a ro')
        failed = watcher.report()["failed"]
        assert [failure["path"] for failure in failed] == ["broken.jsonl#1"]
        away = workplace.corpus.rename(tmp_path / "away")
        workplace.write("gull.txt", GULL)
        assert watcher.report(lambda report: report["articles"] == 1)["named"]["added"] == ["gull.txt"]
        shutil.rmtree(workplace.corpus)
        away.rename(workplace.corpus)
        report = watcher.report(lambda report: "ferry.txt" in report["named"]["added"])
        assert report["articles"] == 1


def test_what_came_in_is_told_to_people(tmp_path: Path) -> None:
    workplace = Workplace(tmp_path)
    done = workplace.run("index", "--watch", "--purge")
    assert done.returncode == 2
    assert "--watch" in done.stderr
