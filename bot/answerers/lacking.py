"""Whether the quotes that are nearest to a question lack what it asks for."""

import re
from collections.abc import Sequence

from bot.answerers.candidates import Candidate
from bot.answerers.whose_age import lacks_age_of
from index.question.answer_kind.having import Quoted, lacks_kind, noun_match
from index.question.answer_kind.kinds import AskedFor, Kind
from index.question.answer_kind.naming import name_asked
from index.question.names import names_alone
from index.question.query import Query, content_words
from index.text.articles import Span
from index.text.letters import folded

_FIRST = 3
"""So many quotes are looked at."""

_NAMED_FROM = 0.5
"""From this match on a quote is about a name that a follow-up asks about, also in another language. Of the
sample set's follow-ups that say nothing but names the five with an answer have .54 to .81, and three without
.36 to .46: read after the question before, "And Beijing?" finds what that one found."""

_CHOOSES: frozenset[Kind] = frozenset({"who", "which"})
"""Any name may answer these, so that nothing else tells whether a quote does."""

_FEWEST_OWN_WORDS = 2
_OWN_WORDS_FROM = 0.37
"""From this match on a quote has a follow-up's own word, or one much like it. Of the follow-ups who and which
of the sample set and the dialogues, answered as sure by quotes of their language, five without an answer have
.23 to .36 for the word that is met worst, and five of six with one .39 or more: "Who insured the company?"
finds that part of the damage "is insured"."""


_BEARER_FROM = 0.55
"""From this match on a quote has what the one is whose name a follow-up asks for. Of 30 such in the articles
of the dialogues those with an answer have .57 and more, others .52 at the most, as "assureur" in a text on a
museum that has none; "boss" misses "director"."""

_ELISION = re.compile(r"^(?:[dl]|qu)['’](?=\w)")


def lack_what_is_asked(query: Query, asked_for: AskedFor | None, ranked: Sequence[Candidate]) -> bool:
    """Whether none of the first quotes has the date or the figure that is asked for, the age of whom it is
    asked of, the name that is all a follow-up says, or all words of a follow-up that asks who or which."""
    first = ranked[:_FIRST]
    if not first:
        return False
    if asked_for is not None and (
        _lack_kind(query, asked_for, first)
        or lacks_age_of(query, asked_for, first)
        or _lack_own_words(query, asked_for, first)
    ):
        return True
    return _lack_name(query, first)


def _lack_kind(query: Query, asked_for: AskedFor, first: Sequence[Candidate]) -> bool:
    quotes = (
        Quoted(one.quote, one.passage.source.language, noun_match(asked_for, query.text, one.near_words))
        for one in first
    )
    return lacks_kind(asked_for, quotes)


def _lack_name(query: Query, first: Sequence[Candidate]) -> bool:
    if not query.context or not all(one.near_words for one in first):
        return False
    return any(
        max(one.near_words.get(name, 0.0) for one in first) < _NAMED_FROM for name in names_alone(query)
    )


def _lack_own_words(query: Query, asked_for: AskedFor, first: Sequence[Candidate]) -> bool:
    """Whether no quote of the question's language has all words that the question adds to those before it.
    The confidence does not tell, as the quotes match the earlier questions."""
    if not query.context or asked_for.kind not in _CHOOSES:
        return False
    if not all(one.near_words and one.passage.source.language == query.language for one in first):
        return False
    named = name_asked(query.text, query.language)
    words = {span: folded(query.text[slice(*span)]) for span in content_words(query.text, query.language)}
    own = [span for span, word in words.items() if named is None or word not in named.asking]
    if named and _lack_any(
        [span for span in own if _ELISION.sub("", words[span]) in named.bearer], first, _BEARER_FROM
    ):
        return True
    if len(own) < _FEWEST_OWN_WORDS:
        return False
    return all(min(one.near_words.get(word, 0.0) for word in own) < _OWN_WORDS_FROM for one in first)


def _lack_any(words: Sequence[Span], first: Sequence[Candidate], enough: float) -> bool:
    """Whether no quote has one of the words."""
    return bool(words) and all(one.near_words.get(word, 0.0) < enough for one in first for word in words)
