"""From a folder of articles to ranked passages. Knows no chats and no settings.

Reading order is data order; a file imports only what stands above it:

    errors           one small tree of problems, each with its remedy
    private_folders  folders of this process alone, where the disk cannot be written
    user_cache       what is made once for all processes of a user
    cores            work for all cores of this process
    language_model   what tells languages apart
    articles         Source, Article: a text as stored, and the paragraphs of it that may be quoted
    letters          words without regard to case, as a regular expression takes them
    notation         how tables of words are written, as regular expressions
    markdown_marks   Markdown's marks, and a text without them
    paragraphs/      running text told from everything else on a page
    sentences/       where a sentence begins and ends
    readers/         from a corpus folder to articles, one file a format
    broken_words     words that a scan has broken in two, whole
    passages         Passage: a few sentences of one article, offsets exact
    stopwords        the words of a language that only hold its sentences together
    terms/           what a text is found by, however its names, numbers and dates are written
    default_model/   the built-in embedding model, made once out of a package
    embedder/        texts to vectors, query and passage told apart
    question_language the language of a question, its names aside
    query            Query: what is asked, and the filters
    asked            a question as the embedding model reads it
    pointing         words by which a question points back to what was said
    inferred_filters/ filters that a question states in its own words
    passage_vectors/ what a search reads of a passage near the question, in files mapped into memory
    lexical          passages found by the terms they share with a question
    relations/       copies of one text, and versions of one item
    parts/           what a question asks for that asks for several things
    candidates       Candidate: a passage near a question, before it is ranked
    store/           passages and their vectors in Chroma
    generations/     the published index: one pointer, swapped by an atomic rename
    build/           from a corpus folder to a new generation
    near_outlets     outlets that an unknown one may have been meant for
    near_names       names that a question may have misspelt
    asked_for/       what kind of answer is asked for, and whether a sentence has it
    given            passages that a question brings along, searched as a store is
    late_interaction how well the words of a question find their like in a passage
    close_reading/   a small trained model that reads question and passage together
    reranker         what puts the best passages into their order: the seam between a search and a model
    ranking          the scores of passages and sentences: the default reranker
    cross_encoder    a sentence-transformers CrossEncoder as the reranker
    names            the names in a question, and which of them stand nowhere
    quoted_before    what it counts that the last answer quotes an article
    confidence       how sure one can be that what was found answers
    search           Hit: passages ranked for a query
    same_story       articles of one story in several languages
    about            which articles are about a subject, and which only mention it
    recency          newer articles first, where a question asks how things are now
    merge            the searches for a query's parts, as one
"""

import os

# From 1.29 on ONNX Runtime notes down in the user's cache what it runs, and sends that to its maker. It looks
# here once, when it is imported, by whichever library comes first.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
