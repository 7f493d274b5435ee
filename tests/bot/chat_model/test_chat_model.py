import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from chat_server import Asked, ChatServer, Reply

from bot.chat_model.model import ask_model, load_chat_model
from index.errors import ChatModelError

KEY = "sk-hidden-4711"
MESSAGES = [("system", "Be brief."), ("human", "Did the ferry {sail}?")]

# Retries at once; otherwise the client would wait for half a second.
AT_ONCE = {"Retry-After-Ms": "1"}


def hello(asked: Asked) -> str:
    return "It sails."


def failing(status: int, body: str = "{}") -> ChatServer:
    return ChatServer(lambda asked: Reply(status, body, AT_ONCE))


def told(server: ChatServer, *, timeout_seconds: float = 10) -> str:
    """The error line when a failing server is asked."""
    model = load_chat_model("openai:small", base_url=server.url, api_key=KEY, timeout_seconds=timeout_seconds)
    with pytest.raises(ChatModelError) as raised:
        ask_model(model, MESSAGES)
    return str(raised.value)


def test_the_model_gets_the_messages_and_its_words_come_back() -> None:
    with ChatServer(hello) as server:
        model = load_chat_model("openai:org/small:7b", base_url=server.url, api_key=f" {KEY}\n")
        assert ask_model(model, MESSAGES) == "It sails."
    (asked,) = server.asked
    assert (asked.path, asked.key) == ("/v1/chat/completions", KEY)
    assert (asked.body["model"], asked.body["temperature"]) == ("org/small:7b", 0)
    assert [(message["role"], message["content"]) for message in asked.body["messages"]] == [
        ("system", "Be brief."),
        ("user", "Did the ferry {sail}?"),
    ]


def test_another_server_needs_no_key_and_does_not_get_openais(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with ChatServer(hello) as server:
        ask_model(load_chat_model("openai:small", base_url=server.url), MESSAGES)
    assert [asked.key for asked in server.asked] == ["none"]


def test_a_server_on_this_machine_is_asked_past_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "ALL_PROXY", "OPENAI_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with ChatServer(hello) as server:
        assert ask_model(load_chat_model("openai:small", base_url=server.url), MESSAGES) == "It sails."


def test_asking_reaches_only_the_server_that_was_named() -> None:
    with ChatServer(hello) as server, connections() as reached:
        ask_model(load_chat_model("openai:small", base_url=server.url), MESSAGES)
        assert [f"http://{host}:{port}/v1" for host, port in reached] == [server.url]


@pytest.mark.parametrize("model", ["o1", "o3-mini", "gpt-5"])
def test_a_reasoning_model_keeps_its_own_temperature(model: str) -> None:
    with ChatServer(hello) as server:
        ask_model(load_chat_model(f"openai:{model}", base_url=server.url), MESSAGES)
    assert server.asked[0].body.get("temperature") in (None, 1)


def test_a_request_that_fails_is_made_once_more() -> None:
    replies: list[str | Reply] = [Reply(500, headers=AT_ONCE), "It sails."]
    with ChatServer(lambda asked: replies.pop(0)) as server:
        assert ask_model(load_chat_model("openai:small", base_url=server.url), MESSAGES) == "It sails."


@pytest.mark.parametrize(
    ("name", "line"),
    [
        (" ", "No chat model is chosen: "),
        ("small", "The chat model 'small' is not named as provider:model: "),
        ("openai:", "The chat model 'openai:' is not named as provider:model: "),
        ("nobody:small", "The chat model 'nobody:small' has the unknown provider 'nobody': "),
    ],
)
def test_a_name_that_cannot_be_used_is_told_with_an_example(name: str, line: str) -> None:
    with pytest.raises(ChatModelError) as raised:
        load_chat_model(name)
    assert str(raised.value) == f"{line}set BELEG_CHAT_MODEL to provider:model, such as openai:gpt-4o-mini"


def test_a_missing_package_is_named() -> None:
    # A provider that the project does not include.
    with pytest.raises(
        ChatModelError, match=r"'upstage:solar' needs a package of its own: .*langchain-upstage"
    ):
        load_chat_model("upstage:solar")


def test_a_missing_key_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(ChatModelError) as raised:
        load_chat_model("openai:gpt-4o-mini")
    assert str(raised.value) == "The chat model 'openai:gpt-4o-mini' needs a key: set BELEG_CHAT_API_KEY"


def test_a_key_that_no_header_can_carry_is_not_shown() -> None:
    with pytest.raises(ChatModelError) as raised:
        load_chat_model("openai:small", api_key="sk\nhidden")
    assert (
        str(raised.value) == "The chat model's key has characters that no key has: check BELEG_CHAT_API_KEY"
    )


@pytest.mark.parametrize(
    "url", ["localhost:8080", "ftp://here/v1", "http://", "http://[::1", "http://a:b/v1"]
)
def test_a_base_url_that_is_none_is_told(url: str) -> None:
    with pytest.raises(ChatModelError) as raised:
        load_chat_model("openai:small", base_url=url)
    assert raised.value.problem == f"The chat model's base URL {url!r} is no http address"


def test_a_password_in_a_base_url_is_not_shown() -> None:
    with pytest.raises(ChatModelError, match="'ftp://…@here/v1'"):
        load_chat_model("openai:small", base_url="ftp://me:secret@here/v1")


@pytest.mark.parametrize(
    ("status", "line"),
    [
        (401, "does not take the key (HTTP status 401): check BELEG_CHAT_API_KEY"),
        (
            404,
            "is not found at its address (HTTP status 404): check BELEG_CHAT_MODEL and BELEG_CHAT_BASE_URL",
        ),
        (429, "is asked too often, or its quota is used up: wait, or raise its limit"),
    ],
)
def test_what_the_server_refuses_is_told_with_a_remedy(status: int, line: str) -> None:
    with failing(status) as server:
        assert told(server) == f"The chat model 'openai:small' {line}"


def test_a_servers_message_is_passed_on_in_one_short_line_without_the_key() -> None:
    message = json.dumps({"error": {"message": f"Key {KEY}\nis\x0bdown. " + "Sorry! " * 100}})
    with failing(500, message) as server:
        line = told(server)
    assert line.startswith("The chat model 'openai:small' gives no answer: Error code: 500")
    assert "down. Sorry!" in line
    assert line.isprintable()
    assert len(line) < 300
    assert KEY not in line


@pytest.mark.parametrize("body", ["", "<html>", "[]", "{}", '{"choices": []}', '{"choices": null}', "null"])
def test_a_reply_that_is_no_completion_is_told(body: str) -> None:
    with failing(200, body) as server:
        assert told(server).startswith("The chat model 'openai:small' gives no answer: ")


def test_a_server_that_holds_the_connection_is_given_up() -> None:
    with ChatServer(lambda asked: Reply(held=True)) as server:
        line = told(server, timeout_seconds=0.05)
    assert line == (
        "The chat model 'openai:small' does not answer in time: check its server, or choose a faster model"
    )
    assert len(server.asked) == 2


def test_a_server_that_is_not_there_is_told() -> None:
    with ChatServer(hello) as server:
        pass
    assert told(server) == (
        "The chat model 'openai:small' cannot be reached: start its server, or check BELEG_CHAT_BASE_URL"
    )


@contextmanager
def connections() -> Iterator[list[tuple[str, int]]]:
    """The addresses that the process connects to or looks up while the block runs."""
    reached: list[tuple[str, int]] = []
    watching = True

    def hear(event: str, values: tuple[object, ...]) -> None:
        if not watching:
            return
        if event == "socket.connect" and isinstance(values[1], tuple):
            reached.append(values[1][:2])
        elif event == "socket.getaddrinfo" and values[0] not in ("127.0.0.1", b"127.0.0.1"):
            reached.append((str(values[0]), 0))

    sys.addaudithook(hear)  # stays until the process ends
    try:
        yield reached
    finally:
        watching = False
