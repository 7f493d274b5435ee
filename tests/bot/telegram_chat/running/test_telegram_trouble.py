"""`beleg telegram` when calls fail, connections break and the index changes: one bot survives it all."""

import signal
from collections.abc import Iterator

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_api.faults import Drop
from bot_process import BotProcess
from small_http import free_port, get

QUESTION = "When does the ferry Malsund sail?"
ANSWER = "ferry.txt\nThe ferry Malsund sails again on Monday. [1]"
HEALTH = f"127.0.0.1:{free_port()}"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    """A corpus and index of its own."""
    place = Workplace(tmp_path_factory.mktemp("place"))
    place.write("ferry.txt", "The ferry Malsund sails again on Monday. Its engine had failed.")
    place.json("index")
    return place


@pytest.fixture(scope="module", autouse=True)
def bot(api: BotApi, place: Workplace) -> Iterator[BotProcess]:
    """A bot that starts while the API fails and a question waits. Its output must never contain anybody's
    words or the token."""
    for method in ("getMe", "setMyCommands"):
        api.fail_next(method, status=502)
    api.deliver(QUESTION, user=100)
    with BotProcess(api, place.folder, allowed="*", BELEG_HEALTH_LISTEN=HEALTH) as bot:
        api.wait_for_start("getUpdates", seconds=60)
        yield bot
        for secret in ("ferry", api.token, api.token.partition(":")[2], "Traceback", "Warning"):
            assert secret not in bot.written


def texts(api: BotApi, chat: int) -> list[str]:
    return [call.text for call in api.calls("sendMessage", chat_id=chat)]


def test_a_question_that_waited_for_a_late_api_is_answered(api: BotApi, bot: BotProcess) -> None:
    assert api.wait_for("sendMessage", chat_id=100, seconds=60).text == ANSWER
    assert bot.written.startswith("Telegram cannot be reached (NetworkError); trying again\n")


def test_a_menu_that_could_not_be_set_is_set_later(api: BotApi) -> None:
    menus = [api.wait_for("setMyCommands", nth=nth).parameters.get("language_code", "") for nth in (1, 2)]
    assert menus == ["", "de"]


def test_it_tells_how_it_is_where_that_is_wanted(api: BotApi) -> None:
    assert get(f"http://{HEALTH}/health") == (200, {"ok": True, "mode": "polling"})


def test_a_flood_limit_is_waited_out_and_holds_up_no_other_chat(api: BotApi) -> None:
    api.faults.flood(1, seconds=4)
    api.deliver(QUESTION, user=1)
    api.wait_for("sendMessage", chat_id=1, accepted=False, seconds=60)
    for user in (2, 3):
        api.deliver(QUESTION, user=user)
        api.wait_for("sendMessage", chat_id=user, seconds=60)
    assert texts(api, 1) == []
    answer = api.wait_for("sendMessage", chat_id=1, seconds=60)
    refused, accepted = api.calls("sendMessage", chat_id=1, accepted=None)
    assert (refused.status, accepted, answer.text) == (429, answer, ANSWER)


@pytest.mark.parametrize(("user", "drop", "copies"), [(4, Drop.BEFORE, 1), (5, Drop.AFTER, 2)])
def test_an_answer_is_sent_again_when_its_receipt_is_lost(
    api: BotApi, user: int, drop: Drop, copies: int
) -> None:
    api.drop_next("sendMessage", drop=drop, chat_id=user)
    for _ in range(2):
        api.deliver(QUESTION, user=user)
    api.wait_for("sendMessage", chat_id=user, nth=copies + 1, seconds=60)
    api.deliver(QUESTION, user=6 + copies)  # answered after anything else that would have come
    api.wait_for("sendMessage", chat_id=6 + copies, seconds=60)
    assert texts(api, user) == [ANSWER] * (copies + 1)


@pytest.mark.parametrize(("user", "status"), [(10, 500), (11, 502)])
def test_a_server_error_is_tried_again(api: BotApi, user: int, status: int) -> None:
    api.fail_next("sendMessage", status=status, times=2, chat_id=user)
    api.deliver(QUESTION, user=user)
    api.wait_for("sendMessage", chat_id=user, seconds=60)
    assert [call.status for call in api.calls("sendMessage", chat_id=user, accepted=None)] == [
        status,
        status,
        200,
    ]


def test_a_message_that_telegram_finds_no_html_arrives_as_plain_text(api: BotApi) -> None:
    reason = 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0'
    api.fail_next("sendMessage", status=400, description=reason, chat_id=12)
    api.deliver(QUESTION, user=12)
    call = api.wait_for("sendMessage", chat_id=12, seconds=60)
    assert (call.text, call.parameters.get("parse_mode")) == (ANSWER, None)


def test_a_group_that_becomes_a_supergroup_is_answered_there(api: BotApi) -> None:
    api.deliver("Hello", user=13, chat=-10013, chat_type="supergroup")
    api.fail_next("sendMessage", status=400, chat_id=-13, migrate_to_chat_id=-10013)
    api.deliver(f"/ask {QUESTION}", user=13, chat=-13, chat_type="group")
    assert api.wait_for("sendMessage", chat_id=-10013, seconds=60).text == ANSWER


def test_after_an_outage_every_question_is_answered(api: BotApi, bot: BotProcess) -> None:
    for method in ("getUpdates", "sendMessage"):
        api.drop_next(method, times=2)
    for user in (14, 15):
        api.deliver(QUESTION, user=user)
    for user in (14, 15):
        assert api.wait_for("sendMessage", chat_id=user, seconds=60).text == ANSWER
    assert bot.written.count("Telegram cannot be reached (RemoteProtocolError); trying again\n") <= 2


def test_a_second_poller_of_the_same_bot_is_told_in_one_line(
    api: BotApi, bot: BotProcess, place: Workplace, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("second")
    second = BotProcess(api, folder, allowed="*", BELEG_INDEX=str(place.index))
    api.wait_for("getUpdates", accepted=False, status=409, seconds=60)
    api.deliver(QUESTION, user=16)
    api.wait_for("sendMessage", chat_id=16, seconds=60)
    assert second.stop(signal.SIGTERM) == 0
    told = "Another program fetches this bot's messages: stop it, only one can; trying again\n"
    assert 1 <= (bot.written + second.written).count(told) <= 2


def test_a_new_generation_of_the_index_is_taken_up_without_a_restart(api: BotApi, place: Workplace) -> None:
    place.write("ferry.txt", "The ferry Malsund sails again on Thursday. Its engine had failed.")
    place.json("index")
    api.deliver(QUESTION, user=17)
    assert "on Thursday" in api.wait_for("sendMessage", chat_id=17, seconds=60).text
