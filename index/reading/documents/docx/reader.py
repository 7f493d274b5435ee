"""Reads a Word document as an article, and as lines for database exports in Word format."""

from collections.abc import Iterator

from lxml import etree

from index.errors import UnreadableArticle
from index.reading.documents.article import make_entry, paragraph_lines, plain_lines
from index.reading.documents.docx.names import word_attribute, word_child, word_children
from index.reading.documents.docx.package import Package
from index.reading.documents.docx.story import DocxStory
from index.reading.documents.docx.styles import Styles
from index.reading.documents.paragraph import DocumentParagraph
from index.reading.documents.properties import Properties, credible_author, credible_title
from index.reading.exports.databases.recognise import recognise
from index.reading.file_reading import Entry


def read_docx(path: str, content: bytes) -> Iterator[Entry]:
    """The article of a Word document, or the articles of a database export in Word format."""
    document = _Document(content)
    paragraphs = document.paragraphs()
    if (lines := plain_lines(paragraphs)) and (read_export := recognise(lines)):
        yield from read_export(path, lines)
        return
    yield make_entry(path, paragraphs, properties=document.properties(), margins=document.margins())


def read_docx_paragraphs(content: bytes) -> list[DocumentParagraph]:
    """The paragraphs of a Word document in reading order, blank ones too, and then its notes. Raises
    UnreadableArticle when the content is not a Word document."""
    return _Document(content).paragraphs()


def read_docx_lines(content: bytes) -> list[str]:
    """The lines of a Word document. A paragraph with line breaks has several; a blank paragraph is ""."""
    return [
        line
        for paragraph in read_docx_paragraphs(content)
        for line in list(paragraph_lines(paragraph)) or [""]
    ]


class _Document:
    def __init__(self, content: bytes) -> None:
        self._package = Package(content)
        self._main = self._package.main_part()
        root = self._package.part(self._main)
        self._body = word_child(root, "body")
        if self._body is None:
            raise UnreadableArticle("The file has no Word document in it", "save it again as .docx")
        self._styles = Styles(self._related("styles"))

    def paragraphs(self) -> list[DocumentParagraph]:
        story = DocxStory(self._styles)
        found = list(story.read(self._body))
        notes = {
            (kind, word_attribute(note, "id")): note
            for kind in dict.fromkeys(kind for kind, _ in story.notes)
            for note in word_children(self._related(f"{kind}s"), kind)
        }
        for reference in dict.fromkeys(story.notes):
            found += DocxStory(self._styles).read(notes.get(reference))
        return found

    def margins(self) -> list[str]:
        """The lines of the headers and footers."""
        names = [
            name
            for kind in ("header", "footer")
            for name in dict.fromkeys(self._package.all_related(self._main, kind))
        ]
        paragraphs = (
            paragraph
            for name in names
            for paragraph in DocxStory(self._styles).read(self._package.part(name))
        )
        return [" ".join(line.split()) for paragraph in paragraphs for line in paragraph_lines(paragraph)]

    def properties(self) -> Properties:
        name = self._package.related("", "core-properties") or "docProps/core.xml"
        core = self._package.part(name)
        words = {key: _words(core, key) for key in ("title", "creator", "language")}
        return Properties(
            title=credible_title(words["title"]),
            author=credible_author(words["creator"]),
            language=words["language"] or None,
        )

    def _related(self, kind: str) -> etree._Element | None:
        name = self._package.related(self._main, kind)
        return None if name is None else self._package.part(name)


def _words(properties: etree._Element | None, key: str) -> str:
    found = word_child(properties, key)
    return "" if found is None else " ".join("".join(found.itertext()).split())
