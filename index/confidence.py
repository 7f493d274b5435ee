"""How sure one can be that the passages found answer the question at all.

Cosines of the default model lie between about .7 and .9 whatever the texts, so none of them alone tells
an answer from a mere neighbour. Two measures together do better, and a name that stands nowhere settles it.
"""

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping

from index.articles import Span
from index.passages import Passage
from index.query import WORD, Query

ANSWERABLE_FROM = 0.08
"""Below this confidence a question is refused. On XQuAD's development halves, one half indexed and the
questions of the other asked as unanswerable, without the check of names: at .05 at most 1.7 % false refusals,
at .10 at most 2.7 %; README.md has the figures of the whole product."""

# A logistic regression over the eight splits of XQuAD's development set (four directions, two halves).
# In one language everything scores higher, hence the third term.
_MATCH_WEIGHT = 28.7
_COSINE_WEIGHT = 66.9
_SAME_LANGUAGE_WEIGHT = -4.96
_BIAS = -67.7

_UNKNOWN_BELOW = 0.5
"""A name's own match: 'Merkel' finds .39 in an article on Musk and Putin, 'Kremlin' .64, 'White House' .63
with "Weißes Haus"; of the sample set's answerable questions that are not German no name is below .52."""

_SIMILAR_SPELLING = 0.3
"""Shared three-letter pieces of all: 'Kiriyenko' and 'Kirijenko' have .40, 'Merkel' finds .14."""

_UNKNOWN_CONFIDENCE = 0.02


def estimate(
    *, match: float | None, cosine: float, same_language: bool, unknown: Iterable[str] = ()
) -> float:
    """The probability, 0 to 1, that the best passage answers.

    `match` is its late interaction score (None when the model has none: then nobody knows, .5), `cosine`
    that of the best sentence. `unknown` are names in the question that the passages do not have.
    """
    if any(unknown):
        return _UNKNOWN_CONFIDENCE
    if match is None:
        return 0.5
    logit = _MATCH_WEIGHT * match + _COSINE_WEIGHT * cosine + _SAME_LANGUAGE_WEIGHT * same_language + _BIAS
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, logit))))


def unknown_names(query: Query, words: Mapping[Span, float], passages: Iterable[Passage]) -> tuple[str, ...]:
    """The names in a question that stand in none of the passages, however they may be spelt there.

    `words` says for each word of the question how well the passages match it. A name is a word written
    large inside a sentence; in German, where every noun is, two such words one after the other.
    """
    known: set[str] | None = None
    unknown = []
    for span in _capitalised(query.text):
        word = query.text[slice(*span)]
        if words.get(span, 1.0) >= _UNKNOWN_BELOW:
            continue
        known = known or {word for passage in passages for word in WORD.findall(_whole(passage))}
        if not any(_alike(word, other) for other in known):
            unknown.append(span)
    if query.language == "de":
        unknown = [span for span in unknown if any(_adjoin(query.text, span, other) for other in unknown)]
    return tuple(query.text[slice(*span)] for span in unknown)


_FEWEST_LETTERS = 3
_MOSTLY_CAPITALISED = 0.6
"""In a Headline Written Like This a capital letter says nothing."""


def _capitalised(question: str) -> list[Span]:
    words = [Span(*match.span()) for match in WORD.finditer(question)]
    large = [
        span
        for number, span in enumerate(words)
        if question[span.start].isupper() and number > 0 and not _begins_sentence(question, span)
    ]
    if len(large) > _MOSTLY_CAPITALISED * len(words):
        return []
    return [span for span in large if span.end - span.start >= _FEWEST_LETTERS]


def _begins_sentence(question: str, span: Span) -> bool:
    return question[: span.start].rstrip(" \"'„“«»(").endswith((".", "?", "!", ":"))


def _adjoin(question: str, one: Span, other: Span) -> bool:
    first, second = sorted((one, other))
    return one != other and question[first.end : second.start].isspace()


def _whole(passage: Passage) -> str:
    return f"{passage.source.title or ''} {passage.text}"


def _alike(word: str, other: str) -> bool:
    one, two = _pieces(word), _pieces(other)
    return len(one & two) >= _SIMILAR_SPELLING * len(one | two)


def _pieces(word: str) -> set[str]:
    """Pieces of three letters, without case, accents and an English genitive."""
    plain = unicodedata.normalize("NFKD", re.sub(r"['’]s$", "", word).casefold())
    letters = "".join(letter for letter in plain if letter.isalnum())
    return {letters[n : n + 3] for n in range(len(letters) - 2)} or {letters}
