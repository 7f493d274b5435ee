"""What the fork server of forked_command.py imports and loads before it forks."""

import gc
from importlib import import_module

from index.models.loading import load_embedder

_IMPORTED = """
    chromadb index.models.onnx_runtime
    beleg.cli.app beleg.output.as_json beleg.output.as_text beleg.freshness beleg.wiring bot.assistant
    bot.wording.layout.render index.storage.building.update
    telegram.ext bot.telegram_chat.process bot.telegram_chat.handlers.reindexing bot.memory.memory
"""

for name in _IMPORTED.split():
    import_module(name)
load_embedder()
gc.collect()
gc.freeze()  # pages that the collector does not touch need not be copied for each process
