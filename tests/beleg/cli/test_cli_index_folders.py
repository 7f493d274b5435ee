"""Which folder `beleg index` indexes, and what it says about a build that does not finish."""

import json
import os
import signal
import subprocess
from pathlib import Path

from beleg_process import BELEG, Terminal, Workplace

from index.storage.generations.underway import build_under_way

FERRY = "The ferry Malsund sails again on Monday. Its engine had failed."
GULL = "A gull stole the mayor's hat on Friday."


def _elsewhere(tmp_path: Path) -> tuple[Workplace, Path]:
    """A workplace whose index is of another folder than BELEG_CORPUS."""
    workplace = Workplace(tmp_path)
    workplace.write("ferry.txt", FERRY)
    folder = tmp_path / "else where"
    folder.mkdir()
    (folder / "gull.txt").write_text(GULL)
    assert workplace.json("index", str(folder))["articles"] == 1
    return workplace, folder


def test_without_a_folder_the_one_that_the_index_holds_is_brought_up_to_date(tmp_path: Path) -> None:
    workplace, folder = _elsewhere(tmp_path)
    (folder / "second.txt").write_text("The mayor bought another hat on Saturday.")
    done = workplace.run("search", "Which hat?", "--json")
    assert json.loads(done.stdout)["stale"]
    assert "run `beleg index`" in done.stderr
    assert workplace.json("index")["named"]["added"] == ["second.txt"]
    assert workplace.json("index", "--full")["articles"] == 2
    assert workplace.json("search", "Which hat?")["stale"] is False


def test_a_setting_that_names_another_folder_is_told(tmp_path: Path) -> None:
    workplace, folder = _elsewhere(tmp_path)
    done = workplace.run("index", "--json", BELEG_CORPUS="corpus")
    assert json.loads(done.stdout)["unchanged"] == 1
    (line,) = done.stderr.splitlines()
    assert str(folder) in line
    assert "`beleg index corpus --full` replaces it" in line
    assert workplace.json("index", "corpus", "--full")["named"]["added"] == ["ferry.txt"]


def test_a_folder_that_is_gone_is_told_and_the_index_answers(tmp_path: Path) -> None:
    workplace, folder = _elsewhere(tmp_path)
    folder.rename(tmp_path / "moved")
    done = workplace.run("ask", "What did the gull steal?")
    assert "hat" in done.stdout
    (line,) = done.stderr.splitlines()
    assert "does not exist any more: the index still answers" in line
    done = workplace.run("index")
    assert (done.returncode, done.stdout) == (1, "")
    assert "does not exist" in done.stderr


def _many_articles(tmp_path: Path) -> Workplace:
    """A workplace with enough articles to catch a build halfway."""
    workplace = Workplace(tmp_path)
    sentence = "On day {} the ferry from Malsund to Tamsin carried {} passengers in calm weather. "
    texts = ("".join(sentence.format(n, 10 * n + k) for k in range(6)) for n in range(110))
    rows = ({"id": str(number), "text": text} for number, text in enumerate(texts))
    workplace.write("many.jsonl", "\n".join(map(json.dumps, rows)))
    return workplace


def test_an_interrupt_says_what_is_kept_and_the_same_command_goes_on(tmp_path: Path) -> None:
    workplace = _many_articles(tmp_path)
    terminal = Terminal(workplace, "index")
    terminal.read(until="Embedding")
    while not ((progress := build_under_way(workplace.index)) and progress.done > 20):
        assert terminal.process.poll() is None
        os.sched_yield()
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.wait() == 130
    assert "texts are embedded and kept: the same command goes on there" in terminal.shown
    assert "There is no index yet." in terminal.shown
    report = workplace.json("index")
    assert report["resumed"] > 0
    assert report["added"] == report["articles"]


def test_who_asks_while_the_index_is_made_is_told_how_far_it_is(tmp_path: Path) -> None:
    workplace = _many_articles(tmp_path)
    with subprocess.Popen(
        [*BELEG, "index"], cwd=tmp_path, env=workplace.environment(), stderr=subprocess.DEVNULL
    ) as building:
        note = workplace.index / "building.json"
        while not note.exists():
            assert building.poll() is None
            os.sched_yield()
        done = workplace.run("ask", "When did the ferry sail?")
        building.kill()
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert "is being made: " in line
    assert line.endswith("ask again when it is done")
