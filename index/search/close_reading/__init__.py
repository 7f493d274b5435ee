"""A small trained model that reads a question and a passage together, and scores how well each sentence
answers.

It uses token vectors alone: the question's, and the stored ones of the passage. `training` makes its weights.

    reader          CloseReader: the model, run
    passages        read_closely: runs it on the candidates of a search
    reader.onnx     its weights
    model_card.md   what it was trained on, how well it does, what it cannot do
"""
