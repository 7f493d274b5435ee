"""From a question to ranked passages, and the confidence that they answer it.

A file imports only those above it:

    given             passages that come with a question, searched like a store
    near_names        corrections for names that a question may have misspelt
    late_interaction  how well the words of a question match those of a passage
    close_reading/    a small trained model that reads question and passage together
    reranker          the interface of a reranker, which orders the best passages
    ranking           the scores of passages and sentences: the default reranker
    cross_encoder     a sentence-transformers CrossEncoder as the reranker
    quoted_before     the bonus of articles that the last answer quotes
    confidence        the confidence that what was found answers
    searcher          Hit: passages ranked for a query
    merge             merges the searches for a query's parts
    recency           newer articles first, where a question asks how things are now
    same_story        articles about one story in several languages
    about             which articles are about a subject, and which only mention it
"""
