"""Corrections, which appear beside an article or at its end and belong to it."""

import re

_CORRECTION = re.compile(
    r"(?:korrektur|berichtigung|richtigstellung|anmerkung\s+der\s+redaktion|hinweis\s+der\s+redaktion|transparenzhinweis"
    r"|correction|clarification|editor['’]s\s+note|erratum"
    r"|précision|rectificatif|note\s+de\s+la\s+rédaction"
    r"|corrección|rectificación|aclaración|fe\s+de\s+erratas|nota\s+de\s+la\s+redacción"
    r"|düzeltme|editörün\s+notu"
    r"|поправка|уточнение)\b"
    r"\s*(?:\([^)]{1,40}\)|(?:vom|du|of)\s[^:]{1,30})?\s*[:.–—-]"
    r"|.{0,60}\b(?:früheren|vorherigen|ursprünglichen|älteren)\s+(?:fassung|version)"
    r"|.{0,40}\b(?:earlier|previous|original)\s+version\s+of\s+this"
    r"|.{0,40}version\s+(?:précédente|antérieure|initiale)"
    r"|.{0,40}versión\s+(?:anterior|previa)"
    r"|.{0,40}önceki\s+(?:sürüm|hal)",
    re.IGNORECASE,
)


def is_correction(text: str) -> bool:
    """Whether the text is a correction of the article."""
    return bool(_CORRECTION.match(text))
