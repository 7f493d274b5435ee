"""An answer shown a page at a time: a list in pages of articles, any other answer with its first sources and
then the others."""

from bot.memory.kept import Kept
from bot.telegram_chat.outgoing.html import layout_parts
from bot.telegram_chat.outgoing.lists import PAGE, list_page, page_of_article
from bot.telegram_chat.outgoing.splitting import packed
from bot.wording.layout.layout import left_over


def pages_in(kept: Kept) -> int:
    """How many pages an answer has. Each is one message."""
    return page_of_article(len(kept.quoted)) if kept.is_list else 1 + len(_further(kept))


def kept_page(kept: Kept, page: int) -> str:
    """The message of page `page`, which must exist, from 1. The first page is as it was sent."""
    if page == 1:
        return kept.messages[-1]
    if kept.is_list:
        return list_page(kept.text.partition("\n")[0], [one.line for one in kept.quoted], page)
    return _further(kept)[page - 2]


def page_with(kept: Kept, number: int) -> int:
    """The page that quote or article `number` is on."""
    if kept.is_list:
        return page_of_article(number)
    return 2 if number in _further_numbers(kept) else 1


def numbers_on(kept: Kept, page: int) -> list[int]:
    """The numbers of the quotes or articles of a page."""
    if kept.is_list:
        return list(range((page - 1) * PAGE + 1, min(page * PAGE, len(kept.quoted)) + 1))
    further = _further_numbers(kept)
    return [n for n in range(1, len(kept.quoted) + 1) if (n in further) == (page > 1)]


def count_behind(kept: Kept, page: int) -> int:
    """How many articles are on the pages after that one; for an answer that is not a list, on all pages after
    the first."""
    if kept.is_list:
        return len(kept.quoted) - page * PAGE
    rest = left_over(kept.layout) if kept.layout else None
    return len(rest.blocks) if rest else 0


def _further(kept: Kept) -> tuple[str, ...]:
    rest = left_over(kept.layout) if kept.layout else None
    return packed(layout_parts(rest)) if rest else ()


def _further_numbers(kept: Kept) -> set[int]:
    rest = left_over(kept.layout) if kept.layout else None
    return {n for block in rest.blocks for line in block.lines for n in line.numbers} if rest else set()
