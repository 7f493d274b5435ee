"""What a sentence-transformers model folder states about itself."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from index.models.embedder import Prefixes

Pooling = Literal["mean", "cls"]

# In the order in which sentence-transformers looks for them.
_PASSAGE_PROMPTS = ("document", "passage", "corpus")
# The fastest on a CPU first; the names are those of sentence-transformers, transformers.js and Optimum.
_ONNX_NAMES = ("model_qint8*.onnx", "model_quantized.onnx", "model_int8.onnx", "model.onnx")
_SETTINGS = ("*.json", "*.model", "*.txt")


@dataclass(frozen=True, slots=True)
class OnnxModelFolder:
    """A folder whose ONNX weights can be run as sentence-transformers would run the model.

    `normalize` asks for vectors of unit length; texts are truncated to `max_tokens`.
    """

    folder: Path
    weights: Path
    dimensions: int
    pooling: Pooling
    normalize: bool
    max_tokens: int
    prefixes: Prefixes


def read_onnx_folder(folder: Path) -> OnnxModelFolder | None:
    """The model in `folder`. None if it has no ONNX weights, or needs anything besides ONNX weights, mean or
    first-token pooling, and normalisation."""
    modules = _read_json(folder / "modules.json", default=[])
    kinds = [module["type"].rsplit(".", 1)[-1] for module in modules]
    weights = next((path for name in _ONNX_NAMES for path in sorted(folder.glob(f"onnx/{name}"))), None)
    if weights is None or kinds not in (["Transformer", "Pooling"], ["Transformer", "Pooling", "Normalize"]):
        return None
    sentence_settings = _read_json(folder / "sentence_bert_config.json")
    pooling = _pooling(_read_json(folder / modules[1]["path"] / "config.json"))
    if pooling is None or sentence_settings.get("do_lower_case") or not (folder / "tokenizer.json").is_file():
        return None
    tokenizer_settings = _read_json(folder / "tokenizer_config.json")
    model_settings = _read_json(folder / "config.json")
    prompts = _read_json(folder / "config_sentence_transformers.json").get("prompts", {})
    return OnnxModelFolder(
        folder=folder,
        weights=weights,
        dimensions=model_settings["hidden_size"],
        pooling=pooling,
        normalize="Normalize" in kinds,
        max_tokens=_max_tokens(sentence_settings, tokenizer_settings, model_settings),
        prefixes=choose_prefixes(folder.resolve().name, prompts),
    )


def choose_prefixes(name: str, prompts: Mapping[str, str | None]) -> Prefixes:
    """The prefixes that the model's prompts give; if they give none and the name contains e5, the prefixes of
    E5."""
    query = prompts.get("query") or ""
    passage = next((prompts[key] for key in _PASSAGE_PROMPTS if key in prompts), None) or ""
    if not (query or passage) and re.search(r"\be5\b", name, re.IGNORECASE):
        return Prefixes("query: ", "passage: ")
    return Prefixes(query, passage)


def folder_identity(folder: Path, weights: Iterable[Path]) -> str:
    """The folder's name, and a hash of its weights, settings and vocabularies. It differs if the vectors
    differ."""
    settings = [path for pattern in _SETTINGS for path in folder.rglob(pattern)]
    digest = hashlib.sha256()
    for path in sorted({*weights, *settings}):
        digest.update(path.relative_to(folder).as_posix().encode())
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return f"{folder.resolve().name}-{digest.hexdigest()[:12]}"


def _pooling(settings: Mapping[str, Any]) -> Pooling | None:
    """How token vectors are pooled into one; None for methods not supported here. Before
    sentence-transformers 6 each method had a switch of its own."""
    switches = [name for name, on in settings.items() if name.startswith("pooling_mode_") and on]
    way = settings.get("pooling_mode", switches)
    if not settings.get("include_prompt", True):
        return None
    if way in ("mean", ["mean"], ["pooling_mode_mean_tokens"]):
        return "mean"
    return "cls" if way in ("cls", ["cls"], ["pooling_mode_cls_token"]) else None


def _max_tokens(sentence: Mapping[str, Any], tokenizer: Mapping[str, Any], model: Mapping[str, Any]) -> int:
    """The folder's limit in tokens, found as sentence-transformers does: its own, or else the tokenizer's,
    but at most the number of the model's positions."""
    own: int | None = sentence.get("max_seq_length")
    positions: int = model["max_position_embeddings"]
    return own or min(tokenizer.get("model_max_length", positions), positions)


def _read_json(path: Path, *, default: Any = None) -> Any:
    """The file's JSON; `default`, or an empty object, if there is no such file."""
    if not path.is_file():
        return {} if default is None else default
    return json.loads(path.read_text(encoding="utf-8"))
