"""`beleg telegram` stopped, killed and started again: nothing lost, nothing answered twice."""

import re
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_process import BotProcess
from small_http import free_port, get, post

QUESTION = "When does the ferry Malsund sail?"
ANSWER = "ferry.txt\nThe ferry Malsund sails again on Monday. [1]"
HELLO = "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"

Start = Callable[..., BotProcess]


@pytest.fixture
def api() -> Iterator[BotApi]:
    with BotApi() as api:
        yield api


@pytest.fixture
def start(api: BotApi, harbour: Workplace, tmp_path: Path) -> Iterator[Start]:
    """Starts the bot, repeatedly with the same memory. A bot that still runs at the end is killed."""
    bots: list[BotProcess] = []

    def start(**settings: str) -> BotProcess:
        settings = {"BELEG_INDEX": str(harbour.index), **settings}
        bots.append(BotProcess(api, tmp_path, allowed="*", **settings))
        return bots[-1]

    yield start
    for bot in bots:
        if not bot.has_ended:
            bot.stop(signal.SIGKILL)


def texts(api: BotApi, chat: int) -> list[str]:
    return [call.text for call in api.calls("sendMessage", chat_id=chat)]


def wait_for_answers(api: BotApi, chats: range, *, each: int = 1) -> None:
    for chat in chats:
        api.wait_for("sendMessage", chat_id=chat, nth=each, seconds=60)


def test_killed_before_the_answer_is_sent_it_is_answered_once_by_the_next_process(
    api: BotApi, start: Start
) -> None:
    api.fail_next("sendMessage", status=429, retry_after=600)  # holds the first answer back
    bot = start()
    api.deliver(QUESTION, user=1)
    api.wait_for("sendMessage", accepted=False, seconds=60)
    api.deliver(QUESTION, user=2)  # the state of the first is saved before this one is answered
    api.wait_for("sendMessage", chat_id=2, seconds=60)
    api.wait_until_confirmed()
    bot.stop(signal.SIGKILL)
    start()
    wait_for_answers(api, range(1, 2))
    api.deliver(QUESTION, user=3)
    wait_for_answers(api, range(3, 4))
    assert texts(api, 1) == [ANSWER]


def test_killed_while_the_answer_is_on_its_way_the_person_is_told_in_the_language_they_chose(
    api: BotApi, start: Start
) -> None:
    bot = start()
    api.deliver("/language de", user=1, language="en")
    api.wait_for("sendMessage", chat_id=1, seconds=60)
    api.faults.delay("sendMessage", seconds=2)
    asked = api.deliver(QUESTION, user=1, language="en")
    api.wait_for_start("sendMessage", nth=2)
    bot.stop(signal.SIGKILL)
    api.faults.delay("sendMessage", seconds=0)
    start()
    api.wait_for("sendMessage", chat_id=1, nth=3, seconds=60)
    note, answer = sorted(api.calls("sendMessage", chat_id=1)[1:], key=lambda call: call.text == ANSWER)
    assert answer.text == ANSWER
    assert note.text.startswith("Ich wurde beim Antworten unterbrochen.")
    assert note.parameters["reply_parameters"]["message_id"] == asked


def test_sigterm_leaves_what_waits_to_the_next_process(api: BotApi, start: Start) -> None:
    api.faults.delay("sendMessage", seconds=1)
    bot = start()
    for _ in range(3):
        api.deliver(QUESTION, user=1)
    api.wait_for_start("sendMessage", seconds=60)
    assert bot.stop(signal.SIGTERM) == 0
    assert texts(api, 1) == [ANSWER]  # the one in progress
    api.faults.delay("sendMessage", seconds=0)
    start()
    wait_for_answers(api, range(1, 2), each=3)
    assert texts(api, 1) == [ANSWER] * 3
    assert bot.written.startswith(HELLO)


def test_what_was_answered_at_the_end_does_not_come_again(api: BotApi, start: Start) -> None:
    bot = start()
    api.deliver(QUESTION, user=1)
    api.wait_until_confirmed(seconds=60)  # by the waiting request, which gets the next message
    api.fail_next("getUpdates", status=500, times=100)  # which would confirm that message
    api.deliver(QUESTION, user=2)
    wait_for_answers(api, range(1, 3))
    api.faults.forget()
    assert bot.stop(signal.SIGTERM) == 0
    api.wait_until_confirmed(seconds=0)


def test_a_token_withdrawn_later_ends_the_bot(api: BotApi, start: Start) -> None:
    bot = start()
    api.deliver(QUESTION, user=1)
    wait_for_answers(api, range(1, 2))
    api.token = "123456:new_token"
    api.deliver(QUESTION, user=1)
    assert bot.wait() == 1
    told = bot.written.splitlines()[-1]
    assert told.startswith("TELEGRAM_BOT_TOKEN is refused by Telegram: copy it again from BotFather")


def test_a_database_that_cannot_be_used_is_one_line_and_status_1(start: Start, tmp_path: Path) -> None:
    bot = start(BELEG_STATE_URL=f"sqlite:///{tmp_path}")
    assert bot.wait() == 1
    assert re.fullmatch(r"The database '.*' cannot be used \(.*\): check BELEG_STATE_URL.*\n", bot.written)


def test_what_was_answered_is_not_answered_again_when_telegram_sends_it_again(
    api: BotApi, start: Start
) -> None:
    bot = start()
    api.deliver(QUESTION, user=1)
    wait_for_answers(api, range(1, 2))
    api.deliver_again()  # as after a lost confirmation
    assert bot.stop(signal.SIGTERM) == 0
    api.deliver_again()
    start()
    api.deliver(QUESTION, user=1)
    wait_for_answers(api, range(1, 2), each=2)
    api.wait_until_confirmed()
    assert texts(api, 1) == [ANSWER] * 2


def test_by_webhook_questions_are_answered_kills_lose_nothing_and_only_telegram_is_listened_to(
    api: BotApi, start: Start
) -> None:
    address = f"127.0.0.1:{free_port()}"
    api.post_to(address)
    settings = {
        "BELEG_TELEGRAM_WEBHOOK_URL": "https://bot.example.org/telegram",
        "BELEG_TELEGRAM_WEBHOOK_SECRET": "a-secret",
        "BELEG_TELEGRAM_WEBHOOK_LISTEN": address,
    }
    api.faults.flood(1, seconds=600)
    bot = start(**settings)
    api.deliver(QUESTION, user=1)
    api.wait_for("sendMessage", chat_id=1, accepted=False, seconds=60)
    api.deliver(QUESTION, user=2)  # before this is answered, the first one is recorded as unsent
    wait_for_answers(api, range(2, 3))
    api.wait_until_confirmed()
    bot.stop(signal.SIGKILL)
    api.faults.flood(1, seconds=0)
    api.deliver(QUESTION, user=3)  # while no bot runs
    bot = start(**settings)
    wait_for_answers(api, range(1, 4))
    assert [texts(api, chat) for chat in (1, 3)] == [[ANSWER]] * 2

    assert api.calls("getUpdates", accepted=None) == []
    update = {"update_id": 999, "message": {"message_id": 1, "date": 1, "text": QUESTION}}
    for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "another"}):
        assert post(f"http://{address}/telegram", update, headers) == 403
    right = {"X-Telegram-Bot-Api-Secret-Token": "a-secret"}
    assert post(f"http://{address}/telegram", "no update", right) == 400
    assert post(f"http://{address}/elsewhere", update, right) == 404
    assert get(f"http://{address}/health") == (200, {"ok": True, "mode": "webhook"})
    assert bot.stop(signal.SIGTERM) == 0
    assert bot.written == HELLO * 2
