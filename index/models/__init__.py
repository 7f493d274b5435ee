"""Texts to vectors, query and passage told apart.

A model is run in one of two ways; callers see an Embedder. A file imports only what stands above it:

    cores           work for all cores of this process
    onnx_runtime    ONNX Runtime with its telemetry off
    embedder        Embedder, Reading, TokenVectors: what a model does, whatever runs it
    default_model/  the built-in embedding model, made once out of a package
    model_folder    what a sentence-transformers model folder says of itself
    onnx_model      a model folder with ONNX weights, run by ONNX Runtime
    sentence_model  every other model, run by sentence-transformers
    hub             whether a model can be had from the Hugging Face hub
    loading         from a name to an Embedder
"""
