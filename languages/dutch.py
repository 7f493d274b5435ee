"""Dutch."""

from languages.language import Language
from languages.sections.recency import RecencyWords

_RECENCY = RecencyWords(
    r"nu|momenteel|tegenwoordig",
    r"op dit moment|laatste (?:nieuws|stand|cijfers)",
    "tot",
    back_then=r"toen",
)

DUTCH = Language(
    code="nl",
    recency=_RECENCY,
)
