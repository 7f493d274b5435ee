"""Changes the markup of newsletters to be like that of web pages: removes what is hidden, marks tables that
are for layout, and marks what looks like a heading as one."""

import re

from lxml.html import HtmlElement, builder

from index.reading.html.visible_text.seen import is_hidden, visible_words
from index.reading.mail.newsletters.faces import mark_headings, styles_of
from index.reading.mail.newsletters.furniture import is_read_more

_ZERO = re.compile(r"0(?:\.0+)?(?:px|pt|em|%)?(?:\s*!important)?")
_PREVIEW = re.compile(r"pre-?header|preview-?text|mcnpreviewtext|inbox-?preview", re.IGNORECASE)
_QUOTE_NAMES = re.compile(r"\b(?:gmail_quote|gmail_extra|yahoo_quoted|moz-cite-prefix)\b")
_SIGNATURE_NAMES = re.compile(r"\b(?:gmail_signature|moz-signature)\b")
_LONGEST_PREVIEW = 400
_LONGEST_CELL = 80
_FEWEST_ROWS = 2


def prepare(body: HtmlElement, *, keep_quotes: bool) -> None:
    """Change a mail's markup so that it can be read like a web page. `keep_quotes` says whether quoted mails
    stay."""
    _drop_hidden(body)
    _drop_signatures(body, keep_quotes=keep_quotes)
    for table in body.iter("table"):
        if not _is_data(table):
            table.set("role", "presentation")
    mark_headings(body)
    _part_read_more(body)


def _drop_hidden(body: HtmlElement) -> None:
    elements = [element for element in body.iterdescendants() if isinstance(element.tag, str)]
    # Layouts set the font size to 0 around elements that set their own.
    sized: set[HtmlElement] = set()
    for element in elements:
        if "font-size" in (element.get("style") or ""):
            around = element.getparent()
            while around is not None and around not in sized:
                sized.add(around)
                around = around.getparent()
    for element in elements:
        if element.getparent() is not None and _is_unseen(element, sized):
            element.drop_tree()


def _is_unseen(element: HtmlElement, sized: set[HtmlElement]) -> bool:
    if is_hidden(element):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    style = styles_of(element)
    told = _PREVIEW.search(names) or style.get("mso-hide", "").startswith("all")
    if not told and not _hides(style, in_sized=element in sized):
        return False
    is_block = next(element.iterdescendants("h1", "h2", "h3"), None) is not None
    return not is_block and len(" ".join(element.text_content().split())) <= _LONGEST_PREVIEW


def _hides(style: dict[str, str], *, in_sized: bool) -> bool:
    if any(_ZERO.fullmatch(style.get(name, "")) for name in ("max-height", "opacity")):
        return True
    if "hidden" in style.get("overflow", "") and _ZERO.fullmatch(style.get("height", "")):
        return True
    if style.get("color", "").startswith("transparent"):
        return True
    tiny = style.get("font-size", "")
    is_tiny = bool(_ZERO.fullmatch(tiny)) or tiny.replace(" ", "").startswith(("1px", "0.1px"))
    return is_tiny and not in_sized


def _drop_signatures(body: HtmlElement, *, keep_quotes: bool) -> None:
    """Remove signatures and, unless `keep_quotes`, quoted mails."""
    for element in list(body.iterdescendants()):
        if element.getparent() is None or not isinstance(element.tag, str):
            continue
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        is_quote = element.tag == "blockquote" and (element.get("type") == "cite" or "gmail_quote" in names)
        is_quote = is_quote or bool(_QUOTE_NAMES.search(names))
        if (is_quote and not keep_quotes) or _SIGNATURE_NAMES.search(names):
            element.drop_tree()


def _is_data(table: HtmlElement) -> bool:
    """Whether a table has data: several rows with the same number of short cells, and either headers or a
    digit in each row but the first. Newsletters use all other tables for layout."""
    if (
        table.get("role") == "presentation"
        or next(table.iterdescendants("table", "img", "h1", "h2", "h3"), None) is not None
    ):
        return False
    rows = [cells for row in table.iter("tr") if len(cells := list(row.iterchildren("td", "th"))) > 1]
    if len(rows) < _FEWEST_ROWS or len({len(cells) for cells in rows}) > 1:
        return False
    words = [[" ".join(visible_words(cell).split()) for cell in cells] for cells in rows]
    if any(len(cell) > _LONGEST_CELL for row in words for cell in row):
        return False
    named = all(cell.tag == "th" for cell in rows[0]) or all(cells[0].tag == "th" for cells in rows)
    figures = all(any(map(str.isdigit, " ".join(row[1:]))) for row in words[1:])
    links = sum(1 for _ in table.iterdescendants("a"))
    return named or (figures and len(rows) > _FEWEST_ROWS and not links)


def _part_read_more(body: HtmlElement) -> None:
    """Put links to the full story into separate blocks."""
    for link in list(body.iterdescendants("a")):
        parent = link.getparent()
        if (
            parent is None
            or link.get("href") is None
            or not is_read_more(" ".join(link.text_content().split()))
        ):
            continue
        block = builder.DIV()
        block.tail, link.tail = link.tail, None
        parent.replace(link, block)
        block.append(link)
