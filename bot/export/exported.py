"""A question of a conversation, and its answer."""

from dataclasses import dataclass

from bot.wording.layout.layout import Layout


@dataclass(frozen=True, slots=True)
class Exported:
    """`question` is as the person wrote it; `language` is the question's, ISO 639-1."""

    question: str
    layout: Layout
    language: str
