"""How much memory a build takes by the size of the corpus file:
`python -m benchmarks.indexing_memory --megabytes 20 2000`.

For each size a gzipped JSON Lines file is generated, always with the same number of articles. Its rows also
have a field with the page's markup that is never read, as that is what makes crawls large. The file is
indexed with the default model in a process of its own, whose peak memory is printed in MB. To see how memory
grows with the number of articles, give --articles one number for each size."""

import argparse
import gzip
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_MEGABYTE = 1_000_000
_WORDS = (
    "harbour bridge council mayor school market strike ferry storm budget theatre library station farmer "
    "court minister report crane bakery hospital river museum police union festival election tunnel airport"
).split()


def main() -> None:
    """Makes and indexes a file of each size; with --index, indexes one folder and prints what it took."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--megabytes", type=int, nargs="+", default=[20, 200])
    parser.add_argument("--articles", type=int, nargs="+", default=[200])
    parser.add_argument("--index", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.index:
        print(json.dumps(_index(arguments.index)))
        return
    first = 0.0
    for number, megabytes in enumerate(arguments.megabytes):
        articles = arguments.articles[min(number, len(arguments.articles) - 1)]
        with tempfile.TemporaryDirectory() as folder:
            make_file(Path(folder) / "made.jsonl.gz", megabytes * _MEGABYTE, articles)
            measured = measure(Path(folder))
        first = first or measured["peak_mb"]
        print(
            f"{megabytes:>6} MB, {measured['articles']:>6,.0f} articles,"
            f" {measured['passages']:>6,.0f} passages:"
            f" {measured['seconds']:>6.1f} s, peak {measured['peak_mb']:.1f} MB,"
            f" {measured['peak_mb'] / first:.3f} of the first",
            flush=True,
        )


def make_file(path: Path, size: int, articles: int) -> None:
    """Writes a gzipped JSON Lines file with about `size` bytes unpacked and `articles` different articles."""
    drawn = random.Random(7)
    unread = "<div>unread</div>" * (size // articles // 17)
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=1) as file:
        for number in range(articles):
            text = " ".join(_sentence(drawn) for _ in range(6))
            row = {"id": f"made-{number}", "title": f"Report {number}", "published": "2024-09-12"}
            file.write(json.dumps(row | {"raw_html": unread, "text": text, "language": "en"}) + "\n")


def measure(folder: Path) -> dict[str, float]:
    """What indexing the folder in a separate process takes: `articles`, `passages`, `seconds`,
    `peak_mb`."""
    command = [sys.executable, "-m", "benchmarks.indexing_memory", "--index", str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def _sentence(drawn: random.Random) -> str:
    first, second, third = drawn.sample(_WORDS, 3)
    return (
        f"The {first} of the {second} was closed for {drawn.randrange(90)} days after the {third} reopened."
    )


def _index(folder: Path) -> dict[str, float]:
    from index.models.default_model.making import DEFAULT_MODEL_IDENTITY
    from index.models.loading import load_embedder
    from index.storage.building.update import build_index

    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as index:
        report = build_index(
            folder, Path(index), lambda: load_embedder("default"), identity=DEFAULT_MODEL_IDENTITY
        )
    # Kilobytes on Linux, bytes on macOS.
    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    return {
        "articles": report.articles,
        "passages": report.passages,
        "seconds": time.perf_counter() - begin,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit,
    }


if __name__ == "__main__":
    main()
