"""Loads the embedding model while the corpus is still read."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.models.embedder import Embedder


class ModelLoader:
    """Loads an embedding model once: in the background from `begin` on, or at the latest on the first call.

    An exception in loading is raised when the model is asked for.
    """

    def __init__(self, load: "Callable[[], Embedder]") -> None:
        self._load = load
        self._model: Future[Embedder] | None = None

    def begin(self) -> None:
        """Returns at once."""
        if self._model is None:
            self._model = Future()
            # A daemon, so that an interrupt need not wait for it.
            Thread(target=self._run, args=(self._model,), daemon=True).start()

    def __call__(self) -> "Embedder":
        """The model, once it is loaded."""
        self.begin()
        assert self._model is not None
        return self._model.result()

    def _run(self, model: "Future[Embedder]") -> None:
        try:
            model.set_result(self._load())
        except BaseException as error:
            model.set_exception(error)
