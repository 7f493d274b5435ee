"""A chat model's words as they arrive, over real HTTP."""

import time
from types import SimpleNamespace

import pytest
from chat_server import Asked, ChatServer, Reply, streamed
from langchain_core.language_models import BaseChatModel, FakeListChatModel

from bot.chat_model import stream
from bot.chat_model.model import load_chat_model
from bot.chat_model.stream import ask_in_time, stream_reply
from index.errors import ChatModelError

MESSAGES = [("human", "Did the ferry sail?")]
SCHEMA = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}


def _model(server: ChatServer) -> BaseChatModel:
    return load_chat_model("openai:small", base_url=server.url, retries=0)


def _said(server: ChatServer, *, seconds: float = 20, form: bool = False) -> str:
    pieces = stream_reply(_model(server), MESSAGES, seconds=seconds, schema=SCHEMA if form else None)
    return "".join(pieces)


def test_the_words_come_in_pieces() -> None:
    with ChatServer(lambda asked: "It sails on Monday.") as server:
        pieces = list(stream_reply(_model(server), MESSAGES, seconds=20))
    assert len(pieces) > 1
    assert "".join(pieces) == "It sails on Monday."


def test_a_model_that_says_nothing_says_nothing() -> None:
    with ChatServer(lambda asked: "") as server:
        assert _said(server) == ""


def test_a_server_is_asked_for_the_form() -> None:
    with ChatServer(lambda asked: "{}") as server:
        assert _said(server, form=True) == "{}"
    (asked,) = server.asked
    assert asked.body["response_format"]["json_schema"]["schema"] == SCHEMA


def test_a_server_that_does_not_take_the_form_is_asked_without() -> None:
    def script(asked: Asked) -> str | Reply:
        return Reply(400) if "response_format" in asked.body else "It sails."

    with ChatServer(script) as server:
        assert _said(server, form=True) == "It sails."


def test_a_server_that_cannot_stream_is_asked_for_all_at_once() -> None:
    def script(asked: Asked) -> str | Reply:
        return Reply(501) if asked.body.get("stream") else "It sails."

    with ChatServer(script) as server:
        assert _said(server) == "It sails."


def test_a_server_that_streams_nothing_is_asked_for_all_at_once() -> None:
    def script(asked: Asked) -> str | Reply:
        return Reply(body="{}") if asked.body.get("stream") else "It sails."

    with ChatServer(script) as server:
        assert _said(server) == "It sails."


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_request_that_fails_is_made_once_more(status: int) -> None:
    with ChatServer(lambda asked: Reply(status)) as server, pytest.raises(ChatModelError):
        _said(server)
    assert len(server.asked) == 2


@pytest.mark.parametrize("status", [401, 404])
def test_a_request_that_is_refused_is_not_made_again(status: int) -> None:
    with ChatServer(lambda asked: Reply(status)) as server, pytest.raises(ChatModelError):
        _said(server)
    assert len(server.asked) == 1


@pytest.mark.parametrize("before", ["", "It sa"])
def test_silence_ends_after_the_time_given(before: str) -> None:
    body = streamed(before, whole=False) if before else ""
    started = time.monotonic()
    with (
        ChatServer(lambda asked: Reply(body=body, held=True)) as server,
        pytest.raises(ChatModelError, match="'openai:small' does not answer in time: "),
    ):
        _said(server, seconds=0.5)
    assert time.monotonic() - started < 10  # and not the 60 that the server would wait
    assert len(server.asked) == 1


def test_no_time_left_is_no_answer() -> None:
    with ChatServer(lambda asked: "It sails.") as server, pytest.raises(ChatModelError):
        _said(server, seconds=-1)


def test_what_came_in_time_and_is_taken_late_is_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(stream, "time", SimpleNamespace(monotonic=lambda: now[0]))
    pieces = stream_reply(FakeListChatModel(responses=["It sails."]), MESSAGES, seconds=60)
    assert next(pieces) == "I"
    now[0] = 61
    with pytest.raises(ChatModelError, match="does not answer in time: "):
        next(pieces)


def test_words_that_came_before_a_stream_broke_off_are_there() -> None:
    came: list[str] = []
    broken = f"{streamed('It sails', whole=False)}data: {{broken\n\n"
    with ChatServer(lambda asked: Reply(body=broken)) as server, pytest.raises(ChatModelError):  # noqa: PT012
        for piece in stream_reply(_model(server), MESSAGES, seconds=20):
            came.append(piece)
    assert "".join(came) == "It sails"
    assert len(server.asked) == 1


def test_a_long_reply_is_cut() -> None:
    with ChatServer(lambda asked: "word " * 10_000) as server:
        said = ask_in_time(_model(server), MESSAGES, seconds=20, max_characters=11)
    assert said == "word word w"
