"""The database itself: created, migrated, shared, and reported when it cannot be used."""

import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from memory_values import NOON, keep, refused, update
from postgresql_server import postgresql, programs
from sqlalchemy import create_engine

from bot.conversation import Turn
from bot.memory.database import MIGRATIONS, open_database
from bot.memory.inbox import ReceivedUpdate
from bot.memory.kept import Conversation
from bot.memory.memory import Memory
from bot.memory.tables import metadata
from index.errors import SettingError, StateError


def _url(folder: Path) -> str:
    return f"sqlite:///{folder / 'kept' / 'state.db'}"


def _differences(url: str) -> list[object]:
    engine = create_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences: list[object] = compare_metadata(context, metadata)
    engine.dispose()
    return differences


def test_the_migrations_make_the_tables_that_the_code_uses_in_sqlite(tmp_path: Path) -> None:
    open_database(_url(tmp_path)).close()
    assert _differences(_url(tmp_path)) == []


@pytest.mark.skipif(programs() is None, reason="PostgreSQL is not installed")
def test_the_migrations_make_the_tables_that_the_code_uses_in_postgresql() -> None:
    with postgresql() as url:
        open_database(url.replace("postgresql+psycopg", "postgresql")).close()
        assert _differences(url) == []


OLD = """
INSERT INTO conversations (id, chat_id, topic_id, user_id, filters, closed_by, used_at)
VALUES (1, 7, 0, 7, '{}', 0, '2025-03-04 12:00:00'),
       (2, -5, 0, 1087968824, '{}', 0, '2025-03-04 12:00:00'),
       (3, -5, 0, 136817688, '{}', 0, '2025-03-04 12:00:00');

INSERT INTO people (user_id, language, chosen_at)
VALUES (7, 'de', '2025-03-04 12:00:00'), (1087968824, 'de', '2025-03-04 12:00:00');

INSERT INTO answers (number, id, conversation_id, asked_at, question, language, context, history, refused,
                     text, messages, message_ids, quoted, closest)
VALUES (1, 'old', 1, '2025-03-04 12:00:00', '"Who?"', 'en', '[]', '[]', true,
        '"Nothing."', '[]', '[]', '[]', '[]'),
       (2, 'older', 1, '2025-03-04 12:01:00', '"When?"', 'en', '[]', '[]', false,
        '"Then. [1]"', '[]', '[]', '[["a", 0, 5, "Then."]]', '[]'),
       (3, 'group', 2, '2025-03-04 12:00:00', '"Where?"', 'en', '[]', '[]', true,
        '"Nothing."', '[]', '[]', '[]', '[]'),
       (4, 'channel', 3, '2025-03-04 12:00:00', '"Why?"', 'en', '[]', '[]', true,
        '"Nothing."', '[]', '[]', '[]', '[]');

INSERT INTO inbox (update_id, received_at, state, chat_id, user_id, payload)
VALUES (1, '2025-03-04 12:00:00', 'sending', 7, 7, '{}'),
       (2, '2025-03-04 12:00:00', 'done', NULL, NULL, NULL)
"""
"""Saved with the first version of the tables."""


def _keeps_what_an_older_version_kept(url: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for statement in OLD.split(";"):
            connection.exec_driver_sql(statement)
    engine.dispose()
    with closing(Memory(url, bot_id=9)) as memory:
        when = Turn("When?", quote="Then.", quoted=("a",), shown=("Then.",))
        assert memory.conversations.turns(Conversation(7, 7)) == (Turn("Who?"), when)
        kept = [memory.conversations.answer(id_, chat_id=7) for id_ in ("old", "older")]
        assert [one and one.support for one in kept] == ["none", "sure"]
        assert memory.conversations.turns(Conversation(-5, -5)) == (Turn("Where?"),)
        assert memory.conversations.answer("channel", chat_id=-5) is None
        assert [memory.people.language(one) for one in (7, -5, 1087968824)] == ["de", None, None]
        assert memory.inbox.unfinished() == (ReceivedUpdate(1, {}, chat_id=7, user_id=7, sending=True),)
        assert memory.inbox.remember([update(1), update(2), update(3)], now=NOON) == (update(3),)
    assert _differences(url) == []


def test_what_an_older_version_kept_is_there_after_the_migrations_in_sqlite(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    _keeps_what_an_older_version_kept(_url(tmp_path))


@pytest.mark.skipif(programs() is None, reason="PostgreSQL is not installed")
def test_what_an_older_version_kept_is_there_after_the_migrations_in_postgresql() -> None:
    with postgresql() as url:
        _keeps_what_an_older_version_kept(url)


def test_a_database_that_is_up_to_date_is_opened_without_alembic(tmp_path: Path) -> None:
    Memory(_url(tmp_path)).close()
    code = (
        f"from bot.memory.memory import Memory; Memory({_url(tmp_path)!r}).close();"
        " import sys; print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert "sqlalchemy" in done.stdout.split()
    assert "alembic" not in done.stdout.split()


def test_the_folder_is_made_and_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    with closing(Memory(_url(tmp_path))) as memory:
        keep(memory, refused("Who?"))
        files = list((tmp_path / "kept").iterdir())
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
        assert {file.name for file in files} == {"state.db", "state.db-wal", "state.db-shm"}


def test_a_database_of_a_later_version_is_left_as_it_is(tmp_path: Path) -> None:
    open_database(_url(tmp_path)).close()
    file = tmp_path / "kept" / "state.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(
        StateError, match=r"later version of Beleg \(migration '9999'\): install that version"
    ):
        Memory(_url(tmp_path))


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    file.write_text("no database" * 100)
    with pytest.raises(StateError, match=r"state\.db' cannot be used \(file is not a database\)"):
        Memory(f"sqlite:///{file}")
    assert file.read_text() == "no database" * 100


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file")
    with pytest.raises(StateError, match="cannot be used"):
        Memory(_url(tmp_path))


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("state.db", "BELEG_STATE_URL is no SQLAlchemy URL"),
        ("mysql://root:secret@host/name", "BELEG_STATE_URL is for 'mysql'"),
        ("postgresql+nonesuch://user:secret@host/name", "BELEG_STATE_URL needs 'postgresql\\+nonesuch'"),
    ],
)
def test_a_url_that_cannot_be_used_is_told_without_its_password(url: str, problem: str) -> None:
    with pytest.raises(SettingError, match=problem) as told:
        Memory(url)
    assert "secret" not in str(told.value)


def test_a_server_that_is_not_there_is_told_without_its_password() -> None:
    with pytest.raises(StateError, match="cannot be used") as told:
        Memory("postgresql+psycopg://anna:secret@127.0.0.1:1/name?connect_timeout=2")
    assert "secret" not in str(told.value)


def test_a_database_that_breaks_meanwhile_is_told(tmp_path: Path) -> None:
    with closing(Memory(_url(tmp_path))) as memory:
        with closing(sqlite3.connect(tmp_path / "kept" / "state.db")) as connection:
            connection.execute("DROP TABLE inbox")
            connection.commit()
        with pytest.raises(StateError, match=r"cannot be used \(no such table: inbox\)"):
            memory.inbox.done(1)


def test_only_what_has_to_survive_a_power_cut_waits_for_the_disk(tmp_path: Path) -> None:
    levels = []
    with closing(open_database(_url(tmp_path))) as database:
        for durable in (False, True, False):
            with database.transaction(durable=durable) as connection:
                levels.append(connection.exec_driver_sql("PRAGMA synchronous").scalar())
    assert levels == [1, 2, 1]


def test_two_that_open_it_at_once_both_can(tmp_path: Path) -> None:
    barrier = threading.Barrier(4)
    failures: list[BaseException] = []

    def start() -> None:
        try:
            barrier.wait()
            with closing(Memory(_url(tmp_path))) as memory:
                memory.inbox.remember([update(1)], now=NOON)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert _differences(_url(tmp_path)) == []


def test_threads_keep_answers_beside_each_other(tmp_path: Path) -> None:
    with closing(Memory(_url(tmp_path))) as memory:

        def ask(user: int) -> None:
            for number in range(5):
                keep(memory, refused(f"{number}?"), Conversation(user, user))

        threads = [threading.Thread(target=ask, args=(user,)) for user in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        turns = [memory.conversations.turns(Conversation(user, user)) for user in range(8)]
        assert turns == [tuple(Turn(f"{number}?") for number in range(5))] * 8
