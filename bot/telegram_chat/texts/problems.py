"""Why something cannot be done, as the person is told it."""

from bot.telegram_chat.texts.command_texts import command_texts_for
from bot.telegram_chat.texts.texts import texts_for
from index.errors import BelegError, IndexBeingBuilt, StateError


def problem_text(error: BelegError, language_code: str | None) -> str:
    """In the language that is spoken with somebody whose app has this one, as plain text."""
    texts = texts_for(language_code)
    if isinstance(error, StateError):
        return texts.unremembered
    if isinstance(error, IndexBeingBuilt):
        return texts.being_built.format(
            progress=stage_text(error.stage, error.done, error.total, language_code)
        )
    return texts.unavailable.format(problem=error.problem)


def stage_text(stage: str, done: int, total: int, language_code: str | None) -> str:
    """How far a build is: "Embedding: 120 of 900"."""
    texts = command_texts_for(language_code)
    named = texts.stages.get(stage, stage)
    return texts.stage.format(stage=named, done=done, total=total) if total else named
