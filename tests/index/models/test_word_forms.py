"""How common words are, judged by the tokenizer's pieces."""

import pytest

from index.models.default_model.word_forms import capital_gain, commonness


@pytest.mark.parametrize("name", ["merkel", "Washington", "ZUCKERBERG", "beijing", "меркель"])
def test_a_name_is_more_common_with_a_capital_letter(name: str) -> None:
    assert capital_gain(name) > 5


@pytest.mark.parametrize("word", ["deny", "election", "report", "belediye", "maire"])
def test_an_ordinary_word_is_not(word: str) -> None:
    assert capital_gain(word) < 5


def test_a_word_of_one_piece_is_more_common_than_one_of_many() -> None:
    common, rare = commonness("house"), commonness("ljkhsdf")
    assert common is not None
    assert rare is not None
    assert common > rare + 20


@pytest.mark.parametrize("word", ["x" * 41, "\U0001f9ff" * 3 + "\ue000"])
def test_what_is_too_long_or_of_unknown_letters_is_not_known(word: str) -> None:
    assert commonness(word) is None
    assert capital_gain(word) == 0.0
