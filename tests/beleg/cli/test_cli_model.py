"""The commands with a scripted chat model."""

import json
from pathlib import Path

from beleg_process import Terminal, Workplace
from chat_fakes import NAME, claim, reply
from chat_server import ChatServer, Reply, streamed

QUESTION = "When does the ferry Malsund sail again?"
SAILS = "The ferry Malsund sails again on Monday."


def _settings(server: ChatServer) -> dict[str, str]:
    return {"BELEG_CHAT_MODEL": NAME, "BELEG_CHAT_BASE_URL": server.url, "BELEG_CHAT_TIMEOUT": "30"}


def test_the_configured_model_answers(harbour: Workplace) -> None:
    with ChatServer(lambda asked: reply(claim("It sails on Monday.", SAILS))) as server:
        told = harbour.json("ask", QUESTION, **_settings(server))
        shown = harbour.run("ask", QUESTION, **_settings(server)).stdout
        pasted = harbour.run("ask", QUESTION, "--markdown", **_settings(server)).stdout
    assert (told["answer"], told["answerer"], told["warnings"]) == ("It sails on Monday. [1]", NAME, [])
    assert [one["quote"] for one in told["citations"]] == [SAILS]
    assert shown == f"It sails on Monday. [1]\n\nferry.txt\n  {SAILS} [1]\n"
    assert pasted == f"It sails on Monday. [1]\n\n**ferry.txt**\n\n> {SAILS} [1]\n"


def test_a_model_that_fails_is_a_line_and_an_answer_in_quotes(harbour: Workplace) -> None:
    with ChatServer(lambda asked: Reply(401)) as server:
        done = harbour.run("ask", QUESTION, "--json", **_settings(server))
    told = json.loads(done.stdout)
    assert (done.returncode, told["answerer"], told["answer"]) == (0, "extractive", f"{SAILS} [1]")
    assert told["warnings"] == [
        f"Answered in quotes alone. The chat model {NAME!r} does not take the key (HTTP status 401):"
        " check BELEG_CHAT_API_KEY"
    ]
    assert done.stderr.splitlines() == told["warnings"]


def test_a_model_that_cannot_be_used_is_told_before_it_is_asked_for_an_answer(harbour: Workplace) -> None:
    done = harbour.run("ask", QUESTION, BELEG_CHAT_MODEL="small")
    assert (done.returncode, done.stdout) == (1, "")
    assert harbour.run("search", QUESTION, BELEG_CHAT_MODEL="small").returncode == 0  # needs none


def test_an_evaluation_asks_the_configured_model(harbour: Workplace, tmp_path: Path) -> None:
    questions, saved = tmp_path / "q.jsonl", tmp_path / "run.json"
    questions.write_text(json.dumps({"question": QUESTION, "reference_context_ids": ["ferry.txt"]}))
    with ChatServer(lambda asked: reply(claim("It sails on Monday.", SAILS))) as server:
        told = harbour.json("evaluate", str(questions), "--save", str(saved), **_settings(server))
    assert [one["answer"] for one in told["per_question"]] == ["It sails on Monday. [1]"]
    assert told["metrics"]["quote_validity"]["value"] == 1.0
    assert json.loads(saved.read_text())["answerers"] == [NAME]


def test_in_a_terminal_an_answer_is_shown_while_it_is_made(harbour: Workplace) -> None:
    half = streamed(reply(claim("It sails on Monday.", SAILS), claim("It", SAILS))[:-4], whole=False)
    with ChatServer(lambda asked: Reply(body=half, held=True)) as server:
        terminal = Terminal(harbour, "ask", QUESTION, **{**_settings(server), "BELEG_CHAT_TIMEOUT": "4"})
        assert "may lack something" not in terminal.read(until="It sails on Monday.")
        assert terminal.wait() == 0
    assert "The answer may lack something." in terminal.shown
