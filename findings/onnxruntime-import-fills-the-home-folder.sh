#!/usr/bin/env bash
# One would expect "import onnxruntime" to load a library. On Linux the import alone, before any model is opened,
# writes an identifier of the device and a database of events to ~/.cache/Microsoft/DeveloperTools/.onnxruntime,
# also when no network can be reached: since 1.29 the published packages come with telemetry switched on. A call
# that turns it off can only be made after the import; ORT_DISABLE_TELEMETRY=1 before it keeps the folder clean.
# A tool that answers questions on one machine only leaves these files for every user who starts it.
# Seen with onnxruntime 1.32.0 on 2026-11-30. Here it runs without a network, and needs unshare for that.
set -euo pipefail

alone=(unshare --map-root-user --net)
if ! "${alone[@]}" true; then
  echo "not checked: this needs Linux, and the right to start a process without a network" >&2
  exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
  onnxruntime==1.32.0 flatbuffers==25.12.19 numpy==2.4.6 packaging==26.4 protobuf==7.36.2

"${alone[@]}" "$work/venv/bin/python" - "$work" <<'PY'
import pathlib
import subprocess
import sys

FOLDER = ".cache/Microsoft/DeveloperTools/.onnxruntime"


def written(name, **settings):
    """The files in an empty home folder after the import, with no settings but these."""
    home = pathlib.Path(sys.argv[1], name)
    home.mkdir()
    subprocess.run([sys.executable, "-c", "import onnxruntime"], env={"HOME": str(home), **settings}, check=True)
    return sorted(path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file())


def expect(what, seen, known):
    print(f"{what}: {seen!r}")
    if seen != known:
        sys.exit(f"changed: {what} was {known!r}")


expect("after the import", written("usual"), [f"{FOLDER}/deviceid", f"{FOLDER}/onnxruntime.db"])
expect("with ORT_DISABLE_TELEMETRY=1", written("off", ORT_DISABLE_TELEMETRY="1"), [])
PY
