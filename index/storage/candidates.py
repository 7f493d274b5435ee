"""A passage that is near a question: what a search looks at before it ranks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from index.storage.passage_vectors.files import PassageVectors
from index.storage.relations.values import Elsewhere, Superseded
from index.text.passages import Passage

ELSEWHERE = -1.0
"""In place of the cosine of a sentence that another candidate has too, and counts there."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage with its vectors, and its cosine to the vector that was searched with and those of its
    sentences, one each. `lexical` says how well it has the question's terms, 0 to 1.

    `copies` are for each sentence the other articles that have it too; empty when none has any. `superseded`
    is what took its article's place; `kept` then says of the sentences that the newest version has too
    whether it has them word for word. `left_out` says that it is looked at only for what it says otherwise.

    `quoted` says how much it counts, 0 to 1, that the last answer of the conversation quotes its article.
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
