"""What several benchmarks measure with.

asking          a question set asked of its corpus again and again, with something changed in between
unseen          XQuAD's questions, each with a reader that was trained on the other half of the articles
bare_session    the default model's ONNX session alone: the fastest that indexing can be
timed_embedder  what a build gives the embedding model, and how long that takes
"""
