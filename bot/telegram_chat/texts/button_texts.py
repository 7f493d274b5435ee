"""The labels of the buttons, and what is said when one is pressed; plain text."""

from dataclasses import dataclass
from functools import cache

from bot.telegram_chat.texts.texts import spoken_language
from languages.catalogues import interface_translations


@dataclass(frozen=True, slots=True)
class ButtonTexts:
    """`passage` takes `number` and `count`, `more` takes `count`; each of the `reasons` is a button."""

    closest: str
    more: str
    previous: str
    next: str
    back: str
    export: str
    exported_lately: str
    own_words: str
    passage: str
    reasons: tuple[str, ...]
    thanks: str
    why: str
    thanks_for_reason: str
    rate_first: str
    expired: str
    gone: str
    changed: str


def button_texts_for(language_code: str | None) -> ButtonTexts:
    return _button_texts(spoken_language(language_code))


REASONS = ("wrong", "incomplete", "beside the point")
"""The reasons as they are stored, in the order of `ButtonTexts.reasons`."""


@cache
def _button_texts(language: str) -> ButtonTexts:
    _ = interface_translations(language).gettext
    return ButtonTexts(
        closest=_("📖 Closest passages"),
        more=_("More ({count}) ›"),
        previous=_("‹ Previous"),
        next=_("Next ›"),
        back=_("↩ Back to the answer"),
        export=_("💾 Export"),
        exported_lately=_("The files were sent just now. Please wait half a minute."),
        own_words=_("✍ In your words"),
        passage=_("Passage {number} of {count}"),
        reasons=(_("Wrong"), _("Incomplete"), _("Beside the point")),
        thanks=_("Thank you. If you like, say why."),
        why=_("Why? Reply to this message; your reply helps to make the answers better."),
        thanks_for_reason=_("Thank you, that is noted."),
        rate_first=_("Please press 👍 or 👎 first."),
        expired=_("This button has expired. Please ask again."),
        gone=_("This article is no longer in the collection."),
        changed=_("This article has changed since, and no longer has the quote."),
    )
