"""`beleg telegram` and senders who write in the name of a chat: anonymous admins, and channels."""

import re
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_api.calls import Call
from bot_process import BotProcess
from telegram_reader import buttons

QUESTION = "When does the ferry Malsund sail?"
ANSWER = "ferry.txt\nThe ferry Malsund sails again on Monday. [1]"
A_MINUTE = 5
CHANNEL, OTHER_CHANNEL, UNLISTED = -5001, -5002, -9009
FAKE_USERS = (1087968824, 136817688)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bot")


@pytest.fixture(scope="module", autouse=True)
def bot(api: BotApi, harbour: Workplace, folder: Path) -> Iterator[BotProcess]:
    """One bot for all tests; each test has chats of its own."""
    listed = [*range(-20, 0), CHANNEL, OTHER_CHANNEL]
    bot = BotProcess(
        api,
        folder,
        allowed=",".join(map(str, listed)),
        BELEG_INDEX=str(harbour.index),
        BELEG_QUESTIONS_PER_MINUTE=str(A_MINUTE),
        BELEG_TELEGRAM_ADMINS=",".join(map(str, FAKE_USERS)),
    )
    yield bot
    assert bot.stop(signal.SIGTERM) == 0
    assert bot.written == "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"


class Anonymous:
    """Writes in a group in the group's name, or a channel's, and waits for the result."""

    def __init__(self, api: BotApi, chat: int, *, channel: int | None = None) -> None:
        self._api, self.chat, self._channel = api, chat, channel

    def write(self, text: str) -> Call:
        nth = len(self._api.calls("sendMessage", chat_id=self.chat)) + 1
        self._api.deliver_anonymously(text, chat=self.chat, channel=self._channel)
        return self._api.wait_for("sendMessage", chat_id=self.chat, nth=nth, seconds=60)


def test_anonymous_admins_of_two_groups_and_channels_forget_each_their_own(api: BotApi) -> None:
    speakers = [
        Anonymous(api, -1),
        Anonymous(api, -2),
        Anonymous(api, -3, channel=CHANNEL),
        Anonymous(api, -3, channel=OTHER_CHANNEL),
    ]
    asked = [speaker.write(f"/ask {QUESTION}") for speaker in speakers]
    assert {call.text for call in asked} == {ANSWER}
    speakers[0].write("/forget")
    speakers[2].write("/forget")
    told = []
    for speaker, call in zip(speakers, asked, strict=True):
        query = api.press(buttons(call)["👍"], user=77, chat=speaker.chat, message_id=call.message_id)
        pressed = api.wait_for("answerCallbackQuery", callback_query_id=query)
        told.append(pressed.parameters.get("text"))
    gone, there = "This button has expired. Please ask again.", "Thank you. If you like, say why."
    assert told == [gone, there, gone, there]


def test_the_language_is_each_speakers_own(api: BotApi) -> None:
    german, other = Anonymous(api, -4), Anonymous(api, -5)
    assert german.write("/language de").text == "Ich antworte jetzt auf Deutsch."
    assert german.write("/status").text.startswith("2 Artikel")
    assert other.write("/status").text.startswith("2 articles")


def test_the_rate_limit_is_each_speakers_own(api: BotApi) -> None:
    busy, calm = Anonymous(api, -6), Anonymous(api, -7)
    for _ in range(A_MINUTE):
        assert busy.write("/new").text.startswith("All right")
    assert re.match(r"That was a lot at once\.", busy.write("/new").text)
    assert calm.write("/new").text.startswith("All right")


def test_filters_are_a_speakers_own_too(api: BotApi) -> None:
    one, other = Anonymous(api, -8, channel=CHANNEL), Anonymous(api, -8, channel=OTHER_CHANNEL)
    assert one.write("/filters language de").text == "Only articles in German."
    assert other.write("/filters").text.startswith("No filters are set")


def test_a_listed_channel_is_answered_in_a_group_that_is_not_listed(api: BotApi) -> None:
    assert Anonymous(api, UNLISTED, channel=CHANNEL).write(f"/ask {QUESTION}").text == ANSWER


def test_a_channel_that_is_not_listed_is_told_its_own_id(api: BotApi) -> None:
    told = Anonymous(api, UNLISTED - 1, channel=-7007).write(f"/ask {QUESTION}").text
    assert told.startswith("This bot is private. Your id is -7007, this group's -9010;")


def test_nobody_is_an_admin_of_the_bot_in_the_name_of_a_chat(api: BotApi) -> None:
    """Telegram gives all of them the same user, who may be on somebody's list."""
    told = Anonymous(api, -9).write("/reindex").text
    assert told == "Only admins may do that, in their own name: Telegram does not tell who writes for a chat."


def test_nothing_is_kept_under_the_user_that_all_such_speakers_share(api: BotApi, folder: Path) -> None:
    Anonymous(api, -10).write(f"/ask {QUESTION}")
    with closing(sqlite3.connect(folder / ".beleg" / "state.db")) as connection:
        users = {user for (user,) in connection.execute("SELECT user_id FROM conversations")}
    assert -10 in users
    assert users.isdisjoint(FAKE_USERS)
