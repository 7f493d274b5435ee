"""The passages near a question, one for each text: the original replaces its copies, and the newest version
is added to older ones."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np

from index.question.earlier_version import asks_for_earlier
from index.question.query import Filters, Query
from index.storage.candidates import ELSEWHERE, PassageCandidate
from index.storage.relations.files import Relations
from index.storage.relations.values import Superseded
from index.text.articles import Source
from index.text.passages import Passage

_OWN_WITHIN = 0.1
"""A copy's passage stays beside the original's if a sentence that only the copy has is within this distance
of its best one. It is then found by its own sentences only."""

_OF_NEWEST = 2
"""How many passages of a newest version are considered when only an older version is near the question."""


class Shelf(Protocol):
    """The passages of articles, as a store gives them."""

    def passages(self, ids: Sequence[str], filters: Filters) -> dict[str, Passage]:
        """The passages with these ids that the filters admit."""

    def passages_of(self, article_id: str, filters: Filters) -> dict[str, Passage]:
        """The passages of an article, by id, if the filters admit it."""

    def sources(self, article_ids: Sequence[str], filters: Filters) -> dict[str, Source]:
        """The articles with these ids that the filters admit."""

    def candidates_of(
        self, passages: Mapping[str, Passage], query: Query, vector: np.ndarray
    ) -> list[PassageCandidate]:
        """The passages as candidates, with their nearness to a question, however they were found."""


def merge_copies(
    near: Sequence[PassageCandidate], shelf: Shelf, relations: Relations, query: Query, vector: np.ndarray
) -> list[PassageCandidate]:
    """One candidate for each text that is near: a copy whose best sentence the original also has is replaced
    by the original's passage. If an older version is near, the newest is added."""
    homes = _homes(near, shelf, relations, query)
    kept = {one.passage.id: one for one in near if one.passage.id not in homes}
    parts = (_own_part(one, relations) for one in near if one.passage.id in homes)
    kept |= {part.passage.id: part for part in parts if part}
    missing = {home.id: home for home in homes.values() if home.id not in kept}
    found = [*kept.values(), *shelf.candidates_of(missing, query, vector)]
    related = [_with_relations(candidate, shelf, relations, query) for candidate in found]
    return [*related, *_newest(related, shelf, relations, query, vector)]


def _homes(
    near: Sequence[PassageCandidate], shelf: Shelf, relations: Relations, query: Query
) -> dict[str, Passage]:
    """For each passage whose best sentence a better article also has, that article's passage."""
    places = {}
    for candidate in near:
        twins = relations.twins(candidate.passage.id).get(_best(candidate.sentence_cosines), ())
        if any(twin.article_id != candidate.passage.source.article_id for twin in twins):
            places[candidate.passage.id] = twins
    ids = list(dict.fromkeys(twin.passage_id for twins in places.values() for twin in twins))
    let_in = shelf.passages(ids, query.filters) if ids else {}
    homes = {}
    for passage_id, twins in places.items():
        first = next((twin for twin in twins if twin.passage_id in let_in), None)
        own_article = passage_id.rpartition("@")[0]
        if first and first.article_id != own_article:
            homes[passage_id] = let_in[first.passage_id]
    return homes


def _own_part(candidate: PassageCandidate, relations: Relations) -> PassageCandidate | None:
    """A copy's passage reduced to the sentences that only it has; None if those are not near the question."""
    twins, cosines = relations.twins(candidate.passage.id), candidate.sentence_cosines
    own = [cosine for number, cosine in enumerate(cosines) if number not in twins]
    if not own or max(own) < max(cosines) - _OWN_WITHIN:
        return None
    masked = tuple(ELSEWHERE if number in twins else cosine for number, cosine in enumerate(cosines))
    return replace(candidate, cosine=min(candidate.cosine, max(own)), sentence_cosines=masked, lexical=0.0)


def _with_relations(
    candidate: PassageCandidate, shelf: Shelf, relations: Relations, query: Query
) -> PassageCandidate:
    article_id = candidate.passage.source.article_id
    superseded = relations.superseded(article_id)
    left_out = superseded is not None and _is_left_out(superseded, shelf, query)
    twins = relations.twins(candidate.passage.id)
    if superseded:
        kept = relations.kept(candidate.passage.id)
        candidate = replace(candidate, superseded=superseded, kept=kept, left_out=left_out)
    if not twins:
        return candidate
    outlets = {copy.article_id: copy for copy in relations.copies(article_id)}
    others = {id_: copy for id_, copy in outlets.items() if relations.superseded(id_) is None}
    copies = []
    for number in range(len(candidate.passage.sentences)):
        ids = dict.fromkeys(twin.article_id for twin in twins.get(number, ()))
        copies.append(tuple(others[id_] for id_ in ids if id_ in others))
    return replace(candidate, copies=tuple(copies))


def _is_left_out(superseded: Superseded, shelf: Shelf, query: Query) -> bool:
    """False if the question asks for earlier versions, or if its filters admit no newer version; withdrawn
    articles are left out with such filters too."""
    if asks_for_earlier(query.text):
        return False
    return superseded.withdrawn or superseded.by in shelf.sources([superseded.by], query.filters)


def _newest(
    found: Sequence[PassageCandidate], shelf: Shelf, relations: Relations, query: Query, vector: np.ndarray
) -> list[PassageCandidate]:
    """The best passages of newest versions that are not near themselves, but have an older version that
    is."""
    there = {candidate.passage.source.article_id for candidate in found}
    wanted = {candidate.superseded.by for candidate in found if candidate.superseded} - there
    newest = []
    for article_id in sorted(wanted):
        filters = Filters() if asks_for_earlier(query.text) else query.filters
        candidates = shelf.candidates_of(shelf.passages_of(article_id, filters), query, vector)
        candidates.sort(key=lambda candidate: (-candidate.cosine, candidate.passage.start))
        newest += candidates[:_OF_NEWEST]
    return newest


def _best(cosines: Sequence[float]) -> int:
    return max(range(len(cosines)), key=cosines.__getitem__)
