"""The default model as an ordinary sentence-transformers model folder."""

import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

from index.models.default_model.tokenizer import BEGIN, END, MASK, PAD, UNKNOWN, make_tokenizer
from index.models.default_model.weights import EncoderShape, PackedModel, unpack_model

_FLOAT32_BYTES = 4
_ALIGNMENT = 8  # of the tensors in the file, in bytes: readers map it into memory

_NAMES = {
    "emb.word": "embeddings.word_embeddings",
    "emb.pos": "embeddings.position_embeddings",
    "emb.type": "embeddings.token_type_embeddings",
    "emb.ln": "embeddings.LayerNorm",
}
_LAYER_NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


def write_folder(
    packed: bytes, folder: Path, *, say: Callable[[str], None], only_to_run: bool = False
) -> None:
    """Fill the empty `folder` from the packed file's bytes, with int8 weights for ONNX Runtime in onnx/. With
    `only_to_run` the full weights are left out."""
    from index.models.default_model.onnx_graph import write_onnx

    say("reading its weights …")
    model = unpack_model(packed)
    if not only_to_run:
        say("writing full weights …")
        _write_weights(model, folder / "model.safetensors")
    say("writing 8-bit weights …")
    (folder / "onnx").mkdir()
    write_onnx(model, folder / "onnx" / "model_qint8.onnx")
    say("writing its tokenizer …")
    tokenizer = make_tokenizer(model.pieces, model.replacements, max_tokens=model.shape.positions)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    for name, content in _settings(model.shape).items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def _write_weights(model: PackedModel, path: Path) -> None:
    """All weights as float32 in the safetensors format, with the names of a transformers BertModel.

    The format: a uint64, the number of bytes of the header; the header, in JSON; the tensors. They are
    written here one by one, because the safetensors library needs all of them in memory at once.
    """
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name, tensor in model.tensors.items():
        start, end = end, end + tensor.count * _FLOAT32_BYTES
        shape = model.tensor_shape(name)
        header[_name(name)] = {"dtype": "F32", "shape": shape, "data_offsets": [start, end]}
    encoded = json.dumps(header).encode()
    encoded += b" " * (-len(encoded) % _ALIGNMENT)
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(encoded)) + encoded)
        for name in model.tensors:
            for slab in model.slabs(name):
                slab.tofile(file)


def _name(packed_name: str) -> str:
    """`l3.ao.w` is `encoder.layer.3.attention.output.dense.weight`."""
    if packed_name in _NAMES:
        return f"{_NAMES[packed_name]}.weight"
    module, kind = packed_name.rsplit(".", 1)
    suffix = {"w": "weight", "b": "bias"}[kind]
    if module in _NAMES:
        return f"{_NAMES[module]}.{suffix}"
    layer, part = module.split(".")
    return f"encoder.layer.{layer[1:]}.{_LAYER_NAMES[part]}.{suffix}"


def _settings(shape: EncoderShape) -> dict[str, Any]:
    """The folder's JSON files, in the older form that every version of sentence-transformers reads."""
    special = {"bos": BEGIN, "cls": BEGIN, "eos": END, "sep": END, "pad": PAD, "unk": UNKNOWN, "mask": MASK}
    special_tokens = {f"{name}_token": token for name, token in special.items()}
    return {
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "hidden_size": shape.hidden,
            "num_hidden_layers": shape.layers,
            "num_attention_heads": shape.heads,
            "intermediate_size": shape.feed_forward,
            "vocab_size": shape.vocabulary,
            "max_position_embeddings": shape.positions,
            "type_vocab_size": shape.token_types,
            "layer_norm_eps": shape.layer_norm_epsilon,
            "hidden_act": "gelu",
            "pad_token_id": 1,
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": shape.positions,
            "clean_up_tokenization_spaces": False,
            **special_tokens,
        },
        "special_tokens_map.json": special_tokens,
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
            {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
        ],
        "1_Pooling/config.json": {
            "word_embedding_dimension": shape.hidden,
            "pooling_mode_cls_token": False,
            "pooling_mode_mean_tokens": True,
        },
        "2_Normalize/config.json": {},
        "sentence_bert_config.json": {
            "max_seq_length": shape.positions,
            "do_lower_case": False,
            "model_args": {"add_pooling_layer": False},
        },
        "config_sentence_transformers.json": {
            "prompts": {"query": "query: ", "document": "passage: "},
            "default_prompt_name": None,
            "similarity_fn_name": "cosine",
        },
    }
