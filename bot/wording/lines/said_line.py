"""Who makes the quoted statement, and what kind of statement it is, in one line."""

from collections.abc import Mapping
from functools import cache

from bot.citations.answer import Citation, StatementKind
from bot.citations.shown_text import shown_text
from languages.catalogues import translations


@cache
def _kind_names(language: str) -> Mapping[StatementKind, str]:
    _ = translations(language).gettext
    return {
        "denied": _("denial"),
        "confirmed": _("confirmation"),
        "declined": _("no comment or confirmation"),
        "corrected": _("correction"),
        "demanded": _("demand"),
        "announced": _("announcement"),
        "reported": _("report"),
        "said": _("statement"),
    }


def _claimed(language: str) -> str:
    return translations(language).gettext("claimed by others")


def said_line(citation: Citation, language: str) -> str:
    """That others only claim it, the kind of statement, and its speaker, where the article gives them:
    "claimed by others; denial: Dmitri Peskov". "" where nothing is known. The speaker is in the article's own
    words, the rest in `language`, else in English."""
    kinds = _kind_names(language)
    told = (
        kinds[citation.statement] if citation.statement else "",
        shown_text(citation.speaker or "", citation.source),
    )
    parts = [": ".join(filter(None, told))]
    if citation.claimed:
        parts.insert(0, _claimed(language))
    return "; ".join(filter(None, parts))
