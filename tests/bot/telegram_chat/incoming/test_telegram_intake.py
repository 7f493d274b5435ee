"""Updates that wait for their turn, in a real application that is fed with updates; nothing is sent."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from telegram import Update, User
from telegram.ext import ApplicationBuilder, ExtBot, MessageHandler, filters

from bot.memory.memory import Memory
from bot.telegram_chat.incoming.access import Access
from bot.telegram_chat.incoming.admission import Admission
from bot.telegram_chat.incoming.intake import Intake
from bot.telegram_chat.incoming.limits import RateLimit
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import App, ChatContext
from index.errors import StateUnwritable

ME = User(123456, "Beleg", is_bot=True, username="beleg_test_bot")


class KnownBot(ExtBot):  # type: ignore[type-arg]
    """A bot that knows its own account without asking Telegram."""

    async def initialize(self) -> None:
        self._bot_user = ME
        self._bot_initialized = True


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with closing(Memory(f"sqlite:///{tmp_path}/state.db")) as memory:
        yield memory


class ReadFiles:
    """A handler that waits until it may answer, and records what it has begun and finished."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.go_on = asyncio.Semaphore(0)
        self.changed = asyncio.Event()

    async def answer(self, update: Update, _: ChatContext) -> None:
        assert update.message
        self.begun.append(update.message.text or "")
        self.changed.set()
        await self.go_on.acquire()

    async def until_begun(self, *texts: str) -> None:
        while self.begun != list(texts):
            self.changed.clear()
            await asyncio.wait_for(self.changed.wait(), 20)


@asynccontextmanager
async def running(memory: Memory, held: ReadFiles, *, most: int = 10) -> AsyncIterator[tuple[App, Intake]]:
    with Threads() as threads:
        door = Admission(Access(everybody=True), RateLimit(100))
        intake = Intake(memory, door, threads, max_under_way=most)
        builder = ApplicationBuilder().bot(KnownBot("123456:a-test_token")).updater(None).job_queue(None)
        application: App = builder.concurrent_updates(intake).build()
        application.add_handler(MessageHandler(filters.TEXT, held.answer))
        await application.initialize()
        await application.start()
        yield application, intake
        intake.stop()
        await application.stop()


def question(number: int, *, chat: int) -> Update:
    message = {
        "message_id": number,
        "date": int(datetime.now(UTC).timestamp()),
        "chat": {"id": chat, "type": "private"},
        "from": {"id": chat, "is_bot": False, "first_name": "Anna"},
        "text": f"question {number}",
    }
    return Update.de_json({"update_id": number, "message": message})


async def test_no_more_is_taken_in_than_may_be_under_way(memory: Memory) -> None:
    held = ReadFiles()
    async with running(memory, held, most=2) as (application, intake):
        taking = asyncio.create_task(
            intake.take(application, [question(number, chat=number) for number in (1, 2, 3)])
        )
        await held.until_begun("question 1", "question 2")
        assert intake.is_full
        assert not taking.done()
        held.go_on.release()
        await held.until_begun("question 1", "question 2", "question 3")
        await taking
        for _ in range(2):
            held.go_on.release()


async def test_a_chats_questions_wait_for_each_other_and_for_no_other_chats(memory: Memory) -> None:
    held = ReadFiles()
    async with running(memory, held) as (application, intake):
        await intake.take(application, [question(1, chat=7), question(2, chat=7), question(3, chat=8)])
        await held.until_begun("question 1", "question 3")
        for _ in range(3):
            held.go_on.release()
        await held.until_begun("question 1", "question 3", "question 2")


async def test_a_database_that_cannot_be_written_at_the_start_keeps_no_question_waiting(
    memory: Memory, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full() -> None:
        raise StateUnwritable("The disk is full", "make room")

    monkeypatch.setattr(memory.inbox, "unfinished", full)
    held = ReadFiles()
    async with running(memory, held) as (application, intake):
        await intake.resume(application)
        await intake.take(application, [question(1, chat=7)])
        await held.until_begun("question 1")
        held.go_on.release()
    assert [record.message for record in caplog.records] == [
        "The disk is full: make room. Until then messages are answered, but not remembered",
        "Messages are remembered again",
    ]


async def test_what_is_told_twice_is_answered_once(memory: Memory) -> None:
    held = ReadFiles()
    async with running(memory, held) as (application, intake):
        for _ in range(2):
            await intake.take(application, [question(1, chat=7)])
        await intake.take(application, [question(2, chat=8)])
        await held.until_begun("question 1", "question 2")
        for _ in range(2):
            held.go_on.release()
    assert memory.inbox.unfinished() == ()


async def test_what_had_not_begun_is_left_to_the_next_process(memory: Memory) -> None:
    held = ReadFiles()
    async with running(memory, held) as (application, intake):
        await intake.take(application, [question(1, chat=7), question(2, chat=7)])
        await held.until_begun("question 1")
        intake.stop()
        held.go_on.release()
    assert [one.update_id for one in memory.inbox.unfinished()] == [2]
    again = ReadFiles()
    async with running(memory, again) as (application, intake):
        await intake.resume(application)
        await again.until_begun("question 2")
        again.go_on.release()
    assert memory.inbox.unfinished() == ()


async def test_an_update_that_breaks_the_code_keeps_nobody_else_waiting(
    memory: Memory, caplog: pytest.LogCaptureFixture
) -> None:
    held = ReadFiles()
    strange = question(1, chat=7)
    assert strange.message
    with strange.message._unfrozen():
        strange.message.chat = None  # type: ignore[assignment]  # of a kind that Telegram does not have yet
    async with running(memory, held) as (application, intake):
        await intake.take(application, [strange, question(2, chat=8)])
        await held.until_begun("question 2")
        held.go_on.release()
    assert "while answering a message" in caplog.text
    assert "question 1" not in caplog.text
