"""How the tables write words: in plain notation, so that anyone who speaks a language can add to them.

minister, spokes*, deputy mayor      words and phrases, separated by commas; a star stands for any letters
declined/refused to comment          one word or another
would (not) comment                  a word that may be left out
wies … zurück                        other words of the sentence may come between
räumte … ein $                       only at the end of the clause
"""

import re
from functools import cache

from languages.known import in_all_languages

_IN_NUMBER = r"(?<=\d)[.,](?=\d)"
_GAP = rf"(?:[\s,](?:[^.!?;]|{_IN_NUMBER}){{0,160}}?)?[\s,]\s?"
_NEAR_GAP = rf"(?:\s(?:[^.,!?;:]|{_IN_NUMBER}){{0,90}}?)?\s"
_BEHIND_A_MARK = r"(?<=[,“”«»\"]\s)"


def listed_words(listed: str) -> tuple[str, ...]:
    """The words and phrases of a list, each once. In such a list a star and a slash are letters."""
    words = (" ".join(one.split()) for one in listed.split(","))
    return tuple(dict.fromkeys(word for word in words if word))


@cache
def word_set(listed: str) -> frozenset[str]:
    """The same as a set, to look words up in."""
    return frozenset(listed_words(listed))


@cache
def words_pattern(listed: str) -> re.Pattern[str]:
    """Matches a whole text that is in the list, optionally with an ending as in "Berlin's". An empty list
    matches nothing."""
    return re.compile(rf"(?:{expression(listed)})(?:['’]s|['’])?", re.IGNORECASE)


@cache
def anywhere(listed: str) -> re.Pattern[str]:
    """Matches what is in the list, as whole words anywhere in a text."""
    return re.compile(rf"(?<!\w)(?:{expression(listed)})(?!\w)", re.IGNORECASE)


@cache
def form_pattern(form: str, *, at_end: bool = False) -> re.Pattern[str]:
    """A regular expression of a table, with `at_end` for the end of a text; an empty one matches nothing."""
    return re.compile(f"(?:{form or '(?!)'}){'$' if at_end else ''}")


@cache
def expression(listed: str, *, near: bool = False) -> str:
    """The list as a regular expression of alternatives, the longest first; with `near` less may come
    between."""
    phrases = sorted(listed_words(listed), key=lambda one: -one.count(" "))
    gap = _NEAR_GAP if near else _GAP
    return "|".join(_phrase(one, gap) for one in phrases) or "(?!)"


@cache
def _clause_ends() -> str:
    """Before a mark that ends a clause, or before a conjunction of any language."""
    conjunctions = expression(in_all_languages(lambda one: one.grammar.conjunctions if one.grammar else ""))
    return rf"(?=\s*(?:[,.:;!?–—“”»«\"()]|$|(?:{conjunctions})\b))"


def _phrase(phrase: str, gap: str) -> str:
    found, separator = "", ""
    for word in phrase.split(" "):
        if word == "…":
            separator = gap
        elif word == "$":
            found += _clause_ends()
        elif word.startswith("^"):
            found += _BEHIND_A_MARK + separator + _word(word[1:])
            separator = r"\s+"
        elif word.startswith("(") and word.endswith(")"):
            found += rf"(?:{separator}{_word(word[1:-1])})?"
            separator = separator or r"\s+"
        else:
            found += separator + _word(word)
            separator = r"\s+"
    return found


def _word(word: str) -> str:
    alternatives = (r"[\w-]*".join(re.escape(piece) for piece in one.split("*")) for one in word.split("/"))
    return "(?:" + "|".join(alternatives).replace("'", "['’]") + ")"
