"""What `beleg evaluate` asks: folders, passages that come with questions, a judge."""

import json
from pathlib import Path

from beleg_process import Workplace
from chat_server import Asked, ChatServer
from evaluate_files import write


def test_folders_have_an_index_of_their_own_that_is_kept(tmp_path: Path) -> None:
    workplace = Workplace(tmp_path)
    workplace.write("../news/ferry.txt", "The ferry Malsund sails again on Monday.")
    workplace.write("../archive/crane.txt", "The harbour crane collapsed on Tuesday.")
    row = {"user_input": "When did the harbour crane collapse?", "reference_context_ids": ["crane.txt"]}
    write(tmp_path / "q.jsonl", row)
    first = workplace.json("evaluate", "q.jsonl", "--corpus", "news", "archive")
    again = workplace.json("evaluate", "q.jsonl", "--corpus", "news", "--corpus", "archive")
    assert first["index"] == again["index"]  # the same generation of it
    assert (first["index"]["articles"], first["index"]["corpora"]) == (2, ["news", "archive"])
    assert first["metrics"]["hit@1"]["value"] == 1
    assert [path.name for path in (tmp_path / ".beleg").iterdir()] == ["evaluations"]
    assert len(list((tmp_path / ".beleg" / "evaluations").iterdir())) == 1


def test_questions_that_bring_their_passages_need_no_index(tmp_path: Path) -> None:
    passages = ["The harbour crane collapsed on Tuesday.", "The ferry Malsund sails again on Monday."]
    write(
        tmp_path / "q.jsonl",
        {
            "question": "When did the harbour crane collapse?",
            "given_contexts": passages,
            "given_context_ids": ["a", "b"],
            "answer": "Tuesday",
            "reference_context_ids": ["a"],
        },
    )
    (tmp_path / "news").mkdir()
    done = Workplace(tmp_path).run("evaluate", "q.jsonl", "--json", "--corpus", "news")
    assert done.stderr == "Every question brings its passages along: --corpus is not asked\n"
    told = json.loads(done.stdout)
    (one,) = told["per_question"]
    assert one["citations"][0]["article_id"] == "a"
    assert {passage["text"] for passage in one["passages"]} == set(passages)
    assert (one["hit@1"], one["answer_in_quotes@1"], one["quote_validity"]) == (1, 1, 1)
    assert told["index"] is None
    assert list((tmp_path / ".beleg").rglob("*")) == [tmp_path / ".beleg" / "evaluations"]


def test_a_judge_that_is_down_costs_no_answer_and_has_metrics_of_its_own(
    harbour: Workplace, tmp_path: Path
) -> None:
    crane = {"user_input": "When did the harbour crane collapse?", "answerable": True}
    ferry = {"user_input": "When does the ferry Malsund sail again?", "answerable": True}
    arguments = ("evaluate", str(write(tmp_path / "q.jsonl", crane, ferry)), "--judge", "--resume")

    def judge(asked: Asked) -> str:
        if "<answer>" in asked.text:
            return "Well." if "Malsund sail again" in asked.text else '{"grade": 2}'
        return '{"supported": true}'

    with ChatServer(judge) as server:
        settings = {"BELEG_CHAT_MODEL": "openai:small", "BELEG_CHAT_BASE_URL": server.url}
        dead = harbour.run(*arguments, **{**settings, "BELEG_CHAT_BASE_URL": "http://127.0.0.1:9/v1"})
        done = harbour.run(*arguments, "--json", "--fail-under=faithfulness=1", **settings)
    assert (dead.returncode, dead.stdout) == (1, "")
    (line,) = dead.stderr.splitlines()
    assert line.startswith("The chat model 'openai:small' cannot be reached: ")
    assert line.endswith(", then go on with --resume")
    told = json.loads(done.stdout)
    assert done.returncode == 0
    assert done.stderr == "Answers of which the judge's opinion is missing, or cannot be read: 1\n"
    assert told["judge"] == {
        "model": "openai:small",
        "metrics": {
            "faithfulness": {"value": 1, "low": 1, "high": 1, "n": 2},
            "answer_relevance": {"value": 2 / 3, "low": 2 / 3, "high": 2 / 3, "n": 1},
        },
    }
    assert not told["metrics"].keys() & told["judge"]["metrics"].keys()
    assert [one.get("answer_relevance") for one in told["per_question"]] == [2 / 3, None]
