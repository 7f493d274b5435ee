"""A paragraph of a document in any format."""

from dataclasses import dataclass

from index.text.articles import Page
from index.text.paragraphs.lines import LineShape


@dataclass(frozen=True, slots=True)
class DocumentParagraph:
    """The text of a paragraph, or of a row of a table with a tab between its cells.

    A line break inside it is `\\n`. `level` is that of a heading, from 1 (the highest) to 9, else 0. `strong`
    says that all of it is in bold, `titles` that the document marks it as its title. `pages` are the pages it
    is on, with the offsets in `text` at which they begin; empty in documents without pages.
    """

    text: str
    shape: LineShape = LineShape.PARAGRAPH
    level: int = 0
    strong: bool = False
    titles: bool = False
    pages: tuple[Page, ...] = ()
