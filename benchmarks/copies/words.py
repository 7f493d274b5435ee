"""What the pairs are made with beside the events: speeches, boilerplate, local paragraphs, templates.

`first.json` is for the set that thresholds are chosen by, `second.json` for the one that is kept back.
People, places and newspapers are invented.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Words:
    """By language. `speeches` are long quotations that independent reports share word for word, `boilerplate`
    closes every text of an outlet, `local` are paragraphs that an outlet adds, `credits` what it says of
    where a text comes from. `weather`, `markets`, `quakes` and `tickers` are templates with figures or names
    left open, `choices` the words that fill them."""

    speeches: Mapping[str, str]
    boilerplate: Mapping[str, str]
    local: Mapping[str, str]
    credits: Mapping[str, str]
    weather: Mapping[str, str]
    markets: Mapping[str, str]
    quakes: Mapping[str, str]
    tickers: Mapping[str, str]
    choices: Mapping[str, Mapping[str, tuple[str, ...]]]


def read_words(name: str) -> Words:
    """The words of `name`.json beside this file."""
    return Words(**json.loads(Path(__file__).with_name(f"{name}.json").read_bytes()))
