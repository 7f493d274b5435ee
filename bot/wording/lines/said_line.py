"""Who makes the quoted statement, and what kind of statement it is, in one line."""

from collections.abc import Mapping

from bot.citations.answer import Citation, StatementKind
from bot.citations.shown_text import shown_text

_KINDS: Mapping[str, Mapping[StatementKind, str]] = {
    "de": {
        "denied": "Dementi",
        "confirmed": "Bestätigung",
        "declined": "keine Stellungnahme oder Bestätigung",
        "corrected": "Korrektur",
        "demanded": "Forderung",
        "announced": "Ankündigung",
        "reported": "Bericht",
        "said": "Aussage",
    },
    "en": {
        "denied": "denial",
        "confirmed": "confirmation",
        "declined": "no comment or confirmation",
        "corrected": "correction",
        "demanded": "demand",
        "announced": "announcement",
        "reported": "report",
        "said": "statement",
    },
    "es": {
        "denied": "desmentido",
        "confirmed": "confirmación",
        "declined": "sin comentario ni confirmación",
        "corrected": "corrección",
        "demanded": "exigencia",
        "announced": "anuncio",
        "reported": "información",
        "said": "declaración",
    },
    "fr": {
        "denied": "démenti",
        "confirmed": "confirmation",
        "declined": "ni commentaire ni confirmation",
        "corrected": "correction",
        "demanded": "exigence",
        "announced": "annonce",
        "reported": "information",
        "said": "déclaration",
    },
    "ru": {
        "denied": "опровержение",
        "confirmed": "подтверждение",
        "declined": "без комментария и подтверждения",
        "corrected": "поправка",
        "demanded": "требование",
        "announced": "объявление",
        "reported": "сообщение",
        "said": "заявление",
    },
    "tr": {
        "denied": "yalanlama",
        "confirmed": "doğrulama",
        "declined": "yorum ya da doğrulama yok",
        "corrected": "düzeltme",
        "demanded": "talep",
        "announced": "açıklama",
        "reported": "haber",
        "said": "söz",
    },
}
_CLAIMED: Mapping[str, str] = {
    "de": "Behauptung anderer",
    "en": "claimed by others",
    "es": "lo afirman otros",
    "fr": "affirmation de tiers",
    "ru": "утверждение других",
    "tr": "başkalarının iddiası",
}


def said_line(citation: Citation, language: str) -> str:
    """That others only claim it, the kind of statement, and its speaker, where the article gives them:
    "claimed by others; denial: Dmitri Peskov". "" where nothing is known. The speaker is in the article's own
    words, the rest in `language`, else in English."""
    kinds = _KINDS.get(language, _KINDS["en"])
    told = (
        kinds[citation.statement] if citation.statement else "",
        shown_text(citation.speaker or "", citation.source),
    )
    parts = [": ".join(filter(None, told))]
    if citation.claimed:
        parts.insert(0, _CLAIMED.get(language, _CLAIMED["en"]))
    return "; ".join(filter(None, parts))
