import re

import pytest
from bot_api.checks import message_text
from bot_api.markup import RefusedError, visible_text
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from bot.telegram_chat.outgoing.html import escape
from bot.telegram_chat.outgoing.splitting import MAX_MESSAGE_BYTES, MAX_UNITS, packed, split, units

SENTENCE = "The ferry Malsund sails again on Monday. "


def accepted(message: str) -> str:
    """The message as a reader sees it; fails when Telegram would refuse it."""
    return message_text({"text": message, "parse_mode": "HTML"})


def words(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_a_message_within_the_limits_stays_as_it_is() -> None:
    message = f"<b>{'x' * MAX_UNITS}</b>\n"
    assert split(message[:-1]) == (message[:-1],)


def test_a_long_message_is_cut_at_the_ends_of_sentences() -> None:
    pieces = split(SENTENCE * 300)
    assert [accepted(piece)[-7:] for piece in pieces] == ["Monday."] * len(pieces)
    assert words("".join(pieces)) == words(SENTENCE * 300)
    assert len(pieces) == 4  # 99 sentences in each full one


def test_it_is_cut_outside_tags_where_that_can_be() -> None:
    quote = f"<blockquote>{SENTENCE.strip()} [1]</blockquote>\n"
    pieces = split(quote * 150)
    assert all(piece.startswith("<blockquote>") and piece.endswith("[1]</blockquote>") for piece in pieces)
    assert words("".join(map(accepted, pieces))) == words((SENTENCE + "[1]") * 150)


def test_tags_that_are_cut_through_are_closed_and_opened_again() -> None:
    url = "https://example.org/?a=1&amp;b=2"
    pieces = split(f'<a href="{url}"><b>{SENTENCE * 150}</b></a>')
    assert len(pieces) == 2
    for piece in pieces:
        assert piece.startswith(f'<a href="{url}"><b>The ferry')
        assert piece.replace(" </b>", "</b>").endswith("Monday.</b></a>")
        accepted(piece)


def test_what_has_no_sentences_is_cut_between_words() -> None:
    pieces = split("word " * 2000)
    assert all(piece.startswith("word") and piece.endswith("word") for piece in pieces)


def test_what_has_no_words_is_cut_between_characters_and_never_through_an_entity() -> None:
    pieces = split("&lt;" * 5000)
    assert [units(piece) for piece in pieces] == [4096, 904]
    assert "".join(map(accepted, pieces)) == "<" * 5000


def test_length_is_counted_in_utf_16() -> None:
    assert [units(piece) for piece in split("😀" * 3000)] == [4096, 1904]


def test_blocks_share_a_message_as_far_as_they_fit_whole() -> None:
    assert packed(["a", "b" * 4094, "c"]) == ("a\n" + "b" * 4094, "c")


def test_no_blocks_are_no_messages() -> None:
    assert packed([]) == ()


TAGGED = st.recursive(
    st.text(min_size=1).map(escape),
    lambda inner: st.tuples(st.sampled_from("bius"), st.lists(inner, max_size=3)).map(
        lambda parts: f"<{parts[0]}>{''.join(parts[1])}</{parts[0]}>"
    ),
    max_leaves=6,
)


@settings(deadline=None, max_examples=50)
@given(st.lists(st.one_of(TAGGED, st.just(SENTENCE * 40), st.just("&amp;" * 3000)), max_size=6))
def test_any_message_is_split_into_messages_that_telegram_takes(parts: list[str]) -> None:
    message = "".join(parts)
    try:
        whole = visible_text(message)
    except RefusedError:  # a tag nested in itself
        reject()
    pieces = split(message)
    if whole.strip():
        assert words("".join(map(accepted, pieces))) == words(whole)
    assert all(len(piece.encode()) <= MAX_MESSAGE_BYTES for piece in pieces)


@pytest.mark.parametrize("length", [4095, 4096, 4097, 8192, 8193])
def test_around_the_limit_nothing_is_lost(length: int) -> None:
    assert "".join(split("x" * length)) == "x" * length
