"""Trains the weights of the reader (`index/search/close_reading`) on public sets of questions with passages.

    python -m training DATA

    sets        the published sets, read into one form
    encoding    a set as the reader gets it: cut into passages, with the token vectors that an index stores
    model       the reader in PyTorch
    batches     the batch of one training step
    losses      the losses that training minimises
    learning    the training loop: seeded, saved every few minutes, resumable
    plan        what is trained, in which order
    measuring   how good a reader is on its own
    graph       the reader as the ONNX graph that ships
    card        its model card

    lower_layers    the default model up to its middle
    upper_layers    a cross-encoder that continues from there
    bound           how good that is: an upper bound for a reader of vectors made without the question

This package imports the project, never the reverse. Using Beleg needs none of it.
"""
