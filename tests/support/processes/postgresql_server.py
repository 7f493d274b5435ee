"""The tests' own PostgreSQL server, on a socket in its folder, where PostgreSQL's programs are installed."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_USER = "postgres"


def programs() -> Path | None:
    """The folder of initdb and postgres, which Debian keeps off the PATH; None where they cannot be run."""
    try:
        _owner()
    except KeyError:
        return None
    places = [Path(found).parent for found in [shutil.which("initdb")] if found]
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((place for place in places if (place / "postgres").exists()), None)


@contextmanager
def postgresql() -> Iterator[str]:
    """The SQLAlchemy URL of an empty database, which is deleted after the block."""
    bin_ = programs()
    assert bin_ is not None
    folder = Path(tempfile.mkdtemp(prefix="beleg-postgresql-"))  # a socket's path may have at most 107 bytes
    owner = _owner()
    if owner:
        os.chown(folder, owner.pw_uid, owner.pw_gid)
    server = None
    try:
        _run([bin_ / "initdb", "--auth=trust", f"--username={_USER}", "--no-sync", folder / "data"], owner)
        options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off"
        control = [bin_ / "pg_ctl", f"--pgdata={folder / 'data'}", f"--log={folder / 'log'}", "--wait"]
        _run([*control, f"--options={options}", "start"], owner)
        server = control
        yield f"postgresql+psycopg://{_USER}@/postgres?host={folder}"
    finally:
        if server:
            _run([*server, "--mode=immediate", "stop"], owner)
        shutil.rmtree(folder)


def _run(command: list[str | Path], owner: pwd.struct_passwd | None) -> None:
    subprocess.run(
        command,
        check=True,
        cwd="/",
        stdout=subprocess.DEVNULL,
        user=owner.pw_uid if owner else None,
        group=owner.pw_gid if owner else None,
        extra_groups=[] if owner else None,
    )


def _owner() -> pwd.struct_passwd | None:
    """The account to run the server as. Root may not run it, so the account that Debian makes for it does."""
    return pwd.getpwnam(_USER) if os.geteuid() == 0 else None
