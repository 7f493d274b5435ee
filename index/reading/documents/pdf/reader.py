"""Reads a PDF as an article."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from threading import Lock

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from index.errors import UnreadableArticle
from index.reading.documents.article import make_entry
from index.reading.documents.paragraph import DocumentParagraph
from index.reading.documents.pdf.drafts import ParagraphDraft, draft_run, find_body, with_initials
from index.reading.documents.pdf.garbled import is_garbled
from index.reading.documents.pdf.glyphs import Box, PageContent, read_glyphs
from index.reading.documents.pdf.guard import check_streams
from index.reading.documents.pdf.hyphens import Hyphens
from index.reading.documents.pdf.joining import heading_levels, join_drafts, make_paragraph, mark_asides
from index.reading.documents.pdf.layout import arrange
from index.reading.documents.pdf.margins import PageLines, without_margins
from index.reading.documents.pdf.properties import read_properties
from index.reading.documents.pdf.rows import TextLine, page_lines
from index.reading.documents.pdf.words import read_pdf_words
from index.reading.fields.languages import detect_language
from index.reading.file_reading import Entry, blank_article

MAX_PAGES = 2_000
"""The length of a long book: no article is longer."""

MAX_LETTERS = 4_000_000
"""The length of a book of two thousand pages. A small file can show one page many times."""

_PDFIUM = Lock()
"""PDFium may be used by only one thread at a time."""

_SHARE_OF_A_SCAN = 0.3
_BACKGROUND = 0.6
_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class _Page:
    """A page as it was read. `trouble` says why its text cannot be read: "scan", "letters" (wrong ones) or
    "damage"; "" if it can."""

    lines: PageLines
    aslant: tuple[TextLine, ...]
    pictures: tuple[Box, ...]
    trouble: str = ""


def read_pdf(path: str, content: bytes) -> Iterator[Entry]:
    """The article of a PDF. Pages whose text cannot be read are named in a doubt. Raises UnreadableArticle
    when no page has readable text."""
    check_streams(content)
    pages, info = _read_pages(content)
    sound = [page for page in pages if not page.trouble and (page.lines.lines or page.aslant)]
    if not sound:
        raise _without_text(pages)
    kept, margins = without_margins([page.lines for page in sound])
    pages_of_text = [replace(page, lines=lines) for page, lines in zip(sound, kept, strict=True)]
    properties = read_properties(content, info)
    entry = make_entry(path, _paragraphs(pages_of_text), properties=properties, margins=margins)
    yield replace(entry, doubts=(*entry.doubts, *_doubts(pages)))


def _read_pages(content: bytes) -> tuple[list[_Page], dict[str, str]]:
    """The pages, and the information dictionary."""
    with _PDFIUM:
        try:
            document = pdfium.PdfDocument(content)
        except pdfium.PdfiumError as problem:
            if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(problem).lower():
                raise UnreadableArticle("The PDF is encrypted", "save it without a password") from problem
            raise UnreadableArticle(
                "The file is no whole PDF", "save it again, or print it to a PDF"
            ) from problem
        try:
            if len(document) > MAX_PAGES:
                raise UnreadableArticle(
                    f"The PDF has more than {MAX_PAGES:,} pages", "split it into articles"
                )
            return _read_all(document), document.get_metadata_dict()
        finally:
            document.close()


def _read_all(document: pdfium.PdfDocument) -> list[_Page]:
    pages: list[_Page] = []
    letters = 0
    for number in range(len(document)):
        pages.append(_read_page(document, number))
        letters += sum(len(line.text) for line in pages[-1].lines.lines)
        if letters > MAX_LETTERS:
            raise UnreadableArticle(
                f"The PDF has more than {MAX_LETTERS:,} letters", "split it into articles"
            )
    return pages


def _read_page(document: pdfium.PdfDocument, index: int) -> _Page:
    try:
        page = document[index]
    except pdfium.PdfiumError:
        return _Page(PageLines(index + 1, Box(0, 0, 0, 0), ()), (), (), "damage")
    try:
        content = read_glyphs(page)
    finally:
        page.close()
    lines = tuple(page_lines(read_pdf_words(content.glyphs)))
    aslant = tuple(line for glyphs in content.aslant for line in page_lines(read_pdf_words(glyphs)))
    return _Page(
        PageLines(index + 1, content.box, lines),
        aslant,
        content.pictures,
        _trouble(content, lines),
    )


def _trouble(content: PageContent, lines: Sequence[TextLine]) -> str:
    text = " ".join(line.text for line in lines)
    if not text.strip():
        shown = any(_share(picture, content.box) >= _SHARE_OF_A_SCAN for picture in content.pictures)
        return "scan" if shown or content.has_drawings or content.pictures else ""
    return "letters" if is_garbled(text, unmapped=content.unmapped / max(1, len(content.glyphs))) else ""


def _share(picture: Box, page: Box) -> float:
    width = max(0.0, min(picture.right, page.right) - max(picture.left, page.left))
    height = max(0.0, min(picture.bottom, page.bottom) - max(picture.top, page.top))
    return width * height / max(1.0, (page.right - page.left) * (page.bottom - page.top))


def _paragraphs(pages: Sequence[_Page]) -> Iterator[DocumentParagraph]:
    lines = [line for page in pages for line in (page.lines.lines or page.aslant)]
    if not lines:
        return
    body = find_body(lines)
    texts = [line.text for line in lines]
    hyphens = Hyphens(texts, detect_language(" ".join(texts)[:5_000]))
    drafts: list[ParagraphDraft] = []
    for page in pages:
        on_page: list[ParagraphDraft] = []
        pictures = [picture for picture in page.pictures if _share(picture, page.lines.box) < _BACKGROUND]
        for run in arrange(with_initials(page.lines.lines, body), pictures):
            on_page += draft_run(run, page=page.lines.number, number=len(drafts) + len(on_page), body=body)
        mark_asides(on_page, pictures, body)
        runs = [ParagraphDraft([line], page.lines.number, -1, is_aside=True) for line in page.aslant]
        drafts += [*on_page, *runs]
    levels = heading_levels(drafts, body)
    for parts in join_drafts(drafts, body):
        yield make_paragraph(parts, body, levels, hyphens)


def _without_text(pages: Sequence[_Page]) -> UnreadableArticle:
    troubles = {page.trouble for page in pages} - {""}
    count = f"{len(pages)} page{'s' if len(pages) > 1 else ''}"
    if troubles == {"letters"}:
        return UnreadableArticle(
            f"The fonts of the PDF tell wrong letters on its {count}",
            "recognise its text anew (OCR), or print it again",
        )
    if "scan" in troubles:
        shown = "are pictures" if len(pages) > 1 else "is a picture"
        return UnreadableArticle(
            f"The PDF is scanned, its {count} {shown} without text", "recognise its text first (OCR)"
        )
    if troubles:
        return UnreadableArticle("No page of the PDF can be read", "print it to a new PDF")
    return blank_article()


_DOUBTS = {
    "scan": ("is a picture without text", "are pictures without text", "recognise the text first (OCR)"),
    "letters": (
        "has fonts that tell wrong letters",
        "have fonts that tell wrong letters",
        "recognise the text anew (OCR)",
    ),
    "damage": ("is damaged", "are damaged", "print the PDF anew"),
}


def _doubts(pages: Sequence[_Page]) -> Iterator[str]:
    for trouble, (one, several, remedy) in _DOUBTS.items():
        numbers = [page.lines.number for page in pages if page.trouble == trouble]
        if numbers:
            noun, verb = ("Page", one) if len(numbers) == 1 else ("Pages", several)
            yield f"{noun} {_ranges(numbers)} of the PDF {verb} and left out: {remedy}"


def _ranges(numbers: Sequence[int]) -> str:
    """Page numbers as ranges: "2, 5-7"."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    named = [str(first) if first == last else f"{first}-{last}" for first, last in ranges[:_MOST_NAMED]]
    return ", ".join(named) + (" …" if len(ranges) > _MOST_NAMED else "")
