"""`beleg telegram` and messages that Telegram sends again, as edited."""

import signal
from collections.abc import Iterator

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_api.calls import Call
from bot_process import BotProcess
from telegram_reader import FORWARDED, Reader

QUESTION = "When does the ferry Malsund sail?"
CRANE = "What collapsed on Tuesday?"
ANSWER = "ferry.txt\nThe ferry Malsund sails again on Monday. [1]"


@pytest.fixture(scope="module", autouse=True)
def bot(api: BotApi, harbour: Workplace, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotProcess]:
    """One bot for all tests; each test has people of its own."""
    bot = BotProcess(
        api,
        tmp_path_factory.mktemp("bot"),
        allowed="*",
        BELEG_INDEX=str(harbour.index),
        BELEG_QUESTIONS_PER_MINUTE="6",
    )
    yield bot
    assert bot.stop(signal.SIGTERM) == 0
    assert bot.written == "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"


def answer(api: BotApi, chat: int, *, nth: int = 1) -> Call:
    return api.wait_for("sendMessage", chat_id=chat, nth=nth, seconds=60)


def said(api: BotApi, chat: int) -> tuple[int, int]:
    """How many messages the bot has sent to a chat, and how many edits it has made there."""
    written = api.calls("sendMessage", chat_id=chat, accepted=None)
    return len(written), len(api.calls("editMessageText", chat_id=chat, accepted=None))


@pytest.mark.parametrize(
    ("user", "text", "fields"),
    [
        (1, QUESTION, {}),
        (2, "Danke!", {}),
        (3, "The ferry Malsund sails again on Monday.", {"forward_origin": FORWARDED}),
    ],
)
def test_a_reaction_to_a_message_answers_nothing_anew(
    api: BotApi, user: int, text: str, fields: dict[str, object]
) -> None:
    asked = api.deliver(text, user=user, **fields)
    answer(api, user)
    api.react(chat=user, message_id=asked)
    api.deliver(CRANE, user=user)
    assert "harbour crane" in answer(api, user, nth=2).text
    assert said(api, user) == (2, 0)


def test_a_reaction_to_a_message_that_was_edited_before_answers_nothing_anew(api: BotApi) -> None:
    asked = api.deliver(CRANE, user=4)
    first = answer(api, 4)
    api.edit(QUESTION, chat=4, message_id=asked)
    api.wait_for("editMessageText", chat_id=4, message_id=first.message_id, seconds=60)
    api.react(chat=4, message_id=asked)
    api.edit(QUESTION, chat=4, message_id=asked)
    api.deliver(CRANE, user=4)
    assert "harbour crane" in answer(api, 4, nth=2).text
    assert said(api, 4) == (2, 1)


def test_small_talk_that_was_edited_is_replied_to_by_an_edit_and_once(api: BotApi) -> None:
    greeted = api.deliver("Hallo!", user=5)
    first = answer(api, 5)
    api.edit("Danke!", chat=5, message_id=greeted)
    thanked = api.wait_for("editMessageText", chat_id=5, message_id=first.message_id, seconds=60)
    assert thanked.text == "Gern geschehen."
    api.react(chat=5, message_id=greeted)
    api.deliver(QUESTION, user=5)
    assert answer(api, 5, nth=2).text == ANSWER
    assert said(api, 5) == (2, 1)


def test_reactions_do_not_count_as_questions(api: BotApi) -> None:
    asked = api.deliver(QUESTION, user=6)
    answer(api, 6)
    for _ in range(10):
        api.react(chat=6, message_id=asked)
    api.deliver(CRANE, user=6)
    assert "harbour crane" in answer(api, 6, nth=2).text


def test_an_edited_question_leans_on_the_turns_before_it(api: BotApi) -> None:
    reader = Reader(api, 7)
    reader.write(QUESTION)
    second = api.deliver("What failed?", user=7)
    shown = answer(api, 7, nth=2)
    assert "harbour crane" in reader.write(CRANE).text
    api.edit("And why not before?", chat=7, message_id=second)
    edited = api.wait_for("editMessageText", chat_id=7, message_id=shown.message_id, seconds=60)
    assert "ferry.txt" in edited.text
    assert "rane" not in edited.text


def test_after_an_edit_the_next_question_still_leans_on_the_latest(api: BotApi) -> None:
    reader = Reader(api, 8)
    first = api.deliver("Where is the harbour?", user=8)
    shown = answer(api, 8)
    assert "harbour crane" in reader.write(CRANE).text
    api.edit(QUESTION, chat=8, message_id=first)
    api.wait_for("editMessageText", chat_id=8, message_id=shown.message_id, seconds=60)
    assert "harbour crane" in reader.write("Who said that?").text


def test_an_edited_first_question_leans_on_none_after_it(api: BotApi) -> None:
    reader = Reader(api, 9)
    first = api.deliver(QUESTION, user=9)
    shown = answer(api, 9)
    assert "harbour crane" in reader.write(CRANE).text
    api.edit("Who said that?", chat=9, message_id=first)
    edited = api.wait_for("editMessageText", chat_id=9, message_id=shown.message_id, seconds=60)
    assert "collapsed" not in edited.text.partition("\n")[0]


def test_an_edited_forward_is_checked_again_as_a_forward(api: BotApi) -> None:
    forwarded = api.deliver("The ferry Malsund sails again on Monday.", user=10, forward_origin=FORWARDED)
    first = answer(api, 10)
    api.edit("The ferry Malsund does not sail again on Monday.", chat=10, message_id=forwarded)
    again = api.wait_for("editMessageText", chat_id=10, message_id=first.message_id, seconds=60)
    assert again.text == (
        "What the articles have on this\n\n"
        f"The ferry Malsund does not sail again on Monday.\nContradicted by:\n{ANSWER}"
    )
    api.react(chat=10, message_id=forwarded)
    api.deliver(QUESTION, user=10)
    assert answer(api, 10, nth=2).text == ANSWER
    assert said(api, 10) == (2, 1)
