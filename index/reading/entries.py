"""Reads the articles of a file in any known format."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.decoding import read_whole
from index.reading.file_reading import Entry, FileReading, article_path, collect, repeated_id, without_excess
from index.reading.files import CorpusFile, Failure
from index.reading.formats import HEAD_BYTES, format_of

logger = logging.getLogger(__name__)


def read_entries(file: CorpusFile, stream: BinaryIO) -> Iterator[Entry]:
    """Yield the articles of one file, open at its beginning, as they are read. Never raises because of
    content, however hostile; raises OSError when the stream cannot be read.

    An article's id is its `id` field, else its path in its folder, or `path#number` in a file of several. If
    two articles in the file have the same id, the first is kept and the second becomes a Failure. Entries
    that are not articles are Failures too. If there are very many failures, a last one counts the rest.
    """
    yield from without_excess(file.path, _distinct(file, stream))


def read_file(file: CorpusFile, content: bytes) -> FileReading:
    """All that `read_entries` yields of a file whose bytes are `content`."""
    return collect(file.path, read_entries(file, BytesIO(content)))


def _distinct(file: CorpusFile, stream: BinaryIO) -> Iterator[Entry]:
    """The entries with their path in the corpus; a second article with the same id becomes a failure."""
    seen: set[str] = set()
    for entry in _read(file.path_in_folder, stream):
        article = entry.article
        if isinstance(article, Failure):
            yield replace(entry, article=replace(article, path=file.prefix + article.path))
        elif article.source.article_id in seen:
            place = article_path(file.path, entry.number)
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
        # The last defence against hostile bytes: an error inside a parser must not stop the other articles.
        logger.debug("%s could not be read", path, exc_info=True)
        error = (
            f"It could not be read ({type(problem).__name__}): check the file, or take it out of the folder"
        )
        yield Entry(Failure(path, error))
