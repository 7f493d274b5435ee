"""The reader as the ONNX graph that ships: one question and one passage at a time, linear layers in 8 bits.

The computation is that of `training/model.py`, step by step, without the padding.
"""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

from index.models.default_model.graph import RUNTIME_OPERATORS, Graph
from training.model import HEADS, LAYERS, Reader

_OUT = -1e4
_EPSILON = 1e-5


def write_reader(reader: Reader, centre: np.ndarray, path: Path) -> None:
    """Writes the graph to `path`. Inputs: question (n, width), passage (m, width) and sentences (s, m), 1
    where a token is in a sentence, else 0. Outputs: sentence_logits (s,) and passage_logit (1,). `centre`,
    the mean token vector of the embedding model, is kept in its metadata."""
    weights = {name: tensor.detach().float().numpy() for name, tensor in reader.state_dict().items()}
    width = weights["inward.weight"].shape[1]
    writing = _Writing(weights)
    sentences, passage = writing.read()
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
        for name, shape in (
            ("question", ["asked", width]),
            ("passage", ["tokens", width]),
            ("sentences", ["count", "tokens"]),
        )
    ]
    outputs = {"sentence_logits": (sentences, ["count"]), "passage_logit": (passage, [1])}
    model = writing.graph.finish("reader", inputs, outputs)
    helper.set_model_props(model, {"centre": " ".join(f"{number:.6g}" for number in centre)})
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, path)


class _Writing:
    """Writes the model's computation node by node. Tensors have the model's shapes without the batch."""

    def __init__(self, weights: dict[str, np.ndarray]) -> None:
        self.graph = Graph()
        self._weights = weights
        self._made: set[str] = set()

    def read(self) -> tuple[str, str]:
        """Writes all nodes; the names of the sentences' logits and of the passage's."""
        graph = self.graph
        cosines = graph.add("MatMul", "passage", graph.add("Transpose", "question", perm=[1, 0]))
        turned = self._linear("bilinear", "question")
        alike = graph.add("MatMul", "passage", graph.add("Transpose", turned, perm=[1, 0]))
        alike = graph.add("Mul", alike, self._number("temperature", self._weights["temperature"]))
        weights = graph.add("Softmax", alike, axis=-1)
        inner, asked = self._linear("inward", "passage"), self._linear("inward", "question")
        aligned = graph.add("MatMul", weights, asked)
        importance = graph.add("Transpose", self._exact("importance", asked), perm=[1, 0])
        importance = graph.add("Softmax", importance, axis=-1)  # (2, n)
        of_words, of_kind = graph.add_many("Split", importance, outputs=2, axis=0, num_outputs=2)
        pooled = graph.add("MatMul", of_words, asked)  # (1, width)
        scalars = [
            self._max(cosines, 1),
            self._sum(graph.add("Mul", weights, cosines), 1),
            self._sum(graph.add("Mul", cosines, of_words), 1),
            self._sum(graph.add("Mul", cosines, of_kind), 1),
        ]
        features = [inner, aligned, graph.add("Mul", inner, aligned), graph.add("Mul", inner, pooled)]
        joined = graph.add("Concat", *features, *scalars, axis=1)
        mixed = graph.add("Add", graph.add("Gelu", self._linear("mix", joined)), inner)
        hidden = self._norm("mix_norm", mixed)
        elsewhere = self._elsewhere()
        for number in range(LAYERS):
            hidden = self._layer(f"layers.{number}", hidden, asked, elsewhere)
        return self._judged(hidden, cosines, importance)

    def _elsewhere(self) -> str:
        """(1, heads, m, m): what half of the heads leave out, as it is in another sentence."""
        graph = self.graph
        same = graph.add("MatMul", graph.add("Transpose", "sentences", perm=[1, 0]), "sentences")
        same = graph.add("Add", same, graph.add("EyeLike", same))
        apart = graph.add("Sub", self._number("one", 1.0), same)
        apart = graph.add("Mul", graph.add("Relu", apart), self._number("out", _OUT))
        heads = np.repeat(np.array([1.0, 0.0], np.float32), HEADS // 2)[:, None, None]
        apart = graph.add("Mul", graph.constant("own_heads", heads), apart)
        return graph.add("Unsqueeze", apart, self._constant("batch", np.array([0], np.int64)))

    def _layer(self, name: str, hidden: str, asked: str, elsewhere: str) -> str:
        graph = self.graph
        own = self._linear(f"{name}.own", hidden)
        query, key, value = graph.add_many("Split", own, outputs=3, axis=1, num_outputs=3)
        mixed = self._attention(query, key, value, elsewhere)
        hidden = self._added(f"{name}.own_norm", hidden, self._linear(f"{name}.own_out", mixed))
        key, value = graph.add_many(
            "Split", self._linear(f"{name}.key_value", asked), outputs=2, axis=1, num_outputs=2
        )
        mixed = self._attention(self._linear(f"{name}.query", hidden), key, value, None)
        hidden = self._added(f"{name}.asked_norm", hidden, self._linear(f"{name}.asked_out", mixed))
        wide = graph.add("Gelu", self._linear(f"{name}.wide", hidden))
        return self._added(f"{name}.norm", hidden, self._linear(f"{name}.narrow", wide))

    def _attention(self, query: str, key: str, value: str, left_out: str | None) -> str:
        """ONNX Runtime's own operator, which takes a batch: here of one."""
        batch = self._constant("batch", np.array([0], np.int64))
        query, key, value = (self.graph.add("Unsqueeze", one, batch) for one in (query, key, value))
        further = ("", "", left_out) if left_out else ()
        mixed = self.graph.add(
            "MultiHeadAttention", query, key, value, *further, domain=RUNTIME_OPERATORS, num_heads=HEADS
        )
        return self.graph.add("Squeeze", mixed, batch)

    def _judged(self, hidden: str, cosines: str, importance: str) -> tuple[str, str]:
        graph = self.graph
        outside = graph.add("Sub", self._number("one", 1.0), "sentences")
        outside = graph.add("Mul", outside, self._number("out", _OUT))
        outside = graph.add("Unsqueeze", outside, self._constant("last", np.array([2], np.int64)))
        in_sentence = self._max(graph.add("Add", cosines, outside), 1, keep=False)  # (s, n)
        low = self._number("low", -1.0)
        in_sentence = graph.add("Max", in_sentence, low)
        in_passage = self._max(cosines, 0)  # (1, n)
        by_importance = graph.add("Transpose", importance, perm=[1, 0])
        weight = graph.add(
            "Clip", self._exact("token", hidden), self._number("least", -12.0), self._number("most", 12.0)
        )
        weight = graph.add("Exp", weight)  # (m, 1)
        weighted = graph.add("Mul", weight, hidden)
        of_sentences = [
            self._pooled("sentences", weight, weighted),
            self._pooled("sentences", None, hidden),
            graph.add("MatMul", in_sentence, by_importance),
            graph.add("ReduceMean", in_sentence, self._constant("axis1", np.array([1], np.int64))),
        ]
        logits = self._head("sentence", graph.add("Concat", *of_sentences, axis=1))  # (s, 1)
        total = graph.add("Div", self._sum(weighted, 0), self._sum(weight, 0))
        mean = graph.add("ReduceMean", hidden, self._constant("axis0", np.array([0], np.int64)))
        of_passage = [
            total,
            mean,
            graph.add("MatMul", in_passage, by_importance),
            graph.add("ReduceMean", in_passage, self._constant("axis1", np.array([1], np.int64))),
            graph.add("Max", self._max(logits, 0), self._number("lowest", -20.0)),
        ]
        passage = self._head("passage", graph.add("Concat", *of_passage, axis=1))  # (1, 1)
        flat = self._constant("flat", np.array([-1], np.int64))
        return graph.add("Reshape", logits, flat), graph.add("Reshape", passage, flat)

    def _pooled(self, groups: str, weight: str | None, weighted: str) -> str:
        """The mean of each group's tokens, weighted or plain; 0 for a group without tokens."""
        graph = self.graph
        total = graph.add("MatMul", groups, weight) if weight else self._sum(groups, 1)
        total = graph.add("Max", total, self._number("tiny", 1e-6))
        return graph.add("Div", graph.add("MatMul", groups, weighted), total)

    def _head(self, name: str, inputs: str) -> str:
        return self._exact(f"{name}.out", self.graph.add("Gelu", self._exact(f"{name}.wide", inputs)))

    def _linear(self, name: str, inputs: str) -> str:
        weights = self._weights[f"{name}.weight"]
        biases = self._weights.get(f"{name}.bias", np.zeros(len(weights), np.float32))
        return self.graph.linear(f"{name}.{inputs}", weights, biases, inputs)

    def _exact(self, name: str, inputs: str) -> str:
        """A linear layer with few outputs, kept in floating point."""
        weights = self._constant(f"{name}.w", self._weights[f"{name}.weight"].T)
        biases = self._constant(f"{name}.b", self._weights[f"{name}.bias"])
        return self.graph.add("Add", self.graph.add("MatMul", inputs, weights), biases)

    def _norm(self, name: str, hidden: str) -> str:
        weights, biases = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        return self.graph.layer_norm(name, weights, biases, hidden, epsilon=_EPSILON)

    def _added(self, norm: str, hidden: str, new: str) -> str:
        return self._norm(norm, self.graph.add("Add", hidden, new))

    def _max(self, values: str, axis: int, *, keep: bool = True) -> str:
        axes = self._constant(f"axis{axis}", np.array([axis], np.int64))
        return self.graph.add("ReduceMax", values, axes, keepdims=int(keep))

    def _sum(self, values: str, axis: int) -> str:
        axes = self._constant(f"axis{axis}", np.array([axis], np.int64))
        return self.graph.add("ReduceSum", values, axes)

    def _number(self, name: str, value: float) -> str:
        return self._constant(name, np.array(value, np.float32))

    def _constant(self, name: str, values: np.ndarray) -> str:
        """The name of a constant, which is added to the graph once only."""
        if name not in self._made:
            self._made.add(name)
            self.graph.constant(name, values)
        return name
