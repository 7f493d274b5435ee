"""Which articles are about a subject, and which only mention it.

A search ranks passages that may answer; a list of articles needs a threshold instead. An article is about a
subject if its sentences have all words of it, in any language or spelling, and not just in passing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from index.models.default_model.word_forms import capital_gain
from index.models.embedder import Embedder
from index.question.embedding import embed_question
from index.question.query import Filters, Query, content_words
from index.search.late_interaction import LateInteraction, Match
from index.search.same_story import of_one_story
from index.search.searcher import Searchable, Searcher, SearchResult
from index.storage.candidates import PassageCandidate
from index.storage.store.store import Store
from index.text.articles import Source, Span
from languages.known import grammar_of

_NEAREST_PASSAGES = 96
_MOST_TERMS = 400
"""How many passages are considered: the nearest, and those with most terms."""

_HAS_WORD = 0.66
"""An article has a subject of one word from this match on. Of 27 subjects in five languages and 46 articles,
those about a one-word subject have .72 and more in one language, others .61 at most, such as "Klinikum" for
"Krankenhaus"."""

_HAS_WORDS = 0.60
"""The same for the mean of several words, which match less often by chance: .66 and .61 for "museum theft" in
German and Spanish, .59 at most in others."""

_HAS_NAME = 0.66
"""Each name of a subject has to match this well by itself: "Anna Krull" is not any other Anna."""

_EACH_WORD = 0.45

_LEAD_CHARACTERS = 700
"""An article's lead is this many characters at its beginning."""

_ABOUT_FROM = 2
"""An article is about a subject that is in its headline, in two sentences, or in one sentence of its lead."""

_TRANSLATED = 0.57
_TRANSLATED_HEADLINE = 0.45
"""Words of two languages match worse. There the best passage needs this score, and the headline this match
with the subject: .60 and .61 for "strike" in German, .59 and .49 for "pont" in English. Passages on something
else score .55 at most."""

_TRANSLATED_SENTENCES = 0.52
_HINTED_HEADLINE = 0.3
"""Or the two best sentences match the subject this well on average, and the headline this well: .57 to .54
with .32 and more for "strike" in German. Other articles with the same match in sentences have .27 at most in
the headline."""

_SURE_FROM = 0.5
_AHEAD = 0.07
"""If no article has the words, the best passage's article has the subject in other words if the search is
this sure, or if its score is this far ahead of the next article's. Of the 27 subjects, those with an article
then have a confidence of .63 and more, those without .38 at most."""

_OTHER_WORDS = 0.55
"""The lowest score of such a passage."""

_NEARLY_THE_BEST = 0.99
"""Articles whose best passage scores at least this share of the first one's are about the subject as well:
they are edited copies. For "hospital" the next ones have .98 of the first, and no hospital."""

_NAME_GAIN = 5.0


@dataclass(frozen=True, slots=True)
class About:
    """The articles about a subject, in no order. If `mentioned` is true, no article is about it and these
    only mention it; otherwise `in_passing` are the articles that only mention it. `found` is the result of a
    search for the subject."""

    sources: tuple[Source, ...] = ()
    mentioned: bool = False
    found: SearchResult = field(default_factory=lambda: SearchResult((), 0.0))
    in_passing: tuple[Source, ...] = ()


def articles_about(query: Query, store: Store, searcher: Searcher, embedder: Embedder) -> About:
    """The articles about the subject, which is the query's text, among those that its filters admit. Of
    copies only one is listed, and no article that a newer version replaced."""
    said = _by_words(query, store, searcher, embedder)
    if _has_name(query):
        return said  # a name is found in any language
    unfiltered = replace(query, filters=Filters())
    whole = said if query == unfiltered else _by_words(unfiltered, store, searcher, embedder)
    if whole.mentioned:
        return said
    let_in = {source.article_id for source in store.articles(query.filters)}
    more = of_one_story(whole.sources, query, store, embedder)
    more = tuple(source for source in more if source.article_id in let_in)
    if not more:
        return said
    return replace(said, sources=more if said.mentioned else (*said.sources, *more), mentioned=False)


def _by_words(query: Query, passages: Searchable, searcher: Searcher, embedder: Embedder) -> About:
    asked = embed_question(query, embedder)
    candidates = passages.candidates(
        query,
        asked.search_vector,
        passages=_NEAREST_PASSAGES,
        lexical=_MOST_TERMS,
    )
    candidates = [one for one in candidates if not one.left_out]
    tokens = [one.vectors.tokens for one in candidates]
    matches = LateInteraction(embedder).match(query, [one.passage for one in candidates], tokens, asked)
    found = searcher.search(passages, query)
    weights: dict[Source, int] = {}
    headlines: dict[Source, float] = {}
    sentences: dict[Source, list[float]] = {}
    for candidate, match in zip(candidates, matches or (), strict=False):
        source, (headline, *own) = candidate.passage.source, match.word_matches
        weights[source] = weights.get(source, 0) + _weight(candidate, match, query)
        headlines[source] = _mean(headline, match, query)
        sentences.setdefault(source, []).extend(_mean(one, match, query) for one in own)
        if _has(headline, match, query):
            weights[source] += _ABOUT_FROM
    about = [source for source, weight in weights.items() if weight >= _ABOUT_FROM]
    well_found, spelt_alike = set(_translated(found, query)), _has_name(query)
    about += [
        source
        for source, weight in weights.items()
        if weight < _ABOUT_FROM
        and source.language != query.language
        and (
            (source in well_found and headlines[source] >= _TRANSLATED_HEADLINE)
            or (not spelt_alike and _has_translated(headlines[source], sentences[source]))
        )
    ]
    mentioned = tuple(source for source, weight in weights.items() if weight and source not in about)
    if about:
        return About(tuple(about), found=found, in_passing=mentioned)
    if mentioned:
        return About(mentioned, mentioned=True, found=found)
    return About(tuple(_in_other_words(found)), found=found)


def _has_translated(headline: float, sentences: Sequence[float]) -> bool:
    """Whether an article in another language has the subject in two sentences and hints at it in the
    headline."""
    best = sorted(sentences, reverse=True)[:_ABOUT_FROM]
    in_sentences = len(best) == _ABOUT_FROM and sum(best) / _ABOUT_FROM >= _TRANSLATED_SENTENCES
    return in_sentences and headline >= _HINTED_HEADLINE


def _weight(candidate: PassageCandidate, match: Match, query: Query) -> int:
    """How much of a passage is about the subject: a point per sentence, and one more if one is in the
    lead."""
    headline, *sentences = match.word_matches
    passage, points, in_lead = candidate.passage, 0, False
    for span, own in zip(passage.sentences, sentences, strict=False):
        alone = _has(own, match, query)
        if alone or (_has_any(own, match, query) and _has(_best(own, headline), match, query)):
            points += 1
            in_lead |= passage.start + span.start < _LEAD_CHARACTERS
    return points + in_lead


def _has(values: Sequence[float], match: Match, query: Query) -> bool:
    """Whether words that match this well are the subject's."""
    by_word = _by_word(values, match, query)
    if any(value < _HAS_NAME for span, value in by_word.items() if _is_name(span, query)):
        return False
    least = _HAS_WORD if len(by_word) == 1 else _HAS_WORDS
    return min(by_word.values()) >= _EACH_WORD and _mean(values, match, query) >= least


def _has_any(values: Sequence[float], match: Match, query: Query) -> bool:
    """Whether a sentence has one of the subject's words; the headline may have the others."""
    return any(value >= _HAS_WORD for value in _by_word(values, match, query).values())


def _mean(values: Sequence[float], match: Match, query: Query) -> float:
    of_each = _by_word(values, match, query).values()
    return sum(of_each) / len(of_each)


def _by_word(values: Sequence[float], match: Match, query: Query) -> dict[Span, float]:
    """How well each content word of the subject matches; each word if there is no content word."""
    every = dict(zip(match.words, values, strict=True))
    content = {span: every[span] for span in content_words(query.text, query.language) if span in every}
    return content or every


def _best(one: Sequence[float], other: Sequence[float]) -> list[float]:
    return [max(pair) for pair in zip(one, other, strict=True)]


def _has_name(query: Query) -> bool:
    return any(_is_name(span, query) for span in content_words(query.text, query.language))


def _is_name(span: Span, query: Query) -> bool:
    word = query.text[slice(*span)]
    if not grammar_of(query.language).nouns_capitalised and word[0].isupper() and span.start > 0:
        return True
    return word[0].isupper() and capital_gain(word.casefold()) >= _NAME_GAIN


def _translated(found: SearchResult, query: Query) -> Iterable[Source]:
    """The articles in other languages with a passage that scores well."""
    sources = (hit.passage.source for hit in found.hits if hit.score >= _TRANSLATED)
    return dict.fromkeys(source for source in sources if source.language != query.language)


def _in_other_words(found: SearchResult) -> Iterable[Source]:
    """The articles of the best passages, if the search is sure of them or they are far ahead."""
    best: dict[Source, float] = {}
    for hit in found.hits:
        best.setdefault(hit.passage.source, hit.score)
    scores = [*best.values(), 0.0]
    if found.unknown_names or scores[0] < _OTHER_WORDS:
        return ()
    if found.confidence < _SURE_FROM and scores[0] - scores[1] < _AHEAD:
        return ()
    return [source for source, score in best.items() if score >= _NEARLY_THE_BEST * scores[0]]
