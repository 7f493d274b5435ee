"""The default model as an embedder."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from model_folders import write_onnx_folder

from index.models.embedder import Embedder
from index.models.loading import load_embedder


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return load_embedder()


def test_the_default_model_is_loaded_without_pytorch(tmp_path: Path) -> None:
    write_onnx_folder(tmp_path / "my-model")
    program = f"""
import sys
from index.models.loading import load_embedder
print(load_embedder().identity, load_embedder({str(tmp_path / "my-model")!r}).identity)
print(sorted({{"torch", "transformers", "sentence_transformers", "onnx"}} & sys.modules.keys()))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    mine = load_embedder(str(tmp_path / "my-model")).identity
    assert done.stdout == f"multilingual-e5-small-1571fc982750-2 {mine}\n[]\n"
    assert done.stderr == ""


def test_a_vector_is_the_same_whatever_is_embedded_with_it(embedder: Embedder) -> None:
    texts = ["Der Kreml dementierte.", "Das Wetter wird schön. " * 20, "?"]
    alone = [embedder.embed_passages([text])[0] for text in texts]
    assert np.array_equal(embedder.embed_passages(texts), alone)


def test_threads_asking_at_once_get_the_vectors_of_one(embedder: Embedder) -> None:
    questions = [f"Did the Kremlin deny it {'again ' * number}?" for number in range(24)]
    with ThreadPoolExecutor(8) as threads:
        vectors = list(threads.map(embedder.embed_query, questions))
    assert vectors == [embedder.embed_query(question) for question in questions]


def test_token_spans_of_the_default_model_are_places_in_the_text(embedder: Embedder) -> None:
    text = " Der Kreml dementierte"
    read = embedder.embed_tokens([text], kind="passage")
    assert read is not None
    assert [text[start:end] for start, end in read[0].spans] == ["Der", "Kreml", "de", "ment", "ierte"]
    assert read[0].vectors.shape == (5, 384)
