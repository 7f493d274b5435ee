"""How fast indexing and asking are, and how much memory they take.

    python -m benchmarks.speed [--corpus FOLDER] [--rounds N]

Indexing is compared with the bare ONNX session on the same texts, and asking with a process that only imports
Chroma. Both run in turn on one machine, so the ratios hold on others. Memory is the peak of a process.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from benchmarks.measuring.bare_session import Way

_QUESTION = "Did the Kremlin deny it?"
_MAKE_MODEL = (
    sys.executable,
    "-c",
    "from index.models.default_model.making import default_model_folder; default_model_folder()",
)
_INDEX = (sys.executable, "-m", "beleg", "index", "--quiet")
_ASK = (sys.executable, "-m", "beleg", "ask", "--", _QUESTION)
_IMPORT_CHROMA = (sys.executable, "-c", "import chromadb")
_ASK_ROUNDS = 5

# The unit of ru_maxrss, in bytes.
_MEMORY_UNIT = 1 if sys.platform == "darwin" else 1024


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", type=Path, default=Path("corpus"), help="a folder of articles [corpus]")
    parser.add_argument("--rounds", type=int, default=3, help="indexing runs, of which the best counts [3]")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        # Memory first, while this process is small: a child's peak includes the memory of its parent.
        _report_processes(Path(folder), arguments.corpus.resolve())
    _report_indexing(arguments.corpus, arguments.rounds)


class _Ended(NamedTuple):
    seconds: float
    peak_bytes: int


def _report_processes(folder: Path, corpus: Path) -> None:
    _run(_MAKE_MODEL, folder, corpus)
    index = _run(_INDEX, folder, corpus)
    ask = _run(_ASK, folder, corpus)
    print(f"memory of `beleg index`  {index.peak_bytes / 1e6:5.0f} MB  target: below 1,000 MB")
    print(f"memory of `beleg ask`    {ask.peak_bytes / 1e6:5.0f} MB  target: below 1,000 MB")

    rounds = [
        (_run(_ASK, folder, corpus).seconds, _run(_IMPORT_CHROMA, folder, corpus).seconds)
        for _ in range(_ASK_ROUNDS)
    ]
    asking, importing = (median(seconds) for seconds in zip(*rounds, strict=True))
    print(f"`beleg ask`              {asking:5.2f} s   median of {_ASK_ROUNDS} new processes")
    print(f"`import chromadb`        {importing:5.2f} s   in turn with them")
    print(f"ask ÷ import             {asking / importing:5.2f}     target: at most 3")


def _run(command: tuple[str, ...], folder: Path, corpus: Path) -> _Ended:
    """Runs a command in `folder`, where its index is, without the user's settings."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("BELEG_")}
    started = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**own, "BELEG_CORPUS": str(corpus)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    with process.stderr as written:
        told = written.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)  # otherwise Popen would wait for it
    if process.returncode:
        sys.exit(told or f"{command} ended with status {process.returncode}")
    return _Ended(seconds, usage.ru_maxrss * _MEMORY_UNIT)


class _Indexing(NamedTuple):
    """Counts of one build; `build`, `embedding` and `bare` are seconds, each the best of all rounds."""

    articles: int
    passages: int
    texts: int
    tokens: int
    build: float
    embedding: float
    bare: "dict[Way, float]"


def _report_indexing(corpus: Path, rounds: int) -> None:
    best = _compare_indexing(corpus, rounds)
    print(
        f"\nindexing: {best.articles} articles, {best.passages} passages; {best.texts} texts embedded of"
        f" {best.tokens / best.texts:.0f} tokens; best of {rounds} rounds"
    )
    print(f"{'':34} seconds  texts/s  build's share  embedding's share")
    print(f"{'the whole build':34} {best.build:7.2f} {best.texts / best.build:8.1f}")
    print(f"{'embedding in it':34} {best.embedding:7.2f} {best.texts / best.embedding:8.1f}")
    for way, seconds in best.bare.items():
        rates = f"{seconds:7.2f} {best.texts / seconds:8.1f}"
        print(f"{f'bare: {way}':34} {rates} {seconds / best.build:14.2f} {seconds / best.embedding:18.2f}")
    share = min(best.bare.values()) / best.build
    print(f"{'share of the fastest bare session':34} {share:31.2f}  target: at least .80")


def _compare_indexing(corpus: Path, rounds: int) -> _Indexing:
    """Times a build and the bare session in each of its ways, in turn. Loading the model does not count."""
    from benchmarks.measuring.bare_session import WAYS, BareSession
    from benchmarks.measuring.timed_embedder import TimedEmbedder
    from index.models.loading import load_embedder
    from index.storage.building.update import build_index

    embedder = TimedEmbedder(load_embedder())
    builds, embeddings = [], []
    bare: dict[Way, list[float]] = {way: [] for way in WAYS}
    session: BareSession | None = None
    for _ in range(rounds):
        embedder.texts.clear()
        embedder.seconds = 0.0
        with tempfile.TemporaryDirectory() as folder:
            started = time.perf_counter()
            report = build_index(corpus, Path(folder), lambda: embedder, identity=embedder.identity)
            builds.append(time.perf_counter() - started)
        embeddings.append(embedder.seconds)
        session = session or BareSession(embedder.texts)
        for way, seconds in bare.items():
            seconds.append(session.seconds(way))
    assert session is not None
    return _Indexing(
        articles=report.articles,
        passages=report.passages,
        texts=len(embedder.texts),
        tokens=session.tokens,
        build=min(builds),
        embedding=min(embeddings),
        bare={way: min(seconds) for way, seconds in bare.items()},
    )


if __name__ == "__main__":
    main()
