"""What the bot says in its own words, as plain text."""

from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache

from languages.catalogues import INTERFACE_LANGUAGES, interface_translations


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
    return _chat_texts(spoken_language(language_code))


chosen_language: ContextVar[str | None] = ContextVar("chosen_language", default=None)
"""The language that the person has chosen, set while their update is handled; it overrides their app's."""


def app_language(language_code: str | None) -> str | None:
    """The language that the person has chosen, else that of their app, ISO 639-1; None where neither is
    known."""
    return (chosen_language.get() or language_code or "").lower().split("-")[0] or None


def spoken_language(language_code: str | None) -> str:
    """The language of the interface, ISO 639-1: the one that the person has chosen, else that of their app,
    an IETF tag such as `de-AT`; `en` where the interface does not speak it."""
    language = app_language(language_code)
    return language if language in INTERFACE_LANGUAGES else "en"


@cache
def _chat_texts(language: str) -> ChatTexts:
    _ = interface_translations(language).gettext
    return ChatTexts(
        welcome=_(
            "Ask me about the articles of this collection. "
            "I answer with word-for-word quotes, numbered, each with its source."
        ),
        stranger=_(
            "This bot is private. Your id is {id}; whoever runs it can let you in by adding that to "
            "BELEG_TELEGRAM_ALLOWED."
        ),
        unavailable=_("I cannot answer at the moment: {problem}."),
        being_built=_(
            "I am still reading the articles for the first time ({progress}). "
            "Please ask again in a little while."
        ),
        unremembered=_(
            "I cannot remember anything at the moment, so that this could not be done. Questions are "
            "answered all the same."
        ),
        apology=_("Something went wrong on my side (error {code}). Please ask again later."),
        strange_group=_(
            "This bot is private. Your id is {id}, this group's {chat_id}; whoever runs it can let "
            "either in by adding that to BELEG_TELEGRAM_ALLOWED."
        ),
        too_fast=_("That was a lot at once. Please ask again in {seconds} seconds."),
        too_long=_("Your question is too long: I read at most {most} characters. Please ask in fewer words."),
        interrupted=_(
            "I was interrupted while answering this. If the answer is missing or not complete, "
            "please ask again."
        ),
        declined=_("I can only read text, so far. Please write your question, or put it under the picture."),
        ask_what=_(
            "What would you like to know? Write the question behind /ask, or as a reply to a message of mine."
        ),
        checked=_("What the articles have on this"),
        not_found=_("Nothing found on:"),
        nothing_found=_("The articles have nothing on this."),
        unsettled=_("The articles do not settle whether this is so. Closest:"),
        checked_first=_("I have checked the first {count} of {claims} statements."),
        may_not_answer=_("The articles may not answer this"),
        private_bot=_("This bot is private"),
    )
