"""Models from the Hugging Face hub, which cannot be reached."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

EMBEDDER = (
    "The embedding model 'nobody/no-model' is not here, and the Hugging Face hub cannot be reached: give a"
    " model's folder, or leave BELEG_EMBEDDING_MODEL empty for the default model\n"
)
RERANKER = (
    "The reranker 'nobody/no-model' is not here, and the Hugging Face hub cannot be reached: give a"
    " CrossEncoder's name or folder, or leave BELEG_RERANKER_MODEL empty for late interaction\n"
)


@pytest.mark.parametrize(
    ("load", "told"),
    [
        ("index.models.loading.load_embedder", EMBEDDER),
        ("index.search.cross_encoder.load_cross_encoder", RERANKER),
    ],
)
def test_a_hub_that_cannot_be_reached_is_told_at_once(tmp_path: Path, load: str, told: str) -> None:
    module, _, name = load.rpartition(".")
    program = f"""
from {module} import {name}
from index.errors import ModelError
try:
    {name}("nobody/no-model")
except ModelError as error:
    print(error)
"""
    # Nothing listens on port 9 here, so that the hub's client is refused.
    environment = os.environ | {"HF_ENDPOINT": "http://127.0.0.1:9", "HF_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == told
