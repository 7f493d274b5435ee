"""Portuguese."""

from languages.language import Language
from languages.sections.name_parts import NameParts

_NAME_PARTS = NameParts(
    particles="da, dos",
    linking_particles="de",
)

PORTUGUESE = Language(code="pt", name_parts=_NAME_PARTS)
