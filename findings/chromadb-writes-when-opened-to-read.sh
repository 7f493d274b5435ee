#!/usr/bin/env bash
# One would expect a PersistentClient that only reads to leave the folder of its database as it is. Each opening
# inserts a row into a table of the database, acquire_write, and the rows stay: the file has other bytes after every
# question put to it, also if nothing but the client is made. It grows with the number of starts rather than of
# articles, a checksum or a backup of an index takes it for changed each time, and a copy that can only be read fails
# with an InternalError (checked where the script is not run by root, who may write all the same).
# Seen with chromadb 1.5.9 on 2026-11-30.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
# Without the packages that only its server and its own embedding models need.
"$work/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps chromadb==1.5.9 \
  annotated-types==0.8.0 anyio==4.16.0 attrs==26.1.0 certifi==2026.10.19.post1 googleapis-common-protos==1.76.0 \
  grpcio==1.85.3 h11==0.16.0 httpcore==1.0.9 httpx==0.28.1 idna==3.20 jsonschema==4.26.0 \
  jsonschema-specifications==2025.9.1 numpy==2.4.6 opentelemetry-api==1.45.2 \
  opentelemetry-exporter-otlp-common==0.66b2 opentelemetry-exporter-otlp-proto-common==1.45.2 \
  opentelemetry-exporter-otlp-proto-grpc==1.45.2 opentelemetry-proto==1.45.2 opentelemetry-sdk==1.45.2 \
  opentelemetry-semantic-conventions==0.66b2 orjson==3.13.0 overrides==7.7.0 protobuf==7.36.2 pybase64==1.5.1 \
  pydantic==2.14.4 pydantic-core==2.50.5 pydantic-settings==2.16.3 python-dotenv==1.2.4 PyYAML==6.0.4 \
  referencing==0.37.0 rpds-py==2026.9.1 tenacity==9.2.1 typing-extensions==4.16.0 typing-inspection==0.4.5

ANONYMIZED_TELEMETRY=False "$work/venv/bin/python" - "$work/index" <<'PY'
import contextlib
import hashlib
import os
import pathlib
import sqlite3
import subprocess
import sys

folder = sys.argv[1]
database = pathlib.Path(folder, "chroma.sqlite3")
OPEN = "import chromadb, sys; client = chromadb.PersistentClient(sys.argv[1]); "
BUILD = OPEN + "client.create_collection('news').add(ids=['a'], embeddings=[[1.0, 0.0]], documents=['Harbour'])"
READ = OPEN + "print(client.get_collection('news').get(ids=['a'])['documents'])"


def expect(what, seen, known):
    print(f"{what}: {seen!r}")
    if seen != known:
        sys.exit(f"changed: {what} was {known!r}")


def run(code):
    """What a process of its own prints, and whether the database has other bytes after it."""
    before = database.exists() and hashlib.sha256(database.read_bytes()).digest()
    done = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return done.stdout.strip(), before != hashlib.sha256(database.read_bytes()).digest()


def rows():
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return connection.execute("select count(*) from acquire_write").fetchone()[0]


run(BUILD)
expect("rows once built", rows(), 1)
for times in 1, 2, 3:
    expect("read, and other bytes", run(READ), ("['Harbour']", True))
    expect(f"rows after reading, {times}", rows(), 1 + times)
expect("opened only, and other bytes", run(OPEN), ("", True))
expect("rows after opening", rows(), 5)
if os.geteuid():
    database.chmod(0o444)
    database.parent.chmod(0o555)
    done = subprocess.run([sys.executable, "-c", READ, folder], capture_output=True, text=True)
    database.parent.chmod(0o755)
    why = (done.stderr.splitlines() or [""])[-1]
    print(f"read-only: {why}")
    if "attempt to write a readonly database" not in why:
        sys.exit("changed: a database that can only be read was an error")
PY
