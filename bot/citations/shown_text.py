"""An article's words as they are displayed. What is cited stays verbatim."""

from index.text.articles import Source
from index.text.markdown_marks import plain_markdown


def shown_text(text: str, source: Source) -> str:
    """The words without the marks of their file format: for a Markdown file, without its asterisks."""
    return (source.path.lower().endswith(".md") and plain_markdown(text)) or text
