"""What tells languages apart: py3langid with the model that it brings along."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from types import SimpleNamespace
from typing import Any

_UNPACKED_BYTES = 70_000_000
"""How large the model is when it is unpacked."""


def load_language_model() -> Any:
    """A LanguageIdentifier of all languages that the model has."""
    from py3langid import modelio
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    if _has_temporary_room():
        return LanguageIdentifier.from_model_file(MODEL_FILE)
    with _in_memory(modelio):
        return LanguageIdentifier.from_model_file(MODEL_FILE)


def _has_temporary_room() -> bool:
    """Whether the temporary file that py3langid unpacks its model into can be made."""
    try:
        state = os.statvfs(tempfile.gettempdir())
    except OSError:  # there is no folder for such
        return False
    return state.f_bavail * state.f_frsize > _UNPACKED_BYTES


@contextmanager
def _in_memory(modelio: Any) -> Iterator[None]:
    """It cannot be told to unpack without a file."""
    usual = modelio.tempfile
    modelio.tempfile = SimpleNamespace(TemporaryFile=lambda **_: BytesIO())
    try:
        yield
    finally:
        modelio.tempfile = usual
