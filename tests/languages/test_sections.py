"""What the tables of every language must be."""

import re

import pytest
from babel import Locale

from languages.known import LANGUAGE_NAMES, LANGUAGES, grammar_of, in_all_languages
from languages.language import Language
from languages.sections.language_names import NAMED_LANGUAGES

EVERY = [pytest.param(language, id=code) for code, language in LANGUAGES.items() if language.disagreements]
"""The languages whose figures and statements are compared."""


def test_the_lists_of_all_languages_are_one_list_without_the_empty_ones() -> None:
    assert in_all_languages(lambda language: language.code if language.code in "fr de" else "") == "de, fr"


def test_only_german_writes_every_noun_with_a_capital() -> None:
    assert [code for code in (*LANGUAGES, None, "it") if grammar_of(code).nouns_capitalised] == ["de"]


@pytest.mark.parametrize("language", EVERY)
def test_opposites_and_turns_have_two_sides(language: Language) -> None:
    assert language.disagreements
    assert language.figures
    pairs = f"{language.disagreements.opposites}, {language.figures.turns}".strip(", ").split(",")
    assert [pair for pair in pairs if len([side for side in pair.split("|") if side.strip()]) != 2] == []


@pytest.mark.parametrize("language", EVERY)
def test_expressions_compile_without_a_group(language: Language) -> None:
    measures, questions, words = language.measures, language.figure_questions, language.disagreements
    assert measures
    assert questions
    assert words
    expressions = (
        *questions.asks.values(),
        questions.how_high,
        questions.how_many,
        questions.state,
        questions.past,
        questions.first,
        questions.adjectives,
        measures.unit_links,
        measures.number_ending,
        measures.aged,
        measures.ordinal_endings,
        measures.minute_mark,
        measures.hours,
        measures.afternoon,
        words.elided,
        words.genitive,
        words.inverted,
    )
    assert [one for one in expressions if re.compile(one).groups] == []


@pytest.mark.parametrize("language", EVERY)
def test_weekdays_are_told_apart(language: Language) -> None:
    assert language.days
    assert len(set(language.days.weekdays)) == 7


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_languages_are_called_as_in_unicodes_locale_data(code: str) -> None:
    known = Locale.parse(code).languages
    names = dict(zip(NAMED_LANGUAGES, LANGUAGE_NAMES[code].names.split(), strict=True))
    assert {one: name for one, name in names.items() if known[one].casefold() != name.casefold()} == {}
