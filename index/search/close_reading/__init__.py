"""A small trained model that reads a question and a passage together, and says how far each sentence answers.

It works on token vectors alone: the question's, and the passage's as they are stored. `training` makes its
weights.

    reader          CloseReader: the model, run
    passages        read_closely: candidates of a search as it takes them
    reader.onnx     its weights
    model_card.md   what it was trained on, how well it does, what it cannot do
"""
