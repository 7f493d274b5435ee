"""Words of a table are found in capital letters too, including Turkish words."""

import re
from datetime import date

import pytest

from bot.commands.filter_words import read_filters
from index.question.query import Filters
from index.question.times.expressions import time_expressions
from index.text.letters import folded
from index.text.paragraphs.dates import match_date_line, read_date
from index.text.terms.number_words import with_digits

_TODAY = date(2024, 11, 27)  # a Wednesday


def test_what_an_expression_takes_for_one_letter_is_one() -> None:
    letters = "abcdefghijklmnopqrstuvwxyzäöüçğşéñабвгдежзийклмнопрстуфхцчшщъыьэюяєіїґ"
    for other in map(chr, range(0x3000)):
        if found := re.search(re.escape(other), letters, re.IGNORECASE):
            assert folded(other) == folded(found[0])


@pytest.mark.parametrize("word", ["İKİ", "iki", "İki", "ikİ"])
def test_a_turkish_number_is_read_in_any_case(word: str) -> None:
    assert with_digits(f"{word} kişi", "tr") == "2 kişi"


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("NİSAN 2024", "tr", (date(2024, 4, 1), date(2024, 4, 30))),
        ("12 HAZİRAN 2024", "tr", (date(2024, 6, 12), date(2024, 6, 12))),
        ("KASIM 2023", "tr", (date(2023, 11, 1), date(2023, 11, 30))),
        ("geçen PAZARTESİ", "tr", (date(2024, 11, 25), date(2024, 11, 25))),
        ("5 Aprıl 2024", "en", (date(2024, 4, 5), date(2024, 4, 5))),
    ],
)
def test_a_time_is_read_in_any_case(text: str, language: str, days: tuple[date, date]) -> None:
    [time] = time_expressions(text, language, today=_TODAY, newest=None)
    assert (time.first, time.last) == days


@pytest.mark.parametrize("line", ["12 HAZİRAN 2024", "12 Haziran 2024", "12 haziran 2024"])
def test_a_date_line_is_read_in_any_case(line: str) -> None:
    assert match_date_line(line)
    assert read_date(line) == date(2024, 6, 12)


def test_a_filter_is_named_in_any_case() -> None:
    assert read_filters("MEDİUM Harbour Daily") == Filters(outlet="Harbour Daily")
