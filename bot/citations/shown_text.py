"""Words of an article as people read them. What is cited stays verbatim."""

from index.text.articles import Source
from index.text.markdown_marks import plain_markdown


def shown_text(text: str, source: Source) -> str:
    """The words without the marks that their format puts into them: of a Markdown file without its stars."""
    return (source.path.lower().endswith(".md") and plain_markdown(text)) or text
