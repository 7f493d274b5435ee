"""A question of a conversation, and its answer."""

from dataclasses import dataclass

from bot.wording.layout.layout import Layout


@dataclass(frozen=True, slots=True)
class Exported:
    """A question as the person wrote it, its answer as a layout, and the question's language, ISO 639-1."""

    question: str
    layout: Layout
    language: str
