"""A list of articles in a chat: a page at a time, each article as a line in Telegram's HTML."""

from collections.abc import Sequence

from bot.citations.answer import Answer, without_marks
from bot.citations.listed_article import ListedArticle, details
from bot.links.addresses import web_address
from bot.telegram_chat.outgoing.html import answer_messages, escape, understood
from bot.telegram_chat.outgoing.splitting import packed
from bot.telegram_chat.texts.shortening import shortened_line

PAGE = 8
"""How many articles are shown at once: they fit a phone's screen, and two rows of buttons."""

_MAX_HEADLINE_CHARACTERS = 200
_MAX_DETAILS_CHARACTERS = 200


def shown_messages(answer: Answer) -> tuple[str, ...]:
    """The messages of any answer; for a list, its first page."""
    if not answer.articles:
        return answer_messages(answer)
    return packed([*understood(answer), list_page(answer.opening, listed_lines(answer), 1)])


def listed_lines(answer: Answer) -> tuple[str, ...]:
    """The line of each article in a list, in Telegram's HTML; () for an answer that is not a list."""
    return tuple(
        f"{number}. {article_line(listed, answer.language)}"
        for number, listed in enumerate(answer.articles, start=1)
    )


def article_line(listed: ListedArticle, language: str) -> str:
    """The headline, linked where it has an address, and under it when and where the article was published."""
    headline = escape(shortened_line(without_marks(listed.headline), _MAX_HEADLINE_CHARACTERS))
    if url := web_address(listed.source.url):
        headline = f'<a href="{escape(url)}">{headline}</a>'
    told = shortened_line(without_marks(details(listed, language)), _MAX_DETAILS_CHARACTERS)
    return f"{headline}\n<i>{escape(told)}</i>"


def list_page(opening: str, lines: Sequence[str], page: int) -> str:
    """The message with page `page` of a list, from 1."""
    shown = lines[(page - 1) * PAGE : page * PAGE]
    return "\n".join([f"<b>{escape(opening)}</b>", *shown])


def page_of_article(number: int) -> int:
    """The page that article `number` of a list is on."""
    return (max(number, 1) - 1) // PAGE + 1
