"""What a search reads of a passage that is near the question: its vector, its sentences' and its tokens'.

Chroma has the former as well, and finds by them; it takes ten times as long to give them back.

    coding   Coding, CodedTokens: token vectors centred, in four bits a number, and back
    files    those of a generation: written as they come, mapped into memory to be read
"""

from index.passage_vectors.coding import CodedTokens, Coding, coding_of
from index.passage_vectors.files import (
    VECTOR_RULE,
    PassageVectorFiles,
    PassageVectors,
    PassageVectorWriter,
    TokenRows,
)

__all__ = [
    "VECTOR_RULE",
    "CodedTokens",
    "Coding",
    "PassageVectorFiles",
    "PassageVectorWriter",
    "PassageVectors",
    "TokenRows",
    "coding_of",
]
