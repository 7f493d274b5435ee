"""Recognises pages whose fonts map to wrong letters, so that their text is noise."""

import re
from functools import cache

# A word with marks around it and a usual pattern of capitals.
_WORD = re.compile(r"\W*(?:[^\W\d_](?:[^\W\d_A-ZА-Я]|['’-])*|[^\W\d_a-zа-я]+|[^\W\d_]+[-'’/][^\s]*)\W*")
_LATIN_OR_CYRILLIC = re.compile(r"[A-Za-zА-Яа-яЁёÀ-ž]")
_VOWEL = re.compile(r"[aeiouyäöüàáâãåæèéêëìíîïòóôõøœùúûýÿıİąęőűăаеёиоуыэюяіїєAEIOUYÄÖÜ]", re.IGNORECASE)
# An address, a path or a name in a program: neither a word of a language nor noise.
_CODE = re.compile(r"[_/\\@=<>]|\w[:.]\w")
_MOST_UNMAPPED = 0.2
_FEWEST_WORDS = 12
_FEWEST_CHARACTERS = 40
_SYMBOL = re.compile(r"[{}|~^`\\#$&*+=@\[\]]")
_MOST_SYMBOLS = 0.1
_PLAUSIBLE = 0.6
_FEWEST_RUNNING = 60
_COMMON = 0.03


def is_garbled(text: str, *, unmapped: float) -> bool:
    """Whether a page's text is noise. `unmapped` is the share of its glyphs without a letter, from 0 to 1."""
    if unmapped > _MOST_UNMAPPED:
        return True
    words = text.split()
    if len(text) >= _FEWEST_CHARACTERS and len(_SYMBOL.findall(text)) > _MOST_SYMBOLS * len(text):
        return True
    if len(words) < _FEWEST_WORDS:
        return False
    figures = sum(not any(map(str.isalpha, word)) for word in words)
    told = [
        word for word in words if len(word) > 2 and any(map(str.isalpha, word)) and not _CODE.search(word)
    ]
    if len(told) < _FEWEST_WORDS:
        return not told and figures < len(words) * 0.5
    plausible = sum(_is_plausible(word) for word in told)
    if plausible < _PLAUSIBLE * len(told):
        return True
    bare = [word.strip(".,;:!?()[]\"'„“”«»’").lower() for word in told]
    if len(bare) < _FEWEST_RUNNING or not any(map(_LATIN_OR_CYRILLIC.match, bare)):
        return False
    return sum(word in _common_words() for word in bare) < _COMMON * len(bare)


def _is_plausible(word: str) -> bool:
    if not _LATIN_OR_CYRILLIC.search(word):
        return all(letter.isalnum() or not letter.isascii() for letter in word.strip(".,;:!?()\"'"))
    return bool(_WORD.fullmatch(word)) and (len(word) < 4 or bool(_VOWEL.search(word)))


@cache
def _common_words() -> frozenset[str]:
    from stopwordsiso import stopwords

    languages = [
        "de",
        "en",
        "fr",
        "es",
        "it",
        "tr",
        "ru",
        "nl",
        "pl",
        "pt",
        "uk",
        "cs",
        "sv",
        "da",
        "ro",
        "hu",
        "el",
    ]
    return frozenset(word for word in stopwords(languages) if len(word) > 1)
