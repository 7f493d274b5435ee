"""`beleg telegram` with a chat model: the finished part of an answer is shown while the rest is made."""

import signal
import threading
from collections.abc import Iterator

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_process import BotProcess
from chat_fakes import NAME, claim, reply
from chat_server import Asked, ChatServer, Reply, streamed

QUESTION = "When does the ferry Malsund sail?"
SAILS = "The ferry Malsund sails again on Monday."


def is_whole(text: str) -> bool:
    """Whether the text has both claims, and the source with its quote."""
    return (
        text.startswith("It sails on Monday. [1]\n")
        and "\nIt does so again. [1]\n" in text
        and text.endswith(f"\nferry.txt\n{SAILS} [1]")
    )


class Model:
    """Says the first of two claims, and the second once it is released."""

    def __init__(self) -> None:
        self.may_go_on = threading.Event()

    def __call__(self, asked: Asked) -> Reply:
        first, second = claim("It sails on Monday.", SAILS), claim("It does so again.", SAILS)
        events = streamed(reply(first, second)).split("\n\n")
        return Reply(body=self._pieces([f"{event}\n\n" for event in events if event]))

    def _pieces(self, events: list[str]) -> Iterator[str]:
        half = 3 * len(events) // 4  # in the middle of the second claim
        yield "".join(events[:half])
        assert self.may_go_on.wait(timeout=60)
        yield "".join(events[half:])


@pytest.fixture(scope="module")
def module_model() -> Model:
    return Model()


@pytest.fixture
def model(module_model: Model) -> Iterator[Model]:
    """The model, held back again for each test."""
    module_model.may_go_on.clear()
    yield module_model
    module_model.may_go_on.set()


@pytest.fixture(scope="module")
def api(
    module_model: Model, harbour: Workplace, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[BotApi]:
    """The stand-in with a running bot, which is stopped at the end."""
    with ChatServer(module_model) as server, BotApi() as api:
        bot = BotProcess(
            api,
            tmp_path_factory.mktemp("bot"),
            allowed="*",
            BELEG_INDEX=str(harbour.index),
            BELEG_CHAT_MODEL=NAME,
            BELEG_CHAT_BASE_URL=server.url,
        )
        yield api
        assert bot.stop(signal.SIGTERM) == 0


def test_in_private_the_answer_grows_as_a_draft_and_is_sent_whole(api: BotApi, model: Model) -> None:
    api.deliver(QUESTION, user=1)
    draft = api.wait_for("sendMessageDraft", chat_id=1, seconds=30)
    assert draft.parameters["text"] == "It sails on Monday. [1] …"
    assert draft.parameters["draft_id"] != 0
    assert api.calls("sendChatAction", chat_id=1)[0].number < draft.number
    assert api.calls("sendMessage", chat_id=1) == []
    model.may_go_on.set()
    sent = api.wait_for("sendMessage", chat_id=1, seconds=30)
    assert is_whole(sent.text)
    assert {call.parameters["draft_id"] for call in api.calls("sendMessageDraft", chat_id=1)} == {
        draft.parameters["draft_id"]
    }
    assert all(call.number < sent.number for call in api.calls("sendMessageDraft", chat_id=1))


def test_two_chats_are_answered_at_the_same_time(api: BotApi, model: Model) -> None:
    for chat in (6, 7):
        api.deliver(QUESTION, user=chat)
    for chat in (6, 7):  # while neither answer can end
        api.wait_for("sendMessageDraft", chat_id=chat, seconds=30)
    model.may_go_on.set()
    for chat in (6, 7):
        assert is_whole(api.wait_for("sendMessage", chat_id=chat, seconds=30).text)


def test_in_a_group_the_answer_grows_by_edits_that_telegram_takes(api: BotApi, model: Model) -> None:
    asked = api.deliver(f"/ask {QUESTION}", user=1, chat=-1, chat_type="supergroup")
    first = api.wait_for("sendMessage", chat_id=-1, seconds=30)
    assert first.text == "It sails on Monday. [1] …"
    assert first.parameters["reply_parameters"]["message_id"] == asked
    model.may_go_on.set()
    edits = [api.wait_for("editMessageText", chat_id=-1, seconds=30)]
    while not is_whole(edits[-1].text):
        edits.append(api.wait_for("editMessageText", chat_id=-1, nth=len(edits) + 1, seconds=30))
    shown = [first, *edits]
    assert all(call.message_id == first.message_id for call in shown)
    assert all(later.at - earlier.at >= 1.4 for earlier, later in zip(shown, edits, strict=False))
    assert len(api.calls("sendMessage", chat_id=-1)) == 1


@pytest.mark.parametrize(
    ("chat", "method", "status"),
    [(2, "sendMessageDraft", 429), (3, "sendMessageDraft", 404), (-4, "editMessageText", 429)],
)
def test_what_cannot_be_shown_in_part_is_delivered_whole(
    api: BotApi, model: Model, chat: int, method: str, status: int
) -> None:
    api.fail_next(method, status=status, chat_id=chat)
    kind = "private" if chat > 0 else "group"
    api.deliver(f"/ask {QUESTION}", user=abs(chat), chat=chat, chat_type=kind)
    api.wait_for("sendMessageDraft" if chat > 0 else "sendMessage", chat_id=chat, accepted=None, seconds=30)
    model.may_go_on.set()
    final = "sendMessage" if chat > 0 else "editMessageText"
    assert is_whole(api.wait_for(final, chat_id=chat, seconds=30).text)


def test_a_group_where_the_first_part_cannot_be_sent_gets_the_whole_answer(api: BotApi, model: Model) -> None:
    api.fail_next("sendMessage", status=500, chat_id=-5)
    api.deliver(f"/ask {QUESTION}", user=5, chat=-5, chat_type="group")
    api.wait_for("sendMessage", chat_id=-5, accepted=False, seconds=30)
    model.may_go_on.set()
    assert is_whole(api.wait_for("sendMessage", chat_id=-5, seconds=30).text)
