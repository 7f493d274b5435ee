"""The stand-in for the Bot API refuses what Telegram refuses, so that other tests can rely on it."""

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from bot_api.api import BotApi
from bot_api.markup import RefusedError
from telegram import Message, Update


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    """One person has written in private, and one in a topic of a group."""
    with BotApi() as api:
        api.deliver("Hello", user=1)
        api.deliver("Hi", user=1, chat=-1, chat_type="supergroup", message_thread_id=9, is_topic_message=True)
        call(api, "sendMessage", chat_id=1, text="Yes")
        yield api


def call(api: BotApi, method: str, **parameters: Any) -> tuple[int, str]:
    """The status, and the reason if it is not 200."""
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


def delivered(api: BotApi) -> list[Update]:
    """The updates that wait for the bot, as python-telegram-bot reads them."""
    url = f"{api.url}{api.token}/getUpdates"
    with urllib.request.urlopen(url, timeout=20) as response:
        return [Update.de_json(update) for update in json.load(response)["result"]]


def test_who_writes_in_the_name_of_a_chat_has_the_user_that_all_such_chats_share() -> None:
    with BotApi() as api:
        for chat, channel in ((-1, None), (-2, None), (-1, -50), (-1, -51)):
            api.deliver_anonymously("Who?", chat=chat, channel=channel)
        messages = [update.message for update in delivered(api) if update.message]
    senders = [(one.sender_chat.id, one.sender_chat.type) for one in messages if one.sender_chat]
    assert senders == [(-1, "supergroup"), (-2, "supergroup"), (-50, "channel"), (-51, "channel")]
    users = [one.from_user.username for one in messages if one.from_user]
    assert users == ["GroupAnonymousBot"] * 2 + ["Channel_Bot"] * 2


def test_a_reaction_is_an_edit_without_a_date_unless_the_message_was_edited_before() -> None:
    with BotApi() as api:
        asked = api.deliver("Who?", user=1)
        api.react(chat=1, message_id=asked)
        api.edit("When?", chat=1, message_id=asked)
        api.react(chat=1, message_id=asked)
        edits = [update.edited_message for update in delivered(api)[1:]]
    assert [(one.text, one.edit_date is not None) for one in edits if one] == [
        ("Who?", False),
        ("When?", True),
        ("When?", True),
    ]


def _replies(api: BotApi) -> Message:
    message = delivered(api)[-1].message
    assert message
    return message


def test_a_quote_is_a_part_of_the_message_that_is_replied_to_and_that_has_no_reply_of_its_own() -> None:
    with BotApi() as api:
        first = api.deliver("😀 The crane fell.", user=1)
        second = api.deliver("Why?", user=1, reply_to_message_id=first)
        api.deliver("Who?", user=1, reply_to_message_id=first, quote="crane")
        quote = _replies(api).quote
        assert quote
        assert (quote.text, quote.position, quote.is_manual) == ("crane", 7, True)
        api.deliver("When?", user=1, reply_to_message_id=second)
        replied = _replies(api).reply_to_message
        assert replied
        assert (replied.text, replied.reply_to_message) == ("Why?", None)
        with pytest.raises(RefusedError, match="QUOTE_TEXT_INVALID"):
            api.deliver("Who?", user=1, reply_to_message_id=first, quote="ferry")


def test_of_a_message_of_another_chat_there_is_a_quote_and_no_text() -> None:
    origin = {"type": "hidden_user", "sender_user_name": "Somebody", "date": 1}
    with BotApi() as api:
        api.deliver("Who?", user=1, elsewhere={"origin": origin, "text": "The crane fell."})
        message = _replies(api)
    assert message.external_reply
    assert message.reply_to_message is None
    assert message.quote
    assert (message.quote.text, message.quote.is_manual) == ("The crane fell.", None)
