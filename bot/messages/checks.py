"""Messages that ask nothing but whether something is so: "Stimmt das?"."""

import re
from collections.abc import Sequence
from functools import cache

from bot.messages.phrases import Phrase, phrase_end, phrases_in
from bot.messages.small_talk import without_small_talk
from bot.messages.words import MESSAGE_WORDS

_MOST_WORDS = 10
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def asks_to_check(text: str) -> bool:
    """Whether a text only asks to check what it is written under, in any language of the tables; what it
    greets or thanks with does not count.

    >>> asks_to_check("Hallo! Stimmt das?")
    True
    """
    return _is_check(text) or _is_check(without_small_talk(text))


def _is_check(text: str) -> bool:
    spoken = [word.replace("’", "'") for word in _WORD.findall(text)]
    return 0 < len(spoken) <= _MOST_WORDS and any(_is_whole(phrase, spoken) for phrase in _phrases())


def _is_whole(phrase: Phrase, spoken: Sequence[str]) -> bool:
    return phrase_end(phrase, spoken, 0) == len(spoken)


@cache
def _phrases() -> tuple[Phrase, ...]:
    return tuple(
        phrase
        for language, words in MESSAGE_WORDS.items()
        for phrase in phrases_in(words.checks, "check", language)
    )
