"""Web pages: the article's own text out of everything around it, one paragraph a line."""

import re
from collections.abc import Sequence
from itertools import islice

from lxml import etree
from lxml.html import (
    HtmlElement,
    HTMLParser,
    document_fromstring,
)

from index.errors import UnreadableArticle
from index.paragraphs import Line, Shape, find_quotable, make_line
from index.readers.decoding import check_size, decode, storable, with_plain_line_ends
from index.readers.fields import clean_label, make_article, make_source
from index.readers.html_article import find_article
from index.readers.html_blocks import Block, Kind, Run, letters, paragraphs_of, read_blocks
from index.readers.html_dates import read_dateline
from index.readers.html_fields import read_page_fields
from index.readers.reading import FileReading, blank_article

_SHAPES = {
    Kind.TEXT: Shape.PARAGRAPH,
    Kind.HEADING: Shape.HEADING,
    Kind.ITEM: Shape.ITEM,
    Kind.QUOTE: Shape.ITEM,
    Kind.ROW: Shape.ROW,
    Kind.HEADER_ROW: Shape.COLUMNS,
}
_SENTENCE_IN_A_HEADING = 40
"""A heading that ends as sentences do is a lead from here on."""
_LONGEST_QUESTION = 400
"""What is in bold is a question or a heading up to here."""
_BOLD_LEVEL = 8
"""Under all headings that are marked up as such."""
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


def read_html(path: str, content: bytes) -> FileReading:
    """The article of a web page. Its date is only ever the one the page itself names."""
    tree = _parse(_decode_page(content))
    page = read_page_fields(tree)
    row = page.fields
    body = tree.find("body") if tree.tag == "html" else tree
    blocks = read_blocks(body if body is not None else tree, language=str(row.get("language") or ""))
    title = clean_label(str(row["title"] or ""))
    row["published"] = row["published"] or read_dateline(blocks, title)
    extract = find_article(blocks, title=title, told=page.text)
    text, lines = _lines(extract.blocks, title)
    if not lines:
        raise UnreadableArticle("No article was found in the page", "save the article alone, or as text")
    source = make_source(row, path=path, default_id=path)
    quotable = find_quotable(text, lines)
    return FileReading((make_article(source, text, quotable.spans, quotable.contexts),))


def _decode_page(content: bytes) -> str:
    """The page as text, by the charset it declares unless it is sound UTF-8 whatever it declares."""
    check_size(content)
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


def _lines(blocks: Sequence[Block], title: str | None) -> tuple[str, list[Line]]:
    """The text as it is stored, and its lines. The headline is left out: it is the article's title."""
    lines: list[Line] = []
    parts: list[str] = []
    length = 0
    for number, block in enumerate(blocks):
        if title and letters(block.text) == letters(title):
            continue
        for run in paragraphs_of(block):
            if line := make_line(run.text, 0, len(run.text), number):
                shape, level = _shape(block, run)
                cells = tuple(run.text.split("\t")) if shape in (Shape.ROW, Shape.COLUMNS) else ()
                start, end = length + line.start, length + line.end
                lines.append(Line(start, end, line.text, number, shape, level=level, cells=cells))
                parts.append(run.text)
                length += len(run.text) + 1
    return "\n".join(parts), lines


def _shape(block: Block, run: Run) -> tuple[Shape, int]:
    """What the line is, and how deep when it is a heading."""
    ends = run.text.rstrip("\"'’”“»)")[-1:]
    if block.kind is Kind.HEADING:
        is_sentence = ends in (".", "…") and len(run.text) >= _SENTENCE_IN_A_HEADING
        return (Shape.PARAGRAPH, 0) if is_sentence else (Shape.HEADING, block.level)
    if run.strong and block.kind in (Kind.TEXT, Kind.ITEM):
        is_heading = ends == "?" or ends.isalnum()
        if is_heading and len(run.text) <= _LONGEST_QUESTION:
            return Shape.HEADING, _BOLD_LEVEL
    return _SHAPES[block.kind], 0
