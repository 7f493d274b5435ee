"""`beleg telegram` and messages about another text: quoted, replied to, forwarded, or under a file."""

import signal
from collections.abc import Iterator
from typing import Any

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_api.calls import Call
from bot_process import BotProcess
from telegram_reader import FORWARDED, Reader, buttons

ME = "@beleg_test_bot"
QUESTION = "When does the ferry Malsund sail?"
SAILS = "The ferry Malsund sails again on Monday."
ANSWER = f"ferry.txt\n{SAILS} [1]"
CHECKED = f"What the articles have on this\n\n{SAILS}\nSupported by:\n{ANSWER}"
CRANE = "What collapsed on Tuesday?"
DOCUMENT = {"file_id": "a", "file_unique_id": "a"}
ANIMATION = {**DOCUMENT, "width": 1, "height": 1, "duration": 1}
PHOTO = [{**DOCUMENT, "width": 1, "height": 1}]
ELSEWHERE: dict[str, Any] = {
    "origin": {"type": "channel", "chat": {"id": -77, "type": "channel"}, "message_id": 5, "date": 1_700_000},
    "chat": {"id": -77, "type": "channel", "title": "Harbour News"},
    "message_id": 5,
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def bot(api: BotApi, harbour: Workplace, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotProcess]:
    """One bot for all tests; each test has people and groups of its own."""
    bot = BotProcess(api, tmp_path_factory.mktemp("bot"), allowed="*", BELEG_INDEX=str(harbour.index))
    yield bot
    assert bot.stop(signal.SIGTERM) == 0
    assert bot.written == "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"


class Group:
    """A group in which Anna writes something, and Ben asks the bot about it."""

    def __init__(self, api: BotApi, chat: int) -> None:
        self._api, self.chat = api, chat
        self.ben = Reader(api, 2, chat=chat)

    def write(self, text: str | None, **fields: Any) -> int:
        return self._api.deliver(text, user=1, chat=self.chat, chat_type="supergroup", **fields)

    def ask(self, text: str, about: int, **fields: Any) -> str:
        return self.ben.write(text, reply_to_message_id=about, **fields).text


def sent(api: BotApi, user: int, *, nth: int = 1) -> Call:
    return api.wait_for("sendMessage", chat_id=user, nth=nth, seconds=60)


@pytest.mark.parametrize("asking", [ME, f"{ME} Stimmt das?", f"Is this true, {ME}?", "/ask", "/ask really?"])
def test_a_mention_alone_or_is_this_true_checks_the_message_that_it_replies_to(
    api: BotApi, asking: str
) -> None:
    group = Group(api, -1)
    assert group.ask(asking, group.write(SAILS)) == CHECKED


def test_a_mention_alone_under_a_question_asks_it(api: BotApi) -> None:
    group = Group(api, -2)
    assert group.ask(ME, group.write(QUESTION)) == ANSWER


def test_of_a_message_the_part_that_is_quoted_is_checked(api: BotApi) -> None:
    group = Group(api, -3)
    written = group.write(f"A giraffe was elected mayor of Lagos. {SAILS} Nobody knows why.")
    assert group.ask(ME, written, quote=SAILS) == CHECKED
    assert group.ask(f"{ME} stimmt das?", written, quote=SAILS) == CHECKED


def test_a_question_on_a_quoted_part_is_understood_by_it(api: BotApi) -> None:
    group = Group(api, -4)
    written = group.write("The harbour crane stands. The ferry Malsund is broken.")
    asked = group.ask(f"{ME} When does it sail again?", written, quote="The ferry Malsund is broken.")
    assert asked == ANSWER


def test_a_part_of_the_bots_own_answer_can_be_asked_about(api: BotApi) -> None:
    reader = Reader(api, 10)
    answer = reader.write(QUESTION)
    checked = reader.write("Is that true?", reply_to_message_id=answer.message_id, quote=f"{SAILS} [1]")
    assert checked.text == CHECKED


@pytest.mark.parametrize(("user", "text"), [(11, "Stimmt das?"), (12, "/ask")])
def test_a_message_of_another_chat_is_checked_by_its_quote(api: BotApi, user: int, text: str) -> None:
    call = Reader(api, user).write(text, elsewhere={**ELSEWHERE, "text": SAILS})
    assert call.text == CHECKED


def test_words_of_the_text_that_is_checked_are_no_filters(api: BotApi) -> None:
    group = Group(api, -5)
    on_it = group.ask(ME, group.write("Did the Post report in March 2019 when the ferry Malsund sails?"))
    assert on_it == ANSWER
    claimed = group.ask(
        ME, group.write("According to articles from the Post in March 2019 a crane collapsed.")
    )
    assert "Only articles" not in claimed
    assert "collapsed on Tuesday" in claimed


def test_filters_that_are_set_hold_for_what_is_checked_and_are_told(api: BotApi) -> None:
    reader = Reader(api, 13)
    reader.write("/filters outlet Post")
    checked = reader.write(SAILS, forward_origin=FORWARDED).text
    assert checked.splitlines()[0] == "Only articles from Post"
    assert "ferry.txt" not in checked


def test_a_check_has_buttons_and_the_next_question_leans_on_it(api: BotApi) -> None:
    reader = Reader(api, 14)
    checked = reader.write(SAILS, forward_origin=FORWARDED)
    assert list(buttons(checked)) == ["📖 1", "💾 Export", "👍", "👎"]
    assert f"<b>{SAILS}</b>" in reader.turn(checked, "📖 1").parameters["text"]
    leaning = reader.write("And why not before?").text
    assert leaning == "ferry.txt\nThe ferry Malsund sails again on Monday. Its engine had failed. [1]"


def test_a_reply_to_an_old_answer_refers_to_that_answer(api: BotApi) -> None:
    reader = Reader(api, 15)
    old = reader.write(QUESTION)
    assert "harbour crane" in reader.write(CRANE).text
    assert "harbour crane" in reader.write("Who said that?").text
    assert "ferry.txt" in reader.write("Who said that?", reply_to_message_id=old.message_id).text


def test_a_reply_to_ones_own_old_question_refers_to_its_answer(api: BotApi) -> None:
    reader = Reader(api, 16)
    asked = api.deliver(f"/ask {QUESTION}", user=16)
    sent(api, 16)
    assert "harbour crane" in reader.write(CRANE).text
    assert "ferry.txt" in reader.write("Who said that?", reply_to_message_id=asked).text


def test_in_a_group_a_reply_to_the_answer_to_somebody_else_refers_to_it(api: BotApi) -> None:
    group = Group(api, -6)
    anna = Reader(api, 1, chat=-6)
    answer = anna.write(f"{ME} {QUESTION}")
    assert "ferry.txt" in group.ask("Who said that?", answer.message_id)


@pytest.mark.parametrize(
    ("user", "fields"),
    [
        (20, {"document": DOCUMENT}),
        (21, {"animation": ANIMATION, "document": DOCUMENT}),
        (22, {"video": {**ANIMATION}}),
        (23, {"voice": {**DOCUMENT, "duration": 1}}),
        (24, {"audio": {**DOCUMENT, "duration": 1}}),
    ],
)
def test_a_question_under_a_file_is_answered_in_private_and_in_groups(
    api: BotApi, user: int, fields: dict[str, Any]
) -> None:
    api.deliver(None, user=user, caption=QUESTION, **fields)
    assert sent(api, user).text == ANSWER
    group: dict[str, Any] = {"chat": -user, "chat_type": "supergroup"}
    api.deliver(None, user=user, caption=f"{ME} {QUESTION}", **group, **fields)
    api.deliver(None, user=user, caption=f"/ask {QUESTION}", **group, **fields)
    api.deliver(None, user=user, caption=QUESTION, **group, **fields)
    api.deliver(None, user=user, caption=f"/ask{ME} {CRANE}", **group, **fields)
    assert [sent(api, -user, nth=nth).text for nth in (1, 2)] == [ANSWER] * 2
    assert "harbour crane" in sent(api, -user, nth=3).text


@pytest.mark.parametrize(("user", "fields"), [(30, {"document": DOCUMENT}), (31, {"animation": ANIMATION})])
def test_the_caption_of_a_forwarded_file_is_checked(api: BotApi, user: int, fields: dict[str, Any]) -> None:
    api.deliver(None, user=user, caption=SAILS, forward_origin=FORWARDED, **fields)
    assert sent(api, user).text == CHECKED


def test_a_caption_that_is_replied_to_is_checked(api: BotApi) -> None:
    group = Group(api, -7)
    assert group.ask(ME, group.write(None, caption=SAILS, document=DOCUMENT)) == CHECKED


def test_of_an_album_with_a_caption_no_picture_is_declined(api: BotApi) -> None:
    for fields in ({"caption": QUESTION}, {}, {}):
        api.deliver(None, user=32, photo=PHOTO, media_group_id="captioned", **fields)
    api.deliver(CRANE, user=32)
    assert sent(api, 32).text == ANSWER
    assert "harbour crane" in sent(api, 32, nth=2).text


def test_a_command_under_a_picture_is_no_question(api: BotApi) -> None:
    api.deliver(None, user=33, caption="/forget", photo=PHOTO)
    assert sent(api, 33).text.startswith("Ask me about the articles")


def test_each_claim_of_a_forwarded_text_is_told_what_there_is_on_it(api: BotApi) -> None:
    post = (
        f"⚡️ Breaking!\n{SAILS} The ferry Malsund does not sail again on Monday. "
        "A giraffe was elected mayor of Lagos. Would you believe it?\nRead more: https://example.org/giraffe"
    )
    assert Reader(api, 34).write(post, forward_origin=FORWARDED).text == (
        "What the articles have on this\n\n"
        f"{SAILS}\nSupported by:\n{ANSWER}\n\n"
        "The ferry Malsund does not sail again on Monday.\nContradicted by:\n"
        f"same article as [1]\n{SAILS} [2]\n\n"
        "Nothing found on:\n• A giraffe was elected mayor of Lagos."
    )


def test_of_a_long_forwarded_text_it_is_told_how_much_was_checked(api: BotApi) -> None:
    post = " ".join([SAILS, *(f"Giraffe number {n} was elected mayor of Lagos." for n in range(8))])
    assert (
        Reader(api, 35)
        .write(post, forward_origin=FORWARDED)
        .text.endswith("I have checked the first 5 of 9 statements.")
    )


def test_a_forwarded_question_is_asked(api: BotApi) -> None:
    assert Reader(api, 36).write(QUESTION, forward_origin=FORWARDED).text == ANSWER
