"""Portuguese."""

from languages.language import Language
from languages.sections.name_parts import NameParts
from languages.sections.numbers import NumberWords
from languages.sections.recency import RecencyWords

_RECENCY = RecencyWords(
    r"agora|atualmente",
    r"neste momento|últimas notícias|últimos dados",
    "até",
    "que",
    back_then=r"então",
)

_NUMBERS = NumberWords(
    thousand=r"mil(?! mill)",
    million=r"milhão|milhões",
    milliard=r"bilhão|bilhões",
    point="vírgula",
    units="um dois três quatro cinco seis sete oito nove dez onze doze",
    large="milh(?:ão|ões)|bilh(?:ão|ões)",
    fractions=((r"\b{n}\s{large}\se\smeio\b", "{n}·5 {large}"), (r"\bmeio\s{large}\b", "0·5 {large}")),
)

_NAME_PARTS = NameParts(
    particles="da, dos",
    linking_particles="de",
)

PORTUGUESE = Language(
    code="pt",
    recency=_RECENCY,
    numbers=_NUMBERS,
    name_parts=_NAME_PARTS,
)
