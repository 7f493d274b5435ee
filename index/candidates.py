"""A passage that is near a question: what a search looks at before it ranks."""

from dataclasses import dataclass, field

from index.passage_vectors import CodedTokens
from index.passages import Passage


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage with its vector's cosine to the question's, and those of its sentences, one each. `tokens`
    are its token vectors; None when they are not stored."""

    passage: Passage
    cosine: float
    sentence_cosines: tuple[float, ...]
    tokens: CodedTokens | None = field(default=None, compare=False)
