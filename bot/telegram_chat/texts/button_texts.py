"""The labels of the buttons, and what is said when one is pressed; plain text."""

from dataclasses import dataclass

from bot.telegram_chat.texts.texts import spoken_language


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
    return _TEXTS[spoken_language(language_code)]


REASONS = ("wrong", "incomplete", "beside the point")
"""The reasons as they are stored, in the order of `ButtonTexts.reasons`."""

_TEXTS = {
    "en": ButtonTexts(
        closest="📖 Closest passages",
        more="More ({count}) ›",
        previous="‹ Previous",
        next="Next ›",
        back="↩ Back to the answer",
        export="💾 Export",
        exported_lately="The files were sent just now. Please wait half a minute.",
        own_words="✍ In your words",
        passage="Passage {number} of {count}",
        reasons=("Wrong", "Incomplete", "Beside the point"),
        thanks="Thank you. If you like, say why.",
        why="Why? Reply to this message; your reply helps to make the answers better.",
        thanks_for_reason="Thank you, that is noted.",
        rate_first="Please press 👍 or 👎 first.",
        expired="This button has expired. Please ask again.",
        gone="This article is no longer in the collection.",
        changed="This article has changed since, and no longer has the quote.",
    ),
    "de": ButtonTexts(
        closest="📖 Nächstliegende Stellen",
        more="Mehr ({count}) ›",
        previous="‹ Zurückblättern",
        next="Weiter ›",
        back="↩ Zur Antwort",
        export="💾 Sichern",
        exported_lately="Die Dateien wurden gerade gesendet. Bitte warten Sie eine halbe Minute.",
        own_words="✍ In eigenen Worten",
        passage="Stelle {number} von {count}",
        reasons=("Falsch", "Unvollständig", "Daneben"),
        thanks="Danke. Wenn Sie mögen, sagen Sie warum.",
        why="Warum? Antworten Sie auf diese Nachricht; das hilft, die Antworten zu verbessern.",
        thanks_for_reason="Danke, das ist notiert.",
        rate_first="Bitte drücken Sie zuerst 👍 oder 👎.",
        expired="Dieser Knopf ist abgelaufen. Bitte fragen Sie noch einmal.",
        gone="Dieser Artikel ist nicht mehr in der Sammlung.",
        changed="Dieser Artikel wurde seither geändert und enthält das Zitat nicht mehr.",
    ),
}
