"""Folders of small models, made for a test."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from index.models.embedder import Embedder, EncodedText

# The models made here know these words; [CLS] and [SEP] are around each text. In the ONNX models the last
# layer of each word is its vector, whatever is beside it.
WORDS = {
    "[PAD]": (0, 0),
    "[CLS]": (4, 4),
    "[SEP]": (0, 0),
    "[UNK]": (0, 0),
    "war": (4, 0),
    "peace": (0, 8),
    "query": (4, 4),
    "passage": (8, 0),
}
PROMPTS = {"query": "query ", "document": "passage "}


def assert_as_embedded(embedder: Embedder, texts: list[str], readings: list[EncodedText]) -> None:
    tokens = embedder.embed_tokens(texts, kind="passage")
    assert tokens is not None
    vectors = embedder.embed_passages(texts)
    for reading, vector, apart in zip(readings, vectors, tokens, strict=True):
        assert reading.tokens is not None
        assert reading.vector == pytest.approx(vector, abs=1e-5)
        assert reading.tokens.vectors == pytest.approx(apart.vectors, abs=1e-5)
        assert reading.tokens.spans == apart.spans


def write_onnx_folder(folder: Path, **settings: Any) -> None:
    write_settings(folder, **settings)
    (folder / "config.json").write_text(json.dumps({"hidden_size": 2, "max_position_embeddings": 512}))
    (folder / "onnx").mkdir(exist_ok=True)
    write_graph(folder / "onnx" / "model.onnx", np.array(list(WORDS.values())))


def write_graph(path: Path, vectors: np.ndarray, *, input_name: str = "input_ids") -> None:
    """A model that looks up the vector of each token."""
    graph = helper.make_graph(
        [helper.make_node("Gather", ["vectors", input_name], ["last_hidden_state"])],
        "words",
        [helper.make_tensor_value_info(input_name, TensorProto.INT64, ["batch", "tokens"])],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["batch", "tokens", 2])],
        [numpy_helper.from_array(vectors.astype(np.float32), "vectors")],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9), path)


def write_settings(
    folder: Path,
    *,
    prompts: dict[str, str] | None = None,
    pooling: dict[str, Any] | None = None,
    normalize: bool = False,
    max_tokens: int = 512,
) -> None:
    """Writes the files of a sentence-transformers folder except the model."""
    modules = [("", "Transformer"), ("1_Pooling", "Pooling")] + [("2_Normalize", "Normalize")] * normalize
    contents = {
        "modules.json": [
            {"idx": number, "name": str(number), "path": path, "type": f"sentence_transformers.models.{kind}"}
            for number, (path, kind) in enumerate(modules)
        ],
        "1_Pooling/config.json": {"word_embedding_dimension": 2}
        | (pooling or {"pooling_mode_mean_tokens": True}),
        "sentence_bert_config.json": {"max_seq_length": max_tokens},
        "config_sentence_transformers.json": {"prompts": prompts or {}},
        "tokenizer_config.json": {"tokenizer_class": "PreTrainedTokenizerFast", "pad_token": "[PAD]"},
    }
    for name, content in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(content))
    ids = {word: number for number, word in enumerate(WORDS)}
    tokenizer = Tokenizer(models.WordLevel(ids, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[(token, ids[token]) for token in ("[CLS]", "[SEP]")]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
