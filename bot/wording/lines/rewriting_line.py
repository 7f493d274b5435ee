"""How a follow-up was understood, in one line."""

from bot.citations.answer import Answer
from languages.catalogues import translations


def _understood(language: str) -> str:
    return translations(language).gettext("Understood as: {}")


def rewriting_line(answer: Answer) -> str:
    """How the question was understood, in its language or else in English; "" when it was not rewritten."""
    if answer.rewritten is None:
        return ""
    return _understood(answer.query.answer_language).format(answer.rewritten)
