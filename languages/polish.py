"""Polish."""

from languages.language import Language
from languages.sections.recency import RecencyWords

_RECENCY = RecencyWords(
    r"teraz|obecnie",
    r"w tej chwili|ostatnie (?:wiadomości|dane)",
    "do",
    back_then=r"wtedy",
)

POLISH = Language(
    code="pl",
    recency=_RECENCY,
)
