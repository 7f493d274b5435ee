"""One spelling for a word in any alphabet or transliteration."""

import re
from functools import lru_cache

from anyascii import anyascii

from languages.known import in_all_languages
from languages.notation import listed_words

# German, English, French and Polish write one Russian sound as "sch", "sh", "ch" and "sz", and "ch" is
# another sound in each of them: all of these become x.
_HISSING = listed_words(in_all_languages(lambda one: one.name_parts.hissing if one.name_parts else ""))
_SOUNDS = dict.fromkeys(_HISSING, "x") | {
    "ph": "f",
    "th": "t",
    "ck": "k",
    "qu": "kv",
    "tz": "s",
    "ts": "s",
    "ou": "u",
    "x": "ks",
    "ce": "se",
    "ci": "si",
    "cy": "si",
}
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_LETTERS = str.maketrans("zwyjc", "sviik")

_MENDED = tuple(
    (re.compile(pattern), spelt)
    for pattern, spelt in (
        (r"(.)\1+", r"\1"),  # Zelenskyy, Odessa
        (r"(^|[aou])ie", r"\1e"),  # Yeltsin and Eltsine, Dostoyevsky
        (r"[eo][fv](?=a?$)", "ov"),  # Gorbachev and Gorbatschow, Smirnoff
        (r"(?<=.in)e$", ""),  # Poutine
        (r"(?<=ov|ki)s$", ""),  # Peskows, Selenskyjs: no German stemmer knows these
    )
)


@lru_cache(maxsize=65_536)
def spelling(word: str) -> str:
    """The word in letters from a to z, so that a name is the same in any transliteration.

    Case and accents are removed, Cyrillic and Greek letters become Latin, and what German, English and French
    spell differently becomes one. This is not a pronunciation: "ch" is always x. In other scripts only case
    is folded.

    >>> {spelling(name) for name in ("Chruschtschow", "Khrushchev", "Khrouchtchev", "Chruszczow", "Хрущёв")}
    {'xruxov'}
    """
    plain = word.casefold()
    if not all(letter < "\u0530" or "\u1e00" <= letter < "\u2000" for letter in plain):
        return plain
    plain = "".join(filter(str.isalnum, anyascii(plain).casefold()))
    plain = _SOUND.sub(lambda sound: _SOUNDS[sound[0]], plain).translate(_LETTERS)
    for pattern, spelt in _MENDED:
        plain = pattern.sub(spelt, plain)
    return plain
