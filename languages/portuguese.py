"""Portuguese."""

from languages.language import Language
from languages.sections.name_parts import NameParts
from languages.sections.recency import RecencyWords

_RECENCY = RecencyWords(
    r"agora|atualmente",
    r"neste momento|últimas notícias|últimos dados",
    "até",
    "que",
    back_then=r"então",
)

_NAME_PARTS = NameParts(
    particles="da, dos",
    linking_particles="de",
)

PORTUGUESE = Language(
    code="pt",
    name_parts=_NAME_PARTS,
    recency=_RECENCY,
)
