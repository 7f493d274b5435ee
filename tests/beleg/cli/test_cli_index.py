"""`beleg index` and what goes wrong: each problem in one line, and the earlier index still answers."""

import json
import shutil
import signal
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from beleg_process import ROOT, Done, Terminal, Workplace

from index.models.default_model.making import default_model_folder

COUNTS = ("added", "changed", "unchanged", "removed")
CRANE = "When did the harbour crane collapse?"
# The program gets the whole question, up to the system's limit.
LONG_QUESTION = "why " * 25_000


def test_index_prints_the_promised_object_and_is_not_made_twice(sample_index: Workplace) -> None:
    report = sample_index.json("index")
    assert report.keys() == {
        *(*COUNTS, "duplicates", "failed", "doubtful", "articles", "passages", "generation", "seconds"),
        *("resumed", "named"),
    }
    assert _counts(report) == [0, 0, report["articles"], 0]
    assert report["seconds"] < 1


def test_a_changed_corpus_is_answered_as_it_was_until_it_is_indexed(tmp_path: Path) -> None:
    workplace = Workplace(tmp_path)
    workplace.write("ferry.txt", "The ferry sails again on Monday.")
    workplace.write("gull.txt", "A gull stole the mayor's hat on Friday.")
    workplace.json("index")
    added = workplace.write("bridge.txt", "The bridge over the Ohle was closed on Sunday.")

    done = workplace.run("ask", "What did the gull steal?", "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, told["stale"]) == (0, True)
    assert told["citations"][0]["article_id"] == "gull.txt"
    assert _line(done.stderr) == told["warnings"][0]
    assert _counts(workplace.json("index")) == [1, 0, 2, 0]

    added.unlink()
    assert _counts(workplace.json("index")) == [0, 0, 2, 1]
    assert workplace.json("index", "--rollback")["articles"] == 3
    kept = tmp_path / ".beleg" / "evaluations"
    (kept / "index-0").mkdir(parents=True)
    (kept / "unfinished-0.jsonl").write_text("The bridge over the Ohle was closed on Sunday.")
    assert workplace.json("index", "--purge")["articles"] == 2
    assert not kept.exists()
    assert workplace.run("index", "--rollback").returncode == 1


def test_a_purge_names_the_generation_that_answers_then(tmp_path: Path) -> None:
    workplace = Workplace(tmp_path)
    for number in range(6):
        workplace.write(f"{number}.txt", f"The bakery number {number} in Sunden reopened on Thursday.")
    workplace.json("index", str(workplace.corpus))
    (workplace.corpus / "3.txt").unlink()
    before = workplace.json("index")["generation"]
    purged = workplace.json("index", "--purge")
    assert purged["articles"] == 5
    assert purged["generation"] == workplace.json("status")["index"]["generation"] != before


def test_files_that_are_no_articles_are_listed_and_stop_no_other(tmp_path: Path) -> None:
    workplace = Workplace(tmp_path)
    good = {"id": "good", "text": "The bakery in Sunden reopened on Thursday."}
    workplace.write("rows.jsonl", json.dumps(good) + '\n{"id": "half", "text": "The baker')
    workplace.write("latin.txt", "Die Bäckerei öffnete größer als früher für alle Gäste.".encode("latin-1"))
    workplace.write("random.txt", bytes(range(256)) * 8)
    workplace.write("sheet.xyz", "The council met.")
    workplace.write("empty.txt", "")
    done = workplace.run("index", "--json")
    report = json.loads(done.stdout)
    assert (done.returncode, report["articles"]) == (0, 2)
    assert {failure["path"] for failure in report["failed"]} == {
        *("empty.txt", "random.txt", "rows.jsonl#2", "sheet.xyz"),
    }
    assert all(len(_line(failure["error"])) > 10 for failure in report["failed"])
    assert workplace.json("show", "latin.txt")["text"].startswith("Die Bäckerei öffnete größer")
    assert len(workplace.json("status")["problems"]) == 4


def _blank(harbour: Workplace) -> Done:
    return harbour.run("ask", " \n ")


def _long(harbour: Workplace) -> Done:
    return harbour.run("ask", LONG_QUESTION)


def _no_index(harbour: Workplace) -> Done:
    return harbour.run("ask", CRANE, BELEG_INDEX="nowhere")


def _missing_folder(harbour: Workplace) -> Done:
    return harbour.run("index", "nowhere", "--full")


def _empty_folder(harbour: Workplace) -> Done:
    (harbour.folder / "empty").mkdir()
    return harbour.run("index", "empty", "--full")


def _other_folder(harbour: Workplace) -> Done:
    return harbour.run("index", str(ROOT / "corpus"))


def _unknown_article(harbour: Workplace) -> Done:
    return harbour.run("show", "nothing.txt")


def _missing_model(harbour: Workplace) -> Done:
    return harbour.run("ask", CRANE, BELEG_EMBEDDING_MODEL="./nowhere")


def _other_model(harbour: Workplace) -> Done:
    """The default model with other prefixes: to the index that is another model."""
    model = harbour.folder / "other-model"
    model.mkdir()
    for path in default_model_folder().iterdir():
        (model / path.name).symlink_to(path)
    (model / "config_sentence_transformers.json").unlink()
    (model / "config_sentence_transformers.json").write_text(
        '{"prompts": {"query": "ask: ", "document": ""}}'
    )
    return harbour.run("ask", CRANE, BELEG_EMBEDDING_MODEL=str(model))


def _no_token(harbour: Workplace) -> Done:
    return harbour.run("telegram")


@pytest.mark.parametrize(
    ("try_it", "problem"),
    [
        (_blank, "The question is blank"),
        (_long, "The question has 99,999 characters"),
        (_no_index, "There is no index in 'nowhere': run `beleg index`"),
        (_missing_folder, "does not exist"),
        (_empty_folder, "has no articles"),
        (_other_folder, "give --full"),
        (_unknown_article, "no article 'nothing.txt'"),
        (_missing_model, "no model folder './nowhere'"),
        (_other_model, "The index was made with the embedding model 'multilingual-e5-small"),
        (_no_token, "TELEGRAM_BOT_TOKEN is not set"),
    ],
)
def test_a_problem_is_one_line_and_leaves_the_index(
    harbour: Workplace, try_it: Callable[[Workplace], Done], problem: str
) -> None:
    before = _published(harbour.index)
    done = try_it(harbour)
    assert (done.returncode, done.stdout) == (1, "")
    assert problem in _line(done.stderr)
    assert _published(harbour.index) == before


def test_with_json_a_problem_is_an_object_on_stdout(harbour: Workplace) -> None:
    done = harbour.run("ask", CRANE, "--json", BELEG_INDEX="nowhere")
    assert (done.returncode, done.stderr) == (1, "")
    assert json.loads(done.stdout) == {
        "error": "There is no index in 'nowhere'",
        "remedy": "run `beleg index`",
    }


def _cut_database(index: Path) -> None:
    database = next(index.rglob("chroma.sqlite3"))
    database.write_bytes(database.read_bytes()[:1000])


def _overwrite_database(index: Path) -> None:
    database = next(index.rglob("chroma.sqlite3"))
    database.write_bytes(b"no database " * (database.stat().st_size // 12 + 1))


def _overwrite_pointer(index: Path) -> None:
    (index / "current").write_bytes(b"\x00\xffno pointer")


@pytest.mark.parametrize("damage", [_cut_database, _overwrite_database, _overwrite_pointer])
def test_a_damaged_index_is_told_with_what_makes_it_anew(
    harbour: Workplace, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    copy = Workplace(harbour.folder, {"BELEG_INDEX": str(shutil.copytree(harbour.index, tmp_path / "index"))})
    damage(copy.index)
    done = copy.run("show", "crane")
    assert (done.returncode, done.stdout) == (1, "")
    assert _line(done.stderr).endswith(": run `beleg index --full` to build it anew")


def test_a_damaged_index_is_made_anew(harbour: Workplace, tmp_path: Path) -> None:
    copy = Workplace(harbour.folder, {"BELEG_INDEX": str(shutil.copytree(harbour.index, tmp_path / "index"))})
    _overwrite_database(copy.index)
    assert copy.json("index", "--full")["articles"] == 2
    assert copy.json("show", "crane")["title"] == "Crane"


def test_an_interrupted_index_run_ends_with_130_and_the_old_index_answers(
    harbour: Workplace, tmp_path: Path
) -> None:
    copy = Workplace(harbour.folder, {"BELEG_INDEX": str(shutil.copytree(harbour.index, tmp_path / "index"))})
    terminal = Terminal(copy, "index", str(ROOT / "corpus"), "--full")
    assert "Embedding" in terminal.read(until="Embedding")
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.wait() == 130
    assert "Traceback" not in terminal.shown
    assert copy.json("show", "crane")["title"] == "Crane"


def _counts(report: Mapping[str, int]) -> list[int]:
    return [report[name] for name in COUNTS]


def _published(index: Path) -> tuple[bytes, set[str]]:
    return (index / "current").read_bytes(), {path.name for path in (index / "generations").iterdir()}


def _line(text: str) -> str:
    """The text's only line."""
    (line,) = text.splitlines()
    return line


def test_a_folder_named_to_index_is_the_one_that_is_watched_and_repetition_stops_nothing(
    tmp_path: Path,
) -> None:
    workplace = Workplace(tmp_path)
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "ferry.txt").write_text("The ferry sails again on Monday.")
    (folder / "repeated.txt").write_text("x " * 500_000)
    assert workplace.json("index", str(folder))["articles"] == 2
    status = workplace.json("status")
    assert (status["index"]["stale"], status["corpus"]["articles"], status["problems"]) == (False, 2, [])
    file = next(workplace.index.glob("segments/*/chroma/chroma.sqlite3"))
    file.write_bytes(b"garbage " * (file.stat().st_size // 8))
    assert workplace.json("status")["problems"]
