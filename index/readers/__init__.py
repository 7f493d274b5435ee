"""From a corpus folder to articles, one file a format.

Reading order is data order; a file imports only what stands above it:

    files        the files of a folder that are articles, and those that cannot be
    reading      what reading one file comes to
    decoding     bytes to text
    languages    languages by code or name, and told from the text
    dates        a date out of whatever a field holds
    field_names  the names by which tools and people call an article's fields
    kind_labels  the words by which outlets say what kind of article one is
    ratings      what a fact check found
    kinds        the kind of an article, out of its fields, its headline and its opening
    cut_off      texts that a news service gives only the beginning of
    teaser_pages pages that list articles and are none
    teaser_pages pages that list articles and are none
    fields       an article's fields out of a row, and a Source made of them
    doubts       what a row says of its article that cannot be so
    front_matter the YAML block that text and Markdown may begin with
    text         .txt
    markdown     .md
    html_classes what an element is called, and how surely that is furniture
    html_seen    what a browser shows of an element
    html_tables  tables by their rows
    html_runs    lines of a block put together to paragraphs
    html_blocks  the visible text of a page, block by block
    html_lines   blocks as lines of a text to store
    html_text    markup in a field of a row
    json_lines   .jsonl
    html_page    blocks with the elements around them: what each holds, and what is furniture
    html_corrections  what an article had wrong
    html_teasers what leads to other articles
    html_article which blocks are the article
    html_linked_data  which node of JSON-LD is the page's own, and what it says
    html_dates   the day on which a page says it was published
    html_kind    what a web page says of the kind of its article
    html_fields  what a web page says of itself
    html_doubts  what may be wrong with what was read from a page
    html         .html, .htm
    formats      which reader reads which kind of file
"""

import logging

from index.errors import UnreadableArticle
from index.readers.files import CorpusFile, Failure, Found, find_files
from index.readers.formats import reader_for
from index.readers.reading import Doubt, FileReading

__all__ = ["CorpusFile", "Doubt", "Failure", "FileReading", "Found", "find_files", "read_file"]

logger = logging.getLogger(__name__)


def read_file(file: CorpusFile, content: bytes) -> FileReading:
    """The articles of one file, whose bytes are `content`. Never raises on content, however hostile.

    An article's id is its `id` field, else its path in its folder, else `path#line`. Of two with one id in
    the file the first stays and the other is in `failed`, as is whatever is no article.
    """
    reading = _read(file.path_in_folder, content)
    return reading.under(file.prefix) if file.prefix else reading


def _read(path: str, content: bytes) -> FileReading:
    try:
        return reader_for(path)(path, content)
    except UnreadableArticle as problem:
        return FileReading(failed=(Failure(path, str(problem)),))
    except Exception as problem:
        # The last line against hostile bytes: a parser's own error must not stop the other articles.
        logger.debug("%s could not be read", path, exc_info=True)
        error = (
            f"It could not be read ({type(problem).__name__}): check the file, or take it out of the folder"
        )
        return FileReading(failed=(Failure(path, error),))
