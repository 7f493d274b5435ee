"""What the server of forked_command.py imports and loads before it forks."""

import gc
from importlib import import_module

from index.embedder import load_embedder

_IMPORTED = """
    chromadb onnxruntime
    beleg.cli beleg.as_json beleg.as_text beleg.freshness beleg.wiring bot.assistant bot.render index.build
    telegram.ext bot.telegram_chat bot.memory
"""

for name in _IMPORTED.split():
    import_module(name)
load_embedder()
gc.collect()
gc.freeze()  # what is not looked at again need not be copied for any process
