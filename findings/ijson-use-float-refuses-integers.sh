#!/usr/bin/env bash
# One would expect use_float=True to change how numbers with a fraction are given and nothing else, as the
# documentation says that it is for values that are no integers, and names an overflow only for the like of 1e400.
# With ijson's usual backend, yajl2_c, it is integers that it makes fail: every one from 2**63 on ends the reading
# with an error. Without the option, or with the backend in Python, they are read, as json.loads reads them. Hashes
# and ids of 64 bits without a sign are such integers: an export of posts or articles stops at the first one.
# Seen with ijson 3.6.0 on 2026-11-30.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check ijson==3.6.0

"$work/venv/bin/python" - <<'PY'
import io
import json
import sys

import ijson

EXPORT = '[{"id": 1, "score": 0.5}, {"id": %d, "score": 0.25}, {"id": 3, "score": 1.0}]'


def ids(backend, number, use_float):
    read = []
    file = io.BytesIO((EXPORT % number).encode())
    try:
        for row in ijson.get_backend(backend).items(file, "item", use_float=use_float):
            read.append(row["id"])
    except ijson.JSONError as error:
        read.append(str(error).splitlines()[0])
    return read


def expect(what, seen, known):
    print(f"{what}: {seen!r}")
    if seen != known:
        sys.exit(f"changed: {what} was {known!r}")


expect("the usual backend", ijson.backend, "yajl2_c")
whole = [1, 2**63, 3]
expect("json.loads", [row["id"] for row in json.loads(EXPORT % 2**63)], whole)
expect("yajl2_c", ids("yajl2_c", 2**63, False), whole)
expect("yajl2_c, use_float", ids("yajl2_c", 2**63, True), [1, "parse error: integer overflow"])
expect("yajl2_c, use_float, one less", ids("yajl2_c", 2**63 - 1, True), [1, 2**63 - 1, 3])
expect("python, use_float", ids("python", 2**63, True), whole)
PY
