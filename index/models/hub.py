"""Whether a model is available, checked before anything heavy is imported."""

import os

import huggingface_hub

# The hub's own client tries for more than a minute before it gives up.
_TIMEOUT_SECONDS = 5


def hub_answers() -> bool:
    """Whether the Hugging Face hub can be reached. False if HF_HUB_OFFLINE forbids it."""
    try:
        huggingface_hub.get_session().head(huggingface_hub.constants.ENDPOINT, timeout=_TIMEOUT_SECONDS)
    except Exception:  # depends on the HTTP library that the hub's client uses
        return False
    return True


def is_downloaded(name: str) -> bool:
    """Whether the model is in the hub's cache, under its name or under `sentence-transformers/`."""
    cache = os.environ.get("SENTENCE_TRANSFORMERS_HOME")
    names = [name] if "/" in name else [name, f"sentence-transformers/{name}"]
    found = (huggingface_hub.try_to_load_from_cache(each, "config.json", cache_dir=cache) for each in names)
    return any(isinstance(path, str) for path in found)
