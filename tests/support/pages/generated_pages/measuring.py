"""How much of generated pages is read correctly: `python measuring.py [A LAYOUT]` in this folder."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

if __name__ == "__main__":  # the path has this folder, but the package is found from the one above
    sys.path[0] = str(Path(__file__).parents[1])

from generated_pages.page import LAYOUT_NAMES, GeneratedPage, generate_page
from index.reading.entries import read_file
from index.reading.files import CorpusFile
from index.text.articles import Source
from index.text.passages import split_article

_PAGES_A_LAYOUT = 20


@dataclass(frozen=True, slots=True)
class Measured:
    """The result for one page: sentences that can be quoted, and furniture that can."""

    page: GeneratedPage
    lost: tuple[str, ...]
    quoted_furniture: tuple[str, ...]
    lost_contexts: tuple[str, ...]
    title_right: bool
    outlet_right: bool
    date_right: bool

    @property
    def right(self) -> bool:
        named = self.title_right and self.outlet_right and self.date_right
        return named and not (self.lost or self.quoted_furniture or self.lost_contexts)


def measure(page: GeneratedPage) -> Measured:
    """Reads the page as the index does. A sentence can be quoted when a passage's sentence contains it."""
    reading = read_file(CorpusFile("page.html", Path("page.html")), page.html.encode())
    source = Source("page.html", "page.html")
    quotable: dict[str, str] = {}
    for article in reading.articles:
        source = article.source
        for passage in split_article(article):
            context = str(getattr(passage, "context", ""))
            quotable |= {_plain(passage.quote(span)): context for span in passage.sentences}
    everything = "\n".join(quotable)
    lost = tuple(sentence for sentence in page.sentences if _plain(sentence) not in everything)
    return Measured(
        page,
        lost,
        tuple(text for text in page.furniture if _plain(text) in everything),
        tuple(
            sentence
            for sentence, words in page.contexts.items()
            if not any(
                _plain(sentence) in quote and all(word in context for word in words)
                for quote, context in quotable.items()
            )
        ),
        source.title == page.title,
        source.outlet == page.outlet,
        source.published == page.published,
    )


def _plain(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").split())


def report(measured: Iterable[Measured]) -> list[str]:
    """A line for each layout, and one for all."""
    everything = list(measured)
    lines = ["layout            pages right  sentences   furniture   contexts    title  outlet  date"]
    for name in (*LAYOUT_NAMES, "all"):
        chosen = [one for one in everything if name in (one.page.layout, "all")]
        sentences = sum(len(one.page.sentences) for one in chosen)
        furniture = sum(len(one.page.furniture) for one in chosen)
        contexts = sum(len(one.page.contexts) for one in chosen)
        found = sentences - sum(len(one.lost) for one in chosen)
        quoted = sum(len(one.quoted_furniture) for one in chosen)
        known = contexts - sum(len(one.lost_contexts) for one in chosen)
        lines.append(
            f"{name:17} {sum(one.right for one in chosen):5}/{len(chosen):<5}"
            f" {found:5}/{sentences:<5} {quoted:5}/{furniture:<5} {known:5}/{contexts:<5}"
            f" {sum(one.title_right for one in chosen):6} {sum(one.outlet_right for one in chosen):7}"
            f" {sum(one.date_right for one in chosen):5}"
        )
    return lines


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else _PAGES_A_LAYOUT
    pages = (generate_page(name, seed) for name in LAYOUT_NAMES for seed in range(count))
    print("\n".join(report(measure(page) for page in pages)))


if __name__ == "__main__":
    main()
