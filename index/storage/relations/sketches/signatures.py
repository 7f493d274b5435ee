"""Signatures of texts, by which likely copies are found: MinHash (Broder 1997, "On the resemblance and
containment of documents").

datasketch is imported only where a signature is made, because searching does not need it.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

import numpy as np

from index.storage.relations.words import Wording, runs

WHOLE_NUMBERS, LEAD_NUMBERS = 192, 64
"""How many numbers of a signature are for the whole text, and for its beginning, by which a text that was cut
is found."""

_LEAD_SENTENCES = 4

SIGNATURE_BYTES = 4 * (WHOLE_NUMBERS + LEAD_NUMBERS)


def sign(text: Wording) -> bytes:
    """A text's signature: the smallest hashes of its runs of words."""
    lead = [run for sentence in text.sentences[:_LEAD_SENTENCES] for run in runs(sentence)]
    runs_of_all = text.shingles if len(text.shingles) > 10 else text.all_shingles
    return _minhash(runs_of_all, WHOLE_NUMBERS) + _minhash(lead or runs_of_all, LEAD_NUMBERS)


def _minhash(words: Iterable[tuple[str, ...]], numbers: int) -> bytes:
    hashed = _empty(numbers).copy()
    if encoded := [" ".join(run).encode() for run in words]:
        hashed.update_batch(encoded)
    return bytes(hashed.hashvalues.astype(np.uint32).tobytes())


@cache
def _empty(numbers: int) -> Any:
    """An empty signature to start from: drawing its permutations takes longer than signing most texts."""
    from datasketch import MinHash

    return MinHash(num_perm=numbers, seed=1)
