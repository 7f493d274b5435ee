"""How a process ends, whatever its command."""

import subprocess
import sys

import pytest

Done = subprocess.CompletedProcess[str]


def run(*commands: str) -> Done:
    """Runs a program whose command consists of these lines."""
    lines = "".join(f"    {line}\n" for line in commands)
    imports = "import atexit, os, sys, threading\nfrom beleg.process import run_commands\n"
    program = f"{imports}def command():\n{lines}run_commands(command)"
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize(
    ("ending", "status"),
    [("sys.exit()", 0), ("sys.exit(0)", 0), ("sys.exit(3)", 3), ("sys.exit('not there')", 1), ("1 / 0", 1)],
)
def test_the_status_is_the_commands_own(ending: str, status: int) -> None:
    done = run("print('said')", ending)
    assert done.returncode == status
    assert done.stdout == "said\n"


def test_a_message_and_an_error_are_told() -> None:
    assert run("sys.exit('not there')").stderr == "not there\n"
    assert run("1 / 0").stderr.endswith("ZeroDivisionError: division by zero\n")


def test_what_asked_to_be_told_of_the_end_is_and_threads_end_first() -> None:
    done = run(
        "atexit.register(print, 'told')",
        "threading.Thread(target=lambda: (threading.main_thread().join(), print('thread'))).start()",
        "sys.exit(0)",
    )
    assert done.stdout == "thread\ntold\n"


def test_nothing_is_taken_apart_that_ends_with_the_process() -> None:
    thing = "type('Thing', (), {'__del__': lambda self, write=os.write: write(1, b'taken apart')})()"
    assert run(f"sys.kept = {thing}", "sys.exit(0)").stdout == ""
    assert run(f"sys.kept = {thing}").stdout == "taken apart"


def test_an_output_that_cannot_be_written_is_no_success() -> None:
    done = run("sys.stdout = open('/dev/full', 'w')", "print('said')", "sys.exit(0)")
    assert done.returncode == 120
    assert "No space left on device" in done.stderr
