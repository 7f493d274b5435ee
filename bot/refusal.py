"""What is said when the corpus does not answer, in the question's language where it is one of these."""

from index.query import Query
from index.search import Found

_NO_ANSWER = {
    "de": "Die indexierten Artikel beantworten diese Frage nicht.",
    "en": "The indexed articles do not answer this question.",
    "es": "Los artículos indexados no responden a esta pregunta.",
    "fr": "Les articles indexés ne répondent pas à cette question.",
    "tr": "Dizinlenen haberler bu soruyu yanıtlamıyor.",
}
_NO_NAME = {
    "de": "Nichts Passendes nennt {names}.",
    "en": "Nothing that fits mentions {names}.",
    "es": "Nada de lo encontrado menciona {names}.",
    "fr": "Rien de ce qui a été trouvé ne mentionne {names}.",
    "tr": "Bulunanların hiçbirinde {names} geçmiyor.",
}
_NO_ARTICLE_FITS = {
    "de": "Zu diesen Filtern gibt es keinen Artikel.",
    "en": "No article passes these filters.",
    "es": "Ningún artículo cumple estos filtros.",
    "fr": "Aucun article ne correspond à ces filtres.",
    "tr": "Bu süzgeçlere uyan haber yok.",
}


def refusal_text(query: Query, found: Found) -> str:
    """One or two sentences: that there is no answer, and the names that were looked for in vain."""
    language = refusal_language(query)
    if not found.hits:
        return _NO_ARTICLE_FITS[language]
    if not found.unknown_names:
        return _NO_ANSWER[language]
    return f"{_NO_ANSWER[language]} {_NO_NAME[language].format(names=', '.join(found.unknown_names))}"


def refusal_language(query: Query) -> str:
    """The language of a refusal: the question's, else English."""
    return query.language if query.language in _NO_ANSWER else "en"
