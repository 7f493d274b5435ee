"""What a question says of itself, before anything is searched.

A file imports only what stands above it:

    language           the language of a question, its names aside
    query              Query: what is asked, and the filters
    embedding          a question as the embedding model reads it
    back_references    words by which a question points back to what was said
    names              the names in a question, and which of them stand nowhere
    near_outlets       outlets that an unknown one may have been meant for
    inferred_filters/  filters that a question states in its own words
    parts/             what a question asks for that asks for several things
    answer_kind/       what kind of answer is asked for, and whether a sentence has it
    earlier_version    whether a question asks for an earlier version
"""
