"""The notation for words in the tables."""

import re

import pytest

from languages.notation import anywhere, expression, form_pattern, listed_words, word_set, words_pattern


@pytest.mark.parametrize("word", ["minister", "deputy mayor", "Minister", "minister’s", "minister's"])
def test_a_list_has_each_of_its_words_and_phrases(word: str) -> None:
    assert words_pattern("minister, deputy mayor").fullmatch(word)


@pytest.mark.parametrize("word", ["deputy", "ministers", "minister, deputy mayor", ""])
def test_a_list_has_nothing_else(word: str) -> None:
    assert not words_pattern("minister, deputy mayor").fullmatch(word)


def test_an_empty_list_has_nothing() -> None:
    assert not words_pattern("").fullmatch("")
    assert not anywhere("").search("minister")


@pytest.mark.parametrize("text", ["declined to comment", "refused to comment", "refused  to\ncomment"])
def test_of_words_with_a_slash_one_stands_there(text: str) -> None:
    assert words_pattern("declined/refused to comment").fullmatch(text)


@pytest.mark.parametrize("word", ["spokeswoman", "spokes", "spokes-person"])
def test_a_star_stands_for_any_letters(word: str) -> None:
    assert words_pattern("spokes*").fullmatch(word)


def test_a_star_stands_for_no_other_word() -> None:
    assert not words_pattern("spokes*").fullmatch("spokes person")


@pytest.mark.parametrize("text", ["would comment", "would not comment"])
def test_a_word_in_brackets_may_be_left_out(text: str) -> None:
    assert words_pattern("would (not) comment").fullmatch(text)


def test_no_other_word_may_stand_for_one_in_brackets() -> None:
    assert not words_pattern("would (not) comment").fullmatch("would never comment")


@pytest.mark.parametrize(
    "text", ["wies zurück", "wies den Vorwurf zurück", "wies die Zahl, wie zuvor, zurück"]
)
def test_at_a_gap_other_words_may_stand_between(text: str) -> None:
    assert anywhere("wies … zurück").search(text)


@pytest.mark.parametrize("text", ["wies darauf hin. Sie trat zurück", "wies" + " und" * 50 + " zurück"])
def test_a_gap_ends_with_its_sentence_or_far_away(text: str) -> None:
    assert not anywhere("wies … zurück").search(text)


@pytest.mark.parametrize(
    ("text", "found"), [("wies die Zahl zurück", True), ("wies, wie zuvor, zurück", False)]
)
def test_a_near_gap_goes_over_no_comma(text: str, found: bool) -> None:
    assert anywhere("wies … zurück").search(text)
    assert bool(re.search(expression("wies … zurück", near=True), text)) is found


@pytest.mark.parametrize("text", ["räumte das ein", "räumte das ein, sagte er", "räumte das ein und ging"])
def test_a_dollar_stands_where_a_clause_ends(text: str) -> None:
    assert anywhere("räumte … ein $").search(text)


@pytest.mark.parametrize("conjunction", ["und", "and", "et", "y", "ve", "и"])
def test_a_conjunction_of_any_language_begins_another_clause(conjunction: str) -> None:
    assert anywhere("räumte … ein $").search(f"räumte das ein {conjunction} ging")


def test_before_a_dollar_nothing_of_the_clause_is_left() -> None:
    assert not anywhere("räumte … ein $").search("räumte ein Zimmer auf")


@pytest.mark.parametrize("text", ["Es bleibt offen, so der Wirt", "„Nein“ so der Wirt"])
def test_a_caret_stands_behind_a_mark(text: str) -> None:
    assert anywhere("^so").search(text)


@pytest.mark.parametrize("text", ["so der Wirt", "und so der Wirt"])
def test_a_caret_stands_nowhere_else(text: str) -> None:
    assert not anywhere("^so").search(text)


@pytest.mark.parametrize("text", ["he denied it", "he DENIED it", "(denied)"])
def test_a_word_is_found_anywhere_as_a_whole(text: str) -> None:
    assert anywhere("denied").search(text)


@pytest.mark.parametrize("text", ["undenied", "deniedly"])
def test_a_part_of_a_word_is_not_found(text: str) -> None:
    assert not anywhere("denied").search(text)


def test_of_two_phrases_the_longer_one_is_found() -> None:
    found = anywhere("confirm, confirm or deny").search("would not confirm or deny it")
    assert found is not None
    assert found.group() == "confirm or deny"


@pytest.mark.parametrize("text", ["n'a pas", "n’a pas"])
def test_an_apostrophe_is_straight_or_curled(text: str) -> None:
    assert words_pattern("n'a pas").fullmatch(text)


def test_marks_of_regular_expressions_are_letters() -> None:
    assert words_pattern("a.b").fullmatch("a.b")
    assert not words_pattern("a.b").fullmatch("axb")


@pytest.mark.parametrize("figure", ["5.000", "5,000", "1.250.000"])
def test_a_figure_with_a_point_or_comma_may_stand_between(figure: str) -> None:
    assert anywhere("kündigte … an $").search(f"kündigte Hilfe von {figure} Euro an.")


def test_a_sentence_that_ends_between_does_not_count() -> None:
    assert not anywhere("kündigte … an $").search("Er kündigte. Der Zug kam um 5.30 Uhr an.")


def test_a_form_is_a_whole_word_or_the_end_of_a_text() -> None:
    assert form_pattern(r"\w+ing|\w+ed").fullmatch("denying")
    assert form_pattern(r"\w+ing|\w+ed", at_end=True).search("without denying")
    assert not form_pattern(r"\w+ing|\w+ed", at_end=True).search("denying it")


@pytest.mark.parametrize("at_end", [False, True])
def test_an_empty_form_matches_nothing(at_end: bool) -> None:
    assert not form_pattern("", at_end=at_end).search("denying")


def test_a_plain_list_has_each_of_its_phrases_once_as_it_is_written() -> None:
    assert listed_words("Fact check,  Q&A,\n  Fact  check, c/o, ") == ("Fact check", "Q&A", "c/o")
    assert listed_words("") == ()
    assert word_set("de, von, de") == {"de", "von"}
