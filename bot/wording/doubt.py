"""The opening of an answer whose quotes may not answer, in the answer's language or else in English."""

from collections.abc import Mapping

_MAY_NOT_ANSWER: Mapping[str, str] = {
    "de": "Die Artikel beantworten diese Frage vielleicht nicht. Am nächsten kommt:",
    "en": "The articles may not answer this. Closest:",
    "es": "Es posible que los artículos no respondan a esta pregunta. Lo más cercano:",
    "fr": "Il se peut que les articles ne répondent pas à cette question. Le plus proche :",
    "ru": "Возможно, статьи не отвечают на этот вопрос. Ближе всего:",
    "tr": "Haberler bu soruyu yanıtlamıyor olabilir. En yakını:",
}


def doubt(language: str) -> str:
    """The line above the quotes."""
    return _MAY_NOT_ANSWER.get(language, _MAY_NOT_ANSWER["en"])
