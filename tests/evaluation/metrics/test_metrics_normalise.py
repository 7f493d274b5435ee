import sys
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.metrics.normalise import contains, normalise


@pytest.mark.parametrize(
    ("text", "normalised"),
    [
        ("Die STRASSE, die Straße", "die strasse die strasse"),
        ("İstanbul Irak ISPARTA ısparta", "istanbul irak isparta isparta"),
        ("Ὀδυσσεύς", "οδυσσευσ"),
        ("“L’accord” – signé!", "l accord signe"),
        ("it´s", "it s"),
        ("  a\n\tb\u3000c\u00a0d ", "a b c d"),
        ("sof\u00adt\u200bly", "softly"),
        ("*!?", ""),
        ("", ""),
    ],
)
def test_case_white_space_and_punctuation_make_no_difference(text: str, normalised: str) -> None:
    assert normalise(text) == normalised


@pytest.mark.parametrize(
    ("text", "normalised"),
    [
        ("Łódź Ålesund Crêpe über đồng", "lodz alesund crepe uber dong"),
        ("Ёлка йод", "елка иод"),
        ("Αθήνα", "αθηνα"),
    ],
)
def test_latin_cyrillic_and_greek_lose_their_accents(text: str, normalised: str) -> None:
    assert normalise(text) == normalised


@pytest.mark.parametrize("text", ["हिन्दी", "がぎぐ", "한국어", "กรุงเทพ", "בְּרֵאשִׁית"])
def test_other_scripts_keep_their_marks(text: str) -> None:
    assert normalise(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("composed", ["é", "ệ", "が", "각", "й", "ü"])
def test_a_letter_is_the_same_in_one_piece_or_several(composed: str) -> None:
    assert normalise(unicodedata.normalize("NFD", composed)) == normalise(composed)


@pytest.mark.parametrize(
    "number",
    [
        "1000",
        "1.000",
        "1,000",
        "1 000",
        "1\u00a0000",
        "1\u202f000",
        "1\u2009000",
        "1'000",
        "1’000",
        "١٬٠٠٠",
        "१,०००",
        "１０００",
    ],
)
def test_a_thousand_is_a_thousand_however_written(number: str) -> None:
    expected = "1 000" if " " in number else "1000"  # a plain space may also separate two numbers
    assert normalise(f"({number})") == expected


@pytest.mark.parametrize(
    ("text", "normalised"),
    [
        ("12.345.678,90", "12345678·90"),
        ("1,00,000", "100000"),
        ("56,2 %", "56·2"),
        ("56.2%", "56·2"),
        ("0.125", "0·125"),
        ("24.10.2024", "24 10 2024"),
        ("1990,500", "1990·500"),
        ("1.000,000", "1000·000"),
        ("in 2024 500 people", "in 2024 500 people"),
        ("10:30 Uhr", "10 30 uhr"),
        ("٥٫٢", "5·2"),
        ("5·2", "5·2"),
        ("paral·lel 5· ·5", "paral lel 5 5"),
        ("5,2.", "5·2"),
    ],
)
def test_groups_of_a_number_are_joined_and_its_decimals_pointed(text: str, normalised: str) -> None:
    assert normalise(text) == normalised


def test_normalising_any_character_twice_changes_nothing_more() -> None:
    characters = map(chr, range(sys.maxunicode + 1))
    changed = [one for one in characters if unicodedata.normalize("NFKD", one).casefold() != one]
    texts = [normalise(f"a{one}1{one}000") for one in changed]
    assert [text for text in texts if normalise(text) != text] == []


@given(st.text() | st.text("0123½²\u0308\u200d.,·٫ a"))
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@given(st.text())
def test_no_case_and_no_space_at_an_edge_is_left(text: str) -> None:
    normalised = normalise(text)
    assert normalised == normalised.strip()
    assert all(pair != (" ", " ") for pair in pairwise(normalised))
    assert normalised == normalised.casefold() or any(ord(character) > 0x7F for character in normalised)


@pytest.mark.parametrize("part", ["dement", "dementis vom 24", "24", "2024", "vom"])
def test_a_part_begins_a_word_and_may_cut_its_end(part: str) -> None:
    assert contains(normalise("Die Dementis vom 24.10.2024"), part)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Strom", "Rom"),
        ("Russia", "US"),
        ("Italien", "Ali"),
        ("남북한", "북한"),
        ("हिन्दी", "दी"),
        ("im Jahr 1870", "7"),
        ("im Jahr 1870", "18"),
        ("im Jahr 1870", "70"),
        ("um 5,2 Prozent", "5"),
        ("um 5,2 Prozent", "2"),
        ("um 5.2 Prozent", "2 Prozent"),
        ("um 15,2 Prozent", "5,2"),
        ("um 5,25 Prozent", "5,2"),
        ("im Jahr", ""),
        ("", "a"),
        ("", ""),
    ],
)
def test_what_cuts_a_number_or_the_beginning_of_a_word_is_in_nothing(text: str, part: str) -> None:
    assert not contains(normalise(text), normalise(part))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("彼は東京にいた", "東京"),
        ("日本のToyota車", "Toyota"),
        ("ผมอยู่กรุงเทพ", "กรุงเทพ"),
        ("والقاهرة", "القاهرة"),
        ("בירושלים", "ירושלים"),
    ],
)
def test_where_words_are_not_apart_a_part_begins_anywhere(text: str, part: str) -> None:
    assert contains(normalise(text), normalise(part))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("um 10.30 Uhr", "10:30 Uhr"),
        ("um 10:30 Uhr", "10.30"),
        ("um 5.2 Prozent", "5,2"),
        ("am 24.10.2024", "24.10."),
    ],
)
def test_a_number_is_found_with_another_mark_inside(text: str, part: str) -> None:
    assert contains(normalise(text), normalise(part))


def test_a_word_is_found_behind_one_that_has_it_in_it() -> None:
    assert contains("strom aus rom", "rom")


def test_a_number_is_found_behind_one_that_has_it_in_it() -> None:
    assert contains("1870 und 7", "7")


def test_a_number_may_touch_a_letter() -> None:
    assert contains("7a", "7")


def test_a_very_long_run_of_groups_is_normalised_in_no_time() -> None:
    assert len(normalise("1" + ",11" * 100_000)) == 300_001
