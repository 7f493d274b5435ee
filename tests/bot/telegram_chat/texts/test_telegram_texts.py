"""The bot says the same things in German and in English."""

from collections.abc import Callable
from dataclasses import fields
from string import Formatter
from typing import Any

import pytest

from bot.telegram_chat.texts.button_texts import REASONS, button_texts_for
from bot.telegram_chat.texts.command_texts import command_texts_for
from bot.telegram_chat.texts.texts import chosen_language, spoken_language, texts_for


@pytest.mark.parametrize("texts_in", [texts_for, button_texts_for, command_texts_for])
def test_each_text_takes_the_same_values_in_both_languages(texts_in: Callable[[str], Any]) -> None:
    english, german = texts_in("en"), texts_in("de")
    for field in fields(english):
        one, other = getattr(english, field.name), getattr(german, field.name)
        assert _placeholders(one) == _placeholders(other), field.name
        assert one != other, field.name


def test_every_reason_has_its_button() -> None:
    assert {len(button_texts_for(language).reasons) for language in ("de", "en")} == {len(REASONS)}


@pytest.mark.parametrize(
    ("app", "chosen", "spoken"),
    [
        (None, None, "en"),
        ("tr", None, "en"),
        ("de-AT", None, "de"),
        ("DE", None, "de"),
        ("de", "en", "en"),
        (None, "de", "de"),
    ],
)
def test_the_chosen_language_goes_before_the_apps(app: str | None, chosen: str | None, spoken: str) -> None:
    token = chosen_language.set(chosen)
    assert spoken_language(app) == spoken
    chosen_language.reset(token)


def _placeholders(text: Any) -> Any:
    """The names in braces; for several texts, those of each."""
    if isinstance(text, str):
        return {name for _, name, _, _ in Formatter().parse(text) if name}
    if isinstance(text, tuple):
        return [_placeholders(one) for one in text]
    return {key: _placeholders(one) for key, one in text.items()}
