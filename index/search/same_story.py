"""Articles about one story in several languages, found by the names that they share.

A name has the same spelling in many languages, while the words around it differ: a report on "la huelga"
names the same ferry line and union as those on "the strike".
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from index.models.embedder import Embedder
from index.question.embedding import embed_question
from index.question.query import Filters, Query
from index.storage.candidates import PassageCandidate
from index.storage.store.store import Store
from index.text.articles import Article, Source
from index.text.passages import split_article

_MOST_SEEDS = 4
_NEAR_A_SEED = 24
"""How many of the newest articles are taken, and how many passages near the beginning of each."""

_FEWEST_SHARED = 3
"""Two articles of different languages with this many names in common are one story: in the two sample corpora
all such pairs are. With one or two in common they may be two stories in one town."""

_FEWEST_KNOWN = 2
_SHARE_KNOWN = 0.5
"""A story is about a subject if at least two of its articles, and half of them, are known to be. A single
article may have a subject of its own: one of the reports on a disaster is about who resigned."""

_ROUNDS = 2
"""An article found in the first round may connect another with the story: a third language between two."""

_NAME = re.compile(r"[^\W\d_]{4,}")


def of_one_story(
    about: Sequence[Source], query: Query, store: Store, embedder: Embedder
) -> tuple[Source, ...]:
    """The articles in languages other than the query's that are about one story with the articles `about`,
    which are known to be about its subject. The query's filters are ignored."""
    if len(about) < _FEWEST_KNOWN:
        return ()
    near = {*about, *_near(about, query, store, embedder)}
    if len({source.language for source in near}) == 1:
        return ()
    articles = store.articles_of([source.article_id for source in near])
    names = {article_id: _names(article) for article_id, article in articles.items()}
    known = {source.article_id for source in about}

    def is_of_story(source: Source) -> bool:
        story = {
            other.article_id
            for other in near
            if other.language != source.language
            and len(names[other.article_id] & names[source.article_id]) >= _FEWEST_SHARED
        }
        return len(story & known) >= max(_FEWEST_KNOWN, _SHARE_KNOWN * len(story))

    foreign = [one for one in near if one.language != query.language and one.article_id not in known]
    found: list[Source] = []
    for _ in range(_ROUNDS):
        more = [source for source in foreign if source not in found and is_of_story(source)]
        found += more
        known |= {source.article_id for source in more}
    return tuple(found)


def _near(about: Sequence[Source], query: Query, store: Store, embedder: Embedder) -> Iterator[Source]:
    """The sources of passages near the beginnings of the newest articles."""
    newest = sorted(about, key=lambda source: str(source.published or ""), reverse=True)[:_MOST_SEEDS]
    for seed in store.articles_of([source.article_id for source in newest]).values():
        beginning = replace(query, text=_beginning(seed), filters=Filters(), context=(), before=())
        vector = embed_question(beginning, embedder).search_vector
        candidates: Iterable[PassageCandidate] = store.candidates(
            beginning, vector, passages=_NEAR_A_SEED, lexical=_NEAR_A_SEED
        )
        yield from (one.passage.source for one in candidates if not one.left_out)


def _beginning(article: Article) -> str:
    passage = next(iter(split_article(article)), None)
    lead = passage.quote(passage.sentences[0]) if passage else ""
    return f"{article.source.title or ''} {lead}".strip() or article.source.article_id


def _names(article: Article) -> Set[str]:
    """The words that are always capitalised in the article, except those of its outlet and author."""
    source = article.source
    words = _NAME.findall(f"{source.title or ''} {article.text}")
    credit = _NAME.findall(f"{source.outlet or ''} {source.author or ''}")
    small = {word for word in words if word[0].islower()} | {word.casefold() for word in credit}
    return {word.casefold() for word in words if word[0].isupper()} - small
