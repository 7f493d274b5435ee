"""Joins words that are broken at line ends, and keeps the hyphen of words that have one."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:[-‐'’][^\W\d_]+)*")
_FIRST = re.compile(r"(?:[^\W_]|[-‐'’])+$")
# Only this much of a paragraph's end is searched for its last word.
_LONGEST_WORD = 100

# Words after a suspended hyphen: "Vor- und Nachteile", "zwei- bis dreimal".
_AFTER_GAP = frozenset(
    "und oder bzw sowie wie bis als noch aber statt and or to nor но и или ou et y e ve veya".split()
)
# English words that take a hyphen before a participle, before one of the words below, or before any word.
_BEFORE_PARTICIPLES = frozenset(
    "well long state government privately newly world low peace decision policy law money family "
    "community church army union market fact record cost tax slow fast deep far hard wide old new "
    "close half self".split()
)
_ENGLISH_FIRST = _BEFORE_PARTICIPLES | frozenset(
    "short high full left right top best open front large small war time police mass home year month "
    "week day cross ill oft ex so mid".split()
)
_ENGLISH_SECOND = frozenset(
    "called wife husband leader known run owned led backed term terms time wing range scale level "
    "quality profile speed class rate risk end tech born old year day week month wide free friendly "
    "style based right left fire off in out up down to be ever income security pressure ranking "
    "standing distance lived held built made paid sized minute hour mile page point part person man "
    "woman member seat storey story bedroom president prime chief general elect hand handed".split()
)
_BEFORE_ANY = frozenset(
    "vice self one two three four five six seven eight nine eleven twelve twenty thirty forty fifty "
    "sixty seventy eighty ninety first second third fourth fifth cease".split()
)
_NO_WORDS = frozenset(
    "ish ishly ishness less ly er est ers ness ment some dle ty teen teenth th tion ive ent".split()
)
_SCOTTISH = frozenset({"Mc", "Mac"})
_FRENCH_SECOND = frozenset(
    "il elle on ils elles je tu vous nous moi toi lui leur ce ci là même mêmes être dire huit neuf "
    "sept cinq deux trois quatre six dix onze douze vis".split()
)
_RUSSIAN_SECOND = frozenset("то либо нибудь таки за под ка".split())
_RUSSIAN_FIRST = frozenset("по кое юго северо вице экс премьер всё все из во в".split())
_ADJECTIVE = re.compile(r"(?:isch|deutsch|liberal|sozial)(?:e[mnrs]?)?$")


class Hyphens:
    """Decides by the spellings in the document itself, then by its language."""

    def __init__(self, lines: Iterable[str], language: str | None) -> None:
        self._words: set[str] = set()
        self._spellings: set[str] = set()
        self._language = language
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
        if second[0].lower() in _AFTER_GAP:
            return f"{start}{hyphen} {following}"
        if start.isupper() and following.isupper() and len(second[0]) > 2:  # a headline in capitals
            keeps = self._knows(first[0], second[0]) or len(first[0]) < 3
        else:
            keeps = self._keeps(first[0].strip("-‐'’"), second[0])
        return f"{start}{hyphen if keeps else ''}{following}"

    def _keeps(self, first: str, second: str) -> bool:
        if not second[0].islower():
            return first not in _SCOTTISH and f"{first}{second}" not in self._spellings
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
        if self._language == "en":
            if first.lower() in _BEFORE_ANY:
                return len(word) > 2 and word not in _NO_WORDS
            if first.lower() in _BEFORE_PARTICIPLES and len(word) > 4 and word.endswith(("ed", "ing")):
                return True
            return first.lower() in _ENGLISH_FIRST and word in _ENGLISH_SECOND
        if self._language == "fr":
            return second in _FRENCH_SECOND or first in (
                "quelques",
                "peut",
                "vice",
                "ex",
                "demi",
                "mi",
                "non",
            )
        if self._language == "ru":
            return second in _RUSSIAN_SECOND or first.lower() in _RUSSIAN_FIRST
        if self._language == "de":
            return bool(_ADJECTIVE.search(first) and _ADJECTIVE.search(second))
        return False
