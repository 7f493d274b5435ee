"""The stand-in for the Bot API refuses what Telegram refuses, so that the other tests prove something."""

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from bot_api import BotApi


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    """A person has written in private, and one in a topic of a group."""
    with BotApi() as api:
        api.deliver("Hello", user=1)
        api.deliver("Hi", user=1, chat=-1, chat_type="supergroup", message_thread_id=9, is_topic_message=True)
        call(api, "sendMessage", chat_id=1, text="Yes")
        yield api


def call(api: BotApi, method: str, **parameters: Any) -> tuple[int, str]:
    """The status, and why it is not 200."""
    request = urllib.request.Request(
        f"{api.url}{api.token}/{method}",
        json.dumps(parameters).encode(),
        {"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=20) as response:
            return response.status, ""
    except urllib.error.HTTPError as error:
        with error:
            return error.code, str(json.load(error)["description"])


def keyboard(**button: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Open", **button}]]}


@pytest.mark.parametrize(
    ("method", "parameters", "reason"),
    [
        ("sendMessage", {"chat_id": 2, "text": "a"}, "chat not found"),
        ("sendMessage", {"chat_id": 1, "text": " "}, "message text is empty"),
        ("sendMessage", {"chat_id": 1, "text": "😀" * 2049}, "message is too long"),
        ("sendMessage", {"chat_id": 1, "text": "<b>a", "parse_mode": "HTML"}, "can't parse entities"),
        ("sendMessage", {"chat_id": -1, "text": "a", "message_thread_id": 1}, "message thread not found"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "a", "reply_parameters": {"message_id": 99}},
            "message to be replied not found",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "a", "reply_markup": keyboard(callback_data="ü" * 33)},
            "BUTTON_DATA_INVALID",
        ),
        ("editMessageText", {"chat_id": 1, "message_id": 3, "text": "Yes"}, "message is not modified"),
        ("editMessageText", {"chat_id": 1, "message_id": 1, "text": "No"}, "message can't be edited"),
        ("editMessageText", {"chat_id": 1, "message_id": 99, "text": "No"}, "message to edit not found"),
        ("sendMessageDraft", {"chat_id": -1, "draft_id": 1, "text": "a"}, "TEXTDRAFT_PEER_INVALID"),
        ("sendMessageDraft", {"chat_id": 1, "draft_id": 0, "text": "a"}, "RANDOM_ID_INVALID"),
        ("sendChatAction", {"chat_id": 1, "action": "thinking"}, "wrong parameter action"),
        ("answerInlineQuery", {"inline_query_id": "1", "results": []}, "query is too old"),
        ("setWebhook", {"url": "http://bot.example.org/"}, "An HTTPS URL must be provided"),
    ],
)
def test_what_telegram_refuses_is_refused(
    api: BotApi, method: str, parameters: dict[str, Any], reason: str
) -> None:
    status, description = call(api, method, **parameters)
    assert status == 400
    assert reason in description


def test_a_method_that_telegram_does_not_have_is_not_found(api: BotApi) -> None:
    assert call(api, "sendThought", chat_id=1) == (404, "Not Found")


def test_a_chat_under_a_flood_limit_is_refused_until_it_ends_and_others_are_not(api: BotApi) -> None:
    api.faults.flood(1, seconds=600)
    assert call(api, "sendMessage", chat_id=1, text="a")[0] == 429
    assert call(api, "sendMessage", chat_id=-1, text="a")[0] == 200
    api.faults.flood(1, seconds=0)
    assert call(api, "sendMessage", chat_id=1, text="a")[0] == 200


def test_a_fault_in_wait_meets_the_first_call_that_no_flood_refuses(api: BotApi) -> None:
    api.faults.flood(1, seconds=600)
    api.fail_next("sendMessage", status=500, chat_id=1)
    assert call(api, "sendMessage", chat_id=1, text="a")[0] == 429
    api.faults.flood(1, seconds=0)
    assert [call(api, "sendMessage", chat_id=1, text="a")[0] for _ in range(2)] == [500, 200]
