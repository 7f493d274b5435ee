"""From a stored text to the spans that may be quoted: running text, and pull quotes with their speaker.

Reading order is data order; a file imports only what stands above it:

    lines       a text's lines, and the blocks they stand in
    dates       dates as pages write them, and lines that are nothing but a date
    people      names of persons, and bylines
    speakers    the line under a pull quote that says who spoke
    furniture   credits, captions, teasers and footers, each told by its own line
    roles       what a line is on its page, as far as the line alone can tell
    wrapping    hard-wrapped paragraphs put together again
    page        the lines of a page seen together, and which of them are running text
    header      the first lines of plain text: its headline, byline and date
"""

from index.paragraphs.header import Header, read_header
from index.paragraphs.lines import Line, Shape, make_line
from index.paragraphs.people import match_byline
from index.paragraphs.quotable import find_paragraphs, quotable_spans
from index.paragraphs.roles import stands_alone
from index.paragraphs.wrapping import split_lines

__all__ = [
    "Header",
    "Line",
    "Shape",
    "find_paragraphs",
    "make_line",
    "match_byline",
    "quotable_spans",
    "read_header",
    "split_lines",
    "stands_alone",
]
