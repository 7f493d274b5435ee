"""The names in a question, and which of them what was found does not have, however they are spelt there."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

import stopwordsiso

from index.articles import Source, Span
from index.default_model.word_forms import capital_gain
from index.letters import composed
from index.passages import Passage
from index.query import WORD, Query
from index.terms import spelling

_UNKNOWN_BELOW = 0.5
"""A name's own match: 'Merkel' finds .39 in an article on Musk and Putin, 'Kremlin' .64, 'White House' .63
with "Weißes Haus"; of the sample set's answerable questions that are not German no name is below .52."""

_SMALL_UNKNOWN_BELOW = 0.6
"""The same for a name in small letters, which is in pieces then that match anything a little: 'merkel' finds
.57 at the most, 'kremlin' .69, 'musk' .66."""

_SIMILAR_SPELLING = 0.3
"""Shared three-letter pieces of all: 'Kiriyenko' and 'Kirijenko' have .40, 'Merkel' finds .14."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names in a question that stand nowhere in what was found, however they may be spelt there, and
    their share of all its names, 0 to 1."""

    unknown: tuple[str, ...] = ()
    share: float = 0.0


def look_for_names(
    query: Query, words: Mapping[Span, float], passages: Iterable[Passage], sources: Iterable[Source] = ()
) -> Names:
    """Which names of a question the passages do not have.

    `words` says for each word of the question how well the passages match it. The outlets, authors and
    titles of `sources` are known as well: "according to the Ledger". A name is a word written large inside
    a sentence, except for months and days of the week; in German, where every noun is, two such words one
    after the other, or one without an article in the place of a subject ("Hat Merkel …"). A word written
    small is a name where most texts write it large.
    """
    small = _written_small(query)
    names = sorted({*_capitalised(query), *small})
    known: set[str] | None = None
    unknown = []
    for span in names:
        if words.get(span, 1.0) >= (_SMALL_UNKNOWN_BELOW if span in small else _UNKNOWN_BELOW):
            continue
        known = known or _known(passages, sources)
        word = query.text[slice(*span)]
        if not any(_alike(word, other) for other in known):
            unknown.append(span)
    if query.language == "de":
        unknown = [
            span
            for span in unknown
            if _stands_for_somebody(query.text, span)
            or any(_adjoin(query.text, span, other) for other in unknown)
        ]
    return Names(tuple(query.text[slice(*span)] for span in unknown), len(unknown) / max(1, len(names)))


_SIMILAR_BUT_FOR_THE_BEGINNING = 0.6

_FEWEST_LETTERS = 3
_FEWEST_SMALL_LETTERS = 4

_NAME_GAIN = 5.0
"""Of the words of the sample set's English, French, Spanish and Turkish questions 18 gain as much by a
capital letter, of which 15 are names, as Musk (5.0) and Merkel (7.3); "captain" gains 6.6, "bridge" 4.2."""

_NAME_GAIN_BEHIND_ARTICLE = 11.0
"""Behind an article stands a noun more often, even one that is a surname too: "castillo" gains 10.1,
"vatican" 12.3."""

_ARTICLES = {
    "de": frozenset(
        "der die das den dem des ein eine einen einem einer eines im am zum zur vom beim".split()
    ),
    "en": frozenset("the a an".split()),
    "es": frozenset("el la los las un una unos unas del al".split()),
    "fr": frozenset("le la les un une des du au aux".split()),
}


_MOSTLY_CAPITALISED = 0.6
"""In a Headline Written Like This a capital letter says nothing."""


def _capitalised(query: Query) -> list[Span]:
    question = query.text
    words = [Span(*match.span()) for match in WORD.finditer(question)]
    large = [
        span
        for number, span in enumerate(words)
        if question[span.start].isupper() and number > 0 and not _begins_sentence(question, span)
    ]
    if len(large) > _MOSTLY_CAPITALISED * len(words):
        return []
    calendar = _calendar(query.language) if large else frozenset()
    return [
        span
        for span in large
        if span.end - span.start >= _FEWEST_LETTERS and question[slice(*span)].casefold() not in calendar
    ]


_GENITIVE = re.compile(r"['’]\w+$")
"""An ending behind an apostrophe: "merkel's", "merkel'in"."""


def _written_small(query: Query) -> list[Span]:
    """The names that stand in small letters, or in a question all in capitals."""
    question, shouted = query.text, query.text.isupper()
    return [
        Span(*match.span())
        for match in WORD.finditer(question)
        if (shouted or match.group().islower()) and _is_mostly_capitalised(match, query.language)
    ]


def _is_mostly_capitalised(match: re.Match[str], language: str) -> bool:
    """Whether most texts write a word large: then it is a name, or in German a noun."""
    word = _GENITIVE.sub("", match.group()).casefold()
    if len(word) < _FEWEST_SMALL_LETTERS or not word.isalpha():
        return False
    if word in _stopwords(language) or word in _calendar(language):
        return False
    before = match.string[: match.start()].casefold().split()[-1:]
    behind_article = bool(before) and before[0] in _ARTICLES.get(language, frozenset())
    return capital_gain(word) >= (_NAME_GAIN_BEHIND_ARTICLE if behind_article else _NAME_GAIN)


@lru_cache(maxsize=8)
def _calendar(language: str) -> frozenset[str]:
    """The months and days of the week, written out and shortened, by Unicode's CLDR: "October", "Oct"."""
    from babel.core import UnknownLocaleError
    from babel.dates import get_day_names, get_month_names

    try:
        names = [
            name
            for width in ("wide", "abbreviated")
            for of_width in (get_month_names(width, locale=language), get_day_names(width, locale=language))
            for name in of_width.values()
        ]
    except (UnknownLocaleError, ValueError):
        return frozenset()
    return frozenset(name.rstrip(".").casefold() for name in names)


def _begins_sentence(question: str, span: Span) -> bool:
    return question[: span.start].rstrip(" \"'„“«»(").endswith((".", "?", "!", ":"))


_SUBJECT_FOLLOWS = re.compile(
    r"(?:^\W*(?:hat|hatte|ist|war|wird|wurde|will|wollte|soll|sollte|kann|konnte)"
    r"|\b(?:sag|mein|erklär|äußer|forder|behaupte)te?t?)\s+$",
    re.IGNORECASE,
)
"""In German, before a name. Nouns have an article there, but for substances and what is many."""


def _stands_for_somebody(question: str, span: Span) -> bool:
    return bool(_SUBJECT_FOLLOWS.search(question[: span.start]))


def _adjoin(question: str, one: Span, other: Span) -> bool:
    first, second = sorted((one, other))
    return one != other and question[first.end : second.start].isspace()


def _known(passages: Iterable[Passage], sources: Iterable[Source]) -> set[str]:
    texts = [f"{passage.source.title or ''} {passage.text}" for passage in passages]
    texts += [f"{source.title or ''} {source.outlet or ''} {source.author or ''}" for source in sources]
    return {word for text in texts for word in WORD.findall(composed(text))}


def _alike(word: str, other: str) -> bool:
    """Names begin alike, however they are spelt: 'Merkel' is not 'Werke'."""
    one, two = _pieces(word), _pieces(other)
    begin_alike = spelling(word)[:1] == spelling(other)[:1]
    least = _SIMILAR_SPELLING if begin_alike else _SIMILAR_BUT_FOR_THE_BEGINNING
    return len(one & two) >= least * len(one | two)


@lru_cache(maxsize=16_384)
def _pieces(word: str) -> frozenset[str]:
    """Pieces of three letters, without case, accents and an English genitive."""
    plain = unicodedata.normalize("NFKD", re.sub(r"['’]s$", "", word).casefold())
    letters = "".join(letter for letter in plain if letter.isalnum())
    return frozenset(letters[n : n + 3] for n in range(len(letters) - 2)) or frozenset({letters})


def is_stopword(word: str, language: str) -> bool:
    """Whether a word only holds sentences of a language together; no where they are not known."""
    return word.casefold() in _stopwords(language)


@cache
def _stopwords(language: str) -> frozenset[str]:
    return frozenset(stopwordsiso.stopwords(language)) if stopwordsiso.has_lang(language) else frozenset()
