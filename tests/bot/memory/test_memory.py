"""The memory in each kind of database, opened again where it has to survive that."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from memory_values import ANNA, NOON, answered, at, keep, refused, unsure, update
from postgresql_server import postgresql, programs

from bot.conversation import Turn
from bot.memory.conversations import MAX_ANSWERS, MAX_TURNS
from bot.memory.feedback import Opinion
from bot.memory.kept import Conversation, Kept, KeptQuote
from bot.memory.memory import Memory
from bot.wording.layout.layout import lay_out
from index.question.query import Filters

OTHER = Conversation(chat_id=8, user_id=8)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    if programs() is None:
        pytest.skip("PostgreSQL is not installed")
    with postgresql() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'state.db'}"
    server: str = request.getfixturevalue("server")
    with closing(Memory(server)) as memory, memory._database.transaction() as connection:
        for table in ("feedback", "answers", "conversations", "people", "inbox"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    return server


@pytest.fixture
def memory(url: str) -> Iterator[Memory]:
    with closing(Memory(url)) as memory:
        yield memory


def test_an_answer_comes_back_whole_after_a_restart(url: str) -> None:
    answer = replace(
        answered("Did he \x00 deny it? 😀", "He denied it.", "No, he said.", context=["Who spoke?"]),
        rewritten="Did Musk deny it?",
    )
    with closing(Memory(url)) as memory:
        kept = memory.conversations.keep(
            ANNA,
            answer,
            ["<b>one</b>", "two"],
            answer_id="short",
            now=NOON,
            earlier=[Turn("Who spoke?")],
            question_message_id=5,
        )
        memory.conversations.sent("short", [6, 7])
    quotes = ("He denied it.", "No, he said.")
    assert kept.turn == Turn("Did Musk deny it?", ("Who spoke?",), quotes[0], (), ("a", "b"), quotes)
    with closing(Memory(url)) as memory:
        assert memory.conversations.answer("short", chat_id=7) == Kept(
            id="short",
            conversation=ANNA,
            question="Did he \x00 deny it? 😀",
            turn=kept.turn,
            language="en",
            support="sure",
            text="He denied it. [1]\nNo, he said. [2]",
            history=("Who spoke?",),
            messages=("<b>one</b>", "two"),
            quoted=(KeptQuote("a", 0, 13, "He denied it."), KeptQuote("b", 0, 12, "No, he said.")),
            question_message_id=5,
            message_ids=(6, 7),
            layout=lay_out(answer),
        )


def test_a_follow_up_to_a_timeline_leans_on_its_last_event_also_after_a_restart(url: str) -> None:
    answer = answered("What happened?", "It burned.", "It was rebuilt.")
    answer = replace(answer, citations=tuple(replace(one, day=NOON.date()) for one in answer.citations))
    with closing(Memory(url)) as memory:
        keep(memory, answer)
    with closing(Memory(url)) as memory:
        assert [one.quote for one in memory.conversations.turns(ANNA)] == ["It was rebuilt."]


def test_a_refusal_keeps_the_closest_sentences(memory: Memory) -> None:
    kept = keep(memory, refused("Who?", "Ann said.", "Bob said."))
    assert (kept.refused, kept.quoted) == (True, ())
    assert kept.closest == (KeptQuote("A", 0, 9, "Ann said."), KeptQuote("B", 0, 9, "Bob said."))
    assert memory.conversations.answer(kept.id, chat_id=7) == kept


def test_an_unsure_answer_is_kept_as_one(memory: Memory) -> None:
    kept = keep(memory, unsure("Who?", "Ann said."))
    assert (kept.support, kept.refused, kept.turn.quote) == ("unsure", False, "Ann said.")
    assert memory.conversations.answer(kept.id, chat_id=7) == kept


def test_an_answer_is_found_in_its_own_chat_only(memory: Memory) -> None:
    kept = keep(memory, answered("Who?", "He."))
    assert memory.conversations.answer(kept.id, chat_id=8) is None
    assert memory.conversations.answer("unknown", chat_id=7) is None


def test_an_answer_is_found_by_the_message_that_asked_and_a_second_one_takes_its_place(
    memory: Memory,
) -> None:
    for answer_id in ("first", "second"):
        memory.conversations.keep(
            ANNA, answered("Who?", "He."), [], answer_id=answer_id, now=NOON, question_message_id=5
        )
    found = memory.conversations.answer_to(ANNA, 5)
    assert found
    assert found.id == "second"
    assert len(memory.conversations.turns(ANNA)) == 1
    assert memory.conversations.answer("first", chat_id=7) is None
    assert memory.conversations.answer_to(OTHER, 5) is None
    assert memory.conversations.answer_to(ANNA, 6) is None


def _ask(
    memory: Memory, question: str, message_id: int, *, of: Conversation = ANNA, earlier: int = 0
) -> Kept:
    """Saves an answer to that message, asked after `earlier` turns."""
    kept = memory.conversations.keep(
        of,
        answered(question, "He."),
        [],
        answer_id=f"{of.chat_id}-{message_id}-{question}"[:16],
        now=NOON,
        earlier=[Turn("?")] * earlier,
        question_message_id=message_id,
    )
    memory.conversations.sent(kept.id, [message_id + 1, message_id + 2])
    return replace(kept, message_ids=(message_id + 1, message_id + 2))


def _questions(turns: tuple[Turn, ...]) -> list[str]:
    return [turn.question for turn in turns]


def test_an_answer_that_takes_the_place_of_another_has_its_place_among_the_turns_and_no_feedback(
    memory: Memory,
) -> None:
    first = _ask(memory, "First?", 10)
    _ask(memory, "Second?", 20)
    memory.feedback.rate(first.id, 7, good=True, now=NOON)
    edited = _ask(memory, "Edited?", 10)
    assert _questions(memory.conversations.turns(ANNA)) == ["Edited?", "Second?"]
    assert memory.conversations.turns_before(edited) == ()
    assert list(memory.feedback.rated()) == []


def test_the_turns_before_an_answer_are_as_many_as_it_was_asked_with(memory: Memory) -> None:
    for number in range(3):
        _ask(memory, f"{number}?", 10 * number)
    asked = _ask(memory, "Asked?", 40, earlier=2)
    _ask(memory, "Later?", 50)
    memory.conversations.close(ANNA, now=NOON)
    assert _questions(memory.conversations.turns_before(asked)) == ["1?", "2?"]


def test_the_turns_before_a_message_are_those_since_the_conversation_was_closed(memory: Memory) -> None:
    _ask(memory, "Closed?", 10)
    memory.conversations.close(ANNA, now=NOON)
    for message_id in (20, 30, 40):
        _ask(memory, f"{message_id}?", message_id)
    assert _questions(memory.conversations.turns_before_message(ANNA, 35)) == ["20?", "30?"]


def test_an_answer_is_found_by_each_message_that_shows_it_and_by_its_question_in_its_chat_alone(
    memory: Memory,
) -> None:
    one, other = _ask(memory, "One?", 10), _ask(memory, "Other?", 20)
    assert [memory.conversations.answer_at(7, message_id) for message_id in (10, 11, 12)] == [one] * 3
    assert memory.conversations.answer_at(7, 22) == other
    assert [memory.conversations.answer_at(*place) for place in ((7, 13), (7, 9), (8, 11))] == [None] * 3


def test_the_last_answer_is_the_last_since_the_conversation_was_closed(memory: Memory) -> None:
    assert memory.conversations.last(ANNA) is None
    _ask(memory, "One?", 10)
    two = _ask(memory, "Two?", 20)
    assert memory.conversations.last(ANNA) == two
    memory.conversations.close(ANNA, now=NOON)
    assert memory.conversations.last(ANNA) is None


def test_each_person_chat_and_topic_has_turns_of_its_own(memory: Memory) -> None:
    places = [Conversation(-1, 7), Conversation(-1, 8), Conversation(-1, 7, topic_id=3), Conversation(7, 7)]
    for number, place in enumerate(places):
        keep(memory, answered(f"Question {number}?", "He."), place)
    assert [memory.conversations.turns(place) for place in places] == [
        (Turn(f"Question {number}?", (), "He.", quoted=("a",), shown=("He.",)),) for number in range(4)
    ]


def test_the_last_turns_are_given_oldest_first(memory: Memory) -> None:
    for number in range(MAX_TURNS + 3):
        keep(memory, refused(f"Question {number}?"))
    turns = memory.conversations.turns(ANNA)
    assert [turn.question for turn in turns] == [f"Question {n}?" for n in range(3, MAX_TURNS + 3)]


def test_a_closed_conversation_has_no_turns_and_its_answers_stay(memory: Memory) -> None:
    kept = keep(memory, refused("Before?"))
    memory.conversations.close(ANNA, now=NOON)
    assert memory.conversations.turns(ANNA) == ()
    assert memory.conversations.answer(kept.id, chat_id=7) == kept
    keep(memory, refused("After?"))
    assert [turn.question for turn in memory.conversations.turns(ANNA)] == ["After?"]


def test_a_conversation_that_was_closed_goes_on_after_all_its_answers_were_purged(memory: Memory) -> None:
    keep(memory, refused("Before?"))
    memory.conversations.close(ANNA, now=at(days=9))
    memory.purge(now=at(days=9), days=5)
    keep(memory, refused("After?"), now=at(days=9))
    assert [turn.question for turn in memory.conversations.turns(ANNA)] == ["After?"]


def test_so_many_answers_of_a_conversation_are_kept_and_all_of_another(memory: Memory) -> None:
    other = keep(memory, refused("Other?"), OTHER)
    kept = [keep(memory, refused(f"{number}?")) for number in range(MAX_ANSWERS + 2)]
    found = [memory.conversations.answer(one.id, chat_id=7) for one in kept]
    assert found == [None, None, *kept[2:]]
    assert memory.conversations.answer(other.id, chat_id=8) == other


def test_filters_and_language_survive_a_restart(url: str) -> None:
    filters = Filters(since=NOON.date(), outlet="Post", language="de")
    with closing(Memory(url)) as memory:
        assert (memory.conversations.filters(ANNA), memory.people.language(7)) == (Filters(), None)
        memory.conversations.set_filters(ANNA, filters, now=NOON)
        memory.people.set_language(7, "en", now=NOON)
        memory.people.set_language(7, "de", now=NOON)
    with closing(Memory(url)) as memory:
        assert (memory.conversations.filters(ANNA), memory.people.language(7)) == (filters, "de")
        assert (memory.conversations.filters(OTHER), memory.people.language(8)) == (Filters(), None)
        memory.people.set_language(7, None, now=NOON)
        assert memory.people.language(7) is None


def test_each_reader_has_one_opinion_of_an_answer_the_last(memory: Memory) -> None:
    kept = keep(memory, answered("Who?", "He."))
    assert memory.feedback.rate(kept.id, 7, good=True, now=at(minutes=1))
    assert memory.feedback.rate(kept.id, 7, good=False, now=at(minutes=2))
    assert memory.feedback.give_reason(kept.id, 7, " wrong ")
    assert memory.feedback.rate(kept.id, 8, good=True, now=at(minutes=3))
    (rated,) = memory.feedback.rated()
    assert (rated.kept, rated.opinions) == (kept, (Opinion(False, "wrong"), Opinion(True)))
    assert not rated.good


def test_what_is_not_kept_cannot_be_rated_nor_explained_unrated(memory: Memory) -> None:
    kept = keep(memory, answered("Who?", "He."))
    assert not memory.feedback.rate("gone", 7, good=True, now=NOON)
    assert not memory.feedback.give_reason(kept.id, 7, "because")
    assert not memory.feedback.ask_for_reason(kept.id, 7, 99)
    assert list(memory.feedback.rated()) == []


def test_a_reply_to_the_question_why_is_the_reason_once(memory: Memory) -> None:
    kept = keep(memory, answered("Who?", "He."))
    memory.feedback.rate(kept.id, 7, good=False, now=NOON)
    assert memory.feedback.ask_for_reason(kept.id, 7, 99)
    assert not memory.feedback.reply_to_prompt(7, 8, 99, "another person")
    assert not memory.feedback.reply_to_prompt(8, 7, 99, "another chat")
    assert not memory.feedback.reply_to_prompt(7, 7, 98, "another message")
    assert memory.feedback.reply_to_prompt(7, 7, 99, "It was she.")
    assert not memory.feedback.reply_to_prompt(7, 7, 99, "And now a question?")
    assert [rated.opinions for rated in memory.feedback.rated()] == [(Opinion(False, "It was she."),)]


def test_an_update_is_new_once_even_after_it_is_done_and_a_restart(url: str) -> None:
    with closing(Memory(url)) as memory:
        assert memory.inbox.remember([update(1), update(2), update(2)], now=NOON) == (update(1), update(2))
        assert memory.inbox.remember([update(2), update(3)], now=NOON) == (update(3),)
        memory.inbox.done(1)
    with closing(Memory(url)) as memory:
        assert memory.inbox.remember([update(1), update(3)], now=NOON) == ()
        assert memory.inbox.unfinished() == (update(2), update(3))


def test_each_bot_has_updates_of_its_own_under_the_same_numbers(url: str) -> None:
    with closing(Memory(url, bot_id=8)) as one, closing(Memory(url, bot_id=9)) as other:
        for memory in (one, other):
            assert memory.inbox.remember([update(1), update(2)], now=NOON) == (update(1), update(2))
        one.inbox.done(1)
        one.inbox.sending(2)
        assert [each.sending for each in one.inbox.unfinished()] == [True]
        assert other.inbox.unfinished() == (update(1), update(2))
        one.forget(7, but_update=2)
        assert [each.update_id for each in one.inbox.unfinished()] == [2]
        assert other.inbox.unfinished() == ()


def test_what_may_have_been_sent_is_told_from_what_was_not(url: str) -> None:
    with closing(Memory(url)) as memory:
        memory.inbox.remember([update(1), update(2)], now=NOON)
        memory.inbox.sending(2)
    with closing(Memory(url)) as memory:
        assert [(one.update_id, one.sending) for one in memory.inbox.unfinished()] == [(1, False), (2, True)]
        assert memory.inbox.unfinished()[0].payload == update(1).payload


def test_all_of_a_person_is_forgotten_and_nothing_of_others(url: str) -> None:
    with closing(Memory(url)) as memory:
        mine, elsewhere = (
            keep(memory, answered("Mine?", "He.")),
            keep(memory, refused("X?"), Conversation(-1, 7)),
        )
        others = keep(memory, answered("Others?", "She."), OTHER)
        for one in (mine, others):
            for user in (7, 8):
                memory.feedback.rate(one.id, user, good=True, now=NOON)
        memory.conversations.set_filters(ANNA, Filters(language="de"), now=NOON)
        memory.people.set_language(7, "de", now=NOON)
        memory.people.set_language(8, "de", now=NOON)
        memory.inbox.remember([update(1), update(2), update(3, user=8)], now=NOON)
        memory.forget(7, but_update=2)
    with closing(Memory(url)) as memory:
        for gone in (mine, elsewhere):
            assert memory.conversations.answer(gone.id, chat_id=gone.conversation.chat_id) is None
        assert memory.conversations.filters(ANNA) == Filters()
        assert (memory.people.language(7), memory.people.language(8)) == (None, "de")
        assert [(rated.kept, rated.opinions) for rated in memory.feedback.rated()] == [
            (others, (Opinion(True),))
        ]
        assert memory.inbox.unfinished() == (update(2), update(3, user=8))


def test_what_is_older_than_the_retention_is_purged(memory: Memory) -> None:
    old, new = keep(memory, refused("Old?")), keep(memory, refused("New?"), now=at(days=2))
    memory.feedback.rate(old.id, 7, good=True, now=at(days=9))
    memory.conversations.set_filters(OTHER, Filters(language="de"), now=NOON)
    memory.people.set_language(8, "de", now=NOON)
    memory.inbox.remember([update(1), update(2)], now=NOON)
    memory.inbox.remember([update(3)], now=at(days=9))
    memory.inbox.done(3)
    memory.purge(now=at(days=10), days=9)
    assert memory.conversations.answer(old.id, chat_id=7) is None
    assert memory.conversations.answer(new.id, chat_id=7) == new
    assert list(memory.feedback.rated()) == []
    assert memory.conversations.filters(OTHER) == Filters()
    assert memory.people.language(8) is None
    assert memory.inbox.unfinished() == ()
    assert memory.inbox.remember([update(1), update(3)], now=at(days=10)) == (update(1),)


def test_an_update_that_is_done_is_known_for_two_days(memory: Memory) -> None:
    memory.inbox.remember([update(1)], now=NOON)
    memory.inbox.done(1)
    memory.purge(now=at(days=2), days=90)
    assert memory.inbox.remember([update(1)], now=at(days=2)) == ()
    memory.purge(now=at(days=2, seconds=1), days=90)
    assert memory.inbox.remember([update(1)], now=at(days=3)) == (update(1),)


def test_forgotten_words_stand_nowhere_in_the_files(tmp_path: Path) -> None:
    with closing(Memory(f"sqlite:///{tmp_path / 'state.db'}")) as memory:
        for number in range(100):  # more than one page of the database
            kept = keep(memory, answered(f"Secretly {number}?", "Secretly so."))
        memory.feedback.rate(kept.id, 7, good=False, now=NOON)
        memory.feedback.give_reason(kept.id, 7, "Secretly wrong.")
        memory.inbox.remember([update(1, text="Secretly sent?")], now=NOON)
        assert b"Secretly" in b"".join(file.read_bytes() for file in tmp_path.iterdir())
        memory.forget(7)
        assert b"Secretly" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


def test_words_of_an_update_that_is_done_are_gone(tmp_path: Path) -> None:
    with closing(Memory(f"sqlite:///{tmp_path / 'state.db'}")) as memory:
        memory.inbox.remember([update(1, text="Secretly?")], now=NOON)
        memory.inbox.done(1)
    with sqlite3.connect(tmp_path / "state.db") as connection:
        (row,) = connection.execute("SELECT update_id, state, chat_id, user_id, payload FROM inbox")
    connection.close()
    assert row == (1, "done", None, None, None)
