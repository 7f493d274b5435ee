"""WARC: the pages of a crawl, each read like a saved page. Those that are not articles are counted."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO
from urllib.parse import urlsplit

from index.errors import UnreadableArticle
from index.reading.file_reading import Entry, article_path
from index.reading.files import Failure
from index.reading.html.reader import read_html
from index.reading.news.warc_records import NoPage, Record, page_content, read_records
from index.reading.teaser_pages import no_list
from index.text.articles import Article

_LEAST_CHARACTERS = 60
_LEAST_UNDATED_CHARACTERS = 200
"""A page with less running text is a menu, a video or a form; a page with a date may be a short report."""

_OVERVIEW = "teasers"
_FRONT_PAGES = ("", "/", "/index.html", "/index.php", "/index.htm", "/home")


def read_warc(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The articles among the pages of a WARC file. The last one has a doubt that counts the other pages.

    Redirects, requests, revisits, pictures and the like do not count as pages. Raises UnreadableArticle when
    no page is an article and when the file is cut off; then the articles before that are yielded first.
    """
    others: Counter[str] = Counter()
    last: Entry | None = None
    problem: UnreadableArticle | None = None
    try:
        for record in read_records(stream):
            entry = _read(record, path, others)
            if entry is not None:
                if last is not None:
                    yield last
                last = entry
    except UnreadableArticle as broken:
        problem = broken
    if last is not None:
        yield replace(last, doubts=(*last.doubts, *_counted(others)))
    elif problem is None:
        reasons = _reasons(others) or "it has none"
        raise UnreadableArticle(
            f"No page of the WARC is an article ({reasons})", "choose another, or take it out of the folder"
        )
    if problem is not None:
        raise problem


def _read(record: Record, path: str, others: Counter[str]) -> Entry | None:
    """The article of a record's page; None when there is none. Pages without an article are counted."""
    if record.kind != "response":
        return None
    try:
        page = page_content(record)
    except NoPage as none:
        if str(none) not in ("no HTML", "with another status than 200", "without the server's answer"):
            others[str(none)] += 1
        return None
    reason = _why_none(record.address)
    if reason is None:
        try:
            entry = next(iter(read_html(path, page)))
            article = entry.article
            reason = "without text" if isinstance(article, Failure) else _why_no_article(article, entry)
            if reason is None and isinstance(article, Article):
                return _entry(article, entry, record, path)
        except UnreadableArticle as problem:
            reason = _shortened(problem)
        except Exception:  # hostile bytes must not stop the other pages
            reason = "broken"
    others[reason or "without text"] += 1
    return None


def _entry(article: Article, entry: Entry, record: Record, path: str) -> Entry:
    source = replace(
        article.source,
        article_id=article_path(path, record.number),
        url=record.address if _is_web(record.address) else article.source.url,
    )
    doubts = entry.doubts
    if cut := record.headers.get("warc-truncated"):
        doubts = (*doubts, f"The page was cut when it was saved ({cut[:40]}): save it again")
    return Entry(replace(article, source=source), doubts, record.number)


def _why_none(address: str) -> str | None:
    try:
        is_front = urlsplit(address).path.lower() in _FRONT_PAGES and not urlsplit(address).query
    except ValueError:
        return "without an address"
    return "front pages" if is_front and address else None


def _why_no_article(article: Article, entry: Entry) -> str | None:
    if any(_OVERVIEW in doubt for doubt in entry.doubts):
        return "lists of articles"
    try:
        no_list(article)
    except UnreadableArticle:
        return "lists of articles"
    size = sum(end - start for start, end in article.paragraphs)
    least = _LEAST_CHARACTERS if article.source.published else _LEAST_UNDATED_CHARACTERS
    return "with hardly any text" if size < least else None


def _shortened(problem: UnreadableArticle) -> str:
    return {
        "No article was found in the page": "without text",
        "The article is blank": "without text",
        "The page is nested too deeply": "nested too deeply",
    }.get(problem.problem, "too large" if "elements" in problem.problem else "broken")


def _counted(others: Counter[str]) -> Iterator[str]:
    if others:
        yield (
            f"{others.total():,} other pages of the WARC are no articles ({_reasons(others)}): save by itself"
            " what is missing"
        )


def _reasons(others: Counter[str]) -> str:
    return ", ".join(f"{count:,} {reason}" for reason, count in others.most_common())


def _is_web(address: str) -> bool:
    return address.lower().startswith(("http://", "https://")) and not set(address) & set(' <>"\ufffd')
