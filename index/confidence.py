"""How sure one can be that the passages found answer the question at all.

Cosines of the default model lie between about .7 and .9 whatever the texts, so none of them alone tells
an answer from a mere neighbour. Two measures together do better, and names that stand nowhere settle it.
"""

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from index.articles import Source, Span
from index.letters import composed
from index.passages import Passage
from index.query import WORD, Query

Support = Literal["sure", "unsure", "none"]
"""How far what was found answers: surely, perhaps, or not at all."""

UNSURE_FROM = 0.05
"""Below this confidence a question is refused. What `python -m benchmarks.fit_confidence` measures, wrongly
refused / wrongly answered (XQuAD: one half indexed, the questions of the other unanswerable):

                      from .02         from .05         from .10
    XQuAD en to de    2.1 % / 40 %     2.1 % / 28 %     2.5 % / 21 %
    XQuAD de to en     .5 % / 52 %     1.6 % / 36 %     3.0 % / 24 %
    XQuAD de to de      0 % / 32 %      .2 % / 18 %      .4 % / 13 %
    XQuAD en to en     .2 % / 14 %      .4 % / 7 %       .4 % / 5 %
    MultiHop-RAG      3.3 % / 3 of 36  6.5 % / none    10.2 % / none
    NoMIRACL de         0 % / 100 %      0 % / 100 %      0 % / 100 %
    sample            1.4 % / 60 %     2.1 % / 57 %     2.8 % / 54 %

MultiHop-RAG's questions are searched whole there; divided into their parts, as the bot does it, fewer are
refused (`index/merge.py`). In NoMIRACL all
passages are on the subject, as in much of the sample set, and these signals do not tell that from an answer.
"""

SURE_FROM = 0.3
"""From this confidence on an answer is sure; between the two the articles may not answer the question. Chosen
by hand, until it is fitted."""


def support_at(confidence: float) -> Support:
    """What a confidence, 0 to 1, stands for: "sure" from SURE_FROM on, "none" below UNSURE_FROM."""
    if confidence < UNSURE_FROM:
        return "none"
    return "sure" if confidence >= SURE_FROM else "unsure"


# A logistic regression over XQuAD's development set: four directions, either half indexed. In one language
# everything scores higher, hence the third term. False answers at 5 % false refusals, fitted on one half and
# measured on the other: English to German .047, German to German .012; with the gold paragraph taken out .49
# and .35. What was tried besides: evaluation/results/README.md, "Refusing".
_MATCH_WEIGHT = 24.5
_COSINE_WEIGHT = 97.0
_SAME_LANGUAGE_WEIGHT = -5.91
_UNKNOWN_WEIGHT = -2.19
_BIAS = -89.5

_UNKNOWN_BELOW = 0.5
"""A name's own match: 'Merkel' finds .39 in an article on Musk and Putin, 'Kremlin' .64, 'White House' .63
with "Weißes Haus"; of the sample set's answerable questions that are not German no name is below .52."""

_SIMILAR_SPELLING = 0.3
"""Shared three-letter pieces of all: 'Kiriyenko' and 'Kirijenko' have .40, 'Merkel' finds .14."""

_SETTLED_FROM = 0.3
"""A share of unknown names that settles it. A question that compares articles has many names: of
MultiHop-RAG's answerable ones 4.7 % have an unknown one, and in none is it more than one in four."""

_UNKNOWN_CONFIDENCE = 0.005


@dataclass(frozen=True, slots=True)
class Signals:
    """What tells an answer from a mere neighbour.

    `match` is the best passage's late interaction score (None when the model has none), `cosine` that of
    its best sentence; `same_language` is whether question and passage share theirs. `unknown_share`, 0 to
    1, is how many of the question's names no passage has.
    """

    match: float | None
    cosine: float
    same_language: bool
    unknown_share: float = 0.0
    reading: float | None = None
    sentence: float | None = None
    best_reading: float | None = None
    passage_cosine: float = 0.0
    worst_word: float | None = None
    lexical: float = 0.0


def estimate(signals: Signals) -> float:
    """The probability, 0 to 1, that the best passage answers; .5 without a match: then nobody knows."""
    if signals.unknown_share >= _SETTLED_FROM:
        return _UNKNOWN_CONFIDENCE
    if signals.match is None:
        return 0.5
    logit = (
        _MATCH_WEIGHT * signals.match
        + _COSINE_WEIGHT * signals.cosine
        + _SAME_LANGUAGE_WEIGHT * signals.same_language
        + _UNKNOWN_WEIGHT * signals.unknown_share
        + _BIAS
    )
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, logit))))


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
    after the other.
    """
    names = _capitalised(query)
    known: set[str] | None = None
    unknown = []
    for span in names:
        if words.get(span, 1.0) >= _UNKNOWN_BELOW:
            continue
        known = known or _known(passages, sources)
        word = query.text[slice(*span)]
        if not any(_alike(word, other) for other in known):
            unknown.append(span)
    if query.language == "de":
        unknown = [span for span in unknown if any(_adjoin(query.text, span, other) for other in unknown)]
    return Names(tuple(query.text[slice(*span)] for span in unknown), len(unknown) / max(1, len(names)))


_FEWEST_LETTERS = 3
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


def _adjoin(question: str, one: Span, other: Span) -> bool:
    first, second = sorted((one, other))
    return one != other and question[first.end : second.start].isspace()


def _known(passages: Iterable[Passage], sources: Iterable[Source]) -> set[str]:
    texts = [f"{passage.source.title or ''} {passage.text}" for passage in passages]
    texts += [f"{source.title or ''} {source.outlet or ''} {source.author or ''}" for source in sources]
    return {word for text in texts for word in WORD.findall(composed(text))}


def _alike(word: str, other: str) -> bool:
    one, two = _pieces(word), _pieces(other)
    return len(one & two) >= _SIMILAR_SPELLING * len(one | two)


@lru_cache(maxsize=16_384)
def _pieces(word: str) -> frozenset[str]:
    """Pieces of three letters, without case, accents and an English genitive."""
    plain = unicodedata.normalize("NFKD", re.sub(r"['’]s$", "", word).casefold())
    letters = "".join(letter for letter in plain if letter.isalnum())
    return frozenset(letters[n : n + 3] for n in range(len(letters) - 2)) or frozenset({letters})
