"""What the bot says in its own words, as plain text."""

from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChatTexts:
    """`stranger` takes `id`, `strange_group` takes `id` and `chat_id`, `apology` takes `code`, `too_fast`
    takes `seconds`, `too_long` takes `most`, `unavailable` takes `problem`, `being_built` takes `progress`,
    `checked_first` takes `count` and `claims`. `unsettled` is above the nearest quote for a claim that no
    quote proves."""

    welcome: str
    stranger: str
    unavailable: str
    being_built: str
    unremembered: str
    apology: str
    strange_group: str
    too_fast: str
    too_long: str
    interrupted: str
    declined: str
    ask_what: str
    checked: str
    not_found: str
    nothing_found: str
    unsettled: str
    checked_first: str
    may_not_answer: str
    private_bot: str


def texts_for(language_code: str | None) -> ChatTexts:
    """The texts in the language for a person whose app has this one."""
    return _GERMAN if spoken_language(language_code) == "de" else _ENGLISH


chosen_language: ContextVar[str | None] = ContextVar("chosen_language", default=None)
"""The language that the person has chosen, set while their update is handled; it overrides their app's."""


def app_language(language_code: str | None) -> str | None:
    """The language that the person has chosen, else that of their app, ISO 639-1; None where neither is
    known."""
    return (chosen_language.get() or language_code or "").lower().split("-")[0] or None


def spoken_language(language_code: str | None) -> str:
    """`de` or `en`: the language that the person has chosen, else that of their app, an IETF tag such as
    `de-AT`; `en` for every language other than German."""
    language = chosen_language.get() or language_code or ""
    return "de" if language.lower().split("-")[0] == "de" else "en"


_ENGLISH = ChatTexts(
    welcome="Ask me about the articles of this collection. "
    "I answer with word-for-word quotes, numbered, each with its source.",
    stranger="This bot is private. Your id is {id}; whoever runs it can let you in by adding that to "
    "BELEG_TELEGRAM_ALLOWED.",
    unavailable="I cannot answer at the moment: {problem}.",
    being_built="I am still reading the articles for the first time ({progress}). "
    "Please ask again in a little while.",
    unremembered="I cannot remember anything at the moment, so that this could not be done. Questions are "
    "answered all the same.",
    apology="Something went wrong on my side (error {code}). Please ask again later.",
    strange_group="This bot is private. Your id is {id}, this group's {chat_id}; whoever runs it can let "
    "either in by adding that to BELEG_TELEGRAM_ALLOWED.",
    too_fast="That was a lot at once. Please ask again in {seconds} seconds.",
    too_long="Your question is too long: I read at most {most} characters. Please ask in fewer words.",
    interrupted="I was interrupted while answering this. If the answer is missing or not complete, "
    "please ask again.",
    declined="I can only read text, so far. Please write your question, or put it under the picture.",
    ask_what="What would you like to know? Write the question behind /ask, or as a reply to a message of "
    "mine.",
    checked="What the articles have on this",
    not_found="Nothing found on:",
    nothing_found="The articles have nothing on this.",
    unsettled="The articles do not settle whether this is so. Closest:",
    checked_first="I have checked the first {count} of {claims} statements.",
    may_not_answer="The articles may not answer this",
    private_bot="This bot is private",
)

_GERMAN = ChatTexts(
    welcome="Fragen Sie mich nach den Artikeln dieser Sammlung. "
    "Ich antworte mit wörtlichen Zitaten, nummeriert und mit Quelle.",
    stranger="Dieser Bot ist nicht öffentlich. Ihre ID ist {id}; wer ihn betreibt, kann sie in "
    "BELEG_TELEGRAM_ALLOWED eintragen.",
    unavailable="Ich kann gerade nicht antworten: {problem}.",
    being_built="Ich lese die Artikel noch zum ersten Mal ({progress}). "
    "Bitte fragen Sie in Kürze noch einmal.",
    unremembered="Ich kann mir gerade nichts merken, deshalb ging das nicht. Fragen beantworte ich trotzdem.",
    apology="Bei mir ist etwas schiefgegangen (Fehler {code}). Bitte fragen Sie später noch einmal.",
    strange_group="Dieser Bot ist nicht öffentlich. Ihre ID ist {id}, die dieser Gruppe {chat_id}; wer ihn "
    "betreibt, kann eine davon in BELEG_TELEGRAM_ALLOWED eintragen.",
    too_fast="Das war viel auf einmal. Bitte fragen Sie in {seconds} Sekunden noch einmal.",
    too_long="Ihre Frage ist zu lang: Ich lese höchstens {most} Zeichen. Bitte fragen Sie kürzer.",
    interrupted="Ich wurde beim Antworten unterbrochen. Wenn die Antwort fehlt oder unvollständig ist, "
    "fragen Sie bitte noch einmal.",
    declined="Ich kann bisher nur Text lesen. Bitte schreiben Sie Ihre Frage, oder setzen Sie sie unter das "
    "Bild.",
    ask_what="Was möchten Sie wissen? Schreiben Sie die Frage hinter /ask oder als Antwort auf eine meiner "
    "Nachrichten.",
    checked="Was die Artikel dazu haben",
    not_found="Nichts gefunden zu:",
    nothing_found="Dazu haben die Artikel nichts.",
    unsettled="Ob das stimmt, lässt sich anhand der Artikel nicht sagen. Am nächsten kommt:",
    checked_first="Geprüft sind die ersten {count} von {claims} Aussagen.",
    may_not_answer="Das beantworten die Artikel vielleicht nicht",
    private_bot="Dieser Bot ist nicht öffentlich",
)
