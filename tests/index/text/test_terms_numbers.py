"""Numbers and dates are found by their value, not by how they are written."""

import pytest
from babel.dates import get_month_names

from index.text.terms.dates import date_terms
from index.text.terms.number_words import with_digits
from index.text.terms.terms import terms


def _numbers(text: str, language: str | None) -> set[str]:
    return {term for term in terms(text, language) if term.startswith("#")}


def _dates(text: str, language: str | None) -> set[str]:
    return {term for term in terms(text, language) if term.startswith("@")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("sieben Mal", "de"),
        ("Siebenmal", "de"),
        ("7-mal", "de"),
        ("7 times", "en"),
        ("seven", "en"),
        ("sept fois", "fr"),
        ("siete veces", "es"),
        ("yedi kez", "tr"),
        ("7'inci", "tr"),
        ("семь раз", "ru"),
        ("sette volte", "it"),
        ("zeven keer", "nl"),
        ("sete vezes", "pt"),
        ("siedem razy", "pl"),
        ("сім разів", "uk"),
        ("٧ مرات", "ar"),
        ("der 7. Versuch", "de"),
        ("der siebte Versuch", "de"),
        ("the 7th", "en"),
        ("the seventh", "en"),
        ("007", None),
    ],
)
def test_seven_is_seven(text: str, language: str | None) -> None:
    assert _numbers(text, language) == {"#7"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("zwei Millionen", "de"),
        ("2 Mio. Euro", "de"),
        ("2.000.000", "de"),
        ("two million", "en"),
        ("2 million", "en"),
        ("2,000,000", "en"),
        ("2’000’000", "de"),
        ("2\u202f000\u202f000", "fr"),
        ("2 000 000", "fr"),
        ("deux millions", "fr"),
        ("dos millones", "es"),
        ("2 millones", "es"),
        ("iki milyon", "tr"),
        ("2 млн", "ru"),
        ("два миллиона", "ru"),
        ("2 miliony", "pl"),
        ("2.0 million", "en"),
        ("2000 thousand", "en"),
    ],
)
def test_two_million_are_two_million(text: str, language: str) -> None:
    assert _numbers(text, language) == {"#2000000"}


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("1.000", "de", "#1000"),
        ("1,000", "en", "#1000"),
        ("1000", None, "#1000"),
        ("tausend", "de", "#1000"),
        ("3,5", "de", "#3·5"),
        ("3.5", "en", "#3·5"),
        ("3,50", "fr", "#3·5"),
        ("3,5 Milliarden", "de", "#3500000000"),
        ("3.5bn", "en", "#3500000000"),
        ("3.5 billion", "en", "#3500000000"),
        ("3,5 Billionen", "de", "#3500000000000"),
        ("3,5 mil millones", "es", "#3500000000"),
        ("neunzehnhundertachtzig", "de", "#1980"),
        ("quatre-vingt-dix", "fr", "#90"),
        ("the 1980s", "en", "#1980"),
        ("die 1980er", "de", "#1980"),
        ("twice", "en", "#2"),
        ("zweimal", "de", "#2"),
    ],
)
def test_a_number_is_one_term_however_written(text: str, language: str | None, number: str) -> None:
    assert _numbers(text, language) == {number}


@pytest.mark.parametrize(
    ("text", "language"), [("one of them", "en"), ("eine Frau", "de"), ("une femme", "fr"), ("diesmal", "de")]
)
def test_an_article_is_no_number(text: str, language: str) -> None:
    assert _numbers(text, language) == set()


def test_two_numbers_side_by_side_are_two() -> None:
    assert _numbers("in 2024 500 people", "en") == {"#2024", "#500"}
    assert _numbers("en 2024 500 personnes", "fr") == {"#2024", "#500"}


def test_words_beside_a_number_stay() -> None:
    assert with_digits("Siebenmal 2,5 Mio. und zwei Millionen", "de") == "7 mal 2500000 und 2000000"


def test_a_number_counts_as_much_as_a_word_with_its_pieces() -> None:
    assert terms("7", "en") == ("#7",) * 3


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("am 25.10.2024", "de"),
        ("am 25. Oktober 2024", "de"),
        ("on October 25, 2024", "en"),
        ("on Oct. 25 2024", "en"),
        ("on 25th of October 2024", "en"),
        ("10/25/2024", "en"),
        ("25/10/2024", "fr"),
        ("2024-10-25", None),
        ("le 25 octobre 2024", "fr"),
        ("el 25 de octubre de 2024", "es"),
        ("25 Ekim 2024", "tr"),
        ("25 октября 2024 года", "ru"),
        ("25 жовтня 2024", "uk"),
        ("25 października 2024", "pl"),
        ("2024年10月25日", "zh"),
    ],
)
def test_a_day_is_found_with_and_without_its_year_and_by_its_month(text: str, language: str | None) -> None:
    assert _dates(text, language) == {"@2024-10-25", "@10-25", "@2024-10"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("am 25. Oktober", "de"),
        ("am 25.10.", "de"),
        ("Oct 25", "en"),
        ("le 25 octobre", "fr"),
        ("25 Oct", "en"),
    ],
)
def test_a_day_without_a_year_is_found_by_itself(text: str, language: str) -> None:
    assert _dates(text, language) == {"@10-25"}


@pytest.mark.parametrize(
    ("text", "language"), [("im Oktober 2024", "de"), ("October 2024", "en"), ("en octobre 2024", "fr")]
)
def test_a_month_of_a_year_is_found(text: str, language: str) -> None:
    assert _dates(text, language) == {"@2024-10"}


def test_a_month_written_without_its_accent_is_the_month() -> None:
    assert _dates("le 3 fevrier", "fr") == _dates("le 3 février", "fr") == {"@02-03"}


@pytest.mark.parametrize(
    "text", ["31.13.2024", "45 October", "version 2.10.4", "in May", "the 25", "192.168.10.2024"]
)
def test_what_no_calendar_has_is_no_date(text: str) -> None:
    assert _dates(text, "en") == set()


def test_a_language_without_months_has_english_ones() -> None:
    assert _dates("on October 25", "xx") == {"@10-25"}


@pytest.mark.parametrize("language", ["ko", "ja"])
def test_months_that_are_numbers_are_read_as_english_whatever_babel_was_asked_before(language: str) -> None:
    get_month_names("wide", "stand-alone", "he")  # which Babel then returns for other languages too
    assert list(date_terms("on Oct 25", language)) == ["@10-25"]
    assert list(date_terms("אוקטובר 2024", language)) == []


@pytest.mark.parametrize("language", ["ko", "ja", "zh"])
def test_a_language_whose_months_are_numbers_finds_no_date_in_nothing(language: str) -> None:
    assert list(date_terms("Ⰰ", language)) == []


@pytest.mark.parametrize(
    ("language", "words", "figures"),
    [
        ("de", "anderthalb Millionen Euro", "1,5 Millionen Euro"),
        ("de", "zwei Komma fünf Millionen Euro", "2,5 Mio. Euro"),
        ("de", "zweieinhalb Jahre", "2,5 Jahre"),
        ("de", "eine halbe Milliarde", "500.000.000"),
        ("de", "eine Viertelmillion Menschen", "250.000 Menschen"),
        ("de", "dreiundzwanzig Komma vier Grad", "23,4 Grad"),
        ("en", "two and a half million people", "2.5 million people"),
        ("en", "two point five billion", "2,500,000,000"),
        ("en", "half a million people", "500,000 people"),
        ("en", "a million and a half", "1.5 million"),
        ("fr", "deux millions et demi d'euros", "2,5 millions d'euros"),
        ("fr", "deux virgule cinq millions", "2 500 000"),
        ("fr", "un demi-million", "500 000"),
        ("es", "dos millones y medio", "2,5 millones"),
        ("es", "dos coma cinco millones", "2.500.000"),
        ("ru", "полтора миллиона", "1,5 миллиона"),
        ("ru", "два с половиной миллиона", "2,5 млн"),
        ("tr", "iki buçuk milyon", "2,5 milyon"),
        ("it", "due milioni e mezzo", "2,5 milioni"),
        ("pt", "dois milhões e meio", "2,5 milhões"),
    ],
)
def test_a_fraction_in_words_is_its_figure(language: str, words: str, figures: str) -> None:
    numbers = [{term for term in terms(text, language) if term[0] == "#"} for text in (words, figures)]
    assert numbers[0] == numbers[1] != set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Komma und Punkt"),
        ("en", "a point of order"),
        ("en", "half of them"),
        ("fr", "la virgule finale"),
    ],
)
def test_words_for_marks_that_stand_between_no_numbers_are_none(language: str, text: str) -> None:
    assert [term for term in terms(text, language) if term[0] == "#"] == []
