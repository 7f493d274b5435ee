"""From a stored text to the spans that may be quoted: running text, and pull quotes with their speaker.

Reading order is data order; a file imports only what stands above it:

    lines       a text's lines, and the blocks they stand in
    dates       dates as pages write them, and lines that are nothing but a date
    people      names of persons, and bylines
    speakers    the line under a pull quote that says who spoke
    credits     credits and captions of pictures, told by their own line
    teasers     teasers of videos and broadcasts
    footers     what leads away from the article or asks something of the reader
    appeals     what asks the reader to subscribe
    menus       what stands around an article on a saved page
    outlets     the name of the outlet on a saved page
    roles       what a line is on its page, as far as the line alone can tell
    wrapping    hard-wrapped paragraphs put together again
    header      the first lines of plain text: its headline, byline and date
    page        the lines of a page seen together, and which stand beside which
    pictures    captions, descriptions and teasers, told by what they stand beside
    pull_quotes a quotation in a block of its own, and the line that names its speaker
    contexts    what a line's place adds to it: headings, questions, times
    quotable    which lines of a page may be quoted
"""

from index.paragraphs.header import Header, read_header
from index.paragraphs.lines import Line, Shape, make_line, seams_of
from index.paragraphs.people import match_byline
from index.paragraphs.quotable import Quotable, find_paragraphs, find_quotable, quotable_spans
from index.paragraphs.roles import is_furniture, stands_alone
from index.paragraphs.wrapping import split_lines

__all__ = [
    "Header",
    "Line",
    "Quotable",
    "Shape",
    "find_paragraphs",
    "find_quotable",
    "is_furniture",
    "make_line",
    "match_byline",
    "quotable_spans",
    "read_header",
    "seams_of",
    "split_lines",
    "stands_alone",
]
