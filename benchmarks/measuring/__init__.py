"""Measuring code that several benchmarks share.

asking          a question set asked of its corpus repeatedly, with something changed in between
unseen          XQuAD's questions, each with a reader that was trained on the other half of the articles
bare_session    the default model's ONNX session alone: an upper bound on indexing speed
timed_embedder  the texts that a build gives the embedding model, and how long embedding takes
"""
