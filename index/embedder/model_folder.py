"""What a sentence-transformers model folder says of itself."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from index.embedder.contract import Prefixes

# The names sentence-transformers looks for, in its order.
_PASSAGE_PROMPTS = ("document", "passage", "corpus")
# The best for a CPU first: the names sentence-transformers, transformers.js and Optimum write.
_ONNX_FILES = ("model_qint8*.onnx", "model_quantized.onnx", "model_int8.onnx", "model.onnx")


@dataclass(frozen=True, slots=True)
class OnnxModelFolder:
    """A folder whose model ONNX Runtime can run as sentence-transformers would."""

    folder: Path
    weights: Path
    pooling: Literal["mean", "cls"]
    normalize: bool
    max_tokens: int
    prefixes: Prefixes


def read_onnx_folder(folder: Path) -> OnnxModelFolder | None:
    """The folder's model; None when it has no ONNX weights, or steps beyond pooling and normalising."""
    modules = [
        (module["type"].rsplit(".", 1)[-1], module["path"])
        for module in _read_json(folder / "modules.json", [])
    ]
    names = [name for name, _ in modules]
    weights = next((path for pattern in _ONNX_FILES for path in sorted(folder.glob(f"onnx/{pattern}"))), None)
    if weights is None or names not in (["Transformer", "Pooling"], ["Transformer", "Pooling", "Normalize"]):
        return None
    pooling = _pooling(_read_json(folder / modules[1][1] / "config.json", {}))
    if pooling is None or not (folder / "tokenizer.json").is_file():
        return None
    sentence_settings = _read_json(folder / "sentence_bert_config.json", {})
    model_settings = _read_json(folder / "config.json", {})
    prompts = _read_json(folder / "config_sentence_transformers.json", {}).get("prompts")
    return OnnxModelFolder(
        folder=folder,
        weights=weights,
        pooling=pooling,
        normalize="Normalize" in names,
        max_tokens=sentence_settings.get("max_seq_length") or model_settings["max_position_embeddings"],
        prefixes=choose_prefixes(folder.name, prompts or {}),
    )


def choose_prefixes(name: str, prompts: Mapping[str, str]) -> Prefixes:
    """The prefixes a model asks for in its prompts; those of E5 when it has none and its name says e5."""
    query = prompts.get("query", "")
    passage = next((prompts[name] for name in _PASSAGE_PROMPTS if prompts.get(name)), "")
    if not query and not passage and "e5" in name.lower():
        return Prefixes("query: ", "passage: ")
    return Prefixes(query, passage)


def _pooling(settings: Mapping[str, Any]) -> Literal["mean", "cls"] | None:
    """How token vectors become one; None for ways we do not know. Before sentence-transformers 6 each
    way had a switch of its own."""
    if not settings.get("include_prompt", True):
        return None
    mode = settings.get("pooling_mode")
    if mode is None:
        modes = [name.removeprefix("pooling_mode_") for name, on in settings.items() if on is True]
        mode = {"mean_tokens": "mean", "cls_token": "cls"}.get(modes[0]) if len(modes) == 1 else None
    return mode if mode in ("mean", "cls") else None


def _read_json(path: Path, default: Any) -> Any:
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else default
