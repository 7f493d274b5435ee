"""A noun phrase: article, office and name, told by the words of a language and by capital letters."""

import re

from bot.statements.patterns import is_one_of, leading
from bot.statements.words import WORDS
from bot.statements.words.table import Words

_TOKEN = re.compile(r"[^\s,]+|,")
_LOWER = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_ABBREVIATED = re.compile(r"(?:(?:-?[A-Z]\.)*[A-Z]|Dra?|Mr|Ms|Mrs|Prof|Me|M|Mme|St)\.")
_APPOSITION = re.compile(r"\s*([^,;:“”„«»\"]{2,60}?)(?=,|\.\s|\.$|$|;)")

_LOWER_WORDS = 3
"""So many words in small letters may stand behind an article or a genitive: "the deputy harbour master"."""

_APPOSITION_WORDS = 7


def noun_phrase(text: str, language: str) -> str:
    """The noun phrase at the beginning of a text: article, office and name, and an apposition behind it."""
    words, end, lower = WORDS[language], 0, 0
    begun = named = False
    text = leading(words.adverbs).sub("", text.lstrip(" ,"))
    tokens = list(_TOKEN.finditer(text))
    for number, match in enumerate(tokens):
        token = match.group()
        bare = token.strip("“”„«»\"'’().;:!?")
        before = tokens[number - 1].group() if number else ""
        following = tokens[number + 1].group().strip('“”„«»"') if number + 1 < len(tokens) else ""
        if token == ",":
            if not (begun and _apposition(text[match.end() :], language)):
                break
            lower = 0
            continue
        if number == 0 and is_one_of(bare, words.pronouns) and not is_one_of(bare, words.articles):
            return bare
        if is_one_of(bare, words.claims) and begun:
            break
        if is_one_of(bare, words.articles) and before in ("", ","):
            lower = _LOWER_WORDS
        elif bare[:1].isupper() or (bare[:1].isdigit() and bare[-1:].isalpha()):
            begun, named, end = True, True, match.end()
            lower = _LOWER_WORDS if _is_genitive(token) or (number == 1 and language == "en") else 0
        elif begun and is_one_of(bare, words.links) and _may_begin(following, words):
            lower = _LOWER_WORDS if language != "de" else 0
        elif begun and is_one_of(bare, words.articles) and is_one_of(before, words.links):
            continue
        elif lower and _may_stand_inside(bare, words):
            lower -= 1
            if language != "de" and not named:
                begun, end = True, match.end()
        else:
            break
        if token[-1:] in ".;:!?" and not _ABBREVIATED.fullmatch(token):
            break
    return text[:end].strip('“”„«»" ,.;:')


def _may_begin(word: str, words: Words) -> bool:
    return word[:1].isupper() or is_one_of(word, words.articles)


def _is_genitive(token: str) -> bool:
    return token.endswith(("’s", "'s", "’"))


def _may_stand_inside(word: str, words: Words) -> bool:
    """Whether a word in small letters may be part of an office."""
    others = (words.adverbs, words.that, words.prepositions, words.articles)
    return bool(_LOWER.fullmatch(word)) and not any(is_one_of(word, pattern) for pattern in others)


def _apposition(text: str, language: str) -> bool:
    """Whether a name or an office follows, up to a comma or the end of the sentence."""
    match = _APPOSITION.match(text)
    found = match.group(1).split() if match else []
    if not found:  # white space alone matches too
        return False
    capital = all(word[:1].isupper() or is_one_of(word, WORDS[language].links) for word in found)
    return capital or (is_one_of(found[0], WORDS[language].articles) and len(found) <= _APPOSITION_WORDS)
