"""Plain text, as copied from a page: what its first lines say, and what front matter says before them."""

from collections.abc import Mapping

from index.articles import Span
from index.paragraphs import Header, quotable_spans, read_header, split_lines
from index.readers.decoding import decode
from index.readers.fields import clean_label, make_article, make_source
from index.readers.front_matter import read_front_matter
from index.readers.reading import FileReading


def read_text(path: str, content: bytes) -> FileReading:
    """The article of a text file. The whole file is stored, front matter too; that is never quoted."""
    text = decode(content)
    front_matter = read_front_matter(text)
    header = read_header(text, start=front_matter.end)
    row = {**_header_fields(text, header), **_given(front_matter.fields)}
    lines = [line for line in split_lines(text) if line.start >= front_matter.end]
    paragraphs = quotable_spans(text, lines, headline=header.headline)
    return FileReading((make_article(make_source(row, path=path, default_id=path), text, paragraphs),))


def _header_fields(text: str, header: Header) -> dict[str, object]:
    headline = header.headline or Span(0, 0)
    return {
        "title": clean_label(text[headline.start : headline.end]),
        "author": header.author,
        "published": header.published,
    }


def _given(fields: Mapping[str, object]) -> dict[str, object]:
    return {name.lower(): value for name, value in fields.items() if value}
