"""The bot as a process of its own, talking over HTTP to the stand-in for the Bot API."""

import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from bot_api import BotApi
from bot_api.markup import links
from bot_process import BotProcess
from telegram_process import HOSTILE

ALLOWED, STRANGER = 1001, 6661
LISTED = "1001, 1002"
PROCESS = str(Path(__file__).with_name("telegram_process.py"))


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    with BotApi() as api:
        yield api


@pytest.fixture(scope="module")
def bot(api: BotApi, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotProcess]:
    """One for all tests that do not stop it; each test has chats of its own in it."""
    bot = BotProcess(api, tmp_path_factory.mktemp("bot"), [PROCESS], allowed="*")
    yield bot
    bot.stop(signal.SIGKILL)


@pytest.fixture
def own_api() -> Iterator[BotApi]:
    with BotApi() as api:
        yield api


def test_a_question_is_answered_with_the_cited_quote(api: BotApi, bot: BotProcess) -> None:
    api.deliver("Did the Kremlin deny it?", user=1)
    call = api.wait_for("sendMessage", chat_id=1)
    assert call.text == "The Kremlin denied it on Friday. [1]\n[1] Kremlin denies, Post, 2024-10-25"
    assert call.parameters["text"].startswith("<blockquote>The Kremlin denied it on Friday. [1]</blockquote>")
    assert call.parameters["link_preview_options"] == {"is_disabled": True}


def test_typing_is_shown_before_the_answer_and_not_after(api: BotApi, bot: BotProcess) -> None:
    api.deliver("Did the Kremlin deny it?", user=2)
    answer = api.wait_for("sendMessage", chat_id=2)
    api.deliver("/help", user=2)
    api.wait_for("sendMessage", chat_id=2, nth=2)
    assert [call.number < answer.number for call in api.calls("sendChatAction", chat_id=2)] == [True]


def test_markup_of_an_article_arrives_as_text(api: BotApi, bot: BotProcess) -> None:
    api.deliver("hostile", user=3)
    call = api.wait_for("sendMessage", chat_id=3)
    assert call.text.splitlines()[0] == f"{HOSTILE} [1]"
    assert all(link.startswith("https://example.org/") for link in links(call.parameters["text"]))


def test_a_question_without_an_answer_is_refused(api: BotApi, bot: BotProcess) -> None:
    api.deliver("unanswerable", user=4)
    assert api.wait_for("sendMessage", chat_id=4).text == "The articles do not say."


def test_a_question_that_is_too_long_is_told_the_limit(api: BotApi, bot: BotProcess) -> None:
    api.deliver("x" * 4097, user=5)
    assert api.wait_for("sendMessage", chat_id=5).text == (
        "The question has 4,097 characters, more than 4,096: ask in fewer words"
    )


@pytest.mark.parametrize(
    ("user", "language", "words"),
    [(6, "de-AT", "Fragen Sie mich"), (7, "en", "Ask me"), (8, None, "Ask me"), (9, "tr", "Ask me")],
)
@pytest.mark.parametrize("text", ["/start", "/help", "/other"])
def test_a_command_is_told_what_to_ask(
    api: BotApi, bot: BotProcess, user: int, language: str | None, words: str, text: str
) -> None:
    chat = 100 * user + len(text)
    api.deliver(text, user=chat, language=language)
    assert api.wait_for("sendMessage", chat_id=chat).text.startswith(words)


def test_what_is_no_text_is_declined(api: BotApi, bot: BotProcess) -> None:
    api.deliver(None, user=10, sticker={
        "file_id": "a", "file_unique_id": "a", "type": "regular", "width": 1, "height": 1,
        "is_animated": False, "is_video": False,
    })  # fmt: skip
    assert api.wait_for("sendMessage", chat_id=10).text.startswith("I can only read text")


def test_a_group_is_left_alone(api: BotApi, bot: BotProcess) -> None:
    api.deliver("Did the Kremlin deny it?", user=11, chat=-11, chat_type="group")
    api.deliver("/start", user=11, chat=-11, chat_type="group")
    api.deliver("/help", user=11, chat=-11, chat_type="private")  # answered after the others
    assert api.wait_for("sendMessage", chat_id=-11).text.startswith("Ask me")
    assert len(api.calls("sendMessage", chat_id=-11, accepted=None)) == 1


def test_two_chats_are_answered_at_the_same_time(api: BotApi, bot: BotProcess) -> None:
    """Each of these is answered only once the other is being answered."""
    api.deliver("together", user=12)
    api.deliver("together", user=13)
    for chat in (12, 13):
        assert api.wait_for("sendMessage", chat_id=chat).text.startswith("Together.")


def test_answers_in_a_chat_keep_the_order_of_its_questions(api: BotApi, bot: BotProcess) -> None:
    for number in range(5):
        api.deliver(f"number {number}", user=14)
    texts = [api.wait_for("sendMessage", chat_id=14, nth=nth).text for nth in range(1, 6)]
    assert [text.splitlines()[0] for text in texts] == [f"Number {number}. [1]" for number in range(5)]


@pytest.mark.parametrize(("user", "trouble"), [(15, "flood limit"), (16, "server error"), (17, "dropped")])
def test_an_answer_that_meets_trouble_is_delivered_later(
    api: BotApi, bot: BotProcess, user: int, trouble: str
) -> None:
    if trouble == "dropped":
        api.drop_next("sendMessage")
    else:
        api.fail_next("sendMessage", status=429 if trouble == "flood limit" else 500)
    api.deliver("Did the Kremlin deny it?", user=user)
    failed = api.wait_for("sendMessage", chat_id=user, accepted=False)
    answer = api.wait_for("sendMessage", chat_id=user)
    assert failed.parameters == answer.parameters
    assert len(api.calls("sendMessage", chat_id=user, accepted=None)) == 2


def test_a_known_problem_is_told_to_the_reader_and_its_remedy_to_the_log(
    api: BotApi, bot: BotProcess
) -> None:
    api.deliver("no index", user=18)
    assert api.wait_for("sendMessage", chat_id=18).text == "I cannot answer at the moment: There is no index."
    assert "There is no index: run `beleg index`" in bot.written


def test_an_unexpected_error_is_an_apology_with_a_code_that_the_log_explains(
    api: BotApi, bot: BotProcess
) -> None:
    api.deliver("crash, secretly", user=19)
    apology = api.wait_for("sendMessage", chat_id=19).text
    code = re.search(r"error ([0-9a-f]{6})", apology)
    assert code
    trace = bot.written.partition(f"Error {code[1]} while answering a message\n")[2]
    assert 'telegram_process.py", line' in trace
    assert "builtins.RuntimeError" in trace


def test_another_poller_is_one_line_in_the_log_and_the_bot_goes_on(api: BotApi, bot: BotProcess) -> None:
    api.fail_next("getUpdates", status=409, times=2)
    api.deliver("/help", user=20)  # ends the request that waits
    api.wait_for("getUpdates", accepted=False, nth=2)
    api.deliver("/help", user=20)
    api.wait_for("sendMessage", chat_id=20, nth=2)
    assert bot.written.count("Another program fetches this bot's messages") == 1


def test_the_log_holds_neither_words_nor_token_nor_traces_of_the_library(
    api: BotApi, bot: BotProcess
) -> None:
    api.deliver("crash, secretly", user=21)
    api.wait_for("sendMessage", chat_id=21)
    for secret in ("secretly", "Did the Kremlin", api.token, api.token.partition(":")[2], "telegram.ext"):
        assert secret not in bot.written
    assert "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n" in bot.written
    assert "Warning" not in bot.written


def test_a_stranger_is_told_their_id_once_and_nothing_else(own_api: BotApi, tmp_path: Path) -> None:
    bot = BotProcess(own_api, tmp_path, [PROCESS], allowed=LISTED)
    own_api.deliver("Did the Kremlin deny it?", user=STRANGER)
    own_api.deliver("/start", user=STRANGER)
    own_api.deliver("Verdad?", user=STRANGER + 1, language="de")
    own_api.deliver("Hello all", user=STRANGER + 2, chat=-STRANGER, chat_type="group")
    own_api.deliver("Did the Kremlin deny it?", user=ALLOWED)
    assert own_api.wait_for("sendMessage", chat_id=ALLOWED).text.startswith("The Kremlin denied it")
    own_api.wait_until_confirmed()
    assert bot.stop(signal.SIGTERM) == 0  # after all of them
    assert [call.text for call in own_api.calls("sendMessage", chat_id=STRANGER, accepted=None)] == [
        "This bot is private. Your id is 6661; whoever runs it can let you in by adding that to "
        "BELEG_TELEGRAM_ALLOWED."
    ]
    assert [call.text for call in own_api.calls("sendMessage", chat_id=STRANGER + 1, accepted=None)] == [
        "Dieser Bot ist nicht öffentlich. Ihre ID ist 6662; wer ihn betreibt, kann sie in "
        "BELEG_TELEGRAM_ALLOWED eintragen."
    ]
    assert own_api.calls("sendMessage", chat_id=-STRANGER, accepted=None) == []
    assert own_api.calls("sendChatAction", chat_id=STRANGER, accepted=None) == []


def test_a_stranger_who_cannot_be_told_is_not_answered_either(own_api: BotApi, tmp_path: Path) -> None:
    bot = BotProcess(own_api, tmp_path, [PROCESS], allowed=LISTED)
    own_api.fail_next("sendMessage", status=403)
    own_api.deliver("Did the Kremlin deny it?", user=STRANGER)
    own_api.wait_for("sendMessage", chat_id=STRANGER, accepted=False)
    assert bot.stop(signal.SIGTERM) == 0
    assert len(own_api.calls("sendMessage", accepted=None)) == 1
    assert own_api.calls("sendChatAction", accepted=None) == []
    assert bot.written.endswith("A message could not be delivered (Forbidden)\n")


def test_sigterm_lets_the_answer_under_way_finish_and_ends_with_0(own_api: BotApi, tmp_path: Path) -> None:
    bot = BotProcess(own_api, tmp_path, [PROCESS], allowed=LISTED)
    own_api.fail_next("sendMessage", status=429)  # the answer takes another second
    own_api.deliver("stop while answering", user=ALLOWED)  # the bot sends itself SIGTERM
    assert bot.wait() == 0
    (answer,) = own_api.calls("sendMessage", chat_id=ALLOWED)
    assert answer.text.startswith("Finished.")
    assert bot.written == "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"


def test_what_was_answered_at_the_end_does_not_come_again(own_api: BotApi, tmp_path: Path) -> None:
    bot = BotProcess(own_api, tmp_path, [PROCESS], allowed=LISTED)
    own_api.deliver("/help", user=ALLOWED)
    own_api.wait_until_confirmed()  # by the request that waits now and brings the next message
    own_api.fail_next("getUpdates", status=500)  # the one after it, which would confirm that message
    own_api.deliver("stop while answering", user=ALLOWED)
    assert bot.wait() == 0
    assert own_api.calls("sendMessage", chat_id=ALLOWED)[-1].text.startswith("Finished.")
    own_api.wait_until_confirmed(seconds=0)


def test_ctrl_c_ends_with_130_and_without_a_trace(own_api: BotApi, tmp_path: Path) -> None:
    bot = BotProcess(own_api, tmp_path, [PROCESS], allowed=LISTED)
    own_api.deliver("/help", user=ALLOWED)
    own_api.wait_for("sendMessage", chat_id=ALLOWED)
    assert bot.stop(signal.SIGINT) == 130
    assert bot.written == "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"


def test_messages_that_waited_for_a_late_api_are_answered(own_api: BotApi, tmp_path: Path) -> None:
    own_api.deliver("Did the Kremlin deny it?", user=ALLOWED)
    own_api.fail_next("getMe", status=502)
    bot = BotProcess(own_api, tmp_path, [PROCESS], allowed=LISTED)
    own_api.wait_for("sendMessage", chat_id=ALLOWED)
    assert bot.stop(signal.SIGTERM) == 0
    assert bot.written.count("Telegram cannot be reached") == 1


@pytest.mark.parametrize(
    ("token", "line"),
    [
        ("123456:another-token", "TELEGRAM_BOT_TOKEN is refused by Telegram: copy it again from BotFather"),
        ("another-token", "TELEGRAM_BOT_TOKEN is no token: copy it whole from BotFather"),
        (" ", "TELEGRAM_BOT_TOKEN is empty: get a token from BotFather"),
    ],
)
def test_a_token_that_cannot_be_used_is_one_line_without_it(
    own_api: BotApi, tmp_path: Path, token: str, line: str
) -> None:
    bot = BotProcess(own_api, tmp_path, [PROCESS], allowed=LISTED, token=token)
    assert bot.wait() == 1
    assert bot.written.startswith(line)
    assert bot.written.count("\n") == 1
    assert "another-token" not in bot.written


def test_a_token_withdrawn_later_ends_the_bot(own_api: BotApi, tmp_path: Path) -> None:
    bot = BotProcess(own_api, tmp_path, [PROCESS], allowed=LISTED)
    own_api.deliver("/help", user=ALLOWED)
    own_api.wait_for("sendMessage", chat_id=ALLOWED)
    own_api.token = "123456:new_token"
    own_api.deliver("/help", user=ALLOWED)
    assert bot.wait() == 1
    assert "TELEGRAM_BOT_TOKEN is refused by Telegram: copy it again from BotFather" in bot.written


def test_a_list_that_holds_no_id_is_told_with_the_remedy(own_api: BotApi, tmp_path: Path) -> None:
    bot = BotProcess(own_api, tmp_path, [PROCESS], allowed="1001, @anna")
    assert bot.wait() == 1
    assert bot.written.startswith("BELEG_TELEGRAM_ALLOWED has '@anna', which is no id: list numeric")
