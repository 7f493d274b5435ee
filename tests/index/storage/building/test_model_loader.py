"""The embedding model is loaded once, and in the background when loading is begun early."""

import threading

import pytest
from index_fakes import LetterEmbedder

from index.errors import ModelError
from index.storage.building.model_loader import ModelLoader


def test_it_is_loaded_once_and_only_when_asked_for() -> None:
    loaded: list[LetterEmbedder] = []

    def load() -> LetterEmbedder:
        loaded.append(LetterEmbedder())
        return loaded[-1]

    loader = ModelLoader(load)
    assert loaded == []
    assert loader() is loader()
    assert len(loaded) == 1


def test_once_begun_it_is_loaded_while_others_work() -> None:
    go_on = threading.Event()

    def load() -> LetterEmbedder:
        assert go_on.wait(60)
        return LetterEmbedder()

    loader = ModelLoader(load)
    loader.begin()  # returns while the model is still loading
    go_on.set()
    assert loader().identity == "letters"


def test_what_loading_raises_is_raised_to_who_asks() -> None:
    def load() -> LetterEmbedder:
        raise ModelError("There is no model", "make one")

    loader = ModelLoader(load)
    loader.begin()
    with pytest.raises(ModelError, match="There is no model"):
        loader()
