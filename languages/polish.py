"""Polish."""

from languages.language import Language
from languages.sections.numbers import NumberWords
from languages.sections.recency import RecencyWords

_RECENCY = RecencyWords(
    r"teraz|obecnie",
    r"w tej chwili|ostatnie (?:wiadomości|dane)",
    "do",
    back_then=r"wtedy",
)

_NUMBERS = NumberWords(
    small="dwa,dwie,dwóch trzy,trzech cztery,czterech pięć,pięciu sześć,sześciu siedem,siedmiu osiem,ośmiu "
    "dziewięć,dziewięciu dziesięć,dziesięciu",
    thousand=r"tys\.?|tysiące?|tysięcy",
    million=r"milion(?:y|ów)?|mln\.?",
    milliard=r"miliard(?:y|ów)?|mld\.?",
    spaced=True,
)

POLISH = Language(
    code="pl",
    recency=_RECENCY,
    numbers=_NUMBERS,
)
