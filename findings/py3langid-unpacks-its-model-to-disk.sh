#!/usr/bin/env bash
# One would expect a language identifier whose package is under 5 MB to read its model into memory. The first call of
# py3langid.classify() unpacks the model into a temporary file first: 68 MB, about fifteen times the package, gone
# again before the call returns, with no option to do without. Where files may not grow that large, the first text
# ends in an OSError, from a library that seems to write nothing; where temporary files are held in memory, it takes
# that memory; and each process pays for it anew, as with one worker for each batch of articles.
# Seen with py3langid 0.4.0 on 2026-11-30.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check py3langid==0.4.0 numpy==2.4.6

"$work/venv/bin/python" - <<'PY'
import pathlib
import subprocess
import sys

import py3langid

CLASSIFY = """
import errno, resource, sys
import py3langid
most = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
try:
    print(py3langid.classify("Der Hafen ist seit Montag wieder offen.")[0])
except OSError as error:
    print(errno.errorcode[error.errno])
"""


def expect(what, seen, known):
    print(f"{what}: {seen!r}")
    if seen != known:
        sys.exit(f"changed: {what} was {known!r}")


def classified(megabytes):
    """What comes of a text where no file may be larger than this."""
    command = [sys.executable, "-c", CLASSIFY, str(megabytes * 1_000_000)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


package = pathlib.Path(py3langid.__file__).parent
size = sum(path.stat().st_size for path in package.rglob("*") if path.is_file() and path.suffix != ".pyc")
expect("megabytes of the package", round(size / 1_000_000, 1), 4.6)
expect("files of 5 MB at most", classified(5), "EFBIG")
expect("files of 68 MB at most", classified(68), "EFBIG")
expect("files of 69 MB at most", classified(69), "de")
PY
