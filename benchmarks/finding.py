"""What each part of a search is worth: the product's own answers, with one part after the other taken out.

    python -m benchmarks.finding QUESTIONS.jsonl --corpus FOLDER

By the metrics of `beleg evaluate`. The confidence is left as it is, which was fitted with all parts in place.
"""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from benchmarks.asking import METRICS, asking
from bot import quotes
from index import asked, search
from index.embedder import load_embedder

Changes = Mapping[tuple[ModuleType, str], float]
"""Constants of the product, and what they are instead."""

VARIANTS: Mapping[str, Changes] = {
    "all": {},
    "without taking off what questions share": {(asked, "_SHARE"): 0.0},
    "taking off all of it": {(asked, "_SHARE"): 1.0},
    "without terms": {(search, "_LEXICAL_WEIGHT"): 0.0, (search, "_MOST_TERMS"): 0},
    "terms counted twice as much": {(search, "_LEXICAL_WEIGHT"): 0.3},
    "without late interaction": {
        (search, "_MATCH_WEIGHT"): 0.0,
        (search, "_BEST_SENTENCE_MATCH_WEIGHT"): 0.0,
        (search, "_SENTENCE_MATCH_WEIGHT"): 0.0,
    },
    "6 read word for word": {(search, "_MATCHED"): 6},
    "24 read word for word": {(search, "_MATCHED"): 24},
    "no neighbour for matching nearly as well": {(quotes, "_NEARLY_AS_WELL"): -1.0},
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("questions", type=Path)
    parser.add_argument("--corpus", type=Path, required=True)
    arguments = parser.parse_args()
    print(f"{'':42}{'  '.join(METRICS)}")
    with asking(arguments.questions, arguments.corpus, load_embedder()) as of_all:
        for name, changes in VARIANTS.items():
            with _changed(changes):
                print(f"{name:42}{of_all.measure()}", flush=True)


@contextmanager
def _changed(changes: Changes) -> Iterator[None]:
    before = {place: getattr(*place) for place in changes}
    for (module, name), value in changes.items():
        setattr(module, name, value)
    try:
        yield
    finally:
        for (module, name), value in before.items():
            setattr(module, name, value)


if __name__ == "__main__":
    main()
