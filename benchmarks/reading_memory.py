"""How much memory reading takes, by the size of the file.

`python -m benchmarks.reading_memory --megabytes 20 2000` generates a gzipped JSON Lines file of each size,
whose rows have unused fields and repeated texts, and reads it article by article in a process of its own. The
peak memory of that process is printed in MB.
"""

import argparse
import gzip
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from index.reading.entries import read_entries
from index.reading.files import CorpusFile, Failure

_MEGABYTE = 1_000_000
_SENTENCE = "The council of Brae voted for the windmill on Tuesday, as {count} farmers had asked for it. "
_ROW_BYTES = 40_000


def main() -> None:
    """Makes and reads a file of each size; with --read, reads one file and prints what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, nargs="+", default=[20, 200])
    parser.add_argument("--read", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.read:
        print(json.dumps(_read(arguments.read)))
        return
    first = 0.0
    for megabytes in arguments.megabytes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "made.jsonl.gz"
            make_file(path, megabytes * _MEGABYTE)
            measured = measure(path)
        first = first or measured["peak_mb"]
        ratio = measured["peak_mb"] / first
        print(
            f"{megabytes:>6} MB: {measured['articles']:>8,.0f} articles, {measured['seconds']:>6.1f} s, ",
            end="",
        )
        print(f"peak {measured['peak_mb']:.1f} MB, {ratio:.3f} of the first")


def make_file(path: Path, size: int) -> None:
    """Writes a gzipped JSON Lines file with about `size` bytes unpacked."""
    unused = "unused " * (_ROW_BYTES // 7)
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=1) as file:
        written = count = 0
        while written < size:
            count += 1
            row = {
                "id": f"brae-{count}",
                "title": f"Brae votes {count}",
                "published": "2024-09-12",
                "raw": unused,
            }
            text = _SENTENCE.format(count=count) * 10
            written += file.write(
                json.dumps(row | {"text": text, "outlet": "Brae Post", "language": "en"}) + "\n"
            )


def measure(path: Path) -> dict[str, float]:
    """What reading the file in a separate process takes: `articles`, `seconds`, `peak_mb`."""
    command = [sys.executable, "-m", "benchmarks.reading_memory", "--read", str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def _read(path: Path) -> dict[str, float]:
    begin = time.perf_counter()
    articles = 0
    with path.open("rb") as stream:
        for entry in read_entries(CorpusFile(path.name, path), stream):
            if isinstance(entry.article, Failure):
                raise SystemExit(entry.article.error)
            articles += 1
    seconds = time.perf_counter() - begin
    # Kilobytes on Linux, bytes on macOS.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1_000_000 if sys.platform == "darwin" else 1_000
    )
    return {"articles": articles, "seconds": seconds, "peak_mb": peak}


if __name__ == "__main__":
    main()
