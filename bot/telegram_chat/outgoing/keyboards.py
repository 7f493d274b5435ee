"""The buttons under an answer, and under a passage that was opened from it."""

from collections.abc import Iterable

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.memory.kept import Kept, KeptQuote
from bot.telegram_chat.outgoing.callbacks import ButtonKind, Press, write_data
from bot.telegram_chat.outgoing.pages import count_behind, numbers_on, page_with, pages_in
from bot.telegram_chat.texts.button_texts import ButtonTexts

_ROW = 4
"""How many numbered buttons are side by side."""


def sources_of(kept: Kept) -> tuple[KeptQuote, ...]:
    """What the buttons open: the quotes of an answer, or the closest sentences of a refusal."""
    return kept.quoted or kept.closest


def answer_buttons(
    kept: Kept, texts: ButtonTexts, *, rated: ButtonKind | None = None, page: int = 1
) -> InlineKeyboardMarkup:
    """A button for each source of one page, or a single one after a refusal; the other pages; the export; 👍
    and 👎; once it is `rated` also one for the reader's own words, and after a 👎 to an answer that is no
    refusal the reasons."""
    on_page = page if page > 1 else 0
    rating = [_button("👍", ButtonKind.LIKE, kept, on_page), _button("👎", ButtonKind.DISLIKE, kept, on_page)]
    rows = [[_button(texts.export, ButtonKind.EXPORT, kept), *rating]]
    if kept.refused and kept.closest:
        rows.insert(0, [_button(texts.closest, ButtonKind.OPEN, kept, 1)])
    elif kept.quoted:
        rows = [*_sources(kept, numbers_on(kept, page)), _turning(kept, texts, page), *rows]
    if rated == ButtonKind.DISLIKE and not kept.refused:
        reasons = enumerate(texts.reasons, start=1)
        rows.append([_button(reason, ButtonKind.REASON, kept, number) for number, reason in reasons])
    if rated:
        rows.append([_button(texts.own_words, ButtonKind.WORDS, kept)])
    return InlineKeyboardMarkup([row for row in rows if row])


def passage_buttons(
    kept: Kept, texts: ButtonTexts, *, source: int, passage: int, count: int
) -> InlineKeyboardMarkup:
    """The buttons for the passages before and after, the sources, and the way back."""
    turning = []
    if passage > 1:
        turning.append(_button(texts.previous, ButtonKind.OPEN, kept, source, passage - 1))
    if passage < count:
        turning.append(_button(texts.next, ButtonKind.OPEN, kept, source, passage + 1))
    closest = range(1, len(kept.closest) + 1) if kept.refused else None
    others = _sources(kept, closest or numbers_on(kept, page_with(kept, source)))
    rows = [turning, *(others if len(sources_of(kept)) > 1 else ())]
    rows.append([_button(texts.back, ButtonKind.BACK, kept, source)])
    return InlineKeyboardMarkup([row for row in rows if row])


def _sources(kept: Kept, numbers: Iterable[int]) -> list[list[InlineKeyboardButton]]:
    """A button for each of these sources; in a list, in several rows."""
    buttons = [_button(f"📖 {number}", ButtonKind.OPEN, kept, number) for number in numbers]
    row = _ROW if kept.is_list else max(1, len(buttons))
    return [buttons[start : start + row] for start in range(0, len(buttons), row)]


def _turning(kept: Kept, texts: ButtonTexts, page: int) -> list[InlineKeyboardButton]:
    """The buttons for the pages before and after."""
    row = []
    if page > 1:
        row.append(_button(texts.previous, ButtonKind.PAGE, kept, page - 1))
    if page < pages_in(kept):
        more = texts.more.format(count=count_behind(kept, page))
        row.append(_button(more, ButtonKind.PAGE, kept, page + 1))
    return row


def _button(
    text: str, kind: ButtonKind, kept: Kept, number: int = 0, passage: int = 0
) -> InlineKeyboardButton:
    return InlineKeyboardButton(text, callback_data=write_data(Press(kind, kept.id, number, passage)))
