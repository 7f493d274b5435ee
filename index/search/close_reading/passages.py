"""Candidates as the reader takes them: the stored token vectors of each, and the bounds of its sentences."""

from collections.abc import Sequence

import numpy as np

from index.question.embedding import EmbeddedQuestion
from index.search.close_reading.reader import CloseReader, CloseReading
from index.search.late_interaction import sentence_bounds
from index.storage.candidates import PassageCandidate


def read_closely(
    reader: CloseReader, asked: EmbeddedQuestion, candidates: Sequence[PassageCandidate]
) -> list[CloseReading | None]:
    """What the reader says about each candidate; a question with context is read after it. None where nothing
    can be read: no token vectors are stored, they are of another model's kind, or the candidate has no
    sentence."""
    tokens = [candidate.vectors.tokens for candidate in candidates]
    question = (asked.after or asked.alone).tokens
    coding = next((one.coding for one in tokens if one), None)
    if coding is None or question is None or not reader.reads(coding):
        return [None] * len(candidates)
    nothing = np.empty((0, coding.width), np.float32), np.empty((0, 2), np.int64)
    return reader.read(
        coding.centred(question.vectors),
        [
            (one.vectors, sentence_bounds(candidate.passage, one.places)) if one else nothing
            for candidate, one in zip(candidates, tokens, strict=True)
        ],
    )
