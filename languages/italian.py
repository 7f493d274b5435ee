"""Italian."""

from languages.language import Language
from languages.sections.name_parts import NameParts
from languages.sections.numbers import NumberWords
from languages.sections.recency import RecencyWords

_RECENCY = RecencyWords(
    r"ora|adesso|attualmente",
    r"al momento|ultim[ei] (?:notizie|dati|cifre)",
    "ad per",
    back_then=r"allora",
)

_NUMBERS = NumberWords(
    thousand=r"mille|mila",
    million=r"milion[ei]|mln\.?",
    milliard=r"miliard[oi]|mld\.?",
    billion=r"bilioni",
    point="virgola",
    units="un due tre quattro cinque sei sette otto nove dieci undici dodici",
    large="milion[ei]|miliard[oi]",
    fractions=((r"\b{n}\s{large}\se\smezzo\b", "{n}·5 {large}"), (r"\bmezzo\s{large}\b", "0·5 {large}")),
)

_NAME_PARTS = NameParts(
    particles="di, da, del, della",
    of_place="di, da",
)

ITALIAN = Language(
    code="it",
    recency=_RECENCY,
    numbers=_NUMBERS,
    name_parts=_NAME_PARTS,
)
