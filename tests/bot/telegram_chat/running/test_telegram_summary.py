"""The weekly summary for admins: what it says, when it is sent, and that it is sent once."""

import asyncio
import signal
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_api.calls import Call
from bot_process import BotProcess
from memory_values import answered, keep, refused, unsure
from telegram import Bot, Update, User

from bot.memory.kept import Conversation
from bot.memory.memory import Memory
from bot.telegram_chat.schedule import Days, Schedule, parse_schedule
from bot.telegram_chat.summaries import Summaries
from bot.telegram_chat.threads import Threads
from index.errors import SettingError

ANNA, BERND = 77, 78
MONDAYS = Schedule(0, time(7))
READER = Conversation(5, 5)


def at(day: int, hour: int = 12) -> datetime:
    """A time in March 2025; the 3rd, 10th and 17th are Mondays."""
    return datetime(2025, 3, day, hour, tzinfo=UTC)


class Bench:
    """Summaries over a real database and HTTP, at times that the test chooses."""

    def __init__(self, api: BotApi, file: Path) -> None:
        self._api = api
        self.url = f"sqlite:///{file}"
        self.memory = Memory(self.url, bot_id=123456)

    def look(
        self,
        now: datetime,
        *,
        admins: frozenset[int] = frozenset({ANNA}),
        schedule: Schedule | None = MONDAYS,
        seen: User | None = None,
    ) -> None:
        """A process that starts at this time, checks the clock once, and ends."""

        async def run() -> None:
            with Threads() as threads:
                summaries = Summaries(self.memory, threads, admins, schedule, clock=lambda: now)
                async with Bot(self._api.token, base_url=self._api.url) as bot:
                    if seen:
                        await summaries.see(_update_of(seen), None)  # type: ignore[arg-type]  # not looked at
                    await summaries.send_due(bot)

        asyncio.run(run())

    def sent(self, chat: int = ANNA) -> list[str]:
        return [call.text for call in self._api.calls("sendMessage", chat_id=chat)]


@pytest.fixture
def api() -> Iterator[BotApi]:
    with BotApi() as api:
        for admin in (ANNA, BERND):
            api.deliver("/start", user=admin)
        yield api


@pytest.fixture
def bench(api: BotApi, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(api, tmp_path / "state.db")
    with closing(bench.memory):
        yield bench


def rate(bench: Bench, question: str, now: datetime, *, good: bool = False, reason: str = "") -> None:
    """A reader asks a question and rates the answer at this time."""
    kept = keep(bench.memory, answered(question, "He."), READER, now=now)
    bench.memory.feedback.rate(kept.id, READER.user_id, good=good, now=now)
    if reason:
        bench.memory.feedback.give_reason(kept.id, READER.user_id, reason)


def test_an_admin_is_told_what_was_asked_refused_and_not_liked_and_why(bench: Bench) -> None:
    bench.look(at(4))
    keep(bench.memory, refused("Who won?"), READER, now=at(4))
    keep(bench.memory, unsure("Who?", "He."), READER, now=at(5))
    rate(bench, "Who <b>lied</b>?", at(6), reason="beside the point")
    rate(bench, "When?", at(7), reason="It was\nTuesday.")
    rate(bench, "Where?", at(8))
    rate(bench, "Why?", at(9, 23), good=True)
    rate(bench, "Of the next week?", at(10, 0))
    bench.look(at(10))
    assert bench.sent() == [
        "The week from 2025-03-04 to 2025-03-09\n"
        "6 questions, 1 refused, 1 answered as unsure.\n"
        "👍 1 👎 3\n"
        "👎 “Who <b>lied</b>?”: beside the point\n"
        "👎 “When?”: It was Tuesday.\n"
        "👎 “Where?”: no reason given"
    ]


def test_nothing_is_sent_at_first_nor_before_its_time(bench: Bench) -> None:
    for now in (at(4), at(9, 23), at(10, 6)):
        bench.look(now)
    assert bench.sent() == []


def test_a_restart_does_not_send_it_again(bench: Bench) -> None:
    bench.look(at(4))
    for now in (at(10, 7), at(10, 8), at(16)):
        bench.look(now)
    assert bench.sent() == ["The week from 2025-03-04 to 2025-03-09\nNobody asked anything."]


def test_what_was_missed_is_sent_at_the_next_start_and_no_day_is_left_out(bench: Bench) -> None:
    bench.look(at(4))
    rate(bench, "Who?", at(5), good=True)
    bench.look(at(19))  # it did not run on the 10th and the 17th
    rate(bench, "When?", at(20), good=True)
    bench.look(at(24, 7))
    heads = [text.splitlines()[:2] for text in bench.sent()]
    assert heads == [
        ["The week from 2025-03-04 to 2025-03-16", "1 question, 0 refused, 0 answered as unsure."],
        ["The week from 2025-03-17 to 2025-03-23", "1 question, 0 refused, 0 answered as unsure."],
    ]


def test_each_admin_is_told_in_the_language_that_they_chose_or_else_that_of_their_app(bench: Bench) -> None:
    both = frozenset({ANNA, BERND})
    bench.memory.people.set_language(ANNA, "de", now=at(4))
    bench.look(at(4), admins=both, seen=User(BERND, "Bernd", is_bot=False, language_code="de-AT"))
    rate(bench, "Wer?", at(5), reason="wrong")
    bench.look(at(10), admins=both)
    german = (
        "Die Woche vom 04.03.2025 bis zum 09.03.2025\n"
        "1 Frage, 0 nicht beantwortet, 0 unsicher beantwortet.\n"
        "👍 0 👎 1\n"
        "👎 „Wer?“: falsch"
    )
    assert (bench.sent(ANNA), bench.sent(BERND)) == ([german], [german])


def test_what_an_admin_deletes_of_theirs_is_no_reason_to_be_told_again(bench: Bench) -> None:
    bench.look(at(4), seen=User(ANNA, "Anna", is_bot=False, language_code="de"))
    bench.look(at(10))
    bench.memory.forget(ANNA)
    bench.look(at(11))
    bench.look(at(17))
    assert [text.split()[:2] for text in bench.sent()] == [["Die", "Woche"], ["The", "week"]]


def test_a_person_who_blocked_the_bot_is_not_tried_again_and_keeps_nobody_waiting(
    api: BotApi, bench: Bench
) -> None:
    both = frozenset({ANNA, BERND})
    bench.look(at(4), admins=both)
    reason = "Forbidden: bot was blocked by the user"
    api.fail_next("sendMessage", status=403, description=reason, chat_id=ANNA)
    bench.look(at(10), admins=both)
    bench.look(at(11), admins=both)
    assert (len(bench.sent(ANNA)), len(bench.sent(BERND))) == (0, 1)


def test_of_many_that_readers_do_not_like_ten_are_named_and_the_message_fits(bench: Bench) -> None:
    bench.look(at(4))
    for number in range(12):
        rate(bench, f"{number} & {'why ' * 900}", at(5), reason="<i>" + "w" * 990)
    bench.look(at(10))
    (text,) = bench.sent()
    lines = text.splitlines()
    assert [line[:4] for line in lines[3:13]] == [f"👎 “{number}" for number in range(10)]
    assert lines[13:] == ["and 2 more: `beleg feedback` prints all."]


def test_counts_outlive_what_was_asked_and_name_nobody(bench: Bench) -> None:
    bench.look(at(4))
    rate(bench, "Who?", at(5), reason="wrong")
    bench.memory.forget(READER.user_id)
    bench.memory.purge(now=at(9), days=1)
    bench.look(at(10))
    assert bench.sent()[0].splitlines()[1:] == ["1 question, 0 refused, 0 answered as unsure."]


def test_switched_off_nothing_is_sent(bench: Bench) -> None:
    for now in (at(4), at(10), at(17)):
        bench.look(now, schedule=None)
    assert bench.sent() == []


def test_a_bot_sends_what_is_due_when_it_starts_and_killed_and_started_again_no_second_time(
    api: BotApi, newsroom: Workplace, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'kept.db'}"
    today = datetime.now(UTC).date()
    with closing(Memory(url, bot_id=int(api.token.partition(":")[0]))) as memory:
        memory.activities.tell(ANNA, today - timedelta(days=15))
        keep(memory, answered("Who?", "He."), READER, now=datetime.now(UTC) - timedelta(days=8))
    settings = {
        "BELEG_INDEX": str(newsroom.index),
        "BELEG_STATE_URL": url,
        "BELEG_TELEGRAM_ADMINS": str(ANNA),
    }
    with BotProcess(api, tmp_path, allowed="*", **settings) as bot:
        told = _summary(api)
        assert "\n1 question, 0 refused, 0 answered as unsure." in told.text
        api.deliver("/new", user=BERND)  # answered by the thread that has recorded the summary before
        api.wait_for("sendMessage", chat_id=BERND, nth=2, seconds=60)
        bot.stop(signal.SIGKILL)
    with BotProcess(api, tmp_path, allowed="*", **settings) as bot:
        api.deliver("/new", user=BERND)
        api.wait_for("sendMessage", chat_id=BERND, nth=3, seconds=60)
        assert bot.stop(signal.SIGTERM) == 0
    texts = [call.text for call in api.calls("sendMessage", chat_id=ANNA)]
    assert [text for text in texts if text.startswith("The week from")] == [told.text]


def _summary(api: BotApi) -> Call:
    """The first message to Anna that is a summary; the other is the answer to her /start."""
    calls = [api.wait_for("sendMessage", chat_id=ANNA, nth=nth, seconds=60) for nth in (1, 2)]
    return next(call for call in calls if call.text.startswith("The week from"))


def _update_of(user: User) -> Update:
    return Update.de_json({"update_id": 1, "message": _message(user)}, None)


def _message(user: User) -> dict[str, object]:
    chat = {"id": user.id, "type": "private"}
    return {"message_id": 1, "date": 1_700_000_000, "chat": chat, "from": user.to_dict(), "text": "Hello"}


@pytest.mark.parametrize(
    ("written", "schedule"),
    [
        ("monday 07:00", MONDAYS),
        (" Mon 7:00 ", MONDAYS),
        ("SUNDAY 23:59", Schedule(6, time(23, 59))),
        ("thu 0:00", Schedule(3, time(0))),
        ("off", None),
        ("Off", None),
    ],
)
def test_a_schedule_is_a_weekday_and_a_time(written: str, schedule: Schedule | None) -> None:
    assert parse_schedule(written) == schedule


@pytest.mark.parametrize(
    "written", ["", "monday", "mo 7:00", "07:00", "monday 24:00", "monday 7", "xyz 7:00"]
)
def test_what_is_no_schedule_is_told_with_the_remedy(written: str) -> None:
    with pytest.raises(
        SettingError, match=r"^BELEG_TELEGRAM_SUMMARY is .*: give a weekday and a time in UTC"
    ):
        parse_schedule(written)


@pytest.mark.parametrize(
    ("now", "last"),
    [
        (at(10, 6), at(3, 7)),
        (at(10, 7), at(10, 7)),
        (at(16, 23), at(10, 7)),
        (datetime(2025, 3, 10, 8, 30, tzinfo=UTC).astimezone(), at(10, 7)),
    ],
)
def test_the_last_moment_of_a_schedule_is_told_in_utc(now: datetime, last: datetime) -> None:
    assert MONDAYS.last(now) == last
    assert MONDAYS.next(now) - last == timedelta(days=7)


def test_days_end_before_the_day_that_is_still_going_on() -> None:
    days = Days(date(2025, 3, 3), date(2025, 3, 10))
    assert (bool(days), days.until, bool(Days(date(2025, 3, 3), date(2025, 3, 3)))) == (
        True,
        date(2025, 3, 9),
        False,
    )
