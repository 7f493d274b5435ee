"""The encoder as an ONNX graph with 8-bit weights, for ONNX Runtime on a CPU."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from index.default_model.weights import PackedModel

# The first operator set with Gelu; LayerNormalization came with 17.
_OPSET = 20
_IR_VERSION = 10
# ONNX Runtime's own operators: its attention never writes out a (tokens, tokens) matrix.
_RUNTIME_OPERATORS = "com.microsoft"

# Weights of 7 bits: where a processor has no 8-bit dot products with 32-bit sums (AVX2 without VNNI), two
# 8-bit products overflow the 16 bits they are added in. Costs .0002 of cosine (.9965 against .9967).
_LARGEST_WEIGHT = 63
_LARGEST_WORD_WEIGHT = 127  # word vectors are only looked up

_TOKEN_LAYERS = (8, 12)
"""Counted from 1. Words of two languages find each other better by the middle layers than by the last (Jalili
Sabet et al. 2020, "SimAlign", https://arxiv.org/abs/2004.08728), words of one language by the last. What each
gave: evaluation/results/README.md, "Late interaction"."""


def write_onnx(model: PackedModel, path: Path) -> None:
    """Write the graph: input_ids and attention_mask, int64 (batch, tokens), to last_hidden_state and
    token_vectors, each float32 (batch, tokens, hidden).

    The former is for the text's vector. The latter, the sum of two layers' outputs brought to unit length, is
    for comparing tokens.
    """
    graph = _Graph()
    layers = [_embeddings(graph, model)]
    for layer in range(model.shape.layers):
        layers.append(_layer(graph, model, f"l{layer}", layers[-1]))
    tokens = [graph.add("LpNormalization", layers[number], axis=2, p=2) for number in _TOKEN_LAYERS]
    outputs = {"last_hidden_state": layers[-1], "token_vectors": graph.add("Add", *tokens)}
    onnx.save(graph.finish(outputs, model.shape.hidden), path)


def _embeddings(graph: "_Graph", model: PackedModel) -> str:
    """Word, position and type vectors, added and normalised. All tokens are of type 0."""
    slabs = [_quantize(slab, _LARGEST_WORD_WEIGHT) for slab in model.slabs("emb.word")]
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


def _layer(graph: "_Graph", model: PackedModel, layer: str, hidden: str) -> str:
    """Attention and feed-forward, each added to what came in, and normalised."""
    joined = _linear(graph, model, layer, ["q", "k", "v"], hidden)
    attention = graph.add(
        "MultiHeadAttention",
        *graph.add_many("Split", joined, outputs=3, axis=2, num_outputs=3),
        "",  # no bias
        graph.mask,
        domain=_RUNTIME_OPERATORS,
        num_heads=model.shape.heads,
    )
    attention = _linear(graph, model, layer, ["ao"], attention)
    hidden = _layer_norm(graph, model, f"{layer}.aln", graph.add("Add", hidden, attention))
    inner = graph.add("Gelu", _linear(graph, model, layer, ["fi"], hidden))
    outer = _linear(graph, model, layer, ["fo"], inner)
    return _layer_norm(graph, model, f"{layer}.oln", graph.add("Add", hidden, outer))


def _linear(graph: "_Graph", model: PackedModel, layer: str, parts: list[str], hidden: str) -> str:
    """Linear layers side by side, in integers: what comes in is quantised as it comes."""
    name = f"{layer}.{'-'.join(parts)}"
    weights = np.concatenate([model.tensor(f"{layer}.{part}.w") for part in parts])
    biases = np.concatenate([model.tensor(f"{layer}.{part}.b") for part in parts])
    quantized, scales = _quantize(weights, _LARGEST_WEIGHT)
    whole, step, zero = graph.add_many("DynamicQuantizeLinear", hidden, outputs=3)
    product = graph.add("MatMulInteger", whole, graph.constant(f"{name}.w", quantized.T), zero)
    scale = graph.add("Mul", step, graph.constant(f"{name}.scale", scales[:, 0]))
    product = graph.add("Mul", graph.add("Cast", product, to=TensorProto.FLOAT), scale)
    return graph.add("Add", product, graph.constant(f"{name}.b", biases))


def _layer_norm(graph: "_Graph", model: PackedModel, name: str, hidden: str) -> str:
    weights, biases = (graph.constant(f"{name}.{kind}", model.tensor(f"{name}.{kind}")) for kind in "wb")
    return graph.add("LayerNormalization", hidden, weights, biases, epsilon=model.shape.layer_norm_epsilon)


def _quantize(weights: np.ndarray, largest: int) -> tuple[np.ndarray, np.ndarray]:
    """int8 rows and float32 (rows, 1) scales, whose product is nearly `weights`."""
    scales = np.abs(weights).max(axis=1, keepdims=True) / largest
    return np.rint(weights / scales).astype(np.int8), scales


class _Graph:
    """An ONNX graph in the making; what an operator puts out has a name of its own."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []
        self.mask = self.add("Cast", "attention_mask", to=TensorProto.INT32)

    def constant(self, name: str, values: np.ndarray) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def add(self, operator: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        return self.add_many(operator, *inputs, outputs=1, domain=domain, **attributes)[0]

    def add_many(
        self, operator: str, *inputs: str, outputs: int, domain: str = "", **attributes: Any
    ) -> list[str]:
        names = [f"{operator}.{len(self._nodes)}.{number}" for number in range(outputs)]
        self._nodes.append(helper.make_node(operator, inputs, names, domain=domain, **attributes))
        return names

    def finish(self, outputs: Mapping[str, str], width: int) -> onnx.ModelProto:
        """The graph as a model that puts out, by their names, what these operators put out."""
        self._nodes += [helper.make_node("Identity", [value], [name]) for name, value in outputs.items()]
        ids = [
            helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"])
            for name in ("input_ids", "attention_mask")
        ]
        shape: tuple[str | int, ...] = ("batch", "tokens", width)
        vectors = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name in outputs]
        graph = helper.make_graph(self._nodes, "encoder", ids, vectors, self._constants)
        opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_RUNTIME_OPERATORS, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=_IR_VERSION)
