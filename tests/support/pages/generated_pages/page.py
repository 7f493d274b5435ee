"""A page generated from a seed, with its ground truth."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from generated_pages.bodies import Body, around
from generated_pages.heads import make_head
from generated_pages.layouts import LAYOUTS
from generated_pages.words import LANGUAGES, OUTLETS, Words

LAYOUT_NAMES = tuple(layout.__name__ for layout in LAYOUTS)


@dataclass(frozen=True, slots=True)
class GeneratedPage:
    """A page, and what is right to read from it. `contexts` has the words that a sentence's place adds."""

    layout: str
    seed: int
    html: str
    title: str
    outlet: str
    published: date
    sentences: tuple[str, ...]
    furniture: tuple[str, ...]
    contexts: Mapping[str, tuple[str, ...]]


def generate_page(layout: str, seed: int) -> GeneratedPage:
    """A page; the same one for the same layout and seed."""
    rng = Random(f"{layout}/{seed}")
    words = Words(rng, LANGUAGES[seed % len(LANGUAGES)])
    title, outlet = words.headline(), rng.choice(OUTLETS)
    published = date(2024, 1, 1) + timedelta(days=rng.randrange(360))
    head = make_head(rng, words.language, title, outlet, published)
    body = Body()
    lay_out = LAYOUTS[LAYOUT_NAMES.index(layout)]
    article = lay_out(body, words, title, head.dateline)
    page = around(body, words, article, outlet)
    html = (
        f"<!doctype html><html lang='{words.language}'><head><meta charset='utf-8'>{head.head}</head>"
        f"<body>{page}</body></html>"
    )
    return GeneratedPage(
        layout,
        seed,
        html,
        title,
        outlet,
        published,
        tuple(body.sentences),
        tuple(body.furniture),
        body.contexts,
    )
