"""Whether two names or offices may be the same, across languages and spellings."""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from index.question.query import WORD, content_words
from index.text.terms.spelling import spelling
from languages.known import STATEMENT_WORDS, grammar_of, in_all_languages
from languages.notation import anywhere, word_set, words_pattern

_ALIKE = 0.4
"""The share of common three-letter pieces required: 'Velmora' and 'Velmoran' have .83."""

_NEARLY = 0.6

SPOKESMAN = "spokesman"
"""The office of people who speak for somebody else."""

_NEAR_WORDS = 3
"""An office and a name within this many words belong together: "la empresa Hidrosonda"."""


_WHOLE_NAME = 2
"""If this many words of a name match, they are a first name and a surname."""

_INDEFINITE = word_set(
    in_all_languages(lambda one: one.statements.phrases.indefinite if one.statements else "")
)
"""Before a full name, these introduce somebody else with the same name."""

_SAME_NAME = 0.6

_INTRODUCED = 0.5
"""The result for a name that appears only in the text before: as much as half of a name in the statement
itself."""


def shared(asked: str, asked_language: str, named: str, named_language: str, *, context: str = "") -> float:
    """The share of one name's words that the other has, 0 to 1. An office is compared by the body it stands
    for ("Regierung" is "government"), every other word by its spelling.

    A different office means a different person, unless two words of the name match. A name that is missing
    may be in `context`, the text before: "the company" is the firm that was named.
    """
    own, others = offices(asked, asked_language), offices(named, named_language)
    compound = asked_language == named_language and grammar_of(asked_language).compounds
    bare = _without_offices(asked, asked_language, compounds=not compound)
    names = _own_names(_words(bare, asked_language), asked_language)
    there = _words(named, named_language)
    met = sum(any(_same_name(word, other) for other in there) for word in names)
    if own and others and not own & others and met < 2:
        return 0.0
    if _is_namesake(names, named) or _is_kin(asked, asked_language, named, named_language):
        return 0.0
    if met >= _WHOLE_NAME or _is_surname(names, there, context):
        return max(_SAME_NAME, (met + bool(own & others)) / (len(names) + bool(own)))
    if met or not names:
        return (met + bool(own & others)) / max(1, len(names) + bool(own))
    if _is_generic(asked, asked_language, there, named_language) and any(
        _introduced(word, (), named_language, context) for word in names
    ):
        return _INTRODUCED
    if not others or (own and not own & others):
        return 0.0
    introduced = any(_introduced(word, () if own else others, named_language, context) for word in names)
    return _INTRODUCED if introduced else 0.0


def _is_generic(asked: str, asked_language: str, there: Sequence[str], language: str) -> bool:
    """Whether a statement only gives somebody's role, and the question has the same role: "the paper" for
    "the paper Kurier"."""
    if asked_language != language or language not in STATEMENT_WORDS or not there:
        return False
    people = words_pattern(STATEMENT_WORDS[language].phrases.people)
    own = WORD.findall(asked)
    return all(people.fullmatch(word) and any(alike(word, other) for other in own) for word in there)


def _own_names(names: list[str], language: str) -> list[str]:
    """The names without generic nouns: the first of "Northgate Hospital", but all of "the hospital"."""
    people = words_pattern(STATEMENT_WORDS[language].phrases.people) if language in STATEMENT_WORDS else None
    return [name for name in names if people and not people.fullmatch(name)] or names


def _same_name(one: str, other: str) -> bool:
    """Whether two words may be one name: similar with the same first letter, or nearly the same. "Northgate"
    is not "Southgate"."""
    first, second = spelling(one), spelling(other)
    pieces, others = _pieces(first), _pieces(second)
    shared_pieces = len(pieces & others) / len(pieces | others)
    return shared_pieces >= (_ALIKE if first[:1] == second[:1] else _NEARLY)


def _is_kin(asked: str, asked_language: str, named: str, named_language: str) -> bool:
    """Whether a name only says who is related to somebody: "Berg's brother", not "Berg & Sohn"."""
    kin = [
        anywhere(STATEMENT_WORDS[one].kin) if one in STATEMENT_WORDS else None
        for one in (asked_language, named_language)
    ]
    near = bool(kin[1] and kin[1].search(re.sub(r"&\s*\w+", "", named.partition(",")[0])))
    return near and not (kin[0] and kin[0].search(asked))


def _is_namesake(names: Sequence[str], named: str) -> bool:
    """Whether the same last name has a different first name: "Jens Berg" is not "Rolf Berg". "a Rolf Berg" is
    also somebody else."""
    if len(names) < _WHOLE_NAME:
        return False
    words = WORD.findall(named.partition(",")[0])
    introduced = len(words) > _WHOLE_NAME and words[0].casefold() in _INDEFINITE
    if introduced and all(map(_same_name, names[-_WHOLE_NAME:], words[1:])):
        return True
    for first, last in pairwise(words):
        if (
            _same_name(names[-1], last)
            and first[0].isupper()
            and not any(_same_name(name, first) for name in names)
        ):
            return all(word[0].isupper() for word in names[-2:]) and not any(
                people.fullmatch(first) for people in _all_people()
            )
    return False


@cache
def _all_people() -> tuple[re.Pattern[str], ...]:
    return tuple(
        words_pattern(f"{one.phrases.people}, {one.phrases.articles}, {one.phrases.genitives}")
        for one in STATEMENT_WORDS.values()
    )


def _is_surname(names: Sequence[str], there: Sequence[str], context: str) -> bool:
    """Whether the statement has only the surname, and the text before the full name."""
    if len(there) != 1 or len(names) < _WHOLE_NAME or not alike(names[-1], there[0]):
        return False
    before = WORD.findall(context)
    return any(alike(first, names[-2]) and alike(second, names[-1]) for first, second in pairwise(before))


def alike(one: str, other: str) -> bool:
    """Whether two words may be forms or spellings of one word."""
    first, second = spelling(one), spelling(other)
    if first == second:
        return True
    pieces, others = _pieces(first), _pieces(second)
    shared = len(pieces & others)
    return shared >= _ALIKE * (len(pieces) + len(others) - shared)


def _introduced(name: str, bodies: Collection[str], language: str, context: str) -> bool:
    """Whether the text before has the name and, if `bodies` are given, one of them beside it."""
    words = WORD.findall(context)
    places = [place for place, word in enumerate(words) if any(alike(name, part) for part in _parts(word))]
    near = (" ".join(words[max(0, place - _NEAR_WORDS) : place + _NEAR_WORDS + 1]) for place in places)
    return any(not bodies or not offices(phrase, language).isdisjoint(bodies) for phrase in near)


def _words(text: str, language: str) -> list[str]:
    words = (text[slice(*span)] for span in content_words(text, language))
    return [part for word in words for part in _parts(re.sub(r"['’]s?$", "", word))]


def _parts(word: str) -> list[str]:
    return [word, *word.split("-")] if "-" in word else [word]


def _without_offices(text: str, language: str, *, compounds: bool = True) -> str:
    """The text without offices; without `compounds`, only without offices that are whole words: "Nordbank"
    names a bank."""
    actors = _actors(language)
    for name in sorted(actors, key=len, reverse=True):  # "shipping company" before "company"
        listed = actors[name] if compounds else actors[name].replace("*", "")
        text = anywhere(listed).sub(" ", text)
    return text


def offices(text: str, language: str) -> set[str]:
    """The offices and bodies in a text, by their English names."""
    return {name for name, pattern in _actors(language).items() if anywhere(pattern).search(text)}


def _actors(language: str) -> Mapping[str, str]:
    return STATEMENT_WORDS[language].actors if language in STATEMENT_WORDS else {}


@lru_cache(maxsize=16_384)
def _pieces(word: str) -> frozenset[str]:
    return frozenset(word[n : n + 3] for n in range(len(word) - 2)) or frozenset({word})
