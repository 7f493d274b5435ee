"""Portuguese."""

from languages.language import Language
from languages.sections.recency import RecencyWords

_RECENCY = RecencyWords(
    r"agora|atualmente",
    r"neste momento|últimas notícias|últimos dados",
    "até",
    "que",
    back_then=r"então",
)

PORTUGUESE = Language(
    code="pt",
    recency=_RECENCY,
)
