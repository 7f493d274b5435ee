"""From a question to ranked passages, and how sure one can be that they answer.

A file imports only what stands above it:

    given             passages that a question brings along, searched as a store is
    near_names        names that a question may have misspelt
    late_interaction  how well the words of a question find their like in a passage
    close_reading/    a small trained model that reads question and passage together
    reranker          what puts the best passages into their order: the seam between a search and a model
    ranking           the scores of passages and sentences: the default reranker
    cross_encoder     a sentence-transformers CrossEncoder as the reranker
    quoted_before     what it counts that the last answer quotes an article
    confidence        how sure one can be that what was found answers
    searcher          Hit: passages ranked for a query
    merge             the searches for a query's parts, as one
    recency           newer articles first, where a question asks how things are now
    same_story        articles of one story in several languages
    about             which articles are about a subject, and which only mention it
"""
