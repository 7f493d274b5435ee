"""How a follow-up was understood, in one line."""

from bot.citations.answer import Answer

_UNDERSTOOD = {
    "de": "Verstanden als: {}",
    "en": "Understood as: {}",
    "es": "Entendido como: {}",
    "fr": "Compris comme : {}",
    "tr": "Şöyle anlaşıldı: {}",
}


def rewriting_line(answer: Answer) -> str:
    """How the question was understood, in its language or else in English; "" when it was not rewritten."""
    if answer.rewritten is None:
        return ""
    return _UNDERSTOOD.get(answer.query.answer_language, _UNDERSTOOD["en"]).format(answer.rewritten)
