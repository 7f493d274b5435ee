"""Texts to vectors, query and passage told apart.

A model is run in one of two ways; callers see an Embedder.

    contract         Embedder, Reading, TokenVectors: what a model does, whatever runs it
    model_folder     what a sentence-transformers model folder says of itself
    onnx_model       a model folder with ONNX weights, run by ONNX Runtime
    sentence_model   every other model, run by sentence-transformers
    hub              whether a model can be had from the Hugging Face hub
    load             from a name to an Embedder
"""

from index.embedder.contract import Embedder, Reading, TokenVectors
from index.embedder.load import load_embedder

__all__ = ["Embedder", "Reading", "TokenVectors", "load_embedder"]
