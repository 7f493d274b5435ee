"""What kind of article a quote is from, in words to show with its source."""

from collections.abc import Mapping

from index.text.articles import Source
from languages.kinds import ArticleKind

_WORDS: Mapping[str, Mapping[ArticleKind, str]] = {
    "de": {
        "opinion": "Meinungsbeitrag",
        "fact_check": "Faktencheck",
        "interview": "Interview",
        "live": "Liveticker",
        "report": "",
    },
    "en": {
        "opinion": "opinion",
        "fact_check": "fact check",
        "interview": "interview",
        "live": "live blog",
        "report": "",
    },
    "es": {
        "opinion": "opinión",
        "fact_check": "verificación",
        "interview": "entrevista",
        "live": "en directo",
        "report": "",
    },
    "fr": {
        "opinion": "opinion",
        "fact_check": "vérification",
        "interview": "entretien",
        "live": "direct",
        "report": "",
    },
    "ru": {
        "opinion": "мнение",
        "fact_check": "проверка фактов",
        "interview": "интервью",
        "live": "онлайн",
        "report": "",
    },
    "tr": {
        "opinion": "görüş",
        "fact_check": "doğrulama",
        "interview": "röportaj",
        "live": "canlı anlatım",
        "report": "",
    },
}


def kind_words(source: Source, language: str) -> str:
    """ "opinion" or "fact check: mostly false" in `language`, else in English; the rating is in the article's
    own words. "" for a report, as most articles are reports, and where the article does not say."""
    if source.kind is None:
        return ""
    words = kind_name(source.kind, language)
    return f"{words}: {source.rating}" if source.rating else words


def kind_name(kind: ArticleKind, language: str) -> str:
    """The name of a kind of article in `language`, else in English; "" for a report."""
    return _WORDS.get(language, _WORDS["en"])[kind]
