"""Articles, and the parts of their text.

A file imports only those above it:

    letters             one form of a word, whatever its case and Unicode form
    markdown_marks      Markdown's marks, and removing them from a text
    language_detection  recognises the language of a text
    stopwords           a language's function words
    articles            Source, Article: a text as stored, and those of its paragraphs that may be quoted
    paragraphs/         tells running text from everything else on a page
    sentences/          where a sentence begins and ends
    broken_words        joins words that a scan has split in two
    passages            Passage: a few sentences of one article, with exact offsets
    terms/              search terms, the same however names, numbers and dates are written
"""
