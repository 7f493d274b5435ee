import subprocess
import sys

import numpy as np
import pytest
from beleg_process import ROOT

from benchmarks.baselines import auroc, fused, ranks, refused


@pytest.mark.parametrize(
    "module",
    [
        "asked_for",
        "baselines",
        "dialogues",
        "evaluating",
        "finding",
        "fitting.confidence",
        "fitting.gathering",
        "fitting.ranking",
        "halves",
        "house",
        "publish",
        "search_speed",
        "speed",
        "terms",
        "token_forms",
    ],
)
def test_a_benchmark_tells_how_it_is_run(module: str) -> None:
    command = [sys.executable, "-m", f"benchmarks.{module}", "--help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"python -m benchmarks.{module}" in done.stdout


def test_ranks_count_from_one_and_keep_the_order_of_equals() -> None:
    assert ranks(np.array([[0.1, 0.9, 0.1]])).tolist() == [[2, 1, 3]]


def test_fused_ranks_are_summed_reciprocals() -> None:
    one, other = np.array([[0.9, 0.1]]), np.array([[5.0, 7.0]])
    assert fused(one, other) == pytest.approx(np.array([[1 / 61 + 1 / 62, 1 / 62 + 1 / 61]]))


def test_auroc_is_the_share_of_pairs_in_order_equals_counting_half() -> None:
    scores = np.array([0.9, 0.5, 0.5, 0.2])
    answerable = np.array([True, True, False, False])
    assert auroc(scores, answerable) == (1 + 1 + 0.5 + 1) / 4


def test_nulls_are_refused_below_what_two_percent_of_the_answerable_score() -> None:
    answerable = np.array([True] * 101 + [False] * 2)
    scores = np.array([*range(101), 1.9, 2.0])  # the threshold is 2
    assert refused(scores, answerable) == 1 / 2
