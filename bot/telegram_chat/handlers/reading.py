"""A quote in its place: a passage of its article, as a message with the quote marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.citations.answer import Citation
from bot.citations.quotes import overlap
from bot.citations.shown_text import shown_text
from bot.memory.kept import KeptQuote
from bot.telegram_chat.outgoing.html import escape, titled
from index.text.articles import Article, Span
from index.text.passages import Passage, split_article


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """Passage `number` (from 1) of the `count` passages of an article. `message` is in Telegram's HTML."""

    number: int
    count: int
    message: str


def find_quote(article: Article, quoted: KeptQuote) -> Span | None:
    """Where the quote is in the article: in its old place, else the first place with the same words; None
    when it is gone."""
    if article.text[quoted.start : quoted.end] == quoted.quote:
        return Span(quoted.start, quoted.end)
    start = article.text.find(quoted.quote)
    return Span(start, start + len(quoted.quote)) if start >= 0 else None


def quote_source(article: Article | None, quoted: KeptQuote, language: str) -> str | None:
    """The source of a quote, in Telegram's HTML, linked to it; None when the article, or the quote in it, is
    gone."""
    quote = find_quote(article, quoted) if article else None
    if article is None or quote is None:
        return None
    home = _passage_of(split_article(article), quote)
    return titled(Citation(home, quote), language) if home else None


def read_article_page(
    article: Article, quote: Span, number: int, *, heading: str, language: str
) -> ArticlePage | None:
    """Passage `number` of an article, or for 0 the passage with the quote; None when there is no such
    passage.

    `heading` takes `number` and `count`; the date is written in `language`.
    """
    passages = split_article(article)
    home = _passage_of(passages, quote)
    number = number or (passages.index(home) + 1 if home else 0)
    if not home or not 1 <= number <= len(passages):
        return None
    where = escape(heading.format(number=number, count=len(passages)))
    text = _marked(passages[number - 1], quote)
    message = f"{titled(Citation(home, quote), language)}\n<i>{where}</i>\n<blockquote>{text}</blockquote>"
    return ArticlePage(number, len(passages), message)


def _passage_of(passages: Sequence[Passage], quote: Span) -> Passage | None:
    return next((one for one in passages if one.start <= quote.start and quote.end <= one.end), None)


def _marked(passage: Passage, quote: Span) -> str:
    whole = Span(passage.start, passage.end)
    if not overlap(whole, quote):
        return escape(_shown(passage.text.strip(), passage))
    start, end = max(quote.start, whole.start) - whole.start, min(quote.end, whole.end) - whole.start
    parts = (passage.text[:start], passage.text[start:end], passage.text[end:])
    before, marked, after = (escape(_shown(part, passage)) for part in parts)
    return f"{before}<b>{marked}</b>{after}"


def _shown(part: str, passage: Passage) -> str:
    """A part of the passage as readers see it, with the white space around it."""
    words = shown_text(part, passage.source)
    left, right = part[: len(part) - len(part.lstrip())], part[len(part.rstrip()) :]
    return f"{left}{words.strip()}{right}" if part.strip() else part
