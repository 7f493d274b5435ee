"""Doubts about an article that was read from a web page."""

from collections.abc import Iterator

from index.reading.doubts import doubts_about
from index.reading.html.article import Extract
from index.reading.html.metadata.fields import PageFields
from index.text.articles import Article
from index.text.paragraphs.furniture.roles import is_furniture

_MUCH_CHARACTERS = 300
_MUCH = 0.35
"""Running text that was left out may belong to the article if it is this share of the stored text."""

_MUCH_LONGER = 1.25
"""A text recorded for machines may be this much longer than the shown one, with markup and captions."""

_SHOWN_CHARACTERS = 80


def doubts_about_page(page: PageFields, extract: Extract, article: Article) -> Iterator[str]:
    """Doubts about a page's article, each one line with its remedy."""
    if extract.is_overview:
        yield "It is a page of teasers and no article: save the articles that it leads to"
    left_out = [text for text in extract.left_out if not is_furniture(text)]
    size = sum(map(len, left_out))
    stored = sum(end - start for start, end in article.paragraphs)
    if size >= max(_MUCH_CHARACTERS, _MUCH * stored):
        yield (
            f"{len(left_out)} paragraphs of the page were left out, the first of them"
            f" {_shortened(left_out[0])!r}: if they are the article's, save it alone or as text"
        )
    if page.text and len(page.text) > _MUCH_LONGER * len(article.text) + _MUCH_CHARACTERS:
        yield (
            f"The page shows {len(article.text):,} characters of an article of {len(page.text):,}:"
            " save it again when all of it is shown"
        )
    elif page.for_subscribers:
        yield "The page says that it is for subscribers, and may show a part alone: compare it with the whole"
    yield from doubts_about({**page.fields, "published": page.unread_date}, article)


def _shortened(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN_CHARACTERS else f"{plain[: _SHOWN_CHARACTERS - 1].rstrip()}…"
