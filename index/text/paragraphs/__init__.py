"""From a stored text to the spans that may be quoted: running text, and pull quotes with their speaker.

In the order in which the data flows; a file imports only those above it:

    page_words  the words of all languages together
    lines       a text's lines, and the blocks they are in
    dates       dates as pages write them, and lines that are nothing but a date
    people      names of persons, and bylines
    speakers    the line under a pull quote that names the speaker
    furniture/  what is on a page beside the article, recognised by its own words
    wrapping    joins hard-wrapped paragraphs
    header      the first lines of plain text: its headline, byline and date
    page        the lines of a page together, and which are next to which
    pictures    captions, descriptions and teasers, recognised by what is next to them
    pull_quotes a quotation in a block of its own, and the line that names its speaker
    contexts    what a line's place adds to it: headings, questions, times
    quotable    which lines of a page may be quoted
"""
