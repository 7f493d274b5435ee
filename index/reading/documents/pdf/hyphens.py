"""Joins words that are broken at line ends, and keeps the hyphen of words that have one."""

import re
from collections.abc import Iterable
from functools import cache

from languages.known import HYPHEN_WORDS, in_all_languages
from languages.notation import expression, listed_words, word_set
from languages.sections.sentences.hyphens import HyphenWords

_WORD = re.compile(r"[^\W\d_]+(?:[-‐'’][^\W\d_]+)*")
_FIRST = re.compile(r"(?:[^\W_]|[-‐'’])+$")
# Only this much of a paragraph's end is searched for its last word.
_LONGEST_WORD = 100

_SUSPENDED = word_set(
    in_all_languages(
        lambda one: f"{one.hyphens.suspended}, {one.hyphens.suspended_at_line_ends}" if one.hyphens else ""
    )
)
"""Words after a suspended hyphen: "Vor- und Nachteile", "zwei- bis dreimal"."""

_NAME_PREFIXES = word_set(in_all_languages(lambda one: one.hyphens.name_prefixes if one.hyphens else ""))
_LEAST_PARTICIPLE = 5
"""In letters, like the next."""
_LEAST_WORD = 3


class Hyphens:
    """Decides by the spellings in the document itself, then by its language."""

    def __init__(self, lines: Iterable[str], language: str | None) -> None:
        self._words: set[str] = set()
        self._spellings: set[str] = set()
        self._kept = HYPHEN_WORDS.get(language or "", HyphenWords())
        for line in lines:
            inside = line.rstrip("-‐\x02 ")
            words = _WORD.findall(inside)
            if len(inside) < len(line.rstrip()):
                words = words[:-1]  # the broken one
            self._spellings.update(words)
            self._words.update(word.lower().replace("‐", "-") for word in words)

    def joined(self, line: str, following: str) -> str:
        """Two lines joined into one."""
        bare = line.rstrip()
        if not bare.endswith(("-", "‐", "\x02", "\u00ad")):
            return f"{bare} {following.lstrip()}"
        start, following = bare[:-1], following.lstrip()
        hyphen = "‐" if bare.endswith("‐") else "-"
        first, second = _FIRST.search(start[-_LONGEST_WORD:]), _WORD.match(following)
        if not start or start[-1].isspace() or first is None:  # a dash
            return f"{start}{hyphen} {following}"
        if second is None:
            return f"{start}{hyphen}{following}"
        if second[0].lower() in _SUSPENDED:
            return f"{start}{hyphen} {following}"
        if start.isupper() and following.isupper() and len(second[0]) > 2:  # a headline in capitals
            keeps = self._knows(first[0], second[0]) or len(first[0]) < 3
        else:
            keeps = self._keeps(first[0].strip("-‐'’"), second[0])
        return f"{start}{hyphen if keeps else ''}{following}"

    def _keeps(self, first: str, second: str) -> bool:
        if not second[0].islower():
            return first not in _NAME_PREFIXES and f"{first}{second}" not in self._spellings
        if first[-1:].isdigit() or len(first) == 1 or (first.isupper() and len(first) > 1):
            return True
        last = re.split(r"[-‐]", first)[-1]
        if f"{last}{second}".lower() in self._words or f"{first}{second}".lower() in self._words:
            return False
        return self._knows(first, second) or self._has_hyphen(last, second)

    def _knows(self, first: str, second: str) -> bool:
        return f"{first}-{second}".lower().replace("‐", "-") in self._words

    def _has_hyphen(self, first: str, second: str) -> bool:
        word = re.split(r"[-‐'’]", second)[0]
        kept, small = self._kept, first.lower()
        if first in word_set(kept.before_all) or second in word_set(kept.after_all):
            return True
        if small in word_set(kept.before_words):
            return len(word) >= _LEAST_WORD and word not in word_set(kept.endings)
        if small in word_set(kept.before_participles):
            ends = listed_words(kept.participles)
            return (len(word) >= _LEAST_PARTICIPLE and word.endswith(ends)) or word in word_set(kept.second)
        if small in word_set(kept.first):
            return word in word_set(kept.second)
        adjective = _adjective(kept)
        return bool(adjective.search(first) and adjective.search(second))


@cache
def _adjective(words: HyphenWords) -> re.Pattern[str]:
    """The end of a word that is one of the language's adjectives."""
    endings = expression(words.adjective_endings)
    return re.compile(rf"(?:{expression(words.adjectives)})(?:{endings})?$")
