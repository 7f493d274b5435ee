"""Messages that ask whether something is true: "Stimmt das?", "Stimmt es, dass …?"."""

import re
from collections.abc import Sequence
from functools import cache

from bot.messages.phrases import Phrase, phrase_end, phrases_in
from bot.messages.small_talk import without_small_talk
from languages.known import MESSAGE_WORDS

_MOST_WORDS = 10
_BREAK = re.compile(r"[.,;!:–—-]\s+|\n+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def asks_to_check(text: str) -> bool:
    """Whether a text, in any language of the tables, only asks to check the text that it comments on.
    Greetings and thanks in it are ignored.

    >>> asks_to_check("Hallo! Stimmt das?")
    True
    """
    return _is_check(text) or _is_check(without_small_talk(text))


def claim_to_check(text: str) -> str:
    """The claim that a text asks to check, without the question around it; "" where it asks something else,
    or nothing.

    >>> claim_to_check("Is it true that the pier has closed?")
    'the pier has closed.'
    >>> claim_to_check("The pier has closed. Is that true?")
    'The pier has closed.'
    """
    asked = without_small_talk(text) or text
    words = list(_WORD.finditer(asked))[:_MOST_WORDS]
    spoken = [match[0].replace("’", "'") for match in words]
    end = max((phrase_end(phrase, spoken, 0) for phrase in _openings()), default=0)
    if end and end < len(words):
        rest = asked[words[end - 1].end() :].strip(" ,:;'’„“\"?!.")
        return f"{rest}." if rest else ""
    parts = list(_BREAK.finditer(asked.rstrip()))
    if parts and _is_check(asked[parts[-1].end() :]):
        said = asked[: parts[-1].start()].strip(" ,:;–-")
        return f"{said.rstrip('.!')}." if said and "?" not in said else ""
    return ""


def _is_check(text: str) -> bool:
    spoken = [word.replace("’", "'") for word in _WORD.findall(text)]
    return 0 < len(spoken) <= _MOST_WORDS and any(_is_whole(phrase, spoken) for phrase in _phrases())


def _is_whole(phrase: Phrase, spoken: Sequence[str]) -> bool:
    return phrase_end(phrase, spoken, 0) == len(spoken)


@cache
def _openings() -> tuple[Phrase, ...]:
    return tuple(
        phrase
        for language, words in MESSAGE_WORDS.items()
        for phrase in phrases_in(words.checks_that, "check", language)
    )


@cache
def _phrases() -> tuple[Phrase, ...]:
    return tuple(
        phrase
        for language, words in MESSAGE_WORDS.items()
        for phrase in phrases_in(words.checks, "check", language)
    )
