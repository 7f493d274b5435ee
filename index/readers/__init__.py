"""From a corpus folder to articles, one file a format.

Reading order is data order; a file imports only what stands above it:

    signs        what the first bytes of a file tell its kind by
    formats      which kinds of file are read, and by what: the one table
    item_ids     ids of items: some are worldwide, others an outlet's own
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
    field_values what one field of a row says
    fields       an article's fields out of a row, and a Source made of them
    doubts       what a row says of its article that cannot be so
    front_matter the YAML block that text and Markdown may begin with
    text         .txt
    markdown     .md
    blocks       a file of any size as blocks and lines of text, gzipped or not
    mime         the parts of a mail, and of a page saved as one file
    html/        .html, .htm, .mhtml, .mht, and markup in a field of a row
    rows/        .jsonl, .json, .csv, .tsv, also .gz: rows by the usual field names
    transcripts/ .vtt, .srt
    mail/        .eml, .mbox: mails, and the stories of newsletters
    exports/     what databases and Telegram export
    lists/       reading lists whose rows are more, or less, than articles
    documents/   .pdf, .docx, .rtf
    news/        what news agencies and sites publish in: NewsML, NITF, ninjs, feeds, WordPress, WARC
"""

import logging
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.readers.decoding import read_whole
from index.readers.files import CorpusFile, Failure, Found, find_files
from index.readers.formats import HEAD_BYTES, format_of
from index.readers.reading import Doubt, Entry, FileReading, collect, place_of, repeated_id, without_excess

__all__ = [
    "CorpusFile",
    "Doubt",
    "Entry",
    "Failure",
    "FileReading",
    "Found",
    "find_files",
    "read_entries",
    "read_file",
]

logger = logging.getLogger(__name__)


def read_entries(file: CorpusFile, stream: BinaryIO) -> Iterator[Entry]:
    """The articles of one file, open at its beginning, as they are read. Never raises on content, however
    hostile; raises OSError when the stream cannot be read.

    An article's id is its `id` field, else its path in its folder, else `path#number`. Of two with one id in
    the file the first stays and the other is a Failure, as is whatever is no article. Of very many failures
    the last is one that counts the rest.
    """
    yield from without_excess(file.path, _distinct(file, stream))


def read_file(file: CorpusFile, content: bytes) -> FileReading:
    """All that `read_entries` yields of a file whose bytes are `content`."""
    return collect(file.path, read_entries(file, BytesIO(content)))


def _distinct(file: CorpusFile, stream: BinaryIO) -> Iterator[Entry]:
    """The entries with the path in the corpus, and a second article with one id as a failure."""
    seen: set[str] = set()
    for entry in _read(file.path_in_folder, stream):
        article = entry.article
        if isinstance(article, Failure):
            yield replace(entry, article=replace(article, path=file.prefix + article.path))
        elif article.source.article_id in seen:
            place = place_of(file.path, entry.number)
            yield Entry(Failure(place, str(repeated_id(article.source.article_id))), number=entry.number)
        else:
            seen.add(article.source.article_id)
            source = replace(article.source, path=file.prefix + article.source.path)
            yield replace(entry, article=replace(article, source=source))


def _read(path: str, stream: BinaryIO) -> Iterator[Entry]:
    try:
        head = stream.read(HEAD_BYTES)
        known = format_of(path, head)
        stream.seek(0)
        yield from known.load()(path, stream if known.streams else read_whole(stream))
    except UnreadableArticle as problem:
        yield Entry(Failure(path, str(problem)))
    except (OSError, GeneratorExit):
        raise
    except Exception as problem:
        # The last line against hostile bytes: a parser's own error must not stop the other articles.
        logger.debug("%s could not be read", path, exc_info=True)
        error = (
            f"It could not be read ({type(problem).__name__}): check the file, or take it out of the folder"
        )
        yield Entry(Failure(path, error))
