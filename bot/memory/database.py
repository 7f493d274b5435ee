"""The database behind a SQLAlchemy URL, migrated to the newest version when it is opened."""

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import QueuePool

from index.errors import SettingError, StateError, StateUnwritable

MIGRATIONS = Path(__file__).parent / "migrations"
IN_PROCESS = "sqlite:///:memory:"
"""A database in memory, which needs no disk and ends with its process."""

_BUSY_SECONDS = 30
"""How long to wait for another process's write. A write takes milliseconds."""

_SQLITE_UNWRITTEN = (
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
)
_POSTGRESQL_UNWRITTEN = ("53100", "25006")
"""The disk is full, or the database is read-only."""

_MIGRATION_LOCK = 0x62656C6567
"""Our key for a PostgreSQL advisory lock: when two bots start at once, only one migrates."""


class Database:
    """Transactions over a pool of connections. Several threads may use it at once."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._shown = engine.url.render_as_string(hide_password=True)

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[Connection]:
        """A transaction: when the block ends, all of it is committed, or nothing. The commit survives the end
        of the process, and if `durable` even a power failure. Raises StateError when the database fails.

        In SQLite a durable transaction waits for the disk. An answer takes eight transactions: 36 ms together
        with all of them durable, 11 ms with one.
        """
        try:
            with self._engine.connect().execution_options(durable=durable) as connection, connection.begin():
                yield connection
        except SQLAlchemyError as error:
            raise _fails(self._shown, error) from error

    def scrub(self) -> None:
        """Removes deleted data from SQLite's write-ahead log. Does nothing for PostgreSQL."""
        if self._engine.dialect.name != "sqlite":
            return
        try:
            with self._engine.connect() as connection:
                raw = connection.connection.cursor()
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                raw.close()
        except SQLAlchemyError as error:
            raise _fails(self._shown, error) from error

    def close(self) -> None:
        self._engine.dispose()


def open_database(url: str) -> Database:
    """The database; a SQLite file is created when it does not exist. Raises SettingError for a URL that
    cannot be used, and StateError for a database that cannot be reached, or that a later version of Beleg has
    changed."""
    parsed = _parse(url)
    engine = _engine(parsed)
    shown = parsed.render_as_string(hide_password=True)
    try:
        with engine.begin() as connection:
            _migrate(connection, shown)
    except (SQLAlchemyError, OSError) as error:
        engine.dispose()
        raise _fails(shown, error) from error
    except BaseException:
        engine.dispose()
        raise
    return Database(engine)


def _parse(url: str) -> URL:
    remedy = "give a SQLAlchemy URL such as sqlite:///.beleg/state.db or postgresql+psycopg://user@host/name"
    try:
        parsed = make_url(url.strip())
    except ArgumentError as error:  # the URL may have a password
        raise SettingError("BELEG_STATE_URL is no SQLAlchemy URL", remedy) from error
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise SettingError(f"BELEG_STATE_URL is for {parsed.get_backend_name()!r}", remedy)
    if parsed.drivername == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
    return parsed


def _engine(url: URL) -> Engine:
    try:
        if url.get_backend_name() == "sqlite":
            _make_file(url)
            engine = _in_process(url) if url.database in (None, "", ":memory:") else _in_file(url)
            event.listen(engine, "connect", _set_up_sqlite)
            event.listen(engine, "begin", _begin_immediately)
            return engine
        return create_engine(url, pool_pre_ping=True)
    except (NoSuchModuleError, ImportError) as error:
        raise SettingError(
            f"BELEG_STATE_URL needs {url.drivername!r}, which is not installed",
            "pip install 'beleg[postgresql]', and begin the URL with postgresql+psycopg://",
        ) from error
    except OSError as error:
        raise _fails(url.render_as_string(), error) from error


def _in_file(url: URL) -> Engine:
    return create_engine(url, connect_args={"timeout": _BUSY_SECONDS})


def _in_process(url: URL) -> Engine:
    """One connection, which the threads use in turn: a second one would have its own, empty database."""
    return create_engine(
        url,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=_BUSY_SECONDS,
        connect_args={"check_same_thread": False},
    )


def _make_file(url: URL) -> None:
    """Creates the file readable by its owner only: what people write to the bot is private."""
    if url.database and url.database != ":memory:":
        file = Path(url.database)
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def _set_up_sqlite(connection: Any, _: object) -> None:
    connection.isolation_level = None  # else sqlite3 begins transactions itself, and too late
    cursor = connection.cursor()
    for pragma in ("journal_mode = WAL", "foreign_keys = ON", "secure_delete = ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediately(connection: Connection) -> None:
    level = "FULL" if connection.get_execution_options().get("durable") else "NORMAL"
    connection.exec_driver_sql(f"PRAGMA synchronous = {level}")
    # Otherwise a transaction that reads first fails when another one has written before it writes.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _is_up_to_date(connection: Connection) -> bool:
    """Whether the database has the newest migration. Does not use Alembic, which takes a third of a second to
    import."""
    newest = max(file.name for file in (MIGRATIONS / "versions").glob("*_*.py"))
    if not inspect(connection).has_table("alembic_version"):
        return False
    last = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return bool(last == newest.partition("_")[0])


def _migrate(connection: Connection, shown: str) -> None:
    """Migrates in one transaction: if the process is killed, the database is as before or up to date."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})"))
    if _is_up_to_date(connection):
        return
    logging.getLogger("alembic").setLevel(logging.WARNING)  # it logs every step, and each plugin
    from alembic import command
    from alembic.config import Config
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    now = MigrationContext.configure(connection).get_current_revision()
    if now is not None and now not in known:
        raise StateError(
            f"The database {shown!r} was changed by a later version of Beleg (migration {now!r})",
            "install that version, or set BELEG_STATE_URL to another database",
        )
    command.upgrade(config, "head")


def _fails(shown: str, error: Exception) -> StateError:
    original = getattr(error, "orig", None) or error
    reason = str(original).strip().splitlines()
    kind = StateUnwritable if _is_about_writing(original) else StateError
    return kind(
        f"The database {shown!r} cannot be used ({reason[0] if reason else type(error).__name__})",
        "check BELEG_STATE_URL, and that the database is there and may be written",
    )


def _is_about_writing(error: BaseException) -> bool:
    if isinstance(error, OSError):  # the file or its folder cannot be created …
        return not isinstance(error, IsADirectoryError | NotADirectoryError)  # … or the path is wrong
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)  # missing where Python itself raises
        return code is not None and code & 0xFF in _SQLITE_UNWRITTEN
    return getattr(error, "sqlstate", None) in _POSTGRESQL_UNWRITTEN
