"""Passages of one sentence, and the letter vectors that they have in a store."""

import numpy as np
from index_fakes import LetterEmbedder

from index.storage.store.store import Store
from index.text.articles import Source, Span
from index.text.passages import Passage

EMBEDDER = LetterEmbedder()
RECIPE = {"embedding_model": "letters", "cutting_rule": "r1"}


def make_passage(text: str, article_id: str = "a.txt", **fields: object) -> Passage:
    """A passage of one sentence."""
    source = Source(article_id=article_id, path=article_id, **fields)  # type: ignore[arg-type]  # free fields
    return Passage(source, text, 0, (Span(0, len(text)),))


def vectors_of(texts: list[str]) -> np.ndarray:
    return np.array(EMBEDDER.embed_documents(texts), np.float32)


def add(store: Store, *passages: Passage) -> None:
    store.add_passages(passages, vectors_of([passage.text for passage in passages]))
    sentences = [passage.quote(span) for passage in passages for span in passage.sentences]
    store.add_sentences(passages, vectors_of(sentences))
