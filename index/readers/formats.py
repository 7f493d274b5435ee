"""Which reader reads which kind of file."""

from collections.abc import Callable
from pathlib import PurePosixPath

from index.errors import UnreadableArticle
from index.readers.files import SUFFIXES, unknown_kind
from index.readers.reading import FileReading

Reader = Callable[[str, bytes], FileReading]


def reader_for(path: str) -> Reader:
    """The function that reads files of this kind. Raises UnreadableArticle when there is none.

    Readers are imported when their kind is first met: the one for web pages takes half a second.
    """
    suffix = PurePosixPath(path).suffix.lower()
    if suffix not in SUFFIXES:
        raise UnreadableArticle(*unknown_kind(path))
    if suffix == ".txt":
        from index.readers.text import read_text as reader
    elif suffix == ".md":
        from index.readers.markdown import read_markdown as reader
    elif suffix == ".jsonl":
        from index.readers.json_lines import read_json_lines as reader
    else:
        from index.readers.html import read_html as reader
    return reader
