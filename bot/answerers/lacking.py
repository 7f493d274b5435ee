"""Whether the quotes nearest to a question lack what it asks for."""

from collections.abc import Sequence

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.whose_age import lacks_age_of
from index.question.answer_kind.having import ArticleWords, lacks_kind, noun_match
from index.question.answer_kind.kinds import AskedFor
from index.question.answer_kind.naming import name_asked
from index.question.answer_kind.patterns import unelided
from index.question.names import names_alone
from index.question.query import Query, content_words
from index.text.articles import Span
from index.text.letters import folded
from languages.kinds import AnswerKind

_FIRST = 3
"""How many quotes are looked at."""

_NAMED_FROM = 0.5
"""From this match on, a quote is about a name that a follow-up asks about, also in another language. Of the
sample set's follow-ups that say only a name, the five with an answer have .54 to .81, and three without one
.36 to .46: searched together with the question before, "And Beijing?" finds what that one found."""

_CHOOSES: frozenset[AnswerKind] = frozenset({"who", "which"})
"""Any name may answer these, so that nothing else shows whether a quote answers."""

_FEWEST_OWN_WORDS = 2
_OWN_WORDS_FROM = 0.37
"""From this match on, a quote has a follow-up's own word, or a similar one. Of the who and which follow-ups
of the sample set and the dialogues that were answered as sure by quotes in their language, the worst-matched
word has .23 to .36 in the five without an answer, and .39 or more in five of the six with one. "Who insured
the company?" finds that part of the damage "is insured"."""


_BEARER_FROM = 0.55
"""From this match on, a quote mentions the role whose bearer's name a follow-up asks for ("director"). Of 30
such follow-ups in the articles of the dialogues, those with an answer have .57 and more, the others .52 at
most, such as "assureur" in a text on a museum that has none; "boss" misses "director"."""


def lack_what_is_asked(query: Query, asked_for: AskedFor | None, ranked: Sequence[QuoteCandidate]) -> bool:
    """Whether none of the first quotes has the date or figure asked for, the age of the person asked about,
    the name that is all a follow-up says, or all the words of a follow-up that asks who or which."""
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


def _lack_kind(query: Query, asked_for: AskedFor, first: Sequence[QuoteCandidate]) -> bool:
    quotes = (
        ArticleWords(
            one.quote, one.passage.source.language, noun_match(asked_for, query.text, one.near_words)
        )
        for one in first
    )
    return lacks_kind(asked_for, quotes)


def _lack_name(query: Query, first: Sequence[QuoteCandidate]) -> bool:
    if not query.context or not all(one.near_words for one in first):
        return False
    return any(
        max(one.near_words.get(name, 0.0) for one in first) < _NAMED_FROM for name in names_alone(query)
    )


def _lack_own_words(query: Query, asked_for: AskedFor, first: Sequence[QuoteCandidate]) -> bool:
    """Whether no quote in the question's language has all the words that the question adds to those before
    it. The confidence does not show this, as the quotes match the earlier questions."""
    if not query.context or asked_for.kind not in _CHOOSES:
        return False
    if not all(one.near_words and one.passage.source.language == query.language for one in first):
        return False
    named = name_asked(query.text, query.language)
    words = {span: folded(query.text[slice(*span)]) for span in content_words(query.text, query.language)}
    own = [span for span, word in words.items() if named is None or word not in named.asking]
    if named and _lack_any(
        [span for span in own if unelided(words[span]) in named.bearer], first, _BEARER_FROM
    ):
        return True
    if len(own) < _FEWEST_OWN_WORDS:
        return False
    return all(min(one.near_words.get(word, 0.0) for word in own) < _OWN_WORDS_FROM for one in first)


def _lack_any(words: Sequence[Span], first: Sequence[QuoteCandidate], enough: float) -> bool:
    """Whether no quote matches any of the words; False without words."""
    return bool(words) and all(one.near_words.get(word, 0.0) < enough for one in first for word in words)
