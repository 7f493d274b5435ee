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
from index.paragraphs import Line, Shape, make_line, quotable_spans
from index.readers.decoding import check_size, decode, storable, with_plain_line_ends
from index.readers.fields import make_article, make_source
from index.readers.html_fields import read_page_fields
from index.readers.reading import FileReading, blank_article

# Pictures with their captions, and what is not the article even where it stands inside it. A figure
# around a block quote is a pull quote, not a picture.
_PRUNED = [
    "//figure[not(.//blockquote)]",
    "//figcaption[not(preceding-sibling::blockquote)]",
    "//*[@role='figure']",
    "//*[contains(@class, 'caption') or contains(@class, 'credit')]",
    "//aside|//nav|//form|//button|//noscript|//template",
    "//*[@hidden or @aria-hidden='true']",
]
_BLOCKS = frozenset(
    {"p", "head", "item", "quote", "list", "div", "code", "table", "row", "cell", "body", "main"}
)
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
    row = read_page_fields(tree)
    text, lines = _running_text(tree)
    source = make_source(row, path=path, default_id=path)
    return FileReading((make_article(source, text, quotable_spans(text, lines)),))


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


def _running_text(tree: HtmlElement) -> tuple[str, list[Line]]:
    body = _extract(tree)
    if body is None:
        raise UnreadableArticle("No article was found in the page", "save the article alone, or as text")
    lines: list[Line] = []
    parts: list[str] = []
    length = 0
    for block, (words, shape) in enumerate(_paragraphs(body)):
        for words_of_line in words.split("\n"):
            plain = " ".join(words_of_line.split())
            if line := make_line(plain, 0, len(plain), block, shape):
                lines.append(Line(length + line.start, length + line.end, line.text, block, shape))
                parts.append(plain)
                length += len(plain) + 1
    return "\n".join(parts), lines


def _extract(tree: HtmlElement) -> etree._Element | None:
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    for favor_precision in (True, False):  # what is strict finds nothing in some short pages
        document = bare_extraction(
            tree,
            favor_precision=favor_precision,
            include_comments=False,
            include_tables=False,
            prune_xpath=_PRUNED,
        )
        if isinstance(document, Document) and "".join(document.body.itertext()).strip():
            return document.body
    return None


def _paragraphs(body: etree._Element) -> Iterator[tuple[str, Shape]]:
    """The extracted blocks in order; `\\n` inside one where the page broke the line."""
    shapes = [Shape.PARAGRAPH]
    words: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        tag = element.tag
        if tag in _BLOCKS:
            if text := "".join(words).strip():
                yield text, shapes[-1]
            words = []
        if event == "start":
            shapes.append(_shape(tag, shapes[-1]))
            words.append("\n" if tag == "lb" else "")
            words.append(" ".join((element.text or "").split("\n")))
        else:
            shapes.pop()
            words.append(" ".join((element.tail or "").split("\n")))
    if text := "".join(words).strip():
        yield text, Shape.PARAGRAPH


def _shape(tag: str, around: Shape) -> Shape:
    if tag == "head":
        return Shape.HEADING
    return Shape.ITEM if tag in ("item", "quote") else around
