"""Asking does not import the code that reads files and builds indexes."""

import subprocess
import sys

import pytest
from beleg_process import Workplace

READ_OR_BUILT_WITH = {"datasketch", "ijson", "pypdf", "pypdfium2", "watchfiles"}

RUN = """
import sys
from beleg.__main__ import main
sys.argv = ["beleg", *sys.argv[1:]]
try:
    main()
finally:
    print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


@pytest.mark.parametrize("arguments", [("--help",), ("ask", "When does the ferry Malsund sail again?")])
def test_help_and_asking_import_no_library_that_reads_or_builds(
    harbour: Workplace, arguments: tuple[str, ...]
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN, *arguments],
        cwd=harbour.folder,
        env=harbour.environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout
    imported = set(done.stderr.split())
    assert "typer" in imported
    assert imported & READ_OR_BUILT_WITH == set()
