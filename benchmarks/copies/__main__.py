"""Recall and precision of detecting copies, with counts for each kind of pair.

    .venv/bin/python -m benchmarks.copies

Thresholds were chosen on the `first` set; the `second` was held back.
"""

from collections import Counter
from collections.abc import Sequence

from benchmarks.copies.pairs import Pair, SetName, make_pairs
from index.storage.relations.copies import are_copies
from index.storage.relations.likely import likely_copies
from index.storage.relations.sketches.signatures import sign
from index.storage.relations.words import wording

_SETS: tuple[SetName, ...] = ("first", "second")


def main() -> None:
    for name in _SETS:
        _print(name, make_pairs(name))


def taken_for_copies(pair: Pair) -> bool:
    """Whether a build would take two articles for copies: first their signatures are compared, then their
    words."""
    language = pair.first.source.language
    signed = [sign(wording(article, language=None)) for article in (pair.first, pair.second)]
    if not len(likely_copies(signed).pairs):
        return False
    return are_copies(*(wording(article, language=language) for article in (pair.first, pair.second)))


def _print(name: str, pairs: Sequence[Pair]) -> None:
    told = Counter((pair.copies, pair.kind) for pair in pairs if taken_for_copies(pair))
    of_all = Counter((pair.copies, pair.kind) for pair in pairs)
    right = sum(count for (copies, _), count in told.items() if copies)
    copies = sum(pair.copies for pair in pairs)
    recall, precision = right / copies, right / (sum(told.values()) or 1)
    print(f"{name}: recall {recall:.3f} ({right} of {copies}), precision {precision:.3f}", end="")
    print(f" ({sum(told.values()) - right} of {len(pairs) - copies} independent pairs taken for copies)")
    for (are, kind), count in of_all.items():
        print(f"  {'copies' if are else 'independent':<12}{kind:<16}{told[are, kind]:>3} of {count}")


if __name__ == "__main__":
    main()
