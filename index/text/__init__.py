"""Articles, and what their text consists of.

A file imports only what stands above it:

    letters             words without regard to case, as a regular expression takes them
    notation            how tables of words are written, as regular expressions
    markdown_marks      Markdown's marks, and a text without them
    language_detection  what tells languages apart
    stopwords           the words of a language that only hold its sentences together
    articles            Source, Article: a text as stored, and the paragraphs of it that may be quoted
    paragraphs/         running text told from everything else on a page
    sentences/          where a sentence begins and ends
    broken_words        words that a scan has broken in two, whole
    passages            Passage: a few sentences of one article, offsets exact
    terms/              what a text is found by, however its names, numbers and dates are written
"""
