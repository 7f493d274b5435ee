"""`beleg telegram` at the door: who is let in, and how many of their messages."""

import re
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_api.calls import Call
from bot_process import BotProcess

LISTED_GROUP, OTHER_GROUP, STRANGER = -1001, -1002, 66
QUESTION = "When does the ferry Malsund sail?"
ANSWER = "ferry.txt\nThe ferry Malsund sails again on Monday. [1]"
HELLO = "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"
A_MINUTE = 4
TOO_FAST_DE = r"Das war viel auf einmal\. Bitte fragen Sie in [0-9]+ Sekunden noch einmal\."
TAKEN_IN = 1000
"""The most updates that may be in progress."""


@pytest.fixture(scope="module")
def bot(api: BotApi, harbour: Workplace, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotProcess]:
    """One bot for all tests; each test has people of its own, of whom 100 are on the list."""
    listed = ",".join(map(str, [LISTED_GROUP, *range(100, 200)]))
    bot = BotProcess(
        api,
        tmp_path_factory.mktemp("bot"),
        allowed=listed,
        BELEG_INDEX=str(harbour.index),
        BELEG_QUESTIONS_PER_MINUTE=str(A_MINUTE),
    )
    yield bot
    assert bot.stop(signal.SIGTERM) == 0
    assert bot.written == f"{HELLO}A message could not be delivered (Forbidden)\n"


def answer(api: BotApi, chat: int, *, nth: int = 1) -> Call:
    return api.wait_for("sendMessage", chat_id=chat, nth=nth, seconds=60)


def test_a_stranger_is_told_their_id_and_what_to_set_once(api: BotApi, bot: BotProcess) -> None:
    """Once an hour: tests of StrangerNotices show that with a clock of their own."""
    for text in (QUESTION, "/start", QUESTION):
        api.deliver(text, user=STRANGER)
    api.deliver(QUESTION, user=STRANGER + 1, language="de-AT")
    api.deliver(QUESTION, user=100)  # answered after them
    assert answer(api, 100).text == ANSWER
    assert answer(api, STRANGER).text == (
        "This bot is private. Your id is 66; whoever runs it can let you in by adding that to "
        "BELEG_TELEGRAM_ALLOWED."
    )
    assert answer(api, STRANGER + 1).text == (
        "Dieser Bot ist nicht öffentlich. Ihre ID ist 67; wer ihn betreibt, kann sie in "
        "BELEG_TELEGRAM_ALLOWED eintragen."
    )
    assert len(api.calls("sendMessage", chat_id=STRANGER, accepted=None)) == 1
    assert api.calls("sendChatAction", chat_id=STRANGER, accepted=None) == []


def test_a_stranger_who_has_chosen_a_language_elsewhere_is_told_in_it(api: BotApi, bot: BotProcess) -> None:
    stranger = STRANGER + 3
    api.deliver("/language de", user=stranger, chat=LISTED_GROUP, chat_type="group", language="en")
    assert answer(api, LISTED_GROUP).text == "Ich antworte jetzt auf Deutsch."
    api.deliver(QUESTION, user=stranger, language="en")
    assert answer(api, stranger).text.startswith("Dieser Bot ist nicht öffentlich. Ihre ID ist 69;")


def test_a_stranger_who_cannot_be_told_is_not_answered_either(api: BotApi, bot: BotProcess) -> None:
    stranger = STRANGER + 2
    api.fail_next("sendMessage", status=403, chat_id=stranger)
    for _ in range(2):
        api.deliver(QUESTION, user=stranger)
    api.wait_for("sendMessage", chat_id=stranger, accepted=False, seconds=60)
    api.deliver(QUESTION, user=101)
    answer(api, 101)
    assert len(api.calls("sendMessage", chat_id=stranger, accepted=None)) == 1
    assert api.calls("sendChatAction", chat_id=stranger, accepted=None) == []


def test_a_stranger_in_a_group_is_told_both_ids_once_and_only_when_they_call_the_bot(
    api: BotApi, bot: BotProcess
) -> None:
    chat: dict[str, Any] = {"chat": OTHER_GROUP, "chat_type": "group"}
    for text in ("Hello all", f"@beleg_test_bot {QUESTION}", f"/ask {QUESTION}"):
        api.deliver(text, user=STRANGER, **chat)
    api.deliver(QUESTION, user=102)
    answer(api, 102)
    told = answer(api, OTHER_GROUP)
    assert told.text.startswith("This bot is private. Your id is 66, this group's -1002;")
    assert len(api.calls("sendMessage", chat_id=OTHER_GROUP, accepted=None)) == 1
    assert api.calls("sendChatAction", chat_id=OTHER_GROUP, accepted=None) == []


@pytest.mark.parametrize(("user", "chat"), [(103, OTHER_GROUP - 1), (STRANGER, LISTED_GROUP)])
def test_a_listed_person_is_answered_in_any_group_and_anybody_in_a_listed_one(
    api: BotApi, bot: BotProcess, user: int, chat: int
) -> None:
    nth = len(api.calls("sendMessage", chat_id=chat)) + 1
    api.deliver(f"/ask {QUESTION}", user=user, chat=chat, chat_type="group")
    assert answer(api, chat, nth=nth).text == ANSWER


def test_an_inline_query_of_a_stranger_leads_to_the_private_chat(api: BotApi, bot: BotProcess) -> None:
    query = api.ask_inline(QUESTION, user=STRANGER, language="de")
    call = api.wait_for("answerInlineQuery", inline_query_id=query, seconds=60)
    assert call.parameters["results"] == []
    assert call.parameters["button"]["text"] == "Dieser Bot ist nicht öffentlich"


def test_who_asks_too_much_is_told_how_long_to_wait_and_keeps_nobody_else_waiting(
    api: BotApi, bot: BotProcess
) -> None:
    api.deliver("/language de", user=104, language="en")
    answer(api, 104)
    for _ in range(A_MINUTE + 1):
        api.deliver(QUESTION, user=104, language="en")
    api.deliver(QUESTION, user=105)
    assert answer(api, 105).text == ANSWER
    texts = [answer(api, 104, nth=nth).text for nth in range(2, A_MINUTE + 3)]
    assert texts.count(ANSWER) == A_MINUTE - 1
    told = [text for text in texts if re.fullmatch(TOO_FAST_DE, text)]
    assert len(told) == 2


def test_inline_queries_count_as_messages_do(api: BotApi, bot: BotProcess) -> None:
    for nth in range(1, A_MINUTE + 1):
        api.deliver("/new", user=107)
        answer(api, 107, nth=nth)
    query = api.ask_inline(QUESTION, user=107, language="de")
    call = api.wait_for("answerInlineQuery", inline_query_id=query, seconds=60)
    assert call.parameters["results"] == []
    assert re.fullmatch(TOO_FAST_DE, call.parameters["button"]["text"])


@pytest.mark.parametrize(
    ("user", "language", "told"),
    [
        (106, "en", "Your question is too long: I read at most 4096 characters. Please ask in fewer words."),
        (108, "de", "Ihre Frage ist zu lang: Ich lese höchstens 4096 Zeichen. Bitte fragen Sie kürzer."),
    ],
)
def test_a_question_over_the_limit_is_answered_and_not_searched(
    api: BotApi, bot: BotProcess, user: int, language: str, told: str
) -> None:
    api.deliver("x" * 4097, user=user, language=language)
    assert answer(api, user).text == told


def test_what_cannot_be_taken_in_stays_with_telegram(harbour: Workplace, tmp_path: Path) -> None:
    settings = {"BELEG_INDEX": str(harbour.index), "BELEG_QUESTIONS_PER_MINUTE": "100000"}
    with BotApi() as api, BotProcess(api, tmp_path, allowed="*", **settings) as bot:
        api.faults.flood(1, seconds=600, told=1)  # the first answer blocks all others of its chat
        for _ in range(TAKEN_IN + 300):
            api.deliver("/new", user=1)
        api.wait_for("getUpdates", offset=TAKEN_IN + 1, seconds=60)
        api.faults.flood(1, seconds=0)
        answer(api, 1, nth=3)
        # Of the hundred that it has fetched it takes in three; it asks for more only after the last.
        assert api.calls("getUpdates", offset=TAKEN_IN + 101, accepted=None) == []
        answer(api, 1, nth=110)
        api.wait_for("getUpdates", offset=TAKEN_IN + 101, seconds=60)
        assert bot.stop(signal.SIGTERM) == 0
