"""The newest passages with a name or a noun, in any spelling: the answer to a bare "Peskow?"."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from bot.citations.answer import MAX_CITATIONS, Answer, Citation, Statement
from bot.citations.quotes import same_words
from bot.statements.claims import claimed_in
from bot.statements.statement import statement_at
from bot.wording.openings import known_language, openings_in, with_name
from index.models.default_model.word_forms import capital_gain
from index.question.query import WORD, Query
from index.search.searcher import SearchResult
from index.storage.candidates import PassageCandidate
from index.storage.relations.values import Elsewhere
from index.text.articles import Span
from index.text.passages import Passage
from index.text.terms.spelling import spelling
from index.text.terms.terms import terms
from languages.known import grammar_of

LOOKED_AT = 400
"""This many of the passages with most of a name's terms are searched for the newest."""

_MEANT_FROM = 0.68
"""Late interaction has to match a noun this well if no article has it in any spelling, as across languages:
'bridge' matches "Brücke" with .78, 'Merkel' nothing with more than .57."""

_BEGINS_ALIKE = 5
"""A word of at least this many letters may be a spelling or the beginning of another: "Ammonia",
"Kremlsprecher"."""
_SIMILAR = 0.5

_NAME_GAIN = 5.0

_ELIDED = re.compile(r"^\w{1,2}['’](?=\w{2})|(?<=\w{3})['’]\w+$")
"""An article before an apostrophe, as in "l'usine", or an ending after it, as in "Kremlin'in"."""


@dataclass(frozen=True, slots=True)
class _Mention:
    passage: Passage
    span: Span
    copies: tuple[Elsewhere, ...]
    as_written: bool


def list_mentions(
    query: Query,
    name: str,
    candidates: Iterable[PassageCandidate],
    found: SearchResult,
    *,
    spoken: str | None = None,
) -> Answer | None:
    """The newest articles with the name, newest first, each with the first sentence that has it; a refusal if
    none has it. None where the text is not a name but several words that call for a search.

    `candidates` are passages with the name's terms, `found` is what a search for it found. The answer is in
    the language of the articles that spell the name as the person does, else in `spoken`.
    """
    wanted = [_ELIDED.sub("", word) for word in WORD.findall(name)]
    current = [one for one in candidates if not one.left_out]
    mentions = _first_found(wanted, query, current) or list(_meant(wanted, query, name, found))
    if mentions:
        return _listed(query, name, mentions, found, spoken)
    if len(wanted) > 1 and not _is_name(wanted, query.language):
        return None
    if len(wanted) > 1 and any(_first_found([word], query, current) for word in wanted):
        return None  # "Russland Krieg"
    # The language of a single name is often detected wrongly: "Merkel" passes for Turkish.
    language = known_language(query.answers_in, spoken, None if _is_name(wanted, "") else query.language)
    return Answer(
        query,
        refusal=with_name(openings_in(language).not_mentioned, name),
        hits=found.hits,
        confidence=min(found.confidence, _NOT_MENTIONED),
        language=language,
        message="name",
    )


_NOT_MENTIONED = 0.005


def _listed(
    query: Query, name: str, mentions: Sequence[_Mention], found: SearchResult, spoken: str | None
) -> Answer:
    citations: list[Citation] = []
    articles: set[str] = set()
    mentions = sorted(mentions, key=_age)
    for mention in mentions:
        source = mention.passage.source
        quote = mention.passage.quote(mention.span)
        twin = next((n for n, one in enumerate(citations) if same_words(one.quote, quote)), None)
        if source.article_id in articles:
            continue
        articles.add(source.article_id)
        if twin is not None:
            citations[twin] = citations[twin].also_at(source)
        elif len(citations) < MAX_CITATIONS:
            citations.append(_citation(mention))
    written = Counter(one.passage.source.language for one in mentions if one.as_written)
    own = query.language if query.language in written else None
    likely = (own, *(one for one, _ in written.most_common()), spoken, query.language)
    language = known_language(query.answers_in, *likely)
    numbers = tuple(range(1, len(citations) + 1))
    opening = with_name(openings_in(language).mentions, name)
    quoted = (Statement(citation.quote, (number,)) for number, citation in enumerate(citations, start=1))
    return Answer(
        query,
        statements=(Statement(opening, numbers), *quoted),
        citations=tuple(citations),
        hits=found.hits,
        confidence=1.0,
        language=language,
        message="name",
    )


def _citation(mention: _Mention) -> Citation:
    told = statement_at(mention.passage, mention.span)
    return Citation(
        mention.passage,
        mention.span,
        score=1.0,
        speaker=told.speaker if told else None,
        statement=told.act.kind if told else None,
        claimed=claimed_in(mention.passage, mention.span),
        copies=mention.copies,
    )


def _age(mention: _Mention) -> tuple[int, str, int]:
    """Newer ones first, undated ones last; within one article by position."""
    published = mention.passage.source.published or date.min
    return -published.toordinal(), mention.passage.source.article_id, mention.span.start


_Same = Callable[[str, str, str | None, str | None], bool]
"""Whether a word may be the same as another. Takes the word, the other, and their languages."""


def _first_found(
    wanted: Sequence[str], query: Query, candidates: Sequence[PassageCandidate]
) -> list[_Mention]:
    """The sentences that have the words in sequence: exactly, else in a similar spelling."""
    for same in (_same_word, _alike):
        if found := [mention for one in candidates for mention in _in(one, wanted, query.language, same)]:
            return found
    return []


def _in(candidate: PassageCandidate, wanted: Sequence[str], language: str, same: _Same) -> Iterator[_Mention]:
    passage = candidate.passage
    there = passage.source.language
    for number, span in enumerate(passage.sentences):
        words = WORD.findall(passage.quote(span))
        for start in range(len(words) - len(wanted) + 1):
            run = words[start : start + len(wanted)]
            if all(same(one, other, language, there) for one, other in zip(wanted, run, strict=True)):
                copies = candidate.copies[number] if candidate.copies else ()
                pairs = zip(wanted, run, strict=True)
                written = all(one.casefold() in other.casefold() for one, other in pairs)
                yield _Mention(passage, span, copies, written)
                break


def _same_word(one: str, other: str, language: str | None, there: str | None) -> bool:
    """Whether two words are the same, inflected or transliterated, or one is part of the other with a
    hyphen."""
    if one.casefold() == other.casefold():
        return True
    stems = [found for found in (_stems(one, language), _stems(one, there)) if found]
    if not stems:  # the language is written without spaces
        return one in other
    return any(found <= _stems(other, there) for found in stems)


@lru_cache(maxsize=65_536)
def _stems(word: str, language: str | None) -> frozenset[str]:
    return frozenset(term for term in terms(word, language) if term[0] not in "·#")


def _alike(one: str, other: str, language: str | None, there: str | None) -> bool:
    """Whether a word is spelt similarly to another, or begins it."""
    if _same_word(one, other, language, there):
        return True
    first, second = spelling(one), spelling(other)
    if min(len(first), len(second)) < _BEGINS_ALIKE or first[0] != second[0]:
        return False
    pieces, others = _pieces(first), _pieces(second)
    compound = grammar_of(there).compounds and second.startswith(first)
    return compound or len(pieces & others) >= _SIMILAR * len(pieces | others)


def _pieces(word: str) -> set[str]:
    return {word[n : n + 3] for n in range(len(word) - 2)}


def _meant(wanted: Sequence[str], query: Query, name: str, found: SearchResult) -> Iterator[_Mention]:
    """The sentences that express a noun in other words, according to the model's word matches."""
    if _is_name(wanted, "") or len(wanted) > 1:
        return
    start = query.text.rfind(name)
    for hit in found.hits:
        matches = found.word_matches.get(hit.passage.id, ())[1:]
        for span, match in zip(hit.passage.sentences, matches, strict=False):
            values = [value for word, value in match.items() if start <= word.start < start + len(name)]
            if values and min(values) >= _MEANT_FROM:
                yield _Mention(hit.passage, span, (), False)


def _is_name(wanted: Sequence[str], language: str) -> bool:
    """Whether these words seem to be a name: most texts capitalise them, or the person does in a language
    that does not capitalise nouns."""
    if all(capital_gain(word) >= _NAME_GAIN for word in wanted):
        return True
    if not language or grammar_of(language).nouns_capitalised:
        return False
    return all(word[0].isupper() for word in wanted)
