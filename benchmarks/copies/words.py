"""What the pairs are made from besides the events: speeches, boilerplate, local paragraphs, templates.

`first.json` is for the set that thresholds are chosen by, `second.json` for the one that is held back.
People, places and newspapers are invented.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Words:
    """All by language. `speeches` are long quotations that independent reports share verbatim, `boilerplate`
    ends every text of an outlet, `local` are paragraphs that an outlet adds, `credits` name the source of a
    text. `weather`, `markets`, `quakes` and `tickers` are templates with blanks for figures or names;
    `choices` are the words that fill them."""

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
