"""The memory of a build does not grow with the size of its files."""

import json
import os
import subprocess
import sys
from pathlib import Path

from beleg_process import IMPORTS, ROOT

from benchmarks.indexing_memory import make_file

BUILD = """
import json, resource, sys
from pathlib import Path

from index.storage.building.update import build_index
from index_fakes import LetterEmbedder

report = build_index(Path(sys.argv[1]), Path(sys.argv[2]), LetterEmbedder, identity="letters")
print(json.dumps([report.articles, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss]))
"""


def test_a_build_takes_no_more_memory_for_a_file_ten_times_as_large(tmp_path: Path) -> None:
    peaks = []
    for megabytes in (15, 150):
        folder = tmp_path / str(megabytes)
        folder.mkdir()
        make_file(folder / "made.jsonl.gz", megabytes * 1_000_000, articles=100)
        done = subprocess.run(
            [sys.executable, "-c", BUILD, folder, tmp_path / f"index-{megabytes}"],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": IMPORTS},
            capture_output=True,
            text=True,
            check=True,
        )
        articles, peak = json.loads(done.stdout)
        assert articles == 100
        peaks.append(peak)
    assert peaks[1] <= 1.2 * peaks[0]
