"""The grid of languages and sections, and what every table must be."""

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from subprocess import run

import pytest
from beleg_process import ROOT

from languages.grid import grid
from languages.known import LANGUAGES
from languages.language import Language
from languages.notation import anywhere

_PLAIN = re.compile(r"[^\W\d_]+")


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Every text in a section, with its place."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from _texts(one, f"{path}.{key}")
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from _texts(one, f"{path}.{number}")
    elif is_dataclass(value):
        for one in fields(value):
            yield from _texts(getattr(value, one.name), f"{path}.{one.name}")


def test_the_grid_has_a_line_for_each_section_and_a_column_for_each_language() -> None:
    printed = run(
        [sys.executable, "-m", "languages.grid"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert printed == list(grid())
    assert printed[0].split() == list(LANGUAGES)
    assert [line.split()[0] for line in printed[1:]] == [
        *(one.name for one in fields(Language) if one.name not in ("code", "short_day")),
        "catalogue",
    ]
    assert {len(line.split()) for line in printed[1:]} == {len(LANGUAGES) + 1}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_its_own_code(code: str) -> None:
    assert LANGUAGES[code].code == code


@pytest.mark.parametrize("section", [one.name for one in fields(Language)])
def test_german_and_english_have_every_section(section: str) -> None:
    assert getattr(LANGUAGES["de"], section) is not None
    assert getattr(LANGUAGES["en"], section) is not None


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_of_a_table_ends_or_doubles_a_comma(code: str) -> None:
    """In the notation of tables that would be an empty word; in an expression an empty alternative."""
    wrong = [
        (place, text)
        for place, text in _texts(LANGUAGES[code], code)
        if re.search(r",\s*(?:,|$)|^\s*,", text) and "\\" not in text and "(" not in text
    ]
    assert wrong == []


@pytest.mark.parametrize("code", [code for code, language in LANGUAGES.items() if language.statements])
def test_each_plain_word_of_a_list_is_found_by_the_list(code: str) -> None:
    lists = [text for _, text in _texts(LANGUAGES[code].statements, code)]
    assert len(lists) > 40
    words = [
        (text, word.strip()) for text in lists for word in text.split(",") if _PLAIN.fullmatch(word.strip())
    ]
    assert len(words) > 150
    assert [(word, text) for text, word in words if not anywhere(text).search(f" {word} ")] == []
