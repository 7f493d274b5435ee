"""The names in a question, and those of them that the passages found do not have in any spelling."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from index.models.default_model.word_forms import capital_gain
from index.question.query import WORD, Query, content_words
from index.text.articles import Source, Span
from index.text.letters import composed
from index.text.passages import Passage
from index.text.stopwords import is_stopword
from index.text.terms.spelling import spelling
from languages.known import LANGUAGES, grammar_of
from languages.notation import expression, word_set
from languages.sections.sentences.name_parts import NameParts

_UNKNOWN_BELOW = 0.5
"""A name's match in passages of other languages, where it may be a different word: 'Merkel' has .39 in an
article on Musk and Putin, 'Kremlin' .64, 'White House' .63 with "Weißes Haus"; in the sample set's answerable
questions that are not German no name is below .52."""

_UNKNOWN_BELOW_IN_ONE_LANGUAGE = 0.6
"""In passages of the question's own language a name is written as in the question, or nearly so. Of 600
questions of XQuAD to paragraphs of their own language two have a name below this that has no similarly spelt
word, both misspelt; below .7 eight. 'Scholtz' has .56 in the sample corpus."""

_SMALL_UNKNOWN_BELOW = 0.6
"""The same for a name in lower case, whose tokens are pieces that match anything a little: 'merkel' has .57
at most, 'kremlin' .69, 'musk' .66."""

_SIMILAR_SPELLING = 0.3
"""The share of three-letter pieces in common: 'Kiriyenko' and 'Kirijenko' have .40, 'Merkel' only .14."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names in a question that are nowhere in what was found, in any spelling, and their share of all
    names in the question, 0 to 1."""

    unknown: tuple[str, ...] = ()
    share: float = 0.0


def look_for_names(
    query: Query,
    own: Mapping[Span, float],
    others: Mapping[Span, float],
    passages: Iterable[Passage],
    sources: Iterable[Source] = (),
) -> Names:
    """The names of a question that the passages do not have.

    `own` is, for each word of the question, how well passages in its language match it, and `others` the same
    for passages in other languages; either may be empty. The outlets, authors and titles of `sources` count
    as known too: "according to the Ledger". A name is a word with a capital letter inside a sentence, except
    for months and days of the week. In German, where every noun has a capital, it is two of these words in a
    row, or one without an article where a person or a place is named ("Hat Merkel …", "in Bochum"). A word in
    lower case is a name if most texts capitalise it.
    """
    small = _written_small(query)
    names = sorted({*_capitalised(query), *small})
    known = _Known(query, passages, sources)
    unknown = []
    for span in names:
        if not (span in own or span in others):  # the model has no token of it
            continue
        least = _SMALL_UNKNOWN_BELOW if span in small else _UNKNOWN_BELOW
        if own.get(span, 0.0) >= _UNKNOWN_BELOW_IN_ONE_LANGUAGE or others.get(span, 0.0) >= least:
            continue
        if not known.has(query.text[slice(*span)], as_name=span not in small):
            unknown.append(span)
    if grammar_of(query.language).nouns_capitalised:
        unknown = [
            span
            for span in unknown
            if _stands_for_somebody(query, span) or any(_adjoin(query.text, span, other) for other in unknown)
        ]
    return Names(tuple(query.text[slice(*span)] for span in unknown), len(unknown) / max(1, len(names)))


def names_alone(query: Query) -> tuple[Span, ...]:
    """The capitalised words, if the question has no other content words; otherwise (): "And Beijing?", but
    not "Did Beijing deny it?"."""
    content = content_words(query.text, query.language)
    return content if set(content) <= set(_capitalised(query)) else ()


_SIMILAR_BUT_FOR_THE_BEGINNING = 0.6

_FEWEST_LETTERS = 3
_FEWEST_SMALL_LETTERS = 4

_NAME_GAIN = 5.0
"""In the sample set's English, French, Spanish and Turkish questions 18 words gain this much by a capital
letter, 15 of them names, such as Musk (5.0) and Merkel (7.3); "captain" gains 6.6, "bridge" 4.2."""

_NAME_GAIN_BEHIND_ARTICLE = 11.0
"""After an article a word is more often a noun, even if it is also a surname: "castillo" gains 10.1,
"vatican" 12.3."""


_MOSTLY_CAPITALISED = 0.6
"""In a Headline Written Like This a capital letter means nothing."""

_TITLE_FROM = 3
"""With this many capitalised words a question may be a headline: "And Beijing?" has one name."""


def _capitalised(query: Query) -> list[Span]:
    question = query.text
    words = [Span(*match.span()) for match in WORD.finditer(question)]
    large = [
        span
        for number, span in enumerate(words)
        if question[span.start].isupper() and number > 0 and not _begins_sentence(question, span)
    ]
    if len(large) >= _TITLE_FROM and len(large) > _MOSTLY_CAPITALISED * len(words):
        return []
    calendar = _calendar(query.language) if large else frozenset()
    return [
        span
        for span in large
        if span.end - span.start >= _FEWEST_LETTERS and question[slice(*span)].casefold() not in calendar
    ]


_GENITIVE = re.compile(r"['’]\w+$")
"""An ending after an apostrophe: "merkel's", "merkel'in"."""


def _written_small(query: Query) -> list[Span]:
    """The names in lower case, or in a question all in capitals."""
    question, shouted = query.text, query.text.isupper()
    return [
        Span(*match.span())
        for match in WORD.finditer(question)
        if (shouted or match.group().islower()) and _is_mostly_capitalised(match, query.language)
    ]


def _is_mostly_capitalised(match: re.Match[str], language: str) -> bool:
    """Whether most texts capitalise a word: then it is a name, or in German a noun."""
    word = _GENITIVE.sub("", match.group()).casefold()
    if len(word) < _FEWEST_SMALL_LETTERS or not word.isalpha():
        return False
    if is_stopword(word, language) or word in _calendar(language):
        return False
    before = match.string[: match.start()].casefold().split()[-1:]
    behind_article = bool(before) and before[0] in word_set(_name_parts(language).noun_articles)
    return capital_gain(word) >= (_NAME_GAIN_BEHIND_ARTICLE if behind_article else _NAME_GAIN)


@lru_cache(maxsize=8)
def _calendar(language: str) -> frozenset[str]:
    """The months and days of the week, in full and abbreviated, by Unicode's CLDR: "October", "Oct"."""
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


@cache
def _somebody_follows(language: str) -> re.Pattern[str]:
    """What comes before the name of a person or a place, where every noun has a capital letter. Other nouns
    have an article there, except for substances and plurals."""
    words = _name_parts(language)
    opening, anywhere = expression(words.opens_before_somebody), expression(words.before_somebody)
    return re.compile(rf"(?:^\W*(?:{opening})|\b(?:{anywhere}))\s+$", re.IGNORECASE)


def _stands_for_somebody(query: Query, span: Span) -> bool:
    return bool(_somebody_follows(query.language).search(query.text[: span.start]))


def _name_parts(language: str) -> NameParts:
    known = LANGUAGES.get(language)
    return (known.name_parts if known else None) or NameParts()


def _adjoin(question: str, one: Span, other: Span) -> bool:
    first, second = sorted((one, other))
    return one != other and question[first.end : second.start].isspace()


class _Known:
    """The words of what was found, for comparing spellings; collected when first needed."""

    def __init__(self, query: Query, passages: Iterable[Passage], sources: Iterable[Source]) -> None:
        self._nouns_capitalised = grammar_of(query.language).nouns_capitalised
        self._passages = tuple(passages)
        self._sources = tuple(sources)

    def has(self, word: str, *, as_name: bool) -> bool:
        """Whether one of the words has a similar spelling; with `as_name`, only words that are never in lower
        case."""
        return any(_alike(word, other) for other in (self._names if as_name else self._words))

    @cached_property
    def _words(self) -> frozenset[str]:
        texts = [f"{one.source.title or ''} {one.text}" for one in self._passages]
        texts += [f"{one.title or ''} {one.outlet or ''} {one.author or ''}" for one in self._sources]
        return _words_in(texts)

    @cached_property
    def _names(self) -> frozenset[str]:
        # A noun that is capitalised here is in lower case in other languages.
        of_nouns = [
            one.text
            for one in self._passages
            if self._nouns_capitalised
            and one.source.language is not None
            and not grammar_of(one.source.language).nouns_capitalised
        ]
        small = {word for word in self._words - _words_in(of_nouns) if word[0].islower()}
        written_small = {word.casefold() for word in small}
        return frozenset(word for word in self._words if word.casefold() not in written_small)


def _words_in(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in WORD.findall(composed(text)))


def _alike(word: str, other: str) -> bool:
    """Names must begin with the same letter, or be very similar: 'Merkel' is not 'Werke'."""
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
