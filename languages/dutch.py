"""Dutch."""

from languages.language import Language
from languages.sections.name_parts import NameParts
from languages.sections.numbers import NumberWords
from languages.sections.recency import RecencyWords

_RECENCY = RecencyWords(
    r"nu|momenteel|tegenwoordig",
    r"op dit moment|laatste (?:nieuws|stand|cijfers)",
    "tot",
    back_then=r"toen",
)

_NUMBERS = NumberWords(
    thousand=r"duizend", million=r"miljoen|mln\.?", milliard=r"miljard|mld\.?", billion=r"biljoen"
)

_NAME_PARTS = NameParts(
    particles="ten",
    linking_particles="van",
    further_particles="der, den",
)

DUTCH = Language(
    code="nl",
    recency=_RECENCY,
    numbers=_NUMBERS,
    name_parts=_NAME_PARTS,
)
