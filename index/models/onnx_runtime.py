"""ONNX Runtime with its telemetry off. Whoever runs a model imports it from here.

From 1.29 on it notes down in the user's cache what it runs, and sends that to its maker. It reads the setting
once, while it is imported.
"""

import os

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")

import onnxruntime

__all__ = ["onnxruntime"]
