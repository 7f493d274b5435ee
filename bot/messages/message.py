"""Which kind of message a person's text is, and the part of it that asks."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from bot.citations.answer import MessageKind
from bot.messages.forms import bare_name, goes_on, is_statement
from bot.messages.senseless import is_senseless
from bot.messages.small_talk import read_small_talk
from index.question.query import Query, make_query
from languages.known import MESSAGE_WORDS

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


@dataclass(frozen=True, slots=True)
class Message:
    """`text` is the part that asks, without a greeting before it; "" where nothing asks. For the kind `name`
    it is the name alone, except in a conversation. `languages` are those that small talk may be in, likeliest
    first; empty where its words do not show it."""

    kind: MessageKind
    text: str = ""
    languages: tuple[str, ...] = ()


def read_message(query: Query, *, knows_word: Callable[[str], bool], follows: bool = False) -> Message:
    """Reads a query's text as a message. `knows_word` says whether the articles have a word; `follows` says
    whether the conversation has an earlier question.

    >>> read_message(make_query("Danke! Und wann war das?"), knows_word=lambda word: False)
    Message(kind='question', text='Und wann war das?', languages=())
    """
    text = query.text
    if not any(map(str.isalnum, text)):
        return Message("signs")
    talk = read_small_talk(text)
    if talk and not talk.rest:
        return Message(cast("MessageKind", talk.kind), languages=talk.languages)
    asked = talk.rest if talk else text
    if is_senseless(asked, knows_word):
        return Message("senseless", languages=_by_letters(asked))
    language = make_query(asked, likely=[query.language]).language
    if not (follows and goes_on(asked)) and (name := bare_name(asked, language)):
        return Message("name", name if not follows else asked)
    if is_statement(asked, language):
        return Message("claim", asked)
    return Message("question", asked)


def reply_language(message: Message, *likely: str | None, chosen: str | None = None) -> str:
    """The language to reply to small talk in: `chosen`, where there is a table for it; else the first of
    `likely` that the message may be in; else its likeliest language."""
    if chosen is not None and chosen in MESSAGE_WORDS:
        return chosen
    possible = message.languages or tuple(MESSAGE_WORDS)
    return next((one for one in likely if one in possible), possible[0])


def _by_letters(text: str) -> tuple[str, ...]:
    """The languages to reply to senseless letters in. Those that have most of the letters beyond a to z come
    first; () where there are no such letters. The letters a to z are on every keyboard and rule out
    nothing."""
    if _CYRILLIC.search(text):
        return ("ru",)
    letters = {letter for letter in text.casefold() if letter.isalpha() and not letter.isascii()}
    having = {language: len(letters.intersection(words.letters)) for language, words in MESSAGE_WORDS.items()}
    return tuple(sorted(having, key=lambda one: -having[one])) if any(having.values()) else ()
