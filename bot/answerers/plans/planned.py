"""Which sentences say what the person in a question will do."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.disagreements.named import last_names_in
from bot.answerers.plans.words import has_person_pronoun, person_asked_about, tells_plan
from bot.citations.quotes import quote_span
from index.question.back_references import has_pronoun as points_back
from index.question.query import WORD, Query, make_query
from index.text.letters import folded
from index.text.passages import Passage

_TOPIC_WORDS = 5
"""The person whom a paragraph is about is named among this many first words: "Former mayor Anna Berg …"."""

_FIRST_WORDS = 6
"""A pronoun for the person is among this many first words of a sentence."""


def plans_first(query: Query, ranked: Sequence[QuoteCandidate]) -> list[QuoteCandidate]:
    """The sentences, best first. If the question asks what somebody will do, the newest article's sentences
    that state a plan of theirs come first, with the score of the best. Unchanged for other questions, and
    where no sentence states a plan."""
    who = person_asked_about(query.text, query.language)
    names = _names(who, query) if who else frozenset()
    if not names or not ranked:
        return list(ranked)
    told = [one for one in ranked if _tells_plan_of(names, one.passage, one.number)]
    told.sort(key=lambda one: one.passage.source.published or date.min, reverse=True)
    newest = [one for one in told if one.passage.source == told[0].passage.source]
    best, highest = max(one.score for one in ranked), max(one.rank for one in ranked)
    # The sentence beside it says more about what they did.
    raised = [
        replace(one, span=quote_span(one.passage, one.number), score=best, rank=highest) for one in newest
    ]
    return [*raised, *(one for one in ranked if one not in newest)]


def _names(who: str, query: Query) -> frozenset[str]:
    """The capitalised words in the name asked about; for a pronoun, the names in the last question and in the
    first quote of its answer. All are folded."""
    own = [word for word in WORD.findall(who) if word[0].isupper()]
    if not own and points_back(query):
        texts = (*query.before[-1:], *query.shown[:1])
        own = [name for text in texts for name in last_names_in(text, make_query(text).language)]
    return frozenset(map(folded, own))


def _tells_plan_of(names: frozenset[str], passage: Passage, number: int) -> bool:
    """Whether a sentence states a plan and either names them near its beginning, or has a pronoun there in a
    paragraph about them."""
    sentence, language = passage.quote(passage.sentences[number]), passage.source.language
    if not tells_plan(sentence, language):
        return False
    words = WORD.findall(sentence)
    if _has_one(names, words[:_TOPIC_WORDS]):
        return True
    topic = passage.quote(passage.sentences[max((0, *(n for n in passage.breaks if n <= number)))])
    in_topic = _has_one(names, WORD.findall(topic)[:_TOPIC_WORDS])
    return in_topic and has_person_pronoun(" ".join(words[:_FIRST_WORDS]), language)


def _has_one(names: frozenset[str], words: Iterable[str]) -> bool:
    return not names.isdisjoint(map(folded, words))
