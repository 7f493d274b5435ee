"""Factiva as a web page: tables of field codes, or lines in a fixed order."""

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from index.errors import UnreadableArticle
from index.reading.exports.databases.factiva_codes import CODES, TEXT_CODES, accession_number, row_of
from index.reading.exports.databases.factiva_lines import read_plain_document
from index.reading.exports.documents import CUT, ExportDocument, no_text, read_documents
from index.reading.exports.pages import element_words, first_of_class, has_class, parse_export
from index.reading.file_reading import Entry
from index.reading.html.reader import read_html
from index.reading.html.visible_text.blocks import Block, read_html_blocks
from index.reading.html.visible_text.lines import stored_lines

_ARTICLE = re.compile(r"(?:^|\s)article\s+[a-z]{2,6}Article(?:\s|$)")


def read_factiva_page(path: str, content: bytes) -> Iterator[Entry]:
    """The documents of a page saved from Factiva. Any other page is read as a web page."""
    articles = [element for element in parse_export(content).iter("div", "article") if _is_article(element)]
    if not articles:
        yield from read_html(path, content)
        return
    yield from read_documents(path, [_document(article) for article in articles])


def _is_article(element: HtmlElement) -> bool:
    if _ARTICLE.search(element.get("class") or ""):
        return True
    if not has_class(element, "article") or _number_of_id(element) is None:
        return False
    return not any(_ARTICLE.search(inner.get("class") or "") for inner in element.iterdescendants("div"))


def _document(article: HtmlElement) -> ExportDocument | UnreadableArticle:
    cells = dict(_coded_cells(article))
    if "HD" in cells or any(code in cells for code in TEXT_CODES):
        fields = {code: element_words(cell) for code, cell in cells.items() if code not in TEXT_CODES}
        blocks = [block for code in TEXT_CODES if code in cells for block in read_html_blocks(cells[code])]
        number = accession_number(fields.get("AN", ""))
    else:
        fields, blocks, number = _without_codes(article)
    text, lines = stored_lines(blocks, None)
    if not lines:
        return no_text()
    return ExportDocument(row_of(fields), text, lines, own_id=number, doubts=() if number else (CUT,))


def _coded_cells(article: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    for row in article.iter("tr"):
        cells = list(row.iterchildren("td", "th"))
        code = element_words(cells[0]) if len(cells) > 1 else ""
        if code in CODES:
            yield code, cells[1]


def _without_codes(article: HtmlElement) -> tuple[dict[str, str], list[Block], str | None]:
    """The fields, the blocks of the text and the accession number. Fields are above the blocks with the class
    of a paragraph, the number is below them."""
    blocks = read_html_blocks(article)
    language = "".join(re.findall(r"[a-z]{2,6}(?=Article(?:\s|$))", article.get("class") or "")[:1])
    headline = element_words(_headline(article, language)) or None
    body = [i for i, block in enumerate(blocks) if _is_paragraph(block)]
    numbers = [found for block in blocks[-3:] if (found := accession_number(block.text))]
    first = body[0] if body else _fields_end([block.text for block in blocks], headline)
    end = body[-1] + 1 if body else len(blocks)
    fields, _ = read_plain_document([block.text for block in blocks[:first]], headline=headline)
    own = [block for block in blocks[first:end] if not accession_number(block.text)]
    return fields, own, (*numbers[-1:], _number_of_id(article), None)[0]


def _headline(article: HtmlElement, language: str) -> HtmlElement | None:
    by_id = (element for element in article.iterdescendants() if element.get("id") == "hd")
    found = next(by_id, None)
    return found if found is not None else first_of_class(article, f"{language}Headline", "enHeadline")


def _fields_end(lines: Sequence[str], headline: str | None) -> int:
    """How many of the lines are fields, if no class marks the text."""
    _, text = read_plain_document(lines, headline=headline)
    return len(lines) - len(text)


def _is_paragraph(block: Block) -> bool:
    classes = (block.element.get("class") or "").split()
    return any(name.lower().endswith("articleparagraph") for name in classes)


def _number_of_id(article: HtmlElement) -> str | None:
    """The accession number in the id of the article's element or its parent; None if there is none."""
    for element in (article, article.getparent()):
        own_id = "" if element is None else element.get("id") or ""
        if own_id.startswith("article-") and (number := accession_number(f"Document {own_id[8:]}")):
            return number
    return None
