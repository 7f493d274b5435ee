"""A passage near a question, before it is ranked."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from index.storage.passage_vectors.files import PassageVectors
from index.storage.relations.values import Elsewhere, Superseded
from index.text.passages import Passage

ELSEWHERE = -1.0
"""Replaces the cosine of a sentence that another candidate also has, and which counts there."""


@dataclass(frozen=True, slots=True)
class PassageCandidate:
    """A passage with its vectors, its cosine to the vector that was searched with, and the cosines of its
    sentences, one each. `lexical` is how well it has the question's terms, 0 to 1.

    `copies` has, for each sentence, the other articles that also contain it; empty if no sentence has a copy.
    `superseded` is what replaced its article; `kept` then maps the number of each sentence that the newest
    version also has to whether it has it word for word. `left_out` means that the candidate is considered
    only for what it says differently.

    `quoted` is the weight, 0 to 1, of the fact that the last answer of the conversation quotes its article.
    """

    passage: Passage
    cosine: float
    sentence_cosines: tuple[float, ...]
    lexical: float
    vectors: PassageVectors = field(compare=False)
    copies: tuple[tuple[Elsewhere, ...], ...] = field(default=(), compare=False)
    superseded: Superseded | None = field(default=None, compare=False)
    kept: Mapping[int, bool] = field(default_factory=dict, compare=False)
    left_out: bool = field(default=False, compare=False)
    quoted: float = field(default=0.0, compare=False)
