"""Dutch."""

from languages.language import Language
from languages.sections.name_parts import NameParts

_NAME_PARTS = NameParts(
    particles="ten",
    linking_particles="van",
    further_particles="der, den",
)

DUTCH = Language(code="nl", name_parts=_NAME_PARTS)
