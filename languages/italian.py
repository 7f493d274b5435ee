"""Italian."""

from languages.language import Language
from languages.sections.name_parts import NameParts

_NAME_PARTS = NameParts(
    particles="di, da, del, della",
    of_place="di, da",
)

ITALIAN = Language(code="it", name_parts=_NAME_PARTS)
