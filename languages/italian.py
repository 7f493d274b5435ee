"""Italian."""

from languages.language import Language
from languages.sections.recency import RecencyWords

_RECENCY = RecencyWords(
    r"ora|adesso|attualmente",
    r"al momento|ultim[ei] (?:notizie|dati|cifre)",
    "ad per",
    back_then=r"allora",
)

ITALIAN = Language(
    code="it",
    recency=_RECENCY,
)
