"""Italian."""

from languages.language import Language
from languages.sections.name_parts import NameParts
from languages.sections.recency import RecencyWords

_RECENCY = RecencyWords(
    r"ora|adesso|attualmente",
    r"al momento|ultim[ei] (?:notizie|dati|cifre)",
    "ad per",
    back_then=r"allora",
)

_NAME_PARTS = NameParts(
    particles="di, da, del, della",
    of_place="di, da",
)

ITALIAN = Language(
    code="it",
    name_parts=_NAME_PARTS,
    recency=_RECENCY,
)
