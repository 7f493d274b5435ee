"""Reads an RTF document as an article, and as text for database exports in RTF."""

import re
from collections.abc import Iterator

from index.errors import UnreadableArticle
from index.reading.documents.article import make_entry, paragraph_lines, plain_lines
from index.reading.documents.paragraph import DocumentParagraph
from index.reading.documents.properties import Properties, credible_author, credible_title
from index.reading.documents.rtf.story import RtfStory
from index.reading.exports.databases.recognise import recognise
from index.reading.file_reading import Entry

_SIGN = re.compile(rb"\s{0,9}(?:\xef\xbb\xbf)?\s{0,9}\{\s{0,9}\\rtf")


def read_rtf(path: str, content: bytes) -> Iterator[Entry]:
    """The article of an RTF document, or the articles of a database export in RTF."""
    story = _story(content)
    if (lines := plain_lines(story.paragraphs)) and (read_export := recognise(lines)):
        yield from read_export(path, lines)
        return
    properties = Properties(
        title=credible_title(story.properties.get("title", "")),
        author=credible_author(story.properties.get("author", "")),
    )
    margins = [" ".join(line.split()) for paragraph in story.margins for line in paragraph_lines(paragraph)]
    yield make_entry(path, story.paragraphs, properties=properties, margins=margins)


def rtf_paragraphs(content: bytes) -> list[DocumentParagraph]:
    """The paragraphs of an RTF document in reading order, blank ones too, and then its notes. Raises
    UnreadableArticle when the content is not RTF."""
    return _story(content).paragraphs


def rtf_text(content: bytes) -> str:
    """The lines of an RTF document, separated by `\\n`; a blank paragraph is a blank line. The cells of a
    table row are separated by tabs."""
    return "\n".join(
        line for paragraph in rtf_paragraphs(content) for line in list(paragraph_lines(paragraph)) or [""]
    )


def _story(content: bytes) -> RtfStory:
    if not _SIGN.match(content):
        raise UnreadableArticle("The file is no RTF document", "save it again as .rtf")
    return RtfStory(content)
