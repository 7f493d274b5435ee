"""Ukrainian."""

from languages.language import Language
from languages.sections.recency import RecencyWords

_RECENCY = RecencyWords(
    r"зараз|тепер|нині|наразі",
    r"останні (?:новини|дані)",
    back_then=r"тоді",
)

UKRAINIAN = Language(
    code="uk",
    recency=_RECENCY,
)
