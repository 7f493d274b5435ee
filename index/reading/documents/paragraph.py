"""A paragraph of a document, as its format shows it."""

from dataclasses import dataclass

from index.text.articles import Page
from index.text.paragraphs.lines import Shape


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The words of a paragraph, or of a row of a table with a tab between its cells.

    A line break inside it is `\\n`. Of a heading `level` is 1 to 9, 1 the widest. `strong` says that all of
    it is in bold, `titles` that the document marks it as its title. `pages` are those that it stands on, with
    the offsets in `text` at which they begin; none in documents without pages.
    """

    text: str
    shape: Shape = Shape.PARAGRAPH
    level: int = 0
    strong: bool = False
    titles: bool = False
    pages: tuple[Page, ...] = ()
