"""Builds an ONNX graph with linear layers in 8-bit integers: for the default model, and for the reader that
`training` makes."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

# The first operator set with Gelu; LayerNormalization came with 17.
_OPSET = 20
_IR_VERSION = 10

RUNTIME_OPERATORS = "com.microsoft"
"""The domain of ONNX Runtime's own operators."""

# Weights of 7 bits: on a processor without 8-bit dot products with 32-bit sums (AVX2 without VNNI), two 8-bit
# products overflow the 16 bits in which they are added. This costs .0002 of cosine (.9965 against .9967).
_LARGEST_WEIGHT = 63


class Graph:
    """An ONNX graph under construction. Operators return the names of their outputs, which other operators
    take as inputs."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

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

    def linear(self, name: str, weights: np.ndarray, biases: np.ndarray, hidden: str) -> str:
        """A linear layer in integers; `weights` is (outputs, inputs). Its input is quantised at run time."""
        quantized, scales = quantize(weights, _LARGEST_WEIGHT)
        whole, step, zero = self.add_many("DynamicQuantizeLinear", hidden, outputs=3)
        product = self.add("MatMulInteger", whole, self.constant(f"{name}.w", quantized.T), zero)
        scale = self.add("Mul", step, self.constant(f"{name}.scale", scales[:, 0]))
        product = self.add("Mul", self.add("Cast", product, to=TensorProto.FLOAT), scale)
        return self.add("Add", product, self.constant(f"{name}.b", biases))

    def layer_norm(
        self, name: str, weights: np.ndarray, biases: np.ndarray, hidden: str, *, epsilon: float
    ) -> str:
        constants = self.constant(f"{name}.w", weights), self.constant(f"{name}.b", biases)
        return self.add("LayerNormalization", hidden, *constants, epsilon=epsilon)

    def finish(
        self,
        name: str,
        inputs: Sequence[onnx.ValueInfoProto],
        outputs: Mapping[str, tuple[str, Sequence[str | int]]],
    ) -> onnx.ModelProto:
        """The finished model. `outputs` maps the name of each output to the value it has, float32, and its
        shape."""
        self._nodes += [helper.make_node("Identity", [value], [name]) for name, (value, _) in outputs.items()]
        values = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape))
            for name, (_, shape) in outputs.items()
        ]
        graph = helper.make_graph(self._nodes, name, inputs, values, self._constants)
        opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(RUNTIME_OPERATORS, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=_IR_VERSION)


def quantize(weights: np.ndarray, largest: int) -> tuple[np.ndarray, np.ndarray]:
    """int8 rows and float32 (rows, 1) scales, whose product is approximately `weights`."""
    scales = np.maximum(np.abs(weights).max(axis=1, keepdims=True), 1e-9) / largest
    return np.rint(weights / scales).astype(np.int8), scales
