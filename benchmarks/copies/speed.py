"""How much time and memory it takes to find copies and versions among many articles.

    .venv/bin/python -m benchmarks.copies.speed [ARTICLES]

The articles are made of random words; a tenth of them are copies of others. They are compared anew, and again
after one was changed.
"""

import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from index.storage.building.relate import relate_articles
from index.storage.relations.sketches.files import read_sketches, save_sketches
from index.storage.relations.sketches.sketch import Sketch, make_sketch
from index.text.articles import Article, Source, Span

_WORDS = 8_000
_PARAGRAPHS = 6
_SENTENCES = 3


class MadeArticles:
    """Articles by their ids, in place of a store."""

    def __init__(self, count: int) -> None:
        chance = random.Random(7)
        words = ["".join(chance.choices("aeioulnrstkmd", k=chance.randint(2, 9))) for _ in range(_WORDS)]
        weights = [1 / (rank + 5) for rank in range(_WORDS)]
        self._articles: dict[str, Article] = {}
        made: list[Article] = []
        for number in range(count):
            if number % 10 == 9:
                article = replace(chance.choice(made), source=_source(number))
            else:
                article = _article(number, words, weights, chance)
            made.append(article)
            self._articles[article.source.article_id] = article

    def sketches(self) -> list[Sketch]:
        return [make_sketch(article) for article in self._articles.values()]

    def articles_of(self, ids: Sequence[str]) -> dict[str, Article]:
        return {id_: self._articles[id_] for id_ in ids}

    def change_one(self) -> Sketch:
        """Gives the first article the last one's text."""
        first, *_, last = self._articles.values()
        changed = replace(last, source=first.source)
        self._articles[first.source.article_id] = changed
        return make_sketch(changed)


def main() -> None:
    articles = MadeArticles(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with tempfile.TemporaryDirectory() as folder:
        first, second, file = Path(folder, "first"), Path(folder, "second"), Path(folder, "sketches")
        with _timed("sketches"):
            save_sketches(file, articles.sketches())
        with _timed("anew"):
            relate_articles(read_sketches(file), articles.articles_of, first)
        changed = articles.change_one()
        with _timed("one changed"):
            sketches = [changed, *read_sketches(file)[1:]]
            relate_articles(sketches, articles.articles_of, second, before=first)
        size = sum(file.stat().st_size for file in (file, *first.iterdir()))
    more = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(f"{size / 1e6:.0f} MB on disk, {more / 1e3:.0f} MB of memory")


@contextmanager
def _timed(what: str) -> Iterator[None]:
    started = time.process_time()
    yield
    print(f"{what}: {time.process_time() - started:.2f} s of a core")


def _article(number: int, words: Sequence[str], weights: Sequence[float], chance: random.Random) -> Article:
    paragraphs = [
        " ".join(
            " ".join(chance.choices(words, weights, k=chance.randint(8, 22))).capitalize() + "."
            for _ in range(_SENTENCES)
        )
        for _ in range(_PARAGRAPHS)
    ]
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    return Article(_source(number), "\n\n".join(paragraphs), tuple(spans))


def _source(number: int) -> Source:
    return Source(f"a{number}", f"a{number}.txt", outlet=f"Outlet {number % 50}", language="en")


if __name__ == "__main__":
    main()
