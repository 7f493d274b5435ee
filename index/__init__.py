"""From a folder of articles to ranked passages. Knows no chats and no settings.

Six rooms in the order in which the data flows; a room imports only what stands above it:

    errors           one small tree of problems, each with its remedy
    private_folders  folders of this process alone, where the disk cannot be written
    user_cache       what is made once for all processes of a user
    text/            articles, their paragraphs, sentences and passages, and the terms they are found by
    reading/         from a corpus folder to articles, one file a format
    models/          texts to vectors: the embedding model, built in or of another name
    question/        what a question says of itself: filters, parts, names, the kind of answer
    storage/         the index on disk: passages and their vectors, terms, copies; built, published, read
    search/          from a question to ranked passages, and how sure they answer
"""
