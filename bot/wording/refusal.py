"""What is said when the corpus has no answer, in the question's language if listed here, else in English."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from textwrap import shorten

from bot.citations.answer import Answer, Citation
from bot.citations.quotes import quote_span, same_words
from bot.statements.claims import claimed_in
from bot.wording.looked_for import looked_for, names_with
from index.question.query import Query
from index.search.searcher import Hit, SearchResult

_NO_ANSWER = {
    "de": "Die indexierten Artikel beantworten diese Frage nicht.",
    "en": "The indexed articles do not answer this question.",
    "es": "Los artículos indexados no responden a esta pregunta.",
    "fr": "Les articles indexés ne répondent pas à cette question.",
    "tr": "Dizinlenen haberler bu soruyu yanıtlamıyor.",
}
ANSWER_LANGUAGES = tuple(_NO_ANSWER)
"""The languages, ISO 639-1, in which answers say everything that is not a quote."""

_LOOKED_FOR = {
    "de": "Gesucht wurde nach: {words}.",
    "en": "Looked for: {words}.",
    "es": "Se ha buscado: {words}.",
    "fr": "Recherché : {words}.",
    "tr": "Aranan: {words}.",
}
_NO_NAME = {
    "de": "Keine der gefundenen Stellen nennt {names}.",
    "en": "None of the passages found mentions {names}.",
    "es": "Ninguno de los pasajes encontrados menciona {names}.",
    "fr": "Aucun des passages trouvés ne mentionne {names}.",
    "tr": "Bulunan bölümlerin hiçbirinde {names} geçmiyor.",
}
_DID_YOU_MEAN = {
    "de": "Meinten Sie {names}?",
    "en": "Did you mean {names}?",
    "es": "¿Quiso decir {names}?",
    "fr": "Vouliez-vous dire {names} ?",
    "tr": "Şunu mu demek istediniz: {names}?",
}
_PERIOD = {
    "de": "Die Artikel reichen vom {oldest} bis zum {newest}.",
    "en": "The articles range from {oldest} to {newest}.",
    "es": "Los artículos van del {oldest} al {newest}.",
    "fr": "Les articles vont du {oldest} au {newest}.",
    "tr": "Haberlerin tarih aralığı: {oldest} – {newest}.",
}
_ONE_DAY = {
    "de": "Die Artikel sind vom {oldest}.",
    "en": "The articles are from {oldest}.",
    "es": "Los artículos son del {oldest}.",
    "fr": "Les articles sont du {oldest}.",
    "tr": "Haberlerin tarihi: {oldest}.",
}
_NO_ARTICLE_FITS = {
    "de": "Zu diesen Filtern gibt es keinen Artikel.",
    "en": "No article passes these filters.",
    "es": "Ningún artículo cumple estos filtros.",
    "fr": "Aucun article ne correspond à ces filtres.",
    "tr": "Bu süzgeçlere uyan haber yok.",
}
_NO_OUTLET = {
    "de": "Von {outlet} gibt es keinen Artikel.",
    "en": "No article is from {outlet}.",
    "es": "Ningún artículo es de {outlet}.",
    "fr": "Aucun article n’est de {outlet}.",
    "tr": "{outlet} adlı yayından haber yok.",
}
_CLOSEST = {
    "de": "Am nächsten, aber keine Antwort:",
    "en": "Closest, but not an answer:",
    "es": "Lo más cercano, pero no una respuesta:",
    "fr": "Le plus proche, mais pas une réponse :",
    "tr": "En yakını, ama yanıt değil:",
}

_MAX_CLOSEST = 3
_MOST_NAME_CHARACTERS = 100


def refuse(query: Query, found: SearchResult, *, answerer: str) -> Answer:
    """A refusal, because what was found does not answer."""
    return Answer(
        query,
        refusal=refusal_text(query, found),
        hits=found.hits,
        confidence=found.confidence,
        language=_language(query),
        answerer=answerer,
    )


def refusal_text(query: Query, found: SearchResult) -> str:
    """Says that there is no answer. Adds what was searched for, which of its names appear nowhere, and the
    period that the corpus covers, where each is known. In the question's language, else in English."""
    language = _language(query)
    if not found.hits and query.near_outlets is not None:
        sentences = [_NO_OUTLET[language].format(outlet=_bounded(query.filters.outlet or ""))]
    elif not found.hits:
        sentences = [_NO_ARTICLE_FITS[language]]
    else:
        sentences = [_NO_ANSWER[language]]
        unknown = names_with(found.unknown_names, query)
        if words := [phrase for phrase in looked_for(query) if phrase not in unknown]:
            sentences.append(_LOOKED_FOR[language].format(words=_listed(words)))
        if unknown:
            sentences.append(_NO_NAME[language].format(names=_listed(unknown)))
    return " ".join([*sentences, *hints(query, found.period)])


def hints(query: Query, period: tuple[date, date] | None) -> Iterator[str]:
    """What may help to rephrase the question: outlets and names that may have been meant, and the period that
    the corpus covers. In the query's language, else in English."""
    language = _language(query)
    if query.near_outlets:
        yield _DID_YOU_MEAN[language].format(names=_listed(query.near_outlets))
    if names := _listed(near.name for near in query.near_names):
        yield _DID_YOU_MEAN[language].format(names=names)
    if period:
        oldest, newest = period
        form = _PERIOD if newest > oldest else _ONE_DAY
        yield form[language].format(oldest=_day(oldest, language), newest=_day(newest, language))


def respelt(query: Query) -> tuple[str, ...]:
    """Versions of the question, each with one possibly misspelt name replaced by the articles' spelling."""
    return tuple(
        near.name.join(re.split(rf"(?<!\w){re.escape(near.word)}(?!\w)", query.text))
        for near in query.near_names
    )


def _language(query: Query) -> str:
    return query.answer_language if query.answer_language in _NO_ANSWER else "en"


def closest(answer: Answer) -> tuple[Citation, ...]:
    """The nearest sentences among a refused answer's hits: best article first, one per article, no repeated
    words, three at most. They are citations to carry source and link; the answer does not cite them. Empty
    for a list that found no article: what is near a subject is not about it."""
    nearest: dict[str, Citation] = {}
    if answer.message == "coverage":
        return ()
    for hit in answer.hits:
        article_id = hit.passage.source.article_id
        if article_id in nearest or not any(map(str.isalnum, hit.passage.text)):
            continue
        citation = _nearest_sentence(hit)
        if not any(same_words(citation.quote, other.quote) for other in nearest.values()):
            nearest[article_id] = citation
        if len(nearest) == _MAX_CLOSEST:
            break
    return tuple(nearest.values())


def closest_heading(answer: Answer) -> str:
    """The heading above these sentences, in the answer's language."""
    return _CLOSEST.get(answer.language, _CLOSEST["en"])


def _nearest_sentence(hit: Hit) -> Citation:
    scores = hit.sentence_scores or (0.0,)
    number = max(range(len(scores)), key=scores.__getitem__)
    span = quote_span(hit.passage, number)
    return Citation(hit.passage, span, score=max(0.0, scores[number]), claimed=claimed_in(hit.passage, span))


def _bounded(name: str) -> str:
    return shorten(name, _MOST_NAME_CHARACTERS, placeholder=" …")


def _listed(phrases: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(phrases))


def _day(day: date, language: str) -> str:
    return f"{day:%d.%m.%Y}" if language == "de" else day.isoformat()
