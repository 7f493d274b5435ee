"""The encoder as an ONNX graph with 8-bit weights, for ONNX Runtime on a CPU.

The graph is written with `onnx.helper` instead of being exported from PyTorch: asking needs no PyTorch, and
there is no exporter to keep up with.
"""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

from index.models.default_model.graph import RUNTIME_OPERATORS, Graph, quantize
from index.models.default_model.weights import PackedModel

_LARGEST_WORD_WEIGHT = 127  # word vectors are only looked up

_TOKEN_LAYERS = (8, 12)
"""Counted from 1. Words of two languages match better by the middle layers than by the last (Jalili Sabet et
al. 2020, "SimAlign", https://arxiv.org/abs/2004.08728), words of one language by the last. The effect of
each: benchmarks/results/README.md, "Finding"."""


def write_onnx(model: PackedModel, path: Path) -> None:
    """Write the graph: input_ids and attention_mask, int64 (batch, tokens), to last_hidden_state and
    token_vectors, each float32 (batch, tokens, hidden).

    The former is for the text's vector. The latter, the sum of two layers' outputs scaled to unit length, is
    for comparing tokens. The weights are in a file beside the graph, because ONNX Runtime maps such a file
    into memory, but reads and copies weights inside a graph. That takes an eighth of the time, and 180 MB
    less.
    """
    graph = Graph()
    mask = graph.add("Cast", "attention_mask", to=TensorProto.INT32)
    layers = [_embeddings(graph, model)]
    for layer in range(model.shape.layers):
        layers.append(_layer(graph, model, f"l{layer}", layers[-1], mask))
    tokens = [graph.add("LpNormalization", layers[number], axis=2, p=2) for number in _TOKEN_LAYERS]
    shape = ("batch", "tokens", model.shape.hidden)
    outputs = {
        "last_hidden_state": (layers[-1], shape),
        "token_vectors": (graph.add("Add", *tokens), shape),
    }
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"])
        for name in ("input_ids", "attention_mask")
    ]
    weights = path.with_name(f"{path.name}.data")
    encoder = graph.finish("encoder", inputs, outputs)
    onnx.save(encoder, path, save_as_external_data=True, location=weights.name)
    weights.chmod(path.stat().st_mode)  # onnx makes it readable by its owner only


def _embeddings(graph: Graph, model: PackedModel) -> str:
    """Word, position and type vectors, added and normalised. All tokens are of type 0."""
    slabs = [quantize(slab, _LARGEST_WORD_WEIGHT) for slab in model.slabs("emb.word")]
    words, scales = (np.concatenate(parts) for parts in zip(*slabs, strict=True))
    word = graph.add("Gather", graph.constant("emb.word", words), "input_ids")
    scale = graph.add("Gather", graph.constant("emb.word.scale", scales), "input_ids")
    word = graph.add("Mul", graph.add("Cast", word, to=TensorProto.FLOAT), scale)
    place = graph.add(
        "Slice",
        graph.constant("emb.pos", model.tensor("emb.pos") + model.tensor("emb.type")[0]),
        graph.constant("emb.first", np.array([0])),
        graph.add("Shape", "input_ids", start=1, end=2),
    )
    return _layer_norm(graph, model, "emb.ln", graph.add("Add", word, place))


def _layer(graph: Graph, model: PackedModel, layer: str, hidden: str, mask: str) -> str:
    """Attention and feed-forward, each added to its input and normalised."""
    joined = _linear(graph, model, layer, ["q", "k", "v"], hidden)
    # ONNX Runtime's own operator: it never writes out a (tokens, tokens) matrix.
    attention = graph.add(
        "MultiHeadAttention",
        *graph.add_many("Split", joined, outputs=3, axis=2, num_outputs=3),
        "",  # no bias
        mask,
        domain=RUNTIME_OPERATORS,
        num_heads=model.shape.heads,
    )
    attention = _linear(graph, model, layer, ["ao"], attention)
    hidden = _layer_norm(graph, model, f"{layer}.aln", graph.add("Add", hidden, attention))
    inner = graph.add("Gelu", _linear(graph, model, layer, ["fi"], hidden))
    outer = _linear(graph, model, layer, ["fo"], inner)
    return _layer_norm(graph, model, f"{layer}.oln", graph.add("Add", hidden, outer))


def _linear(graph: Graph, model: PackedModel, layer: str, parts: list[str], hidden: str) -> str:
    """Linear layers side by side."""
    weights = np.concatenate([model.tensor(f"{layer}.{part}.w") for part in parts])
    biases = np.concatenate([model.tensor(f"{layer}.{part}.b") for part in parts])
    return graph.linear(f"{layer}.{'-'.join(parts)}", weights, biases, hidden)


def _layer_norm(graph: Graph, model: PackedModel, name: str, hidden: str) -> str:
    weights, biases = model.tensor(f"{name}.w"), model.tensor(f"{name}.b")
    return graph.layer_norm(name, weights, biases, hidden, epsilon=model.shape.layer_norm_epsilon)
