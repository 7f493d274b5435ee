"""How soon `beleg telegram` is ready, compared with what it cannot do without."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from beleg_process import ROOT, Workplace
from bot_api.api import BotApi
from bot_process import BotProcess, clean_environment

LOAD = """
from pathlib import Path
from index.models.loading import load_embedder
from index.storage.generations.reader import IndexReader
embedder = load_embedder("default")
with IndexReader(Path(INDEX), embedder).use():
    pass
"""
QUESTIONS = [
    "Why was the opening of the Sellachtal railway delayed?",
    "Did the Kremlin deny it?",
    "Was sagte Peskow?",
]


@pytest.mark.timed
def test_it_fetches_messages_soon_and_answers_the_first_as_fast_as_the_others(
    sample_index: Workplace, tmp_path: Path
) -> None:
    loading = seconds(f"INDEX = {str(sample_index.index)!r}\n{LOAD}")
    least = seconds("import telegram.ext") + loading
    with BotApi() as api:
        started = time.monotonic()
        anew = ("-m", "beleg", "telegram")
        bot = BotProcess(api, tmp_path, anew, allowed="*", BELEG_INDEX=str(sample_index.index))
        api.wait_for_start("getUpdates", seconds=120)
        ready = time.monotonic() - started
        taken = []
        for number in range(1, 11):
            asked = time.monotonic()
            api.deliver(QUESTIONS[number % len(QUESTIONS)], user=number)
            api.wait_for("sendMessage", chat_id=number, seconds=60)
            taken.append(time.monotonic() - asked)
        assert bot.stop(signal.SIGTERM) == 0
    print(f"ready after {ready:.1f} s, {least:.1f} s of them needed; answers after {taken}")
    assert ready <= 3 * least
    assert taken[0] <= 2 * max(taken[1:])  # not the tenth alone, as the machine may be busy with other things


def seconds(code: str) -> float:
    """The seconds that a Python process takes to run this code."""
    started = time.monotonic()
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=clean_environment(), check=True)
    return time.monotonic() - started
