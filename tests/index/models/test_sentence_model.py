"""Models that sentence-transformers runs."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from model_folders import PROMPTS, WORDS, assert_as_embedded, write_onnx_folder, write_settings

from index.models.embedder import Embedder
from index.models.loading import load_embedder


@pytest.fixture(scope="module")
def bert_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A BERT with random weights and no ONNX weights."""
    from transformers import BertConfig, BertModel

    folder = tmp_path_factory.mktemp("models") / "tiny-bert"
    config = BertConfig(
        vocab_size=len(WORDS), hidden_size=2, num_hidden_layers=1, num_attention_heads=1, intermediate_size=4
    )
    BertModel(config, add_pooling_layer=False).save_pretrained(folder)
    write_settings(folder, prompts=PROMPTS)
    return folder


@pytest.fixture(scope="module")
def bert_embedder(bert_folder: Path) -> Embedder:
    return load_embedder(str(bert_folder))


def test_no_texts_make_no_rows(tmp_path: Path, bert_embedder: Embedder) -> None:
    write_onnx_folder(tmp_path)
    for embedder in (load_embedder(str(tmp_path)), bert_embedder):
        assert embedder.embed_passages([]).shape == (0, 2)
        assert embedder.embed_tokens([], kind="passage") == []


def test_a_folder_without_onnx_weights_gives_the_vectors_of_sentence_transformers(
    bert_folder: Path, bert_embedder: Embedder
) -> None:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(bert_folder), local_files_only=True)
    texts = ["war " * (number % 7) + "peace" for number in range(150)]
    done: list[int] = []
    rows = bert_embedder.embed_passages(texts, progress=done.append)
    assert rows == pytest.approx(model.encode([f"passage {text}" for text in texts]), abs=1e-5)
    assert sum(done) == 150
    assert bert_embedder.embed_query("war") == pytest.approx(model.encode("query war"), abs=1e-5)


def test_a_folder_without_onnx_weights_gives_token_vectors_too(
    bert_folder: Path, bert_embedder: Embedder
) -> None:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(bert_folder), local_files_only=True)
    read = bert_embedder.embed_tokens(["war  peace", "peace"], kind="query")
    assert read is not None
    assert [tokens.spans for tokens in read] == [((0, 3), (5, 10)), ((0, 5),)]
    # [CLS] query war peace [SEP]
    last_layer = model.encode("query war peace", output_value="token_embeddings").numpy()
    assert read[0].vectors == pytest.approx(last_layer[2:4], abs=1e-5)


def test_sentence_transformers_reads_a_text_in_one_pass(
    bert_embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = bert_embedder._model  # type: ignore[attr-defined]  # of the one that it runs
    batches: list[Any] = []
    run = model.forward
    monkeypatch.setattr(model, "forward", lambda *given, **more: batches.append(1) or run(*given, **more))
    texts = ["war " * (number % 7) + "peace" for number in range(70)]
    readings = list(bert_embedder.read(texts, kind="passage"))
    assert len(batches) == 3  # of at most 32 texts
    assert_as_embedded(bert_embedder, texts, readings)


def test_a_folder_with_more_steps_than_pooling_is_left_to_sentence_transformers(
    tmp_path: Path, bert_folder: Path
) -> None:
    write_onnx_folder(tmp_path, pooling={"pooling_mode": "max"})
    for path in bert_folder.iterdir():
        if path.name in ("config.json", "model.safetensors"):
            (tmp_path / path.name).write_bytes(path.read_bytes())
    embedder = load_embedder(str(tmp_path))
    read = embedder.embed_tokens(["war peace"], kind="query")
    assert read is not None
    assert not np.allclose(read[0].vectors, [[4, 0], [0, 8]])  # the BERT's, not the ONNX model's
