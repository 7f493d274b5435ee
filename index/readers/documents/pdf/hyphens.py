"""Words that the end of a line has broken in two, told from those that have a hyphen."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:[-‐'’][^\W\d_]+)*")
_FIRST = re.compile(r"(?:[^\W_]|[-‐'’])+$")
_SECOND = re.compile(r"[^\W\d_]+(?:[-‐'’][^\W\d_]+)*")

# What stands behind a hyphen that stands for a word: "Vor- und Nachteile", "zwei- bis dreimal".
_AFTER_GAP = frozenset(
    "und oder bzw sowie wie bis als noch aber statt and or to nor но и или ou et y e ve veya".split()
)
# What is seldom the first part of a broken word and often that of one with a hyphen.
_ENGLISH_FIRST = frozenset(
    "well self long short high low half full part first second third mid far hard left right vice "
    "twenty thirty forty fifty sixty seventy eighty ninety two three four five six seven eight nine "
    "ten year month week day cross anti non ill so old new state world top best award record ex all "
    "ever must back front large small fast slow near English French German Russian Chinese American "
    "British decision policy law peace tax cost cease".split()
)
_ENGLISH_ONE_WORD = frozenset(
    "self so ex non anti state well day all year part law must new old ten tax cost cease".split()
)
_FRENCH_SECOND = frozenset(
    "il elle on ils elles je tu vous nous moi toi lui leur ce ci là même mêmes être dire huit neuf "
    "sept cinq deux trois quatre six dix onze douze vis".split()
)
_RUSSIAN_SECOND = frozenset("то либо нибудь таки за под ка".split())
_RUSSIAN_FIRST = frozenset("по кое юго северо вице экс премьер всё все из во в".split())
_ADJECTIVE = re.compile(r"(?:isch|deutsch|liberal|sozial)(?:e[mnrs]?)?$")


class Hyphens:
    """Decides by the words that the document itself writes, then by its language."""

    def __init__(self, lines: Iterable[str], language: str | None) -> None:
        self._words: set[str] = set()
        self._language = language
        for line in lines:
            inside = line.rstrip("-‐\x02 ")
            words = _WORD.findall(inside)
            if len(inside) < len(line.rstrip()):
                words = words[:-1]  # the broken one
            self._words.update(word.lower().replace("‐", "-") for word in words)

    def joined(self, line: str, following: str) -> str:
        """Two lines as one."""
        bare = line.rstrip()
        if not bare.endswith(("-", "‐", "\x02", "\u00ad")):
            return f"{bare} {following.lstrip()}"
        start, following = bare[:-1], following.lstrip()
        hyphen = "‐" if bare.endswith("‐") else "-"
        first, second = _FIRST.search(start), _SECOND.match(following)
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
            return True
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
            return (
                first in _ENGLISH_FIRST
                and len(word) > 2
                and (first not in _ENGLISH_ONE_WORD or len(word) > 3)
            )
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
