"""From a model's name to an Embedder. The libraries that run models are imported only when they are
needed."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from index.errors import ModelError
from index.models.default_model.making import DEFAULT_MODEL_IDENTITY, default_model_folder
from index.models.embedder import Embedder
from index.models.model_folder import folder_identity, read_onnx_folder

_REMEDY = (
    "give a sentence-transformers model's name or folder, or leave BELEG_EMBEDDING_MODEL empty for the"
    " default model"
)


def load_embedder(name: str = "default", *, on_progress: Callable[[str], None] | None = None) -> Embedder:
    """The embedding model called `name`: "default", or a sentence-transformers model's name or folder.

    `on_progress` is called with a line for each step if the default model has to be made first. Raises
    ModelError if the model cannot be made, found or loaded.
    """
    if name == "default":
        return _load_default(default_model_folder(on_progress=on_progress))
    folder = Path(name).expanduser()
    if name.startswith((".", "/", "~")) and not folder.is_dir():
        raise ModelError(f"There is no model folder {name!r}", _REMEDY)
    try:
        return _load_folder(folder) if folder.is_dir() else _load_from_hub(name)
    except ModelError:
        raise
    except Exception as error:  # files of many kinds, read by four libraries: anything may be raised
        raise ModelError(
            f"The embedding model {name!r} cannot be loaded ({_said(error)})", _REMEDY
        ) from error


@lru_cache(maxsize=1)
def _load_default(folder: Path) -> Embedder:
    """One instance for the whole process, because loading it takes a second, and so does freeing its
    tokenizer."""
    from index.models.onnx_model import OnnxEmbedder

    try:
        model = read_onnx_folder(folder)
        if model is None:
            raise FileNotFoundError("files are missing")
        return OnnxEmbedder(model, identity=DEFAULT_MODEL_IDENTITY)
    except Exception as error:  # ONNX Runtime and tokenizers have no common error of their own
        raise ModelError(
            f"The default embedding model in {str(folder)!r} is damaged ({_said(error)})",
            "delete that folder; it is made again at the next start",
        ) from error


def _load_folder(folder: Path) -> Embedder:
    model = read_onnx_folder(folder)
    if model is not None:
        from index.models.onnx_model import OnnxEmbedder

        # Large models keep their weights beside the graph: model.onnx_data, model.onnx.data.
        weights = model.weights.parent.glob(f"{model.weights.name}*")
        return OnnxEmbedder(model, identity=folder_identity(folder, weights))

    from index.models.sentence_model import SentenceTransformersEmbedder, open_model

    weights = (path for suffix in ("bin", "safetensors") for path in folder.rglob(f"*.{suffix}"))
    return SentenceTransformersEmbedder(
        open_model(str(folder), offline=True),
        name=folder.resolve().name,
        identity=folder_identity(folder, weights),
    )


def _load_from_hub(name: str) -> Embedder:
    from index.models.hub import hub_answers, is_downloaded

    online = hub_answers()
    if not online and not is_downloaded(name):
        raise ModelError(
            f"The embedding model {name!r} is not here, and the Hugging Face hub cannot be reached",
            "give a model's folder, or leave BELEG_EMBEDDING_MODEL empty for the default model",
        )
    from index.models.sentence_model import SentenceTransformersEmbedder, open_model

    return SentenceTransformersEmbedder(open_model(name, offline=not online), name=name, identity=name)


def _said(error: Exception) -> str:
    """The first line of a library's message, since some are whole paragraphs."""
    return str(error).strip().partition("\n")[0] or type(error).__name__
