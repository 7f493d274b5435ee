"""Reads one document, and its text by paragraphs."""

from pathlib import Path

from index.reading.entries import read_file
from index.reading.file_reading import FileReading
from index.reading.files import CorpusFile
from index.text.articles import Article
from index.text.passages import Passage


def read(name: str, content: bytes) -> FileReading:
    return read_file(CorpusFile(name, Path(name)), content)


def article_of(name: str, content: bytes) -> Article:
    """The one article of a file without failures."""
    reading = read(name, content)
    assert reading.failed == ()
    (article,) = reading.articles
    return article


def quotable(article: Article) -> list[str]:
    return [article.text[start:end] for start, end in article.paragraphs]


def error_of(name: str, content: bytes) -> str:
    """The one error message about a file that is not an article."""
    reading = read(name, content)
    assert reading.articles == ()
    (failure,) = reading.failed
    assert failure.path == name
    assert "\n" not in failure.error
    return failure.error


def page_of(article: Article, words: str) -> int | None:
    """The page that the words are on."""
    passage = Passage(article.source, article.text, 0, (), pages=article.pages)
    return passage.page_at(article.text.index(words))
