"""Which articles are about a subject, and which only mention it.

A search ranks passages that may answer; a list of articles needs a border instead. An article is about a
subject when its sentences have all words of it, in whatever language and spelling, and more than in passing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from index.articles import Source, Span
from index.asked import read_question
from index.candidates import Candidate
from index.default_model.word_forms import capital_gain
from index.embedder import Embedder
from index.late_interaction import LateInteraction, Match
from index.query import Query, content_words
from index.search import Found, Searchable, Searcher

_NEAREST_PASSAGES = 48
_NEAREST_SENTENCES = 96
_MOST_TERMS = 400
"""So many passages are looked at: the nearest, those of the nearest sentences, those with most terms."""

_HAS_WORD = 0.66
"""A subject of one word is had from this match on. Of 27 subjects in five languages and 46 articles those
about one of a word have .72 and more in one language, others .61 at the most, as "Klinikum" for
"Krankenhaus"."""

_HAS_WORDS = 0.60
"""The same for the mean of several words, of which chance matches fewer: .66 and .61 for "museum theft" in
German and Spanish, .59 at the most in others."""

_HAS_NAME = 0.60
"""Each name of a subject has to match so well by itself: "Anna Krull" is no other Anna."""

_EACH_WORD = 0.45

_LEAD_CHARACTERS = 700
"""What stands so near the beginning of an article is its lead."""

_ABOUT_FROM = 2
"""An article is about what stands in its headline, in two sentences, or in one of its lead."""

_SURE_FROM = 0.5
"""Where no article has the words, the search has to be so sure that its best passage has the subject in other
words. Of the 27 subjects those with an article have .63 and more then, those without .38 at the most."""

_NEARLY_THE_BEST = 0.92
"""Articles whose best passage scores so nearly as the first one's are about the subject as well."""

_NAME_GAIN = 5.0


@dataclass(frozen=True, slots=True)
class About:
    """The articles about a subject, in no order. `mentioned` says that none is about it, and that these only
    mention it; `found` is what a search for the subject found."""

    sources: tuple[Source, ...] = ()
    mentioned: bool = False
    found: Found = field(default_factory=lambda: Found((), 0.0))


def articles_about(query: Query, passages: Searchable, searcher: Searcher, embedder: Embedder) -> About:
    """The articles about the subject that is the query's text, of those that its filters let in. Of copies
    there is one, and none of what a newer version took the place of."""
    asked = read_question(query, embedder)
    candidates = passages.candidates(
        query,
        asked.search_vector,
        passages=_NEAREST_PASSAGES,
        sentences=_NEAREST_SENTENCES,
        lexical=_MOST_TERMS,
    )
    candidates = [one for one in candidates if not one.left_out]
    tokens = [one.vectors.tokens for one in candidates]
    matches = LateInteraction(embedder).match(query, [one.passage for one in candidates], tokens, asked)
    found = searcher.search(passages, query)
    weights: dict[str, int] = {}
    sources: dict[str, Source] = {}
    for candidate, match in zip(candidates, matches or (), strict=False):
        source = candidate.passage.source
        sources[source.article_id] = source
        weights[source.article_id] = weights.get(source.article_id, 0) + _weight(candidate, match, query)
    headed = {
        one.passage.source.article_id
        for one, match in zip(candidates, matches or (), strict=False)
        if _has(match.word_matches[0], match, query)
    }
    about = [id_ for id_, weight in weights.items() if id_ in headed or weight >= _ABOUT_FROM]
    if about:
        return About(tuple(sources[id_] for id_ in about), found=found)
    if mentioned := [id_ for id_, weight in weights.items() if weight]:
        return About(tuple(sources[id_] for id_ in mentioned), mentioned=True, found=found)
    return About(tuple(_in_other_words(found)), found=found)


def _weight(candidate: Candidate, match: Match, query: Query) -> int:
    """How much of a passage is about the subject: a point a sentence, one more for one in the lead."""
    headline, *sentences = match.word_matches
    passage, points, in_lead = candidate.passage, 0, False
    for span, own in zip(passage.sentences, sentences, strict=False):
        alone = _has(own, match, query)
        if alone or (_has_any(own, match, query) and _has(_best(own, headline), match, query)):
            points += 1
            in_lead |= passage.start + span.start < _LEAD_CHARACTERS
    return points + in_lead


def _has(values: Sequence[float], match: Match, query: Query) -> bool:
    """Whether words that match so well are the subject's."""
    by_word = dict(zip(match.words, values, strict=True))
    content = [span for span in content_words(query.text, query.language) if span in by_word]
    wanted = content or list(by_word)
    if any(by_word[span] < _HAS_NAME for span in wanted if _is_name(span, query)):
        return False
    of_each = [by_word[span] for span in wanted]
    least = _HAS_WORD if len(of_each) == 1 else _HAS_WORDS
    return min(of_each) >= _EACH_WORD and sum(of_each) / len(of_each) >= least


def _has_any(values: Sequence[float], match: Match, query: Query) -> bool:
    """Whether a sentence has one of the subject's words, where the headline may have the others."""
    by_word = dict(zip(match.words, values, strict=True))
    return any(
        by_word[span] >= _HAS_WORD for span in content_words(query.text, query.language) if span in by_word
    )


def _best(one: Sequence[float], other: Sequence[float]) -> list[float]:
    return [max(pair) for pair in zip(one, other, strict=True)]


def _is_name(span: Span, query: Query) -> bool:
    word = query.text[slice(*span)]
    if query.language != "de" and word[0].isupper() and span.start > 0:
        return True
    return word[0].isupper() and capital_gain(word.casefold()) >= _NAME_GAIN


def _in_other_words(found: Found) -> Iterable[Source]:
    """The articles of the best passages, where the search is sure of them."""
    if found.confidence < _SURE_FROM or found.unknown_names or not found.hits:
        return ()
    least = _NEARLY_THE_BEST * found.hits[0].score
    near = {hit.passage.source.article_id: hit.passage.source for hit in found.hits if hit.score >= least}
    return near.values()
