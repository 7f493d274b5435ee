"""The buttons under an answer, and under a passage that was opened from it."""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.memory import Kept, Quoted
from bot.telegram_chat.button_texts import ButtonTexts
from bot.telegram_chat.callbacks import Kind, Press, write_data


def sources_of(kept: Kept) -> tuple[Quoted, ...]:
    """What its buttons open: the quotes of an answer, the closest sentences of a refusal."""
    return kept.quoted or kept.closest


def answer_buttons(kept: Kept, texts: ButtonTexts, *, rated: Kind | None = None) -> InlineKeyboardMarkup:
    """A button a source, or one for all after a refusal; 👍 and 👎; the reasons once it is `rated`."""
    rows = [[_button("👍", Kind.LIKE, kept), _button("👎", Kind.DISLIKE, kept)]]
    if kept.refused and kept.closest:
        rows.insert(0, [_button(texts.closest, Kind.OPEN, kept, 1)])
    elif kept.quoted:
        rows.insert(0, _sources(kept))
    if rated == Kind.DISLIKE and not kept.refused:
        reasons = enumerate(texts.reasons, start=1)
        rows.append([_button(reason, Kind.REASON, kept, number) for number, reason in reasons])
    if rated:
        rows.append([_button(texts.own_words, Kind.WORDS, kept)])
    return InlineKeyboardMarkup(rows)


def passage_buttons(
    kept: Kept, texts: ButtonTexts, *, source: int, passage: int, count: int
) -> InlineKeyboardMarkup:
    """The passages before and after, the other sources, and the way back."""
    turning = []
    if passage > 1:
        turning.append(_button(texts.previous, Kind.OPEN, kept, source, passage - 1))
    if passage < count:
        turning.append(_button(texts.next, Kind.OPEN, kept, source, passage + 1))
    sources = _sources(kept) if len(sources_of(kept)) > 1 else []
    rows = [turning, sources, [_button(texts.back, Kind.BACK, kept)]]
    return InlineKeyboardMarkup([row for row in rows if row])


def _sources(kept: Kept) -> list[InlineKeyboardButton]:
    numbers = range(1, len(sources_of(kept)) + 1)
    return [_button(f"📖 {n}", Kind.OPEN, kept, n) for n in numbers]


def _button(text: str, kind: Kind, kept: Kept, number: int = 0, passage: int = 0) -> InlineKeyboardButton:
    return InlineKeyboardButton(text, callback_data=write_data(Press(kind, kept.id, number, passage)))
