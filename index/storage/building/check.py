"""Reads back a new generation before anyone may get answers from it."""

from collections import Counter
from contextlib import closing
from pathlib import Path

from index.errors import IndexDamaged, StoredIndexError
from index.storage.generations.manifest import Summary
from index.storage.lexical.index import open_lexical_index
from index.storage.passage_vectors.files import PassageVectorFiles
from index.storage.relations.files import Relations
from index.storage.store.making import open_store
from index.storage.store.rows import read_article, read_passage
from index.storage.store.store import Counts, Store

_SAME = 0.999
"""The least cosine of a vector with itself, allowing for rounding."""


def check_generation(folder: Path, written: Counts) -> Summary:
    """The summary of a generation's folder, after checking that it contains what was written.

    The counts agree, every article can be read, and a probe passage is found by its own vector, has the same
    vector in the files beside Chroma, and is in its article. Raises StoredIndexError otherwise.
    """
    try:
        vectors = PassageVectorFiles(folder / "vectors")
        lexical = open_lexical_index(folder / "lexical")
        with open_store(folder / "chroma", folder.name, vectors=vectors) as store:
            if (counts := store.counts()) != written:
                raise _wrong(folder, f"it has {counts} for {written}")
            for what, held in (("vectors", vectors), ("terms", lexical)):
                if len(held) != counts.passages:
                    raise _wrong(folder, f"it has the {what} of {len(held)} passages for {counts.passages}")
            _check_relations(folder, counts)
            _probe(store, vectors, folder)
            return _summarise(store, counts)
    except IndexDamaged as error:
        raise _wrong(folder, str(error)) from error


def _check_relations(folder: Path, counts: Counts) -> None:
    with closing(Relations(folder / "relations")) as relations:
        if len(relations) != counts.articles:
            raise _wrong(folder, f"it relates {len(relations)} articles of {counts.articles}")


def _probe(store: Store, vectors: PassageVectorFiles, folder: Path) -> None:
    page = next(store.passage_rows.pages(), None)
    if page is None:
        return
    passage, vector = read_passage(page.rows[0]), page.vectors[0]
    hits = store.search_passages(vector, 1)
    if not hits or hits[0][1] < _SAME:
        raise _wrong(folder, f"passage {passage.id!r} is not found by its own vector")
    cosine, of_sentences = vectors.of(passage.id).cosines(vector)
    if cosine < _SAME or len(of_sentences) != len(passage.sentences):
        raise _wrong(folder, f"passage {passage.id!r} has other vectors beside it")
    article = store.article(passage.source.article_id)
    if article is None or article.text[passage.start : passage.end] != passage.text:
        raise _wrong(folder, f"passage {passage.id!r} is not in its article")


def _summarise(store: Store, counts: Counts) -> Summary:
    articles = (read_article(row) for page in store.article_rows.pages() for row in page.rows)
    texts: set[int] = set()
    languages: Counter[str] = Counter()
    outlets: Counter[str] = Counter()
    days = []
    undated = untitled = 0
    for article in articles:
        undated += article.source.published is None
        untitled += article.source.title is None
        texts.add(hash(article.text))
        languages.update([article.source.language] if article.source.language else [])
        outlets.update([article.source.outlet] if article.source.outlet else [])
        days += [article.source.published] if article.source.published else []
    return Summary(
        counts=counts,
        duplicates=counts.articles - len(texts),
        languages=dict(languages.most_common()),
        outlets=dict(outlets.most_common()),
        newest_article=max(days, default=None),
        oldest_article=min(days, default=None),
        undated=undated,
        untitled=untitled,
    )


def _wrong(folder: Path, what: str) -> StoredIndexError:
    return StoredIndexError(
        f"The new index in {str(folder)!r} does not hold what was written to it ({what})",
        "make sure that the disk has room, then run `beleg index` again; the index before still answers",
    )
