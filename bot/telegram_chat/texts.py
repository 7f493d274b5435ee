"""What the bot says in its own words, as plain text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Texts:
    """`stranger` takes `id`, `apology` takes `code`."""

    welcome: str
    stranger: str
    unavailable: str
    apology: str


def texts_for(language_code: str | None) -> Texts:
    """In the language of the reader's app, an IETF tag such as `de-AT`; English when it is not German."""
    return _GERMAN if (language_code or "").lower().split("-")[0] == "de" else _ENGLISH


_ENGLISH = Texts(
    welcome="Ask me about the articles of this collection. "
    "I answer with word-for-word quotes, numbered, each with its source.",
    stranger="This bot is private. Your id is {id}; whoever runs it can let you in by adding that to "
    "BELEG_TELEGRAM_ALLOWED.",
    unavailable="I cannot answer at the moment: {problem}.",
    apology="Something went wrong on my side (error {code}). Please ask again later.",
)

_GERMAN = Texts(
    welcome="Fragen Sie mich nach den Artikeln dieser Sammlung. "
    "Ich antworte mit wörtlichen Zitaten, nummeriert und mit Quelle.",
    stranger="Dieser Bot ist nicht öffentlich. Ihre ID ist {id}; wer ihn betreibt, kann sie in "
    "BELEG_TELEGRAM_ALLOWED eintragen.",
    unavailable="Ich kann gerade nicht antworten: {problem}.",
    apology="Bei mir ist etwas schiefgegangen (Fehler {code}). Bitte fragen Sie später noch einmal.",
)
