"""What a chat model replied: claims, each with quotes that supposedly prove it. Nothing here is trusted."""

import json
from collections.abc import Mapping
from contextlib import suppress

from pydantic import BaseModel, ConfigDict, Field, ValidationError

MAX_REPLY_CHARACTERS = 12_000
"""Longer than five claims with the longest quotes; anything beyond is not read."""

_KEYS = {"answered", "claims", "claim"}
"""An object with one of these is a reply or a claim."""

_THOUGHT, _THOUGHT_END = "<think>", "</think>"


class ClaimedQuote(BaseModel):
    """Words that are supposedly in the passage with that id."""

    model_config = ConfigDict(frozen=True, coerce_numbers_to_str=True)

    passage: str = ""
    quote: str = ""


class ModelClaim(BaseModel):
    """What the model says in its own words, and the quotes that should prove it."""

    model_config = ConfigDict(frozen=True)

    claim: str = ""
    quotes: list[ClaimedQuote] = Field(min_length=1, max_length=20)


class ReplyReader:
    """Reads a reply while it arrives: each claim as soon as it is complete, ignoring the text around it.

    `declined` is whether the model has said that the passages do not answer.
    """

    def __init__(self) -> None:
        self.declined = False
        self._text = ""
        self._read_to = 0

    @property
    def full(self) -> bool:
        return len(self._text) >= MAX_REPLY_CHARACTERS

    def take(self, piece: str) -> list[ModelClaim]:
        """The claims that this piece completes. Claims in the model's reasoning before the reply are
        ignored."""
        self._text = (self._text + piece)[:MAX_REPLY_CHARACTERS]
        if "}" not in piece:
            return []
        if (thought := self._text.rfind(_THOUGHT_END)) >= 0:
            self._read_to = max(self._read_to, thought + len(_THOUGHT_END))
        elif _THOUGHT in self._text:
            return []
        return self._claims()

    def _claims(self) -> list[ModelClaim]:
        """The claims in complete objects that were not read before. An incomplete object is searched for
        complete ones inside, as the object of the whole reply is closed last. A bare quote inside it is not
        read until its claim is complete."""
        found: list[ModelClaim] = []
        at = self._text.find("{", self._read_to)
        while at >= 0:
            value, end = _object_at(self._text, at)
            if value is not None and value.keys() & _KEYS:
                found += self._claims_in(value)
                self._read_to = end
            else:
                end = at + 1
            at = self._text.find("{", end)
        return found

    def _claims_in(self, value: Mapping[str, object]) -> list[ModelClaim]:
        claims = value.get("claims")
        if not claims and str(value.get("answered")).lower() in ("false", "no"):
            self.declined = True
        candidates = claims if isinstance(claims, list) else [value]
        return [claim for one in candidates if (claim := _claim(one))]


def _object_at(text: str, at: int) -> tuple[Mapping[str, object] | None, int]:
    """The JSON object that begins at `at`, and where it ends; None and `at` when it is not complete."""
    with suppress(ValueError, RecursionError):
        value, end = _DECODER.raw_decode(text, at)
        return value, end
    return None, at


_DECODER = json.JSONDecoder(strict=False)  # models put unescaped line breaks into strings


def _claim(value: object) -> ModelClaim | None:
    """The validated claim; None if it is malformed. Small models put a single quote beside the claim, not in
    a list."""
    if isinstance(value, dict) and isinstance(value.get("quote"), str):
        value = {**value, "quotes": [{"passage": value.get("passage", ""), "quote": value["quote"]}]}
    try:
        return ModelClaim.model_validate(value)
    except ValidationError:
        return None
