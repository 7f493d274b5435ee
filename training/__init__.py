"""Makes the weights of the reader (`index/search/close_reading`) out of public sets of questions with
passages.

    python -m training DATA

    sets        the sets as they are published, in one form
    encoding    a set as the reader meets it: cut into passages, with the token vectors that an index has
    model       the reader in PyTorch
    batches     what one step of training sees
    losses      what training makes small
    learning    the loop: seeded, kept every few minutes and taken up again
    plan        what is trained, in which order
    measuring   what a reader is worth by itself
    graph       the reader as the ONNX graph that ships
    card        its model card

    lower_layers    the default model up to its middle
    upper_layers    a cross-encoder that goes on from there
    bound           what that reaches, which a reader of vectors made without the question may not

Imports the project, never the other way. Nothing of it is needed to use Beleg.
"""
