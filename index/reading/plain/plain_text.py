"""Plain text, as copied from a page. Its metadata is read from front matter and from the first lines."""

from collections.abc import Iterator

from index.reading.decoding import decode
from index.reading.doubts import doubts_about
from index.reading.fields.article_fields import fill_in, make_article, make_source
from index.reading.fields.field_values import clean_label
from index.reading.file_reading import Entry, blank_article
from index.reading.plain.front_matter import read_front_matter
from index.reading.teaser_pages import no_list
from index.text.paragraphs.header import read_text_header
from index.text.paragraphs.quotable import find_quotable
from index.text.paragraphs.wrapping import split_lines


def read_text(path: str, content: bytes) -> Iterator[Entry]:
    """The article of a text file. The whole file is stored, but its front matter is never quoted."""
    text = decode(content)
    front_matter = read_front_matter(text)
    if not text[front_matter.end :].strip():
        raise blank_article()
    lines = [line for line in split_lines(text) if line.start >= front_matter.end]
    header = read_text_header(lines)
    title = clean_label(text[slice(*header.headline)]) if header.headline else None
    source = make_source(front_matter.fields, path=path, default_id=path)
    source = fill_in(
        source,
        title=title,
        author=header.author,
        published=header.published,
        outlet=clean_label(header.outlet or ""),
    )
    quotable = find_quotable(text, lines, headline=header.headline)
    article = no_list(make_article(source, text, quotable.spans, quotable.contexts))
    doubts = doubts_about({"date": header.unread_date, **front_matter.fields}, article)
    yield Entry(article, tuple(doubts))
