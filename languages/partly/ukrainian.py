"""Ukrainian."""

from languages.language import Language
from languages.sections.asking.recency import RecencyWords
from languages.sections.sentences.name_parts import NameParts
from languages.sections.sentences.numbers import NumberWords
from languages.sections.sentences.sentence_ends import SentenceEnds

_RECENCY = RecencyWords(
    r"зараз|тепер|нині|наразі",
    r"останні (?:новини|дані)",
    back_then=r"тоді",
)

_NUMBERS = NumberWords(
    small="два,дві,двох три,трьох чотири,чотирьох п'ять,п’ять,п'яти,п’яти шість,шести сім,семи вісім,восьми "
    "дев'ять,дев’ять,дев'яти,дев’яти десять,десяти",
    thousand=r"тис\.?|тисяч[аі]?",
    million=r"мільйон(?:и|ів|а)?|млн\.?",
    milliard=r"мільярд(?:и|ів|а)?|млрд\.?",
    billion=r"трлн\.?",
    spaced=True,
)

_SENTENCE_ENDS = SentenceEnds(
    before_numbers="млрд",
)

_NAME_PARTS = NameParts(
    surname_endings="ов, ев",
)

UKRAINIAN = Language(
    code="uk",
    recency=_RECENCY,
    numbers=_NUMBERS,
    sentence_ends=_SENTENCE_ENDS,
    name_parts=_NAME_PARTS,
)
