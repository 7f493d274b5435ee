"""The words with which outlets label the kind of an article, by language."""

import re
from collections.abc import Mapping

from index.text.letters import composed, folded
from languages.kinds import ArticleKind

_WORDS: Mapping[str, Mapping[ArticleKind, str]] = {
    "de": {
        "opinion": "Kommentar|Kommentare|Meinung|Meinungen|Meinungsbeitrag|Glosse|Kolumne|Kolumnen|"
        "Leitartikel|Gastbeitrag|Gastkommentar|Essay|Standpunkt|Zwischenruf|Analyse|Analysen|Pro und Contra|"
        "Rezension|Kritik|Leserbrief|Leserbriefe|Satire|Streitschrift|Debattenbeitrag",
        "fact_check": "Faktencheck|Faktenchecks|Fakten Check|Faktenfinder|Faktenprüfung",
        "interview": "Interview|Interviews|Im Gespräch|Im Interview|Gespräch|Streitgespräch|Drei Fragen an",
        "live": "Liveticker|Live Ticker|Liveblog|Live Blog|Newsblog|Newsticker|News Ticker|Minutenprotokoll",
        "report": "Bericht|Reportage|Meldung|Nachricht|Nachrichten",
    },
    "en": {
        "opinion": "Opinion|Opinions|Comment|Comment is free|Commentary|Column|Columns|Columnist|Columnists|"
        "Editorial|Editorials|Op Ed|Oped|Viewpoint|Viewpoints|Perspective|Perspectives|Analysis|"
        "News analysis|Guest essay|Letter|Letters|Letters to the editor|Review|Reviews|Satire",
        "fact_check": "Fact check|Fact checks|Factcheck|Fact checking|Fact checked|Fact Checker|"
        "Reality Check",
        "interview": "Interviews|Q&A|Q and A|Questions and answers|The interview",
        "live": "Live|Live updates|Live update|Live blog|Liveblog|As it happened|Rolling coverage",
        "report": "Report|News report|News|News story|Reportage",
    },
    "es": {
        "opinion": "Opinión|Columna|Columnas|Tribuna|Análisis|Editorial|Editoriales|Carta al director|"
        "Cartas al director|Sátira|Crítica|Punto de vista",
        "fact_check": "Verificación|Verificación de datos|Verificación de hechos|Chequeo|Chequeo de datos|"
        "Comprobación de datos",
        "interview": "Entrevista|Entrevistas",
        "live": "En vivo|En directo|Directo|Minuto a minuto|Última hora en directo",
        "report": "Reportaje|Noticia|Noticias",
    },
    "fr": {
        "opinion": "Opinion|Opinions|Tribune|Tribunes|Éditorial|Édito|Éditos|Chronique|Chroniques|"
        "Point de vue|Points de vue|Billet|Billet d'humeur|Analyse|Commentaire|Courrier des lecteurs|"
        "Critique|Satire",
        "fact_check": "Fact checking|Vérification|Vérification des faits|Vrai ou faux|Vrai ou fake|"
        "Info ou intox|Désintox",
        "interview": "Entretien|Entretiens|Grand entretien|Interview|Trois questions à",
        "live": "En direct|Direct|Le direct|Minute par minute|Suivez en direct",
        "report": "Reportage|Compte rendu|Actualité|Actualités",
    },
    "ru": {
        "opinion": "Мнение|Мнения|Колонка|Колонки|Авторская колонка|Комментарий|Комментарии|Аналитика|Анализ|"
        "Редакционная статья|Сатира|Рецензия|Точка зрения",
        "fact_check": "Фактчек|Фактчекинг|Проверка фактов|Антифейк|Разбор фейка",
        "interview": "Интервью|Беседа",
        "live": "Онлайн|Текстовая трансляция|Онлайн трансляция|Прямой эфир|Хроника",
        "report": "Репортаж|Новость|Новости",
    },
    "tr": {
        "opinion": "Görüş|Görüşler|Yorum|Yorumlar|Köşe yazısı|Köşe yazıları|Başyazı|Analiz|Mizah|Eleştiri|"
        "Okur mektubu",
        "fact_check": "Doğrulama|Doğruluk kontrolü|Doğruluk payı|Teyit|Bilgi kontrolü|Gerçek mi",
        "interview": "Röportaj|Röportajlar|Söyleşi|Mülakat",
        "live": "Canlı|Canlı blog|Canlı anlatım|Dakika dakika|Canlı yayın",
        "report": "Haber|Haberler",
    },
}

_OTHER: Mapping[ArticleKind, str] = {
    # schema.org's types, and the values of our own field.
    "opinion": "OpinionNewsArticle|AnalysisNewsArticle|ReviewNewsArticle|CriticReview|SatiricalArticle",
    "fact_check": "ClaimReview|FactCheckArticle",
    "live": "LiveBlogPosting",
    "report": "ReportageNewsArticle",
}
"""NewsArticle is not among them: most outlets give this type to opinion pieces too."""


def plain_label(label: str) -> str:
    """The label for comparison: folded case, composed accents, spaces for hyphens, no marks around it."""
    return " ".join(re.sub(r"[-_‐‑\s]+", " ", folded(composed(label))).strip(" #*>•«»\"'“”„.!:").split())


KINDS: Mapping[str, ArticleKind] = {
    plain_label(word): kind
    for of_language in (*_WORDS.values(), _OTHER)
    for kind, words in of_language.items()
    for word in words.split("|")
}
"""The kind for each word, in the form of `plain_label`."""

_SELDOM_IN_HEADLINES = (
    "Kritik|Gespräch|Kommentare|Direct|Directo|Онлайн|Хроника|Комментарии|Yorumlar|Critique|Crítica"
)
SELDOM_IN_HEADLINES = frozenset(map(plain_label, _SELDOM_IN_HEADLINES.split("|")))
"""Words that do not give the kind when a headline begins with them: "Kritik: Minister unter Druck"."""
