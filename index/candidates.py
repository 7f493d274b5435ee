"""A passage that is near a question: what a search looks at before it ranks."""

from dataclasses import dataclass, field

from index.passage_vectors import PassageVectors
from index.passages import Passage


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage with its vectors, and its cosine to the vector that was searched with and those of its
    sentences, one each. `lexical` says how well it has the question's terms, 0 to 1."""

    passage: Passage
    cosine: float
    sentence_cosines: tuple[float, ...]
    lexical: float
    vectors: PassageVectors = field(compare=False)
