"""From a folder of articles to ranked passages. Knows nothing of chats or settings.

Six packages in the order in which the data flows. A package imports only those above it:

    errors           one small tree of errors, each with its remedy
    private_folders  folders of this process alone, for when the disk cannot be written
    user_cache       files made once for all processes of a user
    text/            articles, their paragraphs, sentences and passages, and their search terms
    reading/         from a corpus folder to articles, one file per format
    models/          texts to vectors: the embedding model, built in or chosen by name
    question/        what a question itself states: filters, parts, names, the kind of answer
    storage/         the index on disk: passages and their vectors, terms, copies; built, published, read
    search/          from a question to ranked passages, and the confidence that they answer
"""
