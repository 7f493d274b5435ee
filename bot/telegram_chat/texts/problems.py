"""What the person is told when something cannot be done."""

from bot.telegram_chat.texts.command_texts import command_texts_for
from bot.telegram_chat.texts.texts import texts_for
from index.errors import BelegError, IndexBeingBuilt, StateError


def problem_text(error: BelegError, language_code: str | None) -> str:
    """Why something cannot be done, as plain text, in the language for a person whose app has this one."""
    texts = texts_for(language_code)
    if isinstance(error, StateError):
        return texts.unremembered
    if isinstance(error, IndexBeingBuilt):
        return texts.being_built.format(
            progress=stage_text(error.stage, error.done, error.total, language_code)
        )
    return texts.unavailable.format(problem=error.problem)


def stage_text(stage: str, done: int, total: int, language_code: str | None) -> str:
    """The progress of a build: "Embedding: 120 of 900"; without a total only its stage."""
    texts = command_texts_for(language_code)
    named = texts.stages.get(stage, stage)
    return texts.stage.format(stage=named, done=done, total=total) if total else named
