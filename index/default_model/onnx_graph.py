"""The encoder as an ONNX graph with 8-bit weights, for ONNX Runtime on a CPU."""

from pathlib import Path

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


def write_onnx(model: PackedModel, path: Path) -> None:
    """Write the graph: input_ids and attention_mask, int64 (batch, tokens), to last_hidden_state,
    float32 (batch, tokens, hidden)."""
    graph = _Graph()
    hidden = _embeddings(graph, model)
    for layer in range(model.shape.layers):
        hidden = _layer(graph, model, f"l{layer}", hidden)
    onnx.save(graph.model(output=hidden, width=model.shape.hidden), path)


def _embeddings(graph: "_Graph", model: PackedModel) -> str:
    """Word, position and type vectors, added and normalised. All types are 0."""
    width = model.shape.hidden
    words, scales = _quantize(model.matrix("emb.word", width), _LARGEST_WORD_WEIGHT)
    word = graph.add("Gather", graph.constant("emb.word", words), "input_ids")
    scale = graph.add("Gather", graph.constant("emb.word.scale", scales), "input_ids")
    word = graph.add("Mul", graph.add("Cast", word, to=TensorProto.FLOAT), scale)
    places = model.matrix("emb.pos", width) + model.matrix("emb.type", width)[0]
    place = graph.add(
        "Slice",
        graph.constant("emb.pos", places),
        graph.constant("first", np.array([0])),
        graph.add("Shape", "input_ids", start=1, end=2),
    )
    return _layer_norm(graph, model, "emb.ln", graph.add("Add", word, place))


def _layer(graph: "_Graph", model: PackedModel, layer: str, hidden: str) -> str:
    """One encoder layer: attention and feed-forward, each added to its input and normalised."""
    width = model.shape.hidden
    weights = np.concatenate([model.matrix(f"{layer}.{part}.w", width) for part in "qkv"])
    biases = np.concatenate([model.tensors[f"{layer}.{part}.b"] for part in "qkv"])
    joined = _linear(graph, f"{layer}.qkv", hidden, weights, biases)
    query, key, value = graph.add_many("Split", joined, outputs=3, axis=2, num_outputs=3)
    attended = graph.add(
        "MultiHeadAttention",
        *(query, key, value, "", graph.mask),
        domain=_RUNTIME_OPERATORS,
        num_heads=model.shape.heads,
    )
    attended = _stored_linear(graph, model, f"{layer}.ao", attended, inputs=width)
    hidden = _layer_norm(graph, model, f"{layer}.aln", graph.add("Add", hidden, attended))
    inner = graph.add("Gelu", _stored_linear(graph, model, f"{layer}.fi", hidden, inputs=width))
    outer = _stored_linear(graph, model, f"{layer}.fo", inner, inputs=model.shape.feed_forward)
    return _layer_norm(graph, model, f"{layer}.oln", graph.add("Add", hidden, outer))


def _stored_linear(graph: "_Graph", model: PackedModel, name: str, hidden: str, *, inputs: int) -> str:
    return _linear(graph, name, hidden, model.matrix(f"{name}.w", inputs), model.tensors[f"{name}.b"])


def _linear(graph: "_Graph", name: str, hidden: str, weights: np.ndarray, biases: np.ndarray) -> str:
    """`hidden @ weights.T + biases` in integers: what comes in is quantised as it comes."""
    quantized, scales = _quantize(weights, _LARGEST_WEIGHT)
    whole, step, zero = graph.add_many("DynamicQuantizeLinear", hidden, outputs=3)
    product = graph.add("MatMulInteger", whole, graph.constant(f"{name}.w", quantized.T), zero)
    scale = graph.add("Mul", step, graph.constant(f"{name}.scale", scales[:, 0]))
    product = graph.add("Mul", graph.add("Cast", product, to=TensorProto.FLOAT), scale)
    return graph.add("Add", product, graph.constant(f"{name}.b", biases))


def _layer_norm(graph: "_Graph", model: PackedModel, name: str, hidden: str) -> str:
    return graph.add(
        "LayerNormalization",
        hidden,
        graph.constant(f"{name}.w", model.tensors[f"{name}.w"]),
        graph.constant(f"{name}.b", model.tensors[f"{name}.b"]),
        epsilon=model.shape.layer_norm_epsilon,
    )


def _quantize(weights: np.ndarray, largest: int) -> tuple[np.ndarray, np.ndarray]:
    """int8 rows, and float32 (rows, 1) scales: row times scale is the weights, nearly."""
    scales = np.maximum(np.abs(weights).max(axis=1, keepdims=True), np.finfo(np.float32).tiny) / largest
    return np.rint(weights / scales).astype(np.int8), scales.astype(np.float32)


class _Graph:
    """An ONNX graph in the making; each operator's output has a name of its own."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []
        self.mask = self.add("Cast", "attention_mask", to=TensorProto.INT32)

    def constant(self, name: str, values: np.ndarray) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def add(self, operator: str, *inputs: str, domain: str = "", **attributes: float) -> str:
        return self.add_many(operator, *inputs, outputs=1, domain=domain, **attributes)[0]

    def add_many(
        self, operator: str, *inputs: str, outputs: int, domain: str = "", **attributes: float
    ) -> list[str]:
        names = [f"{operator}.{len(self._nodes)}.{number}" for number in range(outputs)]
        self._nodes.append(helper.make_node(operator, inputs, names, domain=domain, **attributes))
        return names

    def model(self, *, output: str, width: int) -> onnx.ModelProto:
        self._nodes[-1].output[0] = "last_hidden_state"
        ids = [
            helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"])
            for name in ("input_ids", "attention_mask")
        ]
        vectors = helper.make_tensor_value_info(
            "last_hidden_state", TensorProto.FLOAT, ["batch", "tokens", width]
        )
        graph = helper.make_graph(self._nodes, "encoder", ids, [vectors], self._constants)
        opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_RUNTIME_OPERATORS, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=_IR_VERSION)
