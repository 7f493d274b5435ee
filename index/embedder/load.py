"""From a model's name to an Embedder."""

from collections.abc import Callable

from index.default_model import IDENTITY, default_model_folder
from index.embedder.contract import Embedder
from index.embedder.model_folder import read_onnx_folder
from index.errors import ModelError


def load_embedder(name: str = "default", *, on_progress: Callable[[str], None] | None = None) -> Embedder:
    """The embedding model called `name`: "default", or a sentence-transformers model's name or folder.

    `on_progress` gets a line for each step when the default model has to be made first. Raises
    ModelError when the model cannot be made, found or loaded.
    """
    if name == "default":
        from index.embedder.onnx_model import OnnxEmbedder

        model = read_onnx_folder(default_model_folder(on_progress=on_progress))
        assert model is not None
        return OnnxEmbedder(model, identity=IDENTITY)
    raise ModelError(f"The embedding model {name!r} is not known", "leave BELEG_EMBEDDING_MODEL empty")
