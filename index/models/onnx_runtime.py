"""ONNX Runtime with its telemetry off. Modules that run a model import it from here.

From version 1.29 on it records in the user's cache what it runs, and sends that to its maker. It reads the
setting only once, when it is imported.
"""

import os

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")

import onnxruntime

__all__ = ["onnxruntime"]
