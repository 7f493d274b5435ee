#!/usr/bin/env bash
# One would expect a document that is added to a collection to be stored once, beside its embedding. Chroma's database
# has its words four times: in a table of metadata, in an index of that table by value, as the content of a full-text
# table, and in what is left of the queue of writes. An index of every three letters of it comes on top, which nothing
# switches off. A passage of 900 letters takes about ten times its own size here (eight in German news), several times
# as much as its embedding of 384 numbers. Whoever only searches by vectors keeps texts elsewhere, and ids in Chroma.
# Seen with chromadb 1.5.9 on 2026-12-01.
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

ANONYMIZED_TELEMETRY=False "$work/venv/bin/python" - "$work" <<'PY'
import pathlib
import random
import sys

import chromadb

folder = pathlib.Path(sys.argv[1])
chance = random.Random(0)
letters = "aaabcdeeeefghiiiklmnnnoprrsstttuuvwz"
words = ["".join(chance.choice(letters) for _ in range(chance.randrange(3, 12))) for _ in range(20_000)]
texts = [" ".join(chance.choice(words) for _ in range(125))[:900] for _ in range(1_000)]
MARK = "Velmark harbour reopens"
texts[500] = MARK + texts[500][len(MARK) :]
vectors = [[chance.gauss(0, 1) for _ in range(384)] for _ in texts]


def expect(what, seen, known):
    print(f"{what}: {seen!r}")
    if seen != known:
        sys.exit(f"changed: {what} was {known!r}")


def database(name, documents):
    """The bytes of the database with these documents."""
    client = chromadb.PersistentClient(str(folder / name))
    rows = client.create_collection("news", configuration={"hnsw": {"batch_size": 2, "sync_threshold": 2}})
    rows.add(ids=[str(number) for number in range(len(vectors))], embeddings=vectors, documents=documents)
    client.close()
    return (folder / name / "chroma.sqlite3").read_bytes()


own = sum(map(len, texts))
with_texts, without = database("with", texts), database("without", None)
times = (len(with_texts) - len(without)) / own
print(f"characters: {own}; database with them: {len(with_texts)} bytes, without: {len(without)}; {times:.1f} times")
expect("a text is in the database", f"{with_texts.count(MARK.encode())} times", "4 times")
if not 8 <= times <= 13:
    sys.exit("changed: texts took ten times their size")
PY
