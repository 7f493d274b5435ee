"""Web pages: the article's own text out of everything around it, one paragraph a line."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree
from lxml.html import (
    HtmlElement,
    HTMLParser,
    document_fromstring,
)

from index.errors import UnreadableArticle
from index.paragraphs import find_quotable
from index.readers.decoding import decode, storable, with_plain_line_ends
from index.readers.fields import clean_label, make_article, make_source
from index.readers.html.article import find_article
from index.readers.html.blocks import read_blocks
from index.readers.html.dates import read_dateline, read_times
from index.readers.html.doubts import doubts_about_page
from index.readers.html.fields import name_by_window, read_byline, read_page_fields
from index.readers.html.lines import read_lines
from index.readers.reading import Entry, blank_article

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w-]{2,30})",
    re.IGNORECASE,
)
_CODE_PAGE = re.compile(
    r"(?:iso-?8859|windows-|cp-?\d|koi8|shift|euc-|gb|big5|macintosh|latin)", re.IGNORECASE
)
_DECLARATION_BYTES = 4_096
# A page with more elements is a dump of something, and would take minutes.
_MOST_ELEMENTS = 200_000
_DEEPEST = 250


def read_html(path: str, content: bytes) -> Iterator[Entry]:
    """The article of a web page. Its date is only ever the one the page itself names."""
    tree = _parse(_decode_page(content))
    page = read_page_fields(tree)
    row = page.fields
    body = tree.find("body") if tree.tag == "html" else tree
    blocks = read_blocks(body if body is not None else tree, language=str(row.get("language") or ""))
    row |= name_by_window(tree, blocks, row)
    title = clean_label(str(row["title"] or ""))
    row["published"] = row["published"] or read_dateline(blocks, title) or read_times(tree)
    row["author"] = row["author"] or read_byline(blocks, title)
    extract = find_article(blocks, title=title, told=page.text)
    text, lines = read_lines(extract.blocks, title)
    if not lines:
        raise UnreadableArticle("No article was found in the page", "save the article alone, or as text")
    source = make_source(row, path=path, default_id=path)
    quotable = find_quotable(text, lines)
    article = make_article(source, text, quotable.spans, quotable.contexts)
    doubts = doubts_about_page(page, extract, article)
    yield Entry(article, tuple(doubts))


def _decode_page(content: bytes) -> str:
    """The page as text, by the charset it declares unless it is sound UTF-8 whatever it declares."""
    declared = _DECLARED.search(content, 0, _DECLARATION_BYTES)
    if declared and not content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        name = (declared[1] or declared[2]).decode("ascii", "replace")
        if _CODE_PAGE.match(name) and not _is_utf8(content):
            # Browsers read Latin-1 as Windows-1252, which has the quotation marks that pages use.
            name = "cp1252" if re.fullmatch(r"(?:iso-?8859-1|latin-?1)", name, re.IGNORECASE) else name
            try:
                return with_plain_line_ends(storable(content.decode(name, "replace")))
            except LookupError:  # a charset that does not exist
                pass
    return storable(decode(content))


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _parse(page: str) -> HtmlElement:
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = document_fromstring(page.encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError) as problem:
        raise blank_article() from problem
    elements = list(islice(tree.iter(), _MOST_ELEMENTS + 1))
    if len(elements) > _MOST_ELEMENTS:
        raise UnreadableArticle(
            f"The page has more than {_MOST_ELEMENTS:,} elements", "save the article alone"
        )
    # The parser gives up at this depth: the element it came to is the last one.
    if sum(1 for _ in elements[-1].iterancestors()) >= _DEEPEST:
        raise UnreadableArticle("The page is nested too deeply", "save the article alone, or as text")
    return tree
