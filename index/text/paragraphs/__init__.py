"""From a stored text to the spans that may be quoted: running text, and pull quotes with their speaker.

Reading order is data order; a file imports only what stands above it:

    lines       a text's lines, and the blocks they stand in
    dates       dates as pages write them, and lines that are nothing but a date
    people      names of persons, and bylines
    speakers    the line under a pull quote that says who spoke
    furniture/  what is on a page beside the article, told by its own words
    wrapping    hard-wrapped paragraphs put together again
    header      the first lines of plain text: its headline, byline and date
    page        the lines of a page seen together, and which stand beside which
    pictures    captions, descriptions and teasers, told by what they stand beside
    pull_quotes a quotation in a block of its own, and the line that names its speaker
    contexts    what a line's place adds to it: headings, questions, times
    quotable    which lines of a page may be quoted
"""
