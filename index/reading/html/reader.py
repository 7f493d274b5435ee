"""Web pages: extracts the article from everything around it, one paragraph per line."""

from collections.abc import Iterator

from index.errors import UnreadableArticle
from index.reading.fields.article_fields import make_article, make_source
from index.reading.fields.field_values import clean_label
from index.reading.file_reading import Entry
from index.reading.html.article import find_article
from index.reading.html.doubts import doubts_about_page
from index.reading.html.metadata.dates import read_dateline, read_times
from index.reading.html.metadata.fields import name_by_window, read_byline, read_page_fields
from index.reading.html.saved import original_address, saved_from, unwrap_saved, without_embedded
from index.reading.html.source import decode_page, parse_page
from index.reading.html.visible_text.blocks import read_html_blocks
from index.reading.html.visible_text.lines import stored_lines
from index.text.paragraphs.lines import seams_of
from index.text.paragraphs.quotable import find_quotable


def read_html(path: str, content: bytes) -> Iterator[Entry]:
    """The article of a web page. Its date is always one that the page itself states."""
    page = decode_page(without_embedded(content))
    yield read_page(path, page, address=saved_from(page))


def read_page(path: str, source: str, *, address: str | None = None) -> Entry:
    """The article of a page's source. `address` is where it was saved from, if the page does not state it.

    Raises UnreadableArticle when there is no article."""
    tree = parse_page(source)
    unwrap_saved(tree)
    page = read_page_fields(tree)
    row = page.fields
    body = tree.find("body") if tree.tag == "html" else tree
    blocks = read_html_blocks(body if body is not None else tree, language=str(row.get("language") or ""))
    row |= name_by_window(tree, blocks, row)
    row["url"] = original_address(str(row["url"] or address or "") or None)
    title = clean_label(str(row["title"] or ""))
    row["published"] = row["published"] or read_dateline(blocks, title) or read_times(tree)
    row["author"] = row["author"] or read_byline(blocks, title)
    extract = find_article(blocks, title=title, told=page.text)
    text, lines = stored_lines(extract.blocks, title)
    if not lines:
        raise UnreadableArticle("No article was found in the page", "save the article alone, or as text")
    quotable = find_quotable(text, lines)
    article = make_article(
        make_source(row, path=path, default_id=path),
        text,
        quotable.spans,
        quotable.contexts,
        seams_of(lines),
    )
    return Entry(article, tuple(doubts_about_page(page, extract, article)))
