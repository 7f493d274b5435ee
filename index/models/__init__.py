"""Texts to vectors. Queries and passages are embedded differently.

A model runs in one of two ways; callers see only an Embedder. A file imports only those above it:

    cores           work on all cores of this process
    onnx_runtime    ONNX Runtime with its telemetry off
    embedder        Embedder, EncodedText, TokenVectors: what a model does, whatever runs it
    default_model/  the built-in embedding model, made once from a package
    model_folder    what a sentence-transformers model folder states about itself
    onnx_model      a model folder with ONNX weights, run by ONNX Runtime
    sentence_model  every other model, run by sentence-transformers
    hub             whether the Hugging Face hub answers, and whether a model is downloaded
    loading         from a name to an Embedder
"""
