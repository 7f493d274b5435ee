"""Pages of twelve layouts: all of the article can be quoted, and nothing around it."""

from functools import cache

import pytest
from generated_pages.measuring import Measured, measure
from generated_pages.page import LAYOUT_NAMES, generate_page

SEEDS = range(12)


@cache
def _measured(layout: str) -> tuple[Measured, ...]:
    return tuple(measure(generate_page(layout, seed)) for seed in SEEDS)


@pytest.mark.parametrize("layout", LAYOUT_NAMES)
def test_every_sentence_of_the_article_can_be_quoted(layout: str) -> None:
    assert {one.page.seed: one.lost for one in _measured(layout) if one.lost} == {}


@pytest.mark.parametrize("layout", LAYOUT_NAMES)
def test_no_furniture_can_be_quoted(layout: str) -> None:
    assert {one.page.seed: one.quoted_furniture for one in _measured(layout) if one.quoted_furniture} == {}


@pytest.mark.parametrize("layout", LAYOUT_NAMES)
def test_a_sentence_has_the_words_that_its_place_adds(layout: str) -> None:
    assert {one.page.seed: one.lost_contexts for one in _measured(layout) if one.lost_contexts} == {}


@pytest.mark.parametrize("layout", LAYOUT_NAMES)
def test_title_outlet_and_day_are_the_articles_own(layout: str) -> None:
    wrong = [
        one.page.seed
        for one in _measured(layout)
        if not (one.title_right and one.outlet_right and one.date_right)
    ]
    assert wrong == []


def test_the_same_seed_makes_the_same_page() -> None:
    assert generate_page("ticker", 7) == generate_page("ticker", 7)
    assert generate_page("ticker", 7).html != generate_page("ticker", 8).html
